import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { withoutInherited, type Assessment, type Organisation } from '../assessment/index.js';
import { checkSequence } from '../council/order.js';
import { shown } from '../shape/index.js';
import { rechecked } from './placing.js';

/** More cycles than any organisation has: a list without end would never be read. */
const MOST_CYCLES = 100;

/** An assessment of a named organisation. */
export type Named = Assessment & { readonly organisation: Organisation };

/** The assessments of one organisation, the earliest first, each computed again. */
export function readCycles(given: unknown, path: IssuePath): readonly Named[] {
  const issues: NokIssue[] = [];
  const list = listOf(given, path, issues);
  const found = list.map((one, position) => rechecked(one, [...path, position], issues));
  throwIfAny(issues);
  const cycles = found as readonly Assessment[];
  throwIfAny([...unnamed(cycles, path), ...others(cycles, path), ...checkSequence(cycles.map((cycle, position) => (
    { on: withoutInherited(cycle).on, path: [...path, position, 'on'] }
  )))]);
  return cycles as readonly Named[];
}

/** A list from outside by its positions: an iterator of the caller's own could be without end. */
function listOf(given: unknown, path: IssuePath, issues: NokIssue[]): readonly unknown[] {
  try {
    if (!Array.isArray(given)) issues.push(issue('wrongType', path, { expected: 'list', found: shown(given) }));
    else if (given.length > MOST_CYCLES) issues.push(issue('tooLarge', path, { most: MOST_CYCLES }));
    else if (given.length < 2) issues.push(issue('emptyList', path, { least: 2 }));
    else return Array.from({ length: given.length }, (_, position) => given[position] as unknown);
  } catch (error) {
    issues.push(issue('unreadable', path, { reason: shown(error) }));
  }
  return [];
}

const organisationOf = (assessment: Assessment): Organisation | undefined => withoutInherited(assessment).organisation;

const unnamed = (cycles: readonly Assessment[], path: IssuePath): NokIssue[] =>
  cycles.flatMap((cycle, position) => (organisationOf(cycle) ? [] : [issue('organisationMissing', [...path, position, 'organisation'], {})]));

function others(cycles: readonly Assessment[], path: IssuePath): NokIssue[] {
  const [first, ...rest] = cycles.map(organisationOf);
  return rest.flatMap((other, position) => (!first || !other || first.id === other.id
    ? [] : [issue('organisationsDiffer', [...path, position + 1, 'organisation', 'id'], { organisations: [first.id, other.id] })]));
}
