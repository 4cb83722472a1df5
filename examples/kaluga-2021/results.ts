import type { ReadyOrganisation } from 'nok-methodology';
import type { RegionResults } from 'nok-methodology/documents';
import { OPERATOR } from './steps/03-collection.js';
import type { Story } from './story.js';

/** The results of the region as its documents take them. */
export function resultsOf({ rating: { result: { assessments, ready, collection } }, approval, publication: { result: record } }: Story): RegionResults {
  const collected = new Map(ready.map((one) => [one.organisation.id, one]));
  const idOf = ({ organisation }: (typeof assessments)[number]): string => organisation?.id ?? '';
  return {
    region: { name: { ru: 'Калужская область', en: 'Kaluga region' }, genitive: 'Калужской области' },
    authority: record.authority,
    council: record.council.name,
    operator: OPERATOR,
    on: approval.result.summedUpOn,
    organisations: [...assessments].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)).map((assessment) => {
      const { marks, tally } = collected.get(idOf(assessment)) as ReadyOrganisation;
      return { assessment, marks, tally };
    }),
    collection,
    typeNames: TYPES,
    approval: approval.result.after,
    published: record.published,
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
