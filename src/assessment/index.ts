export { assess, questionOf, safeAssess } from './assess.js';
export { optionsField, organisationFields } from './fields.js';
export { WHEN_NOBODY_ASKED, WHEN_NOT_APPLICABLE } from './model.js';
export type {
  AssessOptions, Assessment, CriterionResult, IndicatorResult, Note, Organisation, Sample, ScoreResult, ScoreStatus, WhenNobodyAsked,
  WhenNotApplicable,
} from './model.js';
export { optionsOf } from './options.js';
export { recheck, safeRecheck } from './recheck.js';
