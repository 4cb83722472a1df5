export { comparisonOptionsField } from './compareInput.js';
export { compareMethodologies, safeCompareMethodologies } from './compareMethodologies.js';
export type {
  CauseEffect, ComparedMethodology, ComparedOrganisation, ComparedOrganisations, ComparedScore, ComparisonCause, ComparisonOptions,
  FormulaCause, MethodologyComparison, OrganisationComparison, PlaceComparison, RoundingCause, ScoreComparison, ScoreFigures,
  TotalComparison,
} from './compareModel.js';
export { contributions, safeContributions } from './contributions.js';
export { effectiveWeightOptionsField, effectiveWeights, safeEffectiveWeights } from './effectiveWeights.js';
export type { EffectiveWeightOptions } from './effectiveWeights.js';
export { groundOf } from './ground.js';
export type { GroundScore } from './ground.js';
export { LEVELS, intervalOptionsField, safeShareInterval, shareField, shareInterval } from './interval.js';
export type { IntervalOptions, Level, ShareInterval } from './interval.js';
export type {
  Contribution, Contributions, EffectiveWeight, EffectiveWeights, ScoreChange, Stretch, WhatIf, Worth,
} from './model.js';
export { reweigh, reweighedNamesField, safeReweigh, weightsField } from './reweigh.js';
export type { ReweighedNames, Weights } from './reweigh.js';
export { changesField, safeWhatIf, whatIf } from './whatIf.js';
export type { WhatIfChanges } from './whatIf.js';
export { computeWith, workingOf } from './working.js';
export type { Working } from './working.js';
