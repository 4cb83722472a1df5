import { outcomeOf } from './error.js';
import type { IssuePath, NokIssue } from './issue.js';

/** The same problems where the caller can mend them. */
export const within = (path: IssuePath, problems: readonly NokIssue[]): NokIssue[] =>
  problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));

/** Runs a function that may fail; its problems are noted at a place, and the value is then undefined. */
export function attempted<Value>(path: IssuePath, run: () => Value, issues: NokIssue[]): Value | undefined {
  const outcome = outcomeOf(run);
  if (outcome.success) return outcome.data;
  for (const problem of within(path, outcome.error.issues)) issues.push(problem);
  return undefined;
}
