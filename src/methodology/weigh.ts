import { influence, type Traced } from '../formula/index.js';
import { ONE, ZERO, add, multiply, printFraction, type Fraction, type FractionText } from '../numeric/index.js';
import type { NamedFormula } from './scores.js';

/** How much a score weighs: in the score it belongs to, and in the total along all ways that lead there; as text and to reckon with. */
export interface Weighing {
  readonly weight: FractionText | null;
  readonly effectiveWeight: FractionText | null;
  readonly inParent: Fraction | null;
  readonly inTotal: Fraction | null;
}

/**
 * The weights in force of all scores, given how each was computed.
 *
 * `inParent` is the factor in the formula it belongs to; `inTotal` the sum over all ways from the total that meet no other indicator.
 * So the criteria by the first, and the indicators by the second, add up to the total. Where a scale stands on a score there is no such
 * factor: `null`.
 */
export function weigh(scores: readonly NamedFormula[], traced: ReadonlyMap<string, Traced>): ReadonlyMap<string, Weighing> {
  const inParent = new Map<string, Fraction | null>();
  const flow = new Map<string, Fraction | null>([['total', ONE]]);
  const parentOf = new Map(scores.map(({ id, parent }) => [id, parent]));
  for (const { id: outer, level } of [...scores].reverse()) {
    influence(traced.get(outer) as Traced, ONE, (id, factor) => {
      if (parentOf.get(id) === outer) addTo(inParent, id, factor);
      if (level !== 'indicator') addTo(flow, id, times(flow.get(outer), factor));
    });
  }
  return new Map(
    scores.map(({ id }) => {
      const [factor, all] = [inParent.get(id) ?? null, flow.get(id) ?? null];
      return [id, { weight: factor && printFraction(factor), effectiveWeight: all && printFraction(all), inParent: factor, inTotal: all }];
    }),
  );
}

const times = (a: Fraction | null | undefined, b: Fraction | null): Fraction | null => (a === undefined ? ZERO : a && b && multiply(a, b));

const addTo = (sums: Map<string, Fraction | null>, id: string, value: Fraction | null): void => {
  const sum = sums.get(id);
  sums.set(id, sum === undefined ? value : sum && value && add(sum, value));
};
