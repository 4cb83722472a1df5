import { add, compare, multiply, parseDecimal, ratio, type Fraction } from '../numeric/index.js';
import { wholeWeights } from './weights.js';
import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/**
 * The exact value of a formula and how it came about.
 *
 * `value` is `null` where the formula is left out. `weights` are the weights in force of the parts, adding up to 1;
 * `null` for a part that is left out.
 */
export interface Traced {
  readonly value: Fraction | null;
  readonly parts: readonly Traced[];
  readonly weights: readonly (Fraction | null)[];
}

/** The values a formula names: an observation as a number or a share from 0 to 1, a score as it is handed on; `null` where left out. */
export interface Values {
  readonly observation: (key: string) => Fraction | null;
  readonly score: (id: string) => Fraction | null;
}

/** A formula made ready to be computed many times: no decimal is parsed again. */
export type Evaluate = (values: Values) => Traced;

const leaf = (value: Fraction | null): Traced => ({ value, parts: [], weights: [] });

/** Σ w·x ÷ Σ w over the parts that are there; the weights are whole numbers. */
function weightedMean(parts: readonly Evaluate[], weights: readonly bigint[]): Evaluate {
  const inForce = weights.map((weight) => ratio(weight, sumOf(weights)));
  return (values) => {
    const traced = parts.map((part) => part(values));
    let sum: Fraction | null = null;
    let left = 0n;
    for (const [position, { value }] of traced.entries()) {
      const weight = weights[position] as bigint;
      if (value === null) continue;
      const term = { n: value.n * weight, d: value.d };
      sum = sum === null ? term : add(sum, term);
      left += weight;
    }
    const nothingLeftOut = traced.every(({ value }) => value !== null);
    return {
      value: sum && { n: sum.n, d: sum.d * left },
      parts: traced,
      weights: nothingLeftOut
        ? inForce
        : traced.map(({ value }, position) => (value === null ? null : ratio(weights[position] as bigint, left))),
    };
  };
}

const sumOf = (weights: readonly bigint[]): bigint => weights.reduce((sum, weight) => sum + weight, 0n);

const exact: Reading<undefined, Evaluate> = {
  share: ({ of, points = '100' }) => {
    const full = parseDecimal(points);
    return ({ observation }) => {
      const share = observation(of);
      return leaf(share && multiply(share, full));
    };
  },
  number: ({ of }) => ({ observation }) => leaf(observation(of)),
  perItem: ({ of, points, cap }) => {
    const each = parseDecimal(points);
    const limit = parseDecimal(cap);
    return ({ observation }) => {
      const items = observation(of);
      const earned = items && multiply(items, each);
      return leaf(earned && compare(earned, limit) > 0 ? limit : earned);
    };
  },
  mean: ({ of }) => weightedMean(of.map(prepare), of.map(() => 1n)),
  weighted: ({ of }) => weightedMean(of.map((part) => prepare(part.of)), wholeWeights(of.map(({ weight }) => weight))),
  reference: ({ to }) => ({ score }) => leaf(score(to)),
};

/** Makes a formula ready to be computed. */
export function prepare(formula: Formula): Evaluate {
  return readFormula(exact, formula, undefined);
}
