export { NokError, outcomeOf, throwIfAny } from './error.js';
export type { Outcome } from './error.js';
export { issue } from './issue.js';
export { nearestNames } from './nearest.js';
export type { IssuePath, NokIssue } from './issue.js';
export type { CoreParams, CouncilParams, Expectation, IssueParams, NokIssueCode, ProcedureParams, RatingParams, TableParams } from './params.js';
export type { PlanParams } from './planParams.js';
export { formatIssues } from './format.js';
export type { Language } from './format.js';
