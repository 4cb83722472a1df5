export { compareAssessments, changeOptionsField, safeCompareAssessments } from './compareAssessments.js';
export { compareCycles, safeCompareCycles } from './compareCycles.js';
export { assessmentComparisonFieldWith } from './changeFields.js';
export { TRENDS } from './changeModel.js';
export type {
  AssessedOnce, AssessmentComparison, ChangeOptions, ComparedCycle, CycleMethodology, CycleChange, CycleComparison, Cycles, NodeTrend,
  ObservationEffect, OtherAnswer, Restatement, ScoreMove, Trend,
} from './changeModel.js';
export type { KeptPromise, PlanKept, UncountedItem } from './keptModel.js';
export { checkProposals } from './checkProposals.js';
export { directions, safeDirections } from './directions.js';
export { draftPlan, safeDraftPlan } from './draftPlan.js';
export { directionOptionsField, markField, marksField, shortcomingOptionsField } from './fields.js';
export type { ShortGrade, ShortGradedList } from './gradedModel.js';
export { jointPlan, safeJointPlan } from './jointPlan.js';
export type {
  AssessedOrganisation, Direction, DirectionOptions, Directions, LackingItem, MeanShare, ShortIndicator, ShortItem, ShortList, ShortMeasure,
  ShortShare, ShortcomingOptions, Shortcomings,
} from './model.js';
export {
  expectedScoreField, jointPlanFieldWith, jointPlanOptionsField, planFieldWith, planItemField, planOptionsField, proposalsField,
} from './planFields.js';
export type {
  ExpectedScore, GivenItem, GivenResponsible, GivenTerm, JointPlan, JointPlanOptions, NotPlanned, Plan, PlanApproval, PlanItem, PlanOptions,
  PlanSection, PlanTerm, Responsible, Words,
} from './planModel.js';
export { planProgress, safePlanProgress } from './planProgress.js';
export { progressOptionsField } from './progressFields.js';
export { PROGRESS_STATES } from './progressModel.js';
export type {
  BackwardStep, CriterionProgress, ItemProgress, MeasureTaken, MunicipalityProgress, OrganisationProgress, PlanProgress, ProgressCounts,
  ProgressOptions, ProgressState, Replanned,
} from './progressModel.js';
export { PROPOSAL_SUBJECTS } from './proposalModel.js';
export type {
  CriterionProposals, ExpectedChange, MoreOfList, OtherValue, Proposal, ProposalSubject, Proposals,
} from './proposalModel.js';
export { proposals, regionProposals, safeProposals, safeRegionProposals } from './proposals.js';
export { readComparison } from './readComparison.js';
export { readPlansOfCycle } from './readPlan.js';
export { findShortcomings, safeFindShortcomings } from './shortcomings.js';
