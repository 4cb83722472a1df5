import type { Citation, Verification } from '../../methodology/index.js';
import type { CouncilRule } from './model.js';

const cited = (verification: Verification): Citation => ({ acts: ['fz442', 'fz392'], verification });

const originUnknown = {
  ru: 'Не о каждом члене совета сказано, откуда он.',
  en: 'Not of every member is it said where they come from.',
};

/** Who sits in a council: social service. */
export const councilRules: readonly CouncilRule[] = [
  {
    id: 'formedByPublicChamber',
    text: { ru: 'Совет образует общественная палата по обращению уполномоченного органа.', en: 'The public chamber forms the council at the request of the authority.' },
    broken: { ru: 'Совет образован не общественной палатой.', en: 'The council was not formed by the public chamber.' },
    unknown: { ru: 'Не сказано, кто образовал совет.', en: 'It is not said who formed the council.' },
    demand: { kind: 'formed-by', founder: 'public-chamber' },
    citation: cited('unverified'),
  },
  {
    id: 'membersFromOrganisations',
    text: {
      ru: 'В совет входят представители общественных организаций граждан, инвалидов, ветеранов.',
      en: 'Members come from organisations of citizens, of people with disabilities, of veterans.',
    },
    broken: { ru: 'Есть члены совета не от таких организаций.', en: 'There are members who come from no such organisation.' },
    unknown: originUnknown,
    demand: { kind: 'every-member-from', origins: ['citizens', 'disabled', 'veterans'] },
    citation: cited('confirmed'),
  },
  {
    id: 'noOfficials',
    text: { ru: 'Должностные лица органов власти в совет не входят.', en: 'Officials are not members.' },
    broken: { ru: 'В совете есть должностные лица органов власти.', en: 'There are officials in the council.' },
    unknown: originUnknown,
    demand: { kind: 'no-member-from', origins: ['authority'] },
    citation: cited('confirmed'),
  },
  {
    id: 'noDeputies',
    text: {
      ru: 'Запрет на должностных лиц, возможно, относится и к депутатам представительного органа.',
      en: 'The rule against officials may extend to deputies of a representative body.',
    },
    broken: { ru: 'В совете есть депутаты представительного органа.', en: 'There are deputies of a representative body in the council.' },
    unknown: originUnknown,
    demand: { kind: 'no-member-from', origins: ['representative-body'] },
    citation: {
      ...cited('unverified'),
      note: { ru: 'Относится ли запрет к депутатам, с текстом не сверено.', en: 'Whether the rule extends to deputies was not held against the text.' },
    },
  },
  {
    id: 'noSectorAssociations',
    text: { ru: 'Представители объединений, работающих в сфере оцениваемых услуг, в совет не входят.', en: 'Sector associations have no members in the council.' },
    broken: { ru: 'В совете есть представители объединений этой сферы.', en: 'There are members who come from sector associations.' },
    unknown: originUnknown,
    demand: { kind: 'no-member-from', origins: ['sector-association'] },
    citation: cited('confirmed'),
  },
  {
    id: 'noAssessedOrganisations',
    text: { ru: 'Руководители и работники оцениваемых организаций в совет не входят.', en: 'Heads and staff of assessed organisations are not members.' },
    broken: { ru: 'В совете есть руководители или работники оцениваемых организаций.', en: 'There are heads or staff of assessed organisations in the council.' },
    unknown: originUnknown,
    demand: { kind: 'no-member-from', origins: ['assessed-organisation'] },
    citation: cited('unverified'),
  },
  {
    id: 'atLeastFive',
    text: { ru: 'В совете не меньше пяти человек.', en: 'The council has at least five members.' },
    broken: { ru: 'В совете меньше пяти человек.', en: 'The council has fewer than five members.' },
    unknown: { ru: 'Состав совета не указан.', en: 'The members are not given.' },
    demand: { kind: 'least-members', members: 5 },
    citation: cited('unverified'),
  },
  {
    id: 'threeYears',
    text: { ru: 'Срок полномочий совета — три года.', en: 'The term of the council is three years.' },
    broken: { ru: 'Срок полномочий — не три года.', en: 'The term is not three years.' },
    unknown: { ru: 'Не указан последний день полномочий.', en: 'The last day of the term is not given.' },
    demand: { kind: 'term', years: 3 },
    citation: cited('unverified'),
  },
  {
    id: 'thirdRenewed',
    text: { ru: 'При смене состава обновляется не меньше трети членов совета.', en: 'At least a third of the members are renewed from one council to the next.' },
    broken: { ru: 'Новых членов меньше трети.', en: 'Fewer than a third of the members are new.' },
    unknown: { ru: 'Не указан прежний состав совета.', en: 'The members of the council before are not given.' },
    demand: { kind: 'renewed', oneOf: 3 },
    citation: cited('unverified'),
  },
  {
    id: 'unpaid',
    text: { ru: 'Члены совета работают безвозмездно.', en: 'Members are not paid.' },
    broken: { ru: 'Члены совета получают плату.', en: 'Members are paid.' },
    unknown: { ru: 'Не сказано, безвозмездно ли работает совет.', en: 'It is not said whether members are paid.' },
    demand: { kind: 'unpaid' },
    citation: cited('unverified'),
  },
];
