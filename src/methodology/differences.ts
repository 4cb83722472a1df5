import { NokError, outcomeOf, type Outcome } from '../errors/index.js';
import { publish } from '../shape/index.js';
import { readyOf } from './define.js';
import type { Criterion, Definition, Indicator, Methodology, Observation, Total } from './model.js';

/** Any value that JSON can hold. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | { readonly [name: string]: PlainValue };

/**
 * One thing in which two methodologies differ.
 *
 * The path names observations, acts, criteria and indicators by their keys and ids, never by their positions. `null` stands for what is not there.
 */
export interface Difference {
  readonly path: readonly string[];
  readonly from: PlainValue;
  readonly to: PlainValue;
}

/** What is compared as one thing, or by its parts: each value of a record, each score by its id, or each name. */
type Grain = 'whole' | { readonly each: Grain } | { readonly byId: Grains } | { readonly names: Grains };
type Grains = Readonly<Record<string, Grain>>;
type GrainsOf<T> = { readonly [Name in keyof Required<T>]: Grain };

const observation: GrainsOf<Observation> = {
  kind: 'whole', label: 'whole', source: 'whole', symbol: 'whole', ofSymbol: 'whole', mayBeEmpty: 'whole', least: 'whole', most: 'whole', unit: 'whole',
};

const indicator: GrainsOf<Omit<Indicator, 'id'>> = {
  label: 'whole', formula: 'whole', citation: 'whole', weightCitation: 'whole', range: 'whole',
};

const criterion: GrainsOf<Omit<Criterion, 'id'>> = { ...indicator, indicators: { byId: indicator } };

const total: GrainsOf<Total> = { label: 'whole', formula: 'whole', citation: 'whole' };

/** At which grain a person would name a difference: a formula, a label, a citation is one. */
const definition: GrainsOf<Omit<Definition, 'fingerprint'>> = {
  id: 'whole', title: 'whole', sector: 'whole', acts: { each: 'whole' }, citation: 'whole', validFrom: 'whole', validTo: 'whole', checkedOn: 'whole',
  range: 'whole', observations: { each: { names: observation } }, criteria: { byId: criterion }, total: { names: total }, rounding: 'whole',
  choices: 'whole',
};

/**
 * Everything in which a methodology differs from its base, in the order of a definition: frozen plain JSON, empty where nothing does.
 *
 * What was added or taken away stands there whole; a formula is one difference; other places of the criteria or indicators are the
 * difference of a list of their ids. Of two definitions without differences nothing but the order of names can be told apart.
 *
 * @throws `NokError` where one of them is no methodology, its problems under `base` or `changed`.
 * @example
 * ```ts
 * const base = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const changed = extendMethodology(base, { id: 'whole-points', rounding: { digits: 0, mode: 'half-up', at: 'end' } });
 * differencesOf(base, changed).map(({ path }) => path.join('.')); // => ['id', 'rounding']
 * differencesOf(base, base); // => []
 * ```
 */
export function differencesOf(base: Methodology, changed: Methodology): readonly Difference[] {
  const [from, to] = [definitionOf(base, 'base'), definitionOf(changed, 'changed')];
  return publish(between({ names: definition }, [], from, to));
}

/** {@link differencesOf} that returns its problems instead of throwing them. */
export const safeDifferencesOf = (base: Methodology, changed: Methodology): Outcome<readonly Difference[]> =>
  outcomeOf(() => differencesOf(base, changed));

function definitionOf(methodology: Methodology, name: 'base' | 'changed'): Definition {
  const outcome = outcomeOf(() => readyOf(methodology));
  if (outcome.success) return outcome.data.definition;
  throw new NokError(outcome.error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] })));
}

type Holder = Readonly<Record<string, unknown>>;
type Path = readonly string[];

function between(grain: Grain, path: Path, from: unknown, to: unknown): Difference[] {
  const isOneThing = grain === 'whole' || from === undefined || to === undefined || (from as Holder).kind !== (to as Holder).kind;
  if (isOneThing) return same(from, to) ? [] : [{ path, from: plain(from), to: plain(to) }];
  if ('byId' in grain) return betweenScores(grain.byId, path, from as readonly Indicator[], to as readonly Indicator[]);
  const [before, after] = [from as Holder, to as Holder];
  const names = 'names' in grain ? Object.keys(grain.names) : union(Object.keys(before), Object.keys(after));
  return names.flatMap((name) =>
    between('names' in grain ? grain.names[name] as Grain : grain.each, [...path, name], before[name], after[name]));
}

function betweenScores(names: Grains, path: Path, from: readonly Indicator[], to: readonly Indicator[]): Difference[] {
  const [before, after] = [from.map(({ id }) => id), to.map(({ id }) => id)];
  const expected = union(before, after).filter((id) => after.includes(id));
  return [
    ...(same(expected, after) ? [] : [{ path, from: before, to: after }]),
    ...union(before, after).flatMap((id) => between({ names }, [...path, id], from.find((score) => score.id === id), to.find((score) => score.id === id))),
  ];
}

const union = (some: readonly string[], others: readonly string[]): string[] => [...new Set([...some, ...others])];

const plain = (value: unknown): PlainValue => (value ?? null) as PlainValue;

/** Whether two values of definitions, which hold no `null`, are the same but for the order of their names. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  const [some, others] = [a as Holder, b as Holder];
  const names = Object.keys(some);
  return names.length === Object.keys(others).length && names.every((name) => Object.hasOwn(others, name) && same(some[name], others[name]));
}
