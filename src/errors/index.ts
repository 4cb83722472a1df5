export { NokError, outcomeOf, throwIfAny } from './error.js';
export type { Outcome } from './error.js';
export { fieldIssue } from './fieldIssue.js';
export { issue } from './issue.js';
export type { IssuePath, NokIssue } from './issue.js';
export type { CoreParams, Expectation, IssueParams, NokIssueCode, RatingParams, TableParams } from './params.js';
export { formatIssues } from './format.js';
export type { Language } from './format.js';
