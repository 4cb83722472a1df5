/**
 * Independent assessment of service quality in Russia: methodologies as data, exact scores, ratings.
 *
 * @packageDocumentation
 */
export { NokError, formatIssues } from './errors/index.js';
export type {
  CoreParams, CouncilParams, Expectation, IssueParams, IssuePath, Language, NokIssue, NokIssueCode, Outcome, PlanParams, ProcedureParams, RatingParams,
  TableParams,
} from './errors/index.js';
export { ROUNDING_MODES } from './numeric/index.js';
export type { DecimalText, FractionText, RoundingMode } from './numeric/index.js';
export type { Text } from './shape/index.js';
export { OBSERVATION_KINDS } from './formula/index.js';
export type {
  Argument, Attained, Formula, FormulaKind, FormulaKinds, Linear, Mean, NumberFormula, ObservationKind, PerItem, Reference, ScoreArgument, Share, Step,
  StepTo, StepUpTo, Steps, Sum, Weighted, WeightedPart,
} from './formula/index.js';
export {
  SECTORS, SOURCES, VERIFICATIONS, defineMethodology, differencesOf, extendMethodology, requiredObservations, safeDefineMethodology,
  safeDifferencesOf, safeExtendMethodology, safeRequiredObservations, safeSourcesOf, sourcesOf,
} from './methodology/index.js';
export type {
  Act, Changes, Choice, Citation, Criterion, DateText, DeclaredRange, Definition, Difference, Differing, Indicator, ItemsOfNorm, MeanOf, Methodology,
  NotApplicable,
  Observation, ObservationKinds, Observations, ObservationValues, ObservedValue, PlainValue, RequiredObservation, Respondents, Rounding, ScoreChanges, Sector, Source, SourceOfObservations, Total,
  Verification,
} from './methodology/index.js';
// Before the editions: an app that computes packs smaller where its code stands together.
export {
  WEIGHTINGS, WHEN_NOBODY_ASKED, WHEN_NOT_APPLICABLE, assess, combine, recheck, recheckCombined, safeAssess, safeCombine, safeRecheck,
  safeRecheckCombined,
} from './assessment/index.js';
export type {
  AssessOptions, Assessment, Combined, CombineOptions, CriterionResult, IndicatorResult, Note, Organisation, Sample, ScoreResult, ScoreStatus,
  Weighting, WhenNobodyAsked, WhenNotApplicable,
} from './assessment/index.js';
export {
  SUMMARIES_391A, methodologies, methodologyOn, recommendations391a, safeMethodologyOn, safeRecommendations391a, socialServiceWithWaiting,
} from './editions/index.js';
export type {
  Choices391a, EditionQuery, EditionSector, Indicator391a, KindsOf, MethodologyOf, Observed391a, Scale391a, With,
} from './editions/index.js';
export {
  CYCLE_STATUSES, CYCLE_STEPS, DEADLINE_STATES, DECISION_STATES, FOUNDERS, ORIGINS, OUTCOMES, ROLES, SELECTABLE, YEARS, approvalOf, checkCouncil,
  checkCycle, checkMeetings, deadlineOf, regimeOn, regimes, safeApprovalOf, safeCheckCouncil, safeCheckCycle, safeCheckMeetings, safeDeadlineOf,
  safeRegimeOn, safeSelectOrganisations, safeTermsOf, selectOrganisations, termsOf,
} from './council/index.js';
export type {
  AgendaItem, AppliedRule, Approval, ApprovedDecision, Council, CouncilCheck, CouncilOptions, CouncilRule, Cycle, CycleDates, CycleOptions,
  CycleRecord, CycleRule, CycleStatus, CycleStep, CycleTerm, CycleTerms, Deadline, DeadlineDates, Decision, Decisions, DecisionState, Demand,
  DraftDecision, Finding, FrequencyRule, IntervalFinding, Meeting, Member, MemberOrigin, OrganisationCycle, Origin, PastAssessment, Regime,
  RegimeInForce, RegisteredOrganisation, Resolution, Role, RuleOutcome, Selectable, SelectedOrganisation, Selection, SelectionGround,
  SelectionOptions, SelectionReason, TermRule, Years,
} from './council/index.js';
export {
  DENOMINATORS, MEANINGS, WAITING_BETWEEN, WHEN_ITEM_NOT_APPLICABLE, blankTitles, collectionOf, mergeTallies, observe, planSample, requiredSample,
  safeCollectionOf, safeMergeTallies, safeObserve, safePlanSample, safeRequiredSample, safeTally, safeWaitingPoints, tally, waitingPoints,
} from './collection/index.js';
export type {
  Answer, AnswerOption, Cell, Checklist, ChoiceAnswer, Collected, CollectedFigure, Collection, ColumnMap, Denominator, Dictionary, Distribution,
  Grade, Inconsistency, Item, Mark, MarkAnswer, Marks, Meaning, NumberAnswer, ObserveOptions, Observed, OrganisationTally, Question,
  Questionnaire, QuestionTally, ReadyOrganisation, Register, RegisterEntry, RequiredSample, SumTally, Table, TableName, TableRow, Tallies,
  TallyOptions, Unanswered, Wait, WaitingBetween, WaitingOptions, WaitingPoints, WhenItemNotApplicable,
  OrganisationSample, Representatives, SampledService, SampledTally, SampleFigures, SamplePlan, SampleTotal, SamplingOptions, ServiceSample,
} from './collection/index.js';
export {
  AGGREGATE_PROPERTIES, FIGURES, GROUPINGS, NUMBERINGS, SECTOR_MEANS, aggregate, averages, bandOf, bestAndWorst, rank, safeAggregate,
  safeAverages, safeBandOf, safeBestAndWorst, safeRank, verbalBands,
} from './rating/index.js';
export type {
  Aggregate, AggregateGroup, AggregateNode, AggregateOptions, AggregateOrganisation, AggregateProperty, AggregateSector, NamedLevel, SectorMeans,
  AverageOptions, Averages, Band, BandWithEdges, BestAndWorst, CriterionAverage, Figure, Grouping, RankOptions, Rating, RatingRow, Ties,
} from './rating/index.js';
export { defineProcedure, safeDefineProcedure } from './procedure/index.js';
export type { ExtendingProcedure, Procedure, ProcedureDocument, WrittenProcedure } from './procedure/index.js';
export {
  LEVELS, compareMethodologies, contributions, effectiveWeights, reweigh, safeCompareMethodologies, safeContributions, safeEffectiveWeights,
  safeReweigh, safeShareInterval, safeWhatIf, shareInterval, whatIf,
} from './analysis/index.js';
export type {
  CauseEffect, ComparedMethodology, ComparedOrganisation, ComparedOrganisations, ComparedScore, ComparisonCause, ComparisonOptions, Contribution,
  Contributions, EffectiveWeight, EffectiveWeightOptions, EffectiveWeights, FormulaCause, IntervalOptions, Level, MethodologyComparison,
  OrganisationComparison, PlaceComparison, ReweighedNames, RoundingCause, ScoreChange, ScoreComparison, ScoreFigures, ShareInterval,
  Stretch, TotalComparison, Weights, WhatIf, WhatIfChanges, Worth,
} from './analysis/index.js';
export {
  PROGRESS_STATES, PROPOSAL_SUBJECTS, TRENDS, compareAssessments, compareCycles, directions, draftPlan, findShortcomings, jointPlan, planProgress,
  proposals, regionProposals, safeCompareAssessments, safeCompareCycles, safeDirections, safeDraftPlan, safeFindShortcomings, safeJointPlan,
  safePlanProgress, safeProposals, safeRegionProposals,
} from './improvement/index.js';
export type {
  AssessedOnce, AssessedOrganisation, AssessmentComparison, BackwardStep, ChangeOptions, ComparedCycle, CriterionProgress, CriterionProposals,
  CycleComparison, Cycles, CycleChange, CycleMethodology, Direction, DirectionOptions, Directions, ExpectedChange, ExpectedScore, GivenItem,
  GivenResponsible, GivenTerm, ItemProgress, JointPlan, JointPlanOptions, KeptPromise, LackingItem, MeanShare, MeasureTaken, MoreOfList,
  MunicipalityProgress, NodeTrend, NotPlanned, ObservationEffect, OrganisationProgress, OtherAnswer, OtherValue, Plan, PlanApproval, PlanItem,
  PlanKept, PlanOptions, PlanProgress, PlanSection, PlanTerm, ProgressCounts, ProgressOptions, ProgressState, Proposal, ProposalSubject,
  Proposals, Responsible, Replanned, Restatement, ScoreMove, ShortGrade, ShortGradedList, ShortIndicator, ShortItem, ShortList, ShortMeasure,
  ShortShare, ShortcomingOptions, Shortcomings, Trend, UncountedItem, Words,
} from './improvement/index.js';
export { PUBLISHED_PEOPLE, publication, recheckPublication, safePublication, safeRecheckPublication } from './publication/index.js';
export type {
  CouncilName, PartCertainty, PublicationOptions, PublicationParts, PublicationRecord, PublishedAssessment, PublishedAt, PublishedCouncil,
  PublishedMember, PublishedOrganisation, PublishedPeople, PublishedPlace, PublishedPlan,
} from './publication/index.js';
export { describeMethodology, explain, safeDescribeMethodology, safeExplain, safeWhyChanged, whyChanged } from './renderings/index.js';
export type { DescriptionOptions, PageOptions } from './renderings/index.js';
