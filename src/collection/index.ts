export { collectionOf, safeCollectionOf } from './collectionOf.js';
export { blankTitles, targetsOf } from './columns.js';
export type { TableName, Target } from './columns.js';
export {
  collectionField, columnMapField, dictionaryField, observeOptionsField, registerField, tallyOptionsField,
} from './fields.js';
export { mergeTallies, safeMergeTallies } from './merge.js';
export type {
  Answer, AnswerOption, Checklist, ChoiceAnswer, CollectedFigure, Collection, Grade, Item, MarkAnswer, NumberAnswer, Question, Questionnaire,
} from './blanks.js';
export type {
  Cell, Collected, ColumnMap, Denominator, Dictionary, Mark, Marks, Meaning, ObserveOptions, Observed, ReadyOrganisation, Register, RegisterEntry,
  Table, TableRow, TallyOptions, WhenItemNotApplicable,
} from './model.js';
export { DENOMINATORS, MEANINGS, WHEN_ITEM_NOT_APPLICABLE } from './model.js';
export { observe, safeObserve } from './observe.js';
export { requiredSample, safeRequiredSample } from './sample.js';
export type { RequiredSample } from './sample.js';
export { planSample, safePlanSample, samplingOptionsField } from './sampling.js';
export type {
  OrganisationSample, Representatives, SampledService, SampledTally, SampleFigures, SamplePlan, SampleTotal, SamplingOptions, ServiceSample,
} from './samplingModel.js';
export type { Distribution, Inconsistency, OrganisationTally, QuestionTally, SumTally, Tallies, Unanswered } from './tallies.js';
export { talliesField } from './talliesField.js';
export { safeTally, tally } from './tally.js';
export { WAITING_BETWEEN, safeWaitingPoints, waitingPoints, waitingOptionsField, waitsField } from './waiting.js';
export type { Wait, WaitingBetween, WaitingOptions, WaitingPoints } from './waiting.js';
