import { outcomeOf, type IssuePath, type NokIssue } from '../errors/index.js';
import { assess, type Assessment } from '../assessment/index.js';
import type { Choice } from '../methodology/index.js';
import { rank, type RankOptions } from '../rating/index.js';
import type { Side } from './compareInput.js';

/** The places of a side, and what its rating took where the order is silent. */
export interface Ranked {
  readonly places: ReadonlyMap<string, number>;
  readonly choices: readonly Choice[];
}

/** Assesses all organisations of a side; what is refused is noted where the caller gave it. */
export function assessSide({ name, ready, members }: Side, issues: NokIssue[]): Assessment[] {
  return members.flatMap(({ path, observations, options }) => {
    const outcome = outcomeOf(() => assess(ready.methodology, observations, options));
    if (outcome.success) return [outcome.data];
    note(outcome.error.issues, (inner) => [...path, ...placeIn(inner, name)], issues);
    return [];
  });
}

/** Where a problem of an assessment lies in what the caller gave for the organisation; a score out of bounds lies in a methodology. */
function placeIn([root, ...rest]: IssuePath, name: string): IssuePath {
  if (root === 'observations') return [root, ...rest];
  // What was given beside the observations was read before: only its choices can be refused.
  return root === 'methodology' ? [name, ...rest] : ['choices'];
}

/** Ranks a side; what is refused is noted where the caller gave it. */
export function rankSide({ members }: Side, assessments: readonly Assessment[], ranking: RankOptions, issues: NokIssue[]): Ranked {
  const outcome = outcomeOf(() => rank(assessments, ranking));
  if (outcome.success) {
    const { rows, choices } = outcome.data;
    return { choices, places: new Map(rows.map(({ organisation, place }) => [organisation, place])) };
  }
  note(outcome.error.issues, (inner) => {
    const [root, position, part] = inner;
    if (root === 'options') return inner;
    const { path } = members[position as number] as Side['members'][number];
    return part === 'choices' ? [...path, part] : path;
  }, issues);
  return { choices: [], places: new Map() };
}

/** Notes problems where the caller can mend them. */
function note(problems: readonly NokIssue[], where: (path: IssuePath) => IssuePath, issues: NokIssue[]): void {
  for (const problem of problems) issues.push({ ...problem, path: where(problem.path) });
}

/** What both methodologies refuse in the same words is said once. */
export function distinct(issues: readonly NokIssue[]): NokIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ path, message }) => seen.size < seen.add(JSON.stringify([path, message])).size);
}
