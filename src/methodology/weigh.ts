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
 * So the criteria by the first, and the indicators by the second, add up to the total.
 */
export function weigh(scores: readonly NamedFormula[], traced: ReadonlyMap<string, Traced>): ReadonlyMap<string, Weighing> {
  const inParent = new Map<string, Fraction>();
  const flow = new Map<string, Fraction>([['total', ONE]]);
  const parentOf = new Map(scores.map(({ id, parent }) => [id, parent]));
  for (const { id: outer, level, formula } of [...scores].reverse()) {
    influence(formula, {
      traced: traced.get(outer) as Traced,
      factor: ONE,
      tell: (id, factor) => {
        if (parentOf.get(id) === outer) addTo(inParent, id, factor);
        if (level !== 'indicator') addTo(flow, id, multiply(flow.get(outer) ?? ZERO, factor));
      },
    });
  }
  return new Map(
    scores.map(({ id }) => {
      const [factor, all] = [inParent.get(id) ?? null, flow.get(id) ?? null];
      return [id, { weight: factor && printFraction(factor), effectiveWeight: all && printFraction(all), inParent: factor, inTotal: all }];
    }),
  );
}

const addTo = (sums: Map<string, Fraction>, id: string, value: Fraction): void => {
  const sum = sums.get(id);
  sums.set(id, sum ? add(sum, value) : value);
};
