import { issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { optionsField, type AssessOptions } from '../assessment/index.js';
import { readyOf, type Choice, type Observations, type Ready } from '../methodology/index.js';
import { inOrder } from '../rating/order.js';
import { rankOptionsField, type RankOptions } from '../rating/index.js';
import { read, type Field, type FieldsOf } from '../shape/index.js';
import { readLists, unmatched, type Given } from './compareLists.js';
import type { ComparisonOptions } from './compareModel.js';

/** What `compareMethodologies` lets the caller decide. */
export const comparisonOptionsField: Field = /* @__PURE__ */ comparisonOptions();

function comparisonOptions(): Field {
  const { whenNobodyAsked, whenNotApplicable, rounding } = (optionsField as { readonly object: FieldsOf<AssessOptions> }).object;
  const { ties, on } = (rankOptionsField as { readonly object: FieldsOf<RankOptions> }).object;
  const fields: FieldsOf<ComparisonOptions> = { whenNobodyAsked, whenNotApplicable, rounding, ties, on };
  return { object: fields };
}

/** Which of the two methodologies. */
type SideName = 'first' | 'second';

/** An organisation as one of the methodologies computes it, and where the caller gave it. */
export interface Member {
  readonly path: IssuePath;
  readonly id: string;
  readonly observations: Observations;
  readonly options: AssessOptions;
}

/** A methodology with its organisations, by their ids. */
export interface Side {
  readonly name: SideName;
  readonly ready: Ready;
  readonly members: readonly Member[];
}

/** What is to be compared: the same organisations, in the same order, on either side. */
export interface ComparisonInput {
  readonly first: Side;
  readonly second: Side;
  /** Whether both compute from the same list. */
  readonly sameData: boolean;
  readonly ranking: Pick<RankOptions, 'ties' | 'on'>;
}

/** Reads what is to be compared; all problems of a stage at once: methodologies and options, then shapes, then ids. */
export function readComparison(first: unknown, second: unknown, organisations: unknown, options: unknown): ComparisonInput {
  const issues: NokIssue[] = [];
  const both = [readMethodology(first, 'first', issues), readMethodology(second, 'second', issues)];
  const chosen = read(comparisonOptionsField, options, ['options'], issues) as ComparisonOptions;
  throwIfAny(issues);
  const sides = both as unknown as readonly [Ready, Ready];
  const lists = readLists(organisations, sides, issues);
  throwIfAny([...issues, ...unknownObservations(chosen, sides)]);
  throwIfAny(unmatched(lists));
  const { whenNobodyAsked, whenNotApplicable, rounding, ...ranking } = chosen;
  const decided = { ...(whenNotApplicable && { whenNotApplicable }), ...(rounding && { rounding }) };
  const sideOf = (name: SideName, position: 0 | 1): Side => {
    const ready = sides[position];
    const options = { ...decided, ...(whenNobodyAsked && { whenNobodyAsked: only(whenNobodyAsked, ready) }) };
    return { name, ready, members: lists[position].map((given) => memberOf(given, ready, options)).sort((a, b) => inOrder(a.id, b.id)) };
  };
  return { first: sideOf('first', 0), second: sideOf('second', 1), sameData: lists[0] === lists[1], ranking };
}

function readMethodology(given: unknown, name: SideName, issues: NokIssue[]): Ready | undefined {
  const outcome = outcomeOf(() => readyOf(given));
  if (outcome.success) return outcome.data;
  issues.push(...outcome.error.issues.map((problem) => ({ ...problem, path: [name, ...problem.path] })));
  return undefined;
}

/** Answers for observations that neither methodology has. */
function unknownObservations({ whenNobodyAsked }: ComparisonOptions, sides: readonly Ready[]): NokIssue[] {
  if (typeof whenNobodyAsked !== 'object') return [];
  const known = [...new Set(sides.flatMap(({ observations }) => [...observations.keys()]))];
  return Object.keys(whenNobodyAsked)
    .filter((key) => !known.includes(key))
    .map((key) => issue('unknownObservation', ['options', 'whenNobodyAsked', key], { key, known }));
}

type WhenNobodyAsked = NonNullable<ComparisonOptions['whenNobodyAsked']>;

/** The answers for observations that a methodology has. */
const only = (asked: WhenNobodyAsked, { observations }: Ready): WhenNobodyAsked =>
  typeof asked === 'string' ? asked : Object.fromEntries(Object.entries(asked).filter(([key]) => observations.has(key)));

/** What a methodology takes of an organisation: the observations it has, and the choices that are not about others. */
function memberOf({ path, part }: Given, { observations }: Ready, decided: AssessOptions): Member {
  const { organisation: { id }, observations: all, choices = [] } = part;
  const isOfOthers = ({ observation }: Choice): boolean => observation !== undefined && !observations.has(observation);
  return {
    path,
    id,
    observations: Object.fromEntries([...observations.keys()].map((key) => [key, all[key] as Observations[string]])),
    options: { organisation: { id }, ...decided, choices: choices.filter((choice) => !isOfOthers(choice)) },
  };
}
