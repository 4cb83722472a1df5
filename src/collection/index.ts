export { collectionOf, safeCollectionOf } from './collectionOf.js';
export { blankTitles, targetsOf } from './columns.js';
export type { TableName, Target } from './columns.js';
export {
  collectionField, columnMapField, dictionaryField, observeOptionsField, registerField, talliesField, tallyOptionsField,
} from './fields.js';
export { mergeTallies, safeMergeTallies } from './merge.js';
export type { Checklist, Collection, Item, Question, Questionnaire } from './blanks.js';
export type {
  Cell, Collected, ColumnMap, Denominator, Dictionary, Inconsistency, Mark, Marks, Meaning, ObserveOptions, Observed, OrganisationTally,
  QuestionTally, ReadyOrganisation, Register, RegisterEntry, Table, TableRow, Tallies, TallyOptions, WhenItemNotApplicable,
} from './model.js';
export { DENOMINATORS, MEANINGS, WHEN_ITEM_NOT_APPLICABLE } from './model.js';
export { observe, safeObserve } from './observe.js';
export { requiredSample, safeRequiredSample } from './sample.js';
export type { RequiredSample } from './sample.js';
export { safeTally, tally } from './tally.js';
