export { assess, questionOf, roundingOf, safeAssess } from './assess.js';
export { differentAnswers, merged } from './combineChoices.js';
export type { Answers } from './combineChoices.js';
export { combine, combineOptionsField, safeCombine } from './combine.js';
export type { Combined, CombineOptions } from './combineModel.js';
export { recheckCombined, safeRecheckCombined } from './combineRecheck.js';
export { optionsField, organisationFields, sampleField } from './fields.js';
export { WHEN_NOBODY_ASKED, WHEN_NOT_APPLICABLE } from './model.js';
export type {
  AssessOptions, Assessment, CriterionResult, IndicatorResult, Note, Organisation, Sample, ScoreResult, ScoreStatus, WhenNobodyAsked,
  WhenNotApplicable,
} from './model.js';
export { optionsOf, withoutInherited } from './options.js';
export { recheck, safeRecheck } from './recheck.js';
export { WEIGHTINGS, meanOfWeighed, weightOf } from './weighting.js';
export type { WeighedValue, Weighting } from './weighting.js';
