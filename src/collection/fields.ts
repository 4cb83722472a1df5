import type { NokIssue } from '../errors/index.js';
import { VERIFICATIONS } from '../methodology/index.js';
import { optional, bothLanguages, type Field, type FieldsOf } from '../shape/index.js';
import type { Checklist, Collection, Item, Question, Questionnaire } from './blanks.js';
import {
  DENOMINATORS, MEANINGS, WHEN_ITEM_NOT_APPLICABLE, type Collected, type ColumnMap, type Inconsistency, type ObserveOptions, type OrganisationTally,
  type QuestionTally, type RegisterEntry, type Tallies, type TallyOptions,
} from './model.js';

const verification: Field = { oneOf: VERIFICATIONS };

const item: FieldsOf<Item> = { id: 'key', label: bothLanguages, verification };

const checklist: FieldsOf<Checklist> = { observation: 'key', title: bothLanguages, items: { list: { object: item }, least: 1 } };

const question: FieldsOf<Question> = {
  id: 'key',
  text: bothLanguages,
  gate: optional('key'),
  observation: optional('key'),
  openDenominator: optional('boolean'),
  optional: optional('boolean'),
};

const questionnaire: FieldsOf<Questionnaire> = {
  title: bothLanguages,
  verification,
  questions: { list: { object: question } },
  notCounted: { list: bothLanguages },
};

const collection: FieldsOf<Collection> = { checklists: { list: { object: checklist } }, questionnaire: { object: questionnaire } };

/** The checklists and the questionnaire of a methodology. */
export const collectionField: Field = { object: collection };

const registerEntry: FieldsOf<RegisterEntry> = {
  id: 'text',
  name: optional('text'),
  aliases: optional({ list: 'text' }),
  type: optional('text'),
  municipality: optional('text'),
  forms: optional({ list: 'text' }),
  parent: optional('text'),
  recipients: optional('count'),
};

/** The register. */
export const registerField: Field = { list: { object: registerEntry }, least: 1 };

const targets: Field = { record: 'text', keys: 'text' };
const columns: FieldsOf<ColumnMap> = { checklists: optional(targets), answers: optional(targets) };

/** What the columns of the tables hold. */
export const columnMapField: Field = { object: columns };

/** What words mean. */
export const dictionaryField: Field = { record: { oneOf: MEANINGS }, keys: 'text' };

const tallyOptions = {
  register: registerField,
  columns: optional(columnMapField),
  dictionary: optional(dictionaryField),
  collection: optional(collectionField),
} satisfies FieldsOf<TallyOptions>;

/** What `tally` reads beside the rows. */
export const tallyOptionsField: Field = { object: tallyOptions };

const collected: FieldsOf<Collected> = {
  ...tallyOptions,
  checklists: 'anything',
  answers: optional('anything'),
  tallies: optional('anything'),
};

/** What `observe` reads; the tables and the tallies are read on their own. */
export const collectedField: Field = { object: collected };

const observeOptions: FieldsOf<ObserveOptions> = {
  denominator: optional({ oneOf: DENOMINATORS }),
  whenItemNotApplicable: optional({ oneOf: WHEN_ITEM_NOT_APPLICABLE }),
};

/** What `observe` lets the caller decide. */
export const observeOptionsField: Field = { object: observeOptions };

const questionTally: FieldsOf<QuestionTally> = { yes: 'count', no: 'count', blank: 'count', skipped: 'count', inconsistent: 'count' };

const organisationTally: FieldsOf<OrganisationTally> = {
  respondents: 'count',
  questions: { record: { object: questionTally }, keys: 'key' },
  forms: { record: 'count', keys: 'text' },
};

const issueFields: FieldsOf<NokIssue> = {
  code: 'text',
  path: { list: 'row-cell' },
  message: 'text',
  params: { record: { list: { list: 'row-cell' }, otherwise: 'row-cell' }, keys: 'text' },
};

const inconsistency: FieldsOf<Inconsistency> = { row: 'count', organisation: 'text', question: 'key' };

const tallies: FieldsOf<Tallies> = {
  format: { oneOf: ['nok.tallies/1'] },
  methodology: 'text',
  organisations: { record: { object: organisationTally }, keys: 'text' },
  inconsistencies: { list: { object: inconsistency } },
  problems: { list: { object: issueFields } },
};

/** Counted answers. */
export const talliesField: Field = { object: tallies };
