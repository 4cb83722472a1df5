import type { ReadyOrganisation } from 'nok-methodology';
import type { RegionResults } from 'nok-methodology/documents';
import type { Rated } from '../../rate/rate.js';
import { COUNCIL, approvalIn } from './council.js';

/** The results of the region as its documents take them. */
export function resultsOf({ assessments, ready, collection }: Rated): RegionResults {
  const collected = new Map(ready.map((one) => [one.organisation.id, one]));
  return {
    region: { name: { ru: 'Калужская область', en: 'Kaluga region' }, genitive: 'Калужской области' },
    authority: COUNCIL.authority,
    council: COUNCIL.name,
    operator: '«Условный оператор»',
    on: '2021-11-15',
    organisations: [...assessments].sort((a, b) => ((a.organisation?.id ?? '') < (b.organisation?.id ?? '') ? -1 : 1)).map((assessment) => {
      const { marks, tally } = collected.get(assessment.organisation?.id ?? '') as ReadyOrganisation;
      return { assessment, marks, tally };
    }),
    collection,
    typeNames: TYPES,
    approval: approvalIn('rating-2021'),
    published: [
      { where: 'на официальном сайте для размещения информации о государственных и муниципальных учреждениях (bus.gov.ru)', on: '2021-12-10' },
      { where: 'на портале органов исполнительной власти Калужской области, в разделе министерства труда и социальной защиты', on: '2021-12-10' },
    ],
  };
}

/** How the notice of the region counts its organisations. */
const TYPES: NonNullable<RegionResults['typeNames']> = {
  'Дом-интернат для престарелых и инвалидов': {
    one: 'дом-интернат для престарелых и инвалидов', few: 'дома-интерната для престарелых и инвалидов', many: 'домов-интернатов для престарелых и инвалидов',
  },
  'Психоневрологический интернат': { one: 'психоневрологический интернат', few: 'психоневрологических интерната', many: 'психоневрологических интернатов' },
  'Реабилитационный центр для инвалидов': {
    one: 'реабилитационный центр для инвалидов', few: 'реабилитационных центра для инвалидов', many: 'реабилитационных центров для инвалидов',
  },
  'Центр для лиц без определённого места жительства': {
    one: 'центр для лиц без определённого места жительства', few: 'центра для лиц без определённого места жительства', many: 'центров для лиц без определённого места жительства',
  },
  'Детский дом-интернат': { one: 'детский дом-интернат', few: 'детских дома-интерната', many: 'детских домов-интернатов' },
  'Центр содействия семейному воспитанию': {
    one: 'центр содействия семейному воспитанию', few: 'центра содействия семейному воспитанию', many: 'центров содействия семейному воспитанию',
  },
};
