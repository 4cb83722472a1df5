import { recheck, type Assessment, type Organisation } from '../../assessment/index.js';
import { NokError, issue, throwIfAny, type IssuePath, type NokIssue } from '../../errors/index.js';
import type { Choice } from '../../methodology/index.js';
import { compare, parseDecimal } from '../../numeric/index.js';
import { choicesOf, disagreements } from '../../rating/agreement.js';
import { inOrder } from '../../rating/order.js';
import { byOrganisation, readAssessments } from '../../rating/read.js';
import { shown } from '../../shape/index.js';

/** An assessment that a chart may show: it names its organisation and holds what follows from its observations. */
export interface Charted extends Assessment {
  readonly organisation: Organisation;
}

/** Assessments that may stand side by side, best total first, and the choices they rest on. */
export interface ChartedRegion {
  readonly assessments: readonly [Charted, ...Charted[]];
  readonly choices: readonly Choice[];
}

/**
 * The assessments of a chart: what a rating refuses is refused here too, and what does not pass `recheck`.
 *
 * `ownQuestions` are answered by the chart itself: an assessment may not answer them.
 */
export function readRegion(given: readonly Assessment[], ownQuestions: readonly string[] = []): ChartedRegion {
  const issues: NokIssue[] = [];
  const found = readAssessments(given, ownQuestions, issues);
  throwIfAny(issues);
  const assessments = found.flatMap(({ path }, position) => recheckedAt(path, () => given[position] as Assessment, issues));
  throwIfAny(issues);
  // What is compared is what was rechecked: a hostile value may be another one at every look.
  const placed = readAssessments(assessments, ownQuestions, issues);
  throwIfAny([...issues, ...disagreements(placed)]);
  return { assessments: (assessments as [Charted, ...Charted[]]).sort(bestFirst), choices: choicesOf(byOrganisation(placed)) };
}

function recheckedAt(path: IssuePath, assessment: () => Assessment, issues: NokIssue[]): Assessment[] {
  try {
    return [recheck(assessment())];
  } catch (error) {
    const found = error instanceof NokError ? error.issues : [issue('unreadable', [], { reason: shown(error) })];
    for (const problem of found) issues.push({ ...problem, path: [...path, ...problem.path] });
    return [];
  }
}

const bestFirst = (a: Charted, b: Charted): number =>
  compare(parseDecimal(b.score), parseDecimal(a.score)) || inOrder(a.organisation.id, b.organisation.id);
