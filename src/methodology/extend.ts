import { NokError, issue, outcomeOf, type Outcome } from '../errors/index.js';
import { shown } from '../shape/index.js';
import { defineMethodology, readyOf } from './define.js';
import type { Citation, Criterion, Definition, Indicator, Methodology, ObservationKinds, Total } from './model.js';

/** Names that may have another value, or be taken away by `null`. */
export type Differing<Value> = { readonly [Name in keyof Value]?: Value[Name] | null };

/** What a criterion or an indicator of the new methodology has that is different, found by its id; `removed` takes it away. */
export type ScoreChanges<Score extends Indicator> = Differing<Omit<Score, 'id' | 'indicators'>> & {
  readonly id: string;
  readonly removed?: true;
  readonly indicators?: readonly ScoreChanges<Indicator>[];
};

/** The differences of a methodology from its base: what is not named stays; `null` takes something away. */
export type Changes = Omit<
  Differing<Definition>,
  'observations' | 'criteria' | 'total' | 'acts' | 'citation' | 'fingerprint'
> & {
  readonly id: string;
  readonly acts?: Definition['acts'];
  readonly citation?: Differing<Citation>;
  readonly observations?: Readonly<Record<string, Definition['observations'][string] | null>>;
  readonly criteria?: readonly ScoreChanges<Criterion>[];
  readonly total?: Differing<Total>;
};

/**
 * Defines a methodology by what makes it different from another one.
 *
 * Objects are merged name by name, criteria and indicators by their ids; a formula, and any other list, is replaced whole; `null` takes
 * a name away, `removed: true` a criterion or an indicator. The result is a definition of its own, checked like any other.
 *
 * @throws `NokError` with every problem of the result, each with its path there.
 * @example
 * ```ts
 * const base = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const draft = extendMethodology(base, {
 *   id: 'draft-2018', title: { ru: 'Проект 2018 года', en: 'The draft of 2018' },
 *   total: { formula: { kind: 'weighted', of: [
 *     { weight: '0.20', of: { kind: 'reference', to: '1' } }, { weight: '0.20', of: { kind: 'reference', to: '2' } },
 *     { weight: '0.15', of: { kind: 'reference', to: '3' } }, { weight: '0.15', of: { kind: 'reference', to: '4' } },
 *     { weight: '0.30', of: { kind: 'reference', to: '5' } },
 *   ] } },
 * });
 * draft.criteria.length; // => 5
 * ```
 */
export function extendMethodology<Kinds extends ObservationKinds>(base: Methodology<Kinds>, changes: Changes): Methodology<Kinds> {
  return defineMethodology(changed(readyOf(base).methodology, changes) as Definition<Kinds>);
}

/** The merged definition; changes that cannot be read, because a getter or a proxy throws, are a problem like any other. */
function changed(base: unknown, changes: unknown): unknown {
  try {
    return merge(merge(base, { fingerprint: null }), changes);
  } catch (error) {
    throw new NokError([issue('unreadable', [], { reason: shown(error) })]);
  }
}

/** {@link extendMethodology} that returns its problems instead of throwing them. */
export const safeExtendMethodology = <Kinds extends ObservationKinds>(
  base: Methodology<Kinds>,
  changes: Changes,
): Outcome<Methodology<Kinds>> => outcomeOf(() => extendMethodology(base, changes));

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
type Listed = readonly (Plain & { readonly id: string })[];
const byId = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isPlain(item) && typeof item.id === 'string');

/** Whether changes are merged into their base, name by name or id by id; otherwise they take its place whole. */
export const areMerged = (base: unknown, changes: unknown): base is object =>
  byId(base) ? byId(changes) : isPlain(base) && isPlain(changes) && !Object.hasOwn(base, 'kind');

function merge(base: unknown, changes: unknown): unknown {
  if (!areMerged(base, changes)) return changes;
  if (Array.isArray(base)) return mergeLists(base as Listed, changes as Listed);
  const merged = new Map(Object.entries(base));
  for (const [name, change] of Object.entries(changes as Plain)) {
    if (change === null) merged.delete(name);
    else if (change !== undefined) merged.set(name, merge(merged.get(name), change));
  }
  return Object.fromEntries(merged);
}

/** Items of the base in their order, each with its changes; new ones after them. */
function mergeLists(base: Listed, changes: Listed): unknown {
  const ids = new Set(base.map(({ id }) => id));
  return [
    ...base.flatMap((item) => {
      const own = changes.filter(({ id }) => id === item.id);
      return own.some(({ removed }) => removed === true) ? [] : [own.reduce<unknown>(merge, item)];
    }),
    ...changes.filter(({ id }) => !ids.has(id)),
  ];
}
