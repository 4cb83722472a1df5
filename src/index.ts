/**
 * Independent assessment of service quality in Russia: methodologies as data, exact scores, ratings.
 *
 * @packageDocumentation
 */
export { NokError, formatIssues } from './errors/index.js';
export type { IssuePath, Language, NokIssue, NokIssueCode, Outcome } from './errors/index.js';
export type { DecimalText, FractionText, RoundingMode } from './numeric/index.js';
export type { Text } from './shape/index.js';
export type {
  Formula, FormulaKind, FormulaKinds, Mean, NumberFormula, ObservationKind, PerItem, Reference, Share, Weighted, WeightedPart,
} from './formula/index.js';
export { defineMethodology, extendMethodology, safeDefineMethodology, safeExtendMethodology } from './methodology/index.js';
export type {
  Act, Changes, Choice, Citation, Criterion, DateText, DeclaredRange, Definition, Indicator, ItemsOfNorm, MeanOf, Methodology, NotApplicable,
  Observation, ObservationKinds, Observations, ObservationValues, ObservedValue, Respondents, Rounding, ScoreChanges, Sector, Source, Total,
  Verification,
} from './methodology/index.js';
export { methodologies, methodologyOn, safeMethodologyOn } from './editions/index.js';
export type { EditionQuery, EditionSector, MethodologyOf } from './editions/index.js';
export { requiredSample, safeRequiredSample } from './collection/sample.js';
export type { RequiredSample } from './collection/sample.js';
export { assess, recheck, safeAssess, safeRecheck } from './assessment/index.js';
export type {
  AssessOptions, Assessment, CriterionResult, IndicatorResult, Note, Organisation, Sample, ScoreResult, ScoreStatus, WhenNobodyAsked,
  WhenNotApplicable,
} from './assessment/index.js';
