import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { withoutInherited, type Assessment, type Organisation } from '../assessment/index.js';
import { checkSequence } from '../council/order.js';
import { shown } from '../shape/index.js';
import { rechecked } from './placing.js';

/** An assessment of a named organisation. */
export type Named = Assessment & { readonly organisation: Organisation };

/** A cycle of an organisation and where it was given. */
export interface PlacedCycle {
  readonly cycle: Named;
  readonly path: IssuePath;
}

/** More cycles than there will ever be. */
const MOST_CYCLES = 100;

/** More organisations than any country has. */
const MOST_ORGANISATIONS = 100_000;

/** The assessments of one organisation, the earliest first, each computed again. */
export function readCycles(given: unknown): readonly PlacedCycle[] {
  const path = ['assessments'];
  const found = readNamed(given, path, { least: 2, most: MOST_CYCLES });
  const [first] = found;
  throwIfAny([
    ...found.flatMap(({ cycle: { organisation }, path: at }) => {
      const organisations = [(first as PlacedCycle).cycle.organisation.id, organisation.id];
      return organisations[0] === organisations[1] ? [] : [issue('organisationsDiffer', [...at, 'organisation', 'id'], { organisations })];
    }),
    ...outOfOrder(found),
  ]);
  return found;
}

/** Days that do not follow each other, where they are known. */
export const outOfOrder = (cycles: readonly PlacedCycle[]): NokIssue[] =>
  checkSequence(cycles.map(({ cycle, path }) => ({ on: withoutInherited(cycle).on, path: [...path, 'on'] })));

/** The assessments of many organisations over the cycles: those of one cycle after those of the one before. */
export function readManyCycles(given: unknown): readonly (readonly PlacedCycle[])[] {
  const issues: NokIssue[] = [];
  const lists = listOf(given, ['cycles'], { least: 2, most: MOST_CYCLES }, issues);
  throwIfAny(issues);
  const cycles = lists.map((list, position) => readNamed(list, ['cycles', position], { least: 1, most: MOST_ORGANISATIONS }));
  throwIfAny(cycles.flatMap(doubled));
  return cycles;
}

function doubled(cycle: readonly PlacedCycle[]): NokIssue[] {
  const seen = new Set<string>();
  return cycle.flatMap(({ cycle: { organisation: { id } }, path }) =>
    (seen.size < seen.add(id).size ? [] : [issue('organisationDoubled', [...path, 'organisation', 'id'], { organisation: id })]));
}

interface Limits {
  readonly least: number;
  readonly most: number;
}

function readNamed(given: unknown, path: IssuePath, limits: Limits): readonly PlacedCycle[] {
  const issues: NokIssue[] = [];
  const found = listOf(given, path, limits, issues).map((one, position) => ({ cycle: rechecked(one, [...path, position], issues), path: [...path, position] }));
  throwIfAny(issues);
  const cycles = found as readonly PlacedCycle[];
  throwIfAny(cycles.flatMap(({ cycle, path: at }) => (
    withoutInherited(cycle as Assessment).organisation ? [] : [issue('organisationMissing', [...at, 'organisation'], {})]
  )));
  return cycles;
}

/** A list from outside by its positions: an iterator of the caller's own could be without end. */
function listOf(given: unknown, path: IssuePath, { least, most }: Limits, issues: NokIssue[]): readonly unknown[] {
  try {
    if (!Array.isArray(given)) issues.push(issue('wrongType', path, { expected: 'list', found: shown(given) }));
    else if (given.length > most) issues.push(issue('tooLarge', path, { most }));
    else if (given.length < least) issues.push(issue('emptyList', path, { least }));
    else return Array.from({ length: given.length }, (_, position) => given[position] as unknown);
  } catch (error) {
    issues.push(issue('unreadable', path, { reason: shown(error) }));
  }
  return [];
}
