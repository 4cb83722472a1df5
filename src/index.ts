/**
 * Independent assessment of service quality in Russia: methodologies as data, exact scores, ratings.
 *
 * @packageDocumentation
 */
export { NokError, formatIssues } from './errors/index.js';
export type {
  CoreParams, Expectation, IssueParams, IssuePath, Language, NokIssue, NokIssueCode, Outcome, RatingParams, TableParams,
} from './errors/index.js';
export { ROUNDING_MODES } from './numeric/index.js';
export type { DecimalText, FractionText, RoundingMode } from './numeric/index.js';
export type { Text } from './shape/index.js';
export { OBSERVATION_KINDS } from './formula/index.js';
export type {
  Formula, FormulaKind, FormulaKinds, Mean, NumberFormula, ObservationKind, PerItem, Reference, Share, Weighted, WeightedPart,
} from './formula/index.js';
export {
  SECTORS, SOURCES, VERIFICATIONS, defineMethodology, extendMethodology, requiredObservations, safeDefineMethodology,
  safeExtendMethodology, safeRequiredObservations,
} from './methodology/index.js';
export type {
  Act, Changes, Choice, Citation, Criterion, DateText, DeclaredRange, Definition, Indicator, ItemsOfNorm, MeanOf, Methodology,
  NotApplicable,
  Observation, ObservationKinds, Observations, ObservationValues, ObservedValue, RequiredObservation, Respondents, Rounding, ScoreChanges, Sector, Source, Total,
  Verification,
} from './methodology/index.js';
export { methodologies, methodologyOn, safeMethodologyOn } from './editions/index.js';
export type { EditionQuery, EditionSector, MethodologyOf } from './editions/index.js';
export {
  DENOMINATORS, MEANINGS, WHEN_ITEM_NOT_APPLICABLE, blankTitles, collectionOf, mergeTallies, observe, requiredSample, safeCollectionOf,
  safeMergeTallies, safeObserve, safeRequiredSample,
  safeTally, tally,
} from './collection/index.js';
export type {
  Cell, Checklist, Collected, Collection, ColumnMap, Denominator, Dictionary, Inconsistency, Item, Mark, Marks, Meaning, ObserveOptions,
  Observed,
  OrganisationTally, Question, Questionnaire, QuestionTally, ReadyOrganisation, Register, RegisterEntry, RequiredSample, Table, TableName,
  TableRow, Tallies, TallyOptions, WhenItemNotApplicable,
} from './collection/index.js';
export { WHEN_NOBODY_ASKED, WHEN_NOT_APPLICABLE, assess, recheck, safeAssess, safeRecheck } from './assessment/index.js';
export type {
  AssessOptions, Assessment, CriterionResult, IndicatorResult, Note, Organisation, Sample, ScoreResult, ScoreStatus, WhenNobodyAsked,
  WhenNotApplicable,
} from './assessment/index.js';
export {
  FIGURES, GROUPINGS, NUMBERINGS, averages, bandOf, bestAndWorst, rank, safeAverages, safeBandOf, safeBestAndWorst, safeRank, verbalBands,
} from './rating/index.js';
export type {
  AverageOptions, Averages, Band, BandWithEdges, BestAndWorst, CriterionAverage, Figure, Grouping, RankOptions, Rating, RatingRow, Ties,
} from './rating/index.js';
export {
  LEVELS, contributions, effectiveWeights, reweigh, safeContributions, safeEffectiveWeights, safeReweigh, safeShareInterval, safeWhatIf,
  shareInterval, whatIf,
} from './analysis/index.js';
export type {
  Contribution, Contributions, EffectiveWeight, EffectiveWeightOptions, EffectiveWeights, IntervalOptions, Level, ReweighedNames, ScoreChange,
  ShareInterval, Weights, WhatIf, WhatIfChanges, Worth,
} from './analysis/index.js';
export { directions, findShortcomings, safeDirections, safeFindShortcomings } from './improvement/index.js';
export type {
  AssessedOrganisation, Direction, DirectionOptions, Directions, LackingItem, MeanShare, ShortIndicator, ShortItem, ShortList, ShortShare,
  ShortcomingOptions, Shortcomings,
} from './improvement/index.js';
export { describeMethodology, explain, safeDescribeMethodology, safeExplain } from './renderings/index.js';
export type { PageOptions } from './renderings/index.js';
