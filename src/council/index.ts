export { approvalOf, decisionsField, safeApprovalOf } from './approval.js';
export { circlesInRegister, circlesOfBranches } from './branches.js';
export type { PlacedOrganisation } from './branches.js';
export { checkCouncil, safeCheckCouncil } from './checkCouncil.js';
export { checkCycle, safeCheckCycle } from './checkCycle.js';
export { checkMeetings, safeCheckMeetings } from './checkMeetings.js';
export {
  cycleDatesField, cycleOptionsField, cycleRecordField, deadlineField, selectionOptionsField, termOptionsField,
} from './cycleFields.js';
export { CYCLE_STATUSES, DEADLINE_STATES, YEARS } from './cycleModel.js';
export type {
  AppliedRule, Cycle, CycleDates, CycleOptions, CycleRecord, CycleStatus, CycleTerm, CycleTerms, Deadline, DeadlineDates, IntervalFinding,
  OrganisationCycle, PastAssessment, RegisteredOrganisation, Years,
} from './cycleModel.js';
export { deadlineOf, safeDeadlineOf } from './deadline.js';
export { OUTCOMES } from './findingModel.js';
export type { CouncilCheck, Finding, RuleOutcome } from './findingModel.js';
export { councilField, councilOptionsField } from './fields.js';
export { meetingsField } from './meetingFields.js';
export { DECISION_STATES } from './meetingModel.js';
export type {
  AgendaItem, Approval, ApprovedDecision, Decision, Decisions, DecisionState, DraftDecision, Meeting, Resolution,
} from './meetingModel.js';
export { FOUNDERS, ORIGINS, ROLES } from './model.js';
export type { Council, CouncilOptions, Member, MemberOrigin, Origin, Role } from './model.js';
export { CYCLE_STEPS } from './regimes/model.js';
export type { CouncilRule, CycleRule, CycleStep, Demand, FrequencyRule, Regime, RegimeInForce, TermRule } from './regimes/model.js';
export { regimeOn, regimes, safeRegimeOn } from './regimes/regimes.js';
export { safeSelectOrganisations, selectOrganisations } from './selectOrganisations.js';
export { SELECTABLE } from './selectionModel.js';
export type {
  Selectable, SelectedOrganisation, Selection, SelectionGround, SelectionOptions, SelectionReason,
} from './selectionModel.js';
export { safeTermsOf, termsOf } from './terms.js';
