import { VERIFICATIONS } from '../methodology/index.js';
import { optional, bothLanguages, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import type {
  Answer, AnswerOption, Checklist, ChoiceAnswer, CollectedFigure, Collection, Grade, Item, MarkAnswer, NumberAnswer, Question, Questionnaire,
} from './blanks.js';
import {
  DENOMINATORS, MEANINGS, WHEN_ITEM_NOT_APPLICABLE, type Collected, type ColumnMap, type ObserveOptions, type RegisterEntry, type TallyOptions,
} from './model.js';

const verification: Field = { oneOf: VERIFICATIONS };

const item: FieldsOf<Item> = { id: 'key', label: bothLanguages, verification };

const grade: FieldsOf<Grade> = { label: bothLanguages, points: 'decimal' };

const checklist: FieldsOf<Checklist> = {
  observation: 'key',
  title: bothLanguages,
  items: { list: { object: item }, least: 1 },
  grades: optional({ list: { object: grade }, least: 1 }),
};

const option: FieldsOf<AnswerOption> = {
  id: 'key',
  label: bothLanguages,
  points: optional('decimal'),
  counted: optional('boolean'),
  blank: optional('boolean'),
  opens: optional('boolean'),
};

const choice: FieldsOf<Omit<ChoiceAnswer, 'kind'>> = { options: { list: { object: option }, least: 1 } };
const mark: FieldsOf<Omit<MarkAnswer, 'kind'>> = { least: 'count', most: 'count' };
const number: FieldsOf<Omit<NumberAnswer, 'kind'>> = { least: 'decimal', most: 'decimal' };
const answers: Readonly<Record<Answer['kind'], Fields>> = { choice, mark, number };

const question: FieldsOf<Question> = {
  id: 'key',
  text: bothLanguages,
  answer: optional({ tagged: 'kind', table: () => answers }),
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

const figure: FieldsOf<CollectedFigure> = { observation: 'key', title: bothLanguages };

const collection: FieldsOf<Collection> = {
  checklists: { list: { object: checklist } },
  questionnaire: { object: questionnaire },
  figures: optional({ list: { object: figure } }),
};

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
