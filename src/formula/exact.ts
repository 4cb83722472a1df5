import { ONE, add, multiply, parseDecimal, type Fraction } from '../numeric/index.js';
import type { ARGUMENT_FIGURES, Argument, Formula } from './kinds.js';
import { rangesOf, type Ranges } from './range.js';
import { readFormula, type Reading } from './reading.js';
import { asArgument, pointsAt, type Scale } from './scales.js';
import { ones, percentOf, shareOf, wholeWeights, type FactorOf } from './weights.js';

/**
 * The exact value of a formula and how it came about.
 *
 * `value` is `null` where the formula is left out. `weights` are the factors of the parts: the value is Σ factor · part. Those of a mean
 * add up to 1. `null` for a part that is left out, and for the score under a scale.
 */
export interface Traced {
  readonly value: Fraction | null;
  readonly parts: readonly Traced[];
  readonly weights: readonly (Fraction | null)[];
  /** The score it is, where it is one that is named. */
  readonly refersTo?: string;
}

/** The values a formula names: an observation as a number or a share from 0 to 1, a score as it is handed on unless a figure is named; `null` where left out. */
export interface Values {
  readonly observation: (key: string) => Fraction | null;
  readonly score: (id: string, figure?: (typeof ARGUMENT_FIGURES)[number]) => Fraction | null;
}

/** A formula made ready to be computed many times: no decimal is parsed again. */
export type Evaluate = (values: Values) => Traced;

const leaf = (value: Fraction | null): Traced => ({ value, parts: [], weights: [] });

/** Σ factor · w · x over the parts that are there; left out where nothing is. The weights are whole numbers. */
function weightedSum(parts: readonly Evaluate[], weights: readonly bigint[], factorOf: FactorOf): Evaluate {
  const inForce = (isThere: readonly boolean[]) => {
    const factor = factorOf(isThere);
    return { factor, weights: weights.map((weight, position) => (isThere[position] ? { n: factor.n * weight, d: factor.d } : null)) };
  };
  const whenAllIsThere = inForce(parts.map(() => true));
  return (values) => {
    const traced = parts.map((part) => part(values));
    const isThere = traced.map(({ value }) => value !== null);
    const { factor, weights: found } = isThere.includes(false) ? inForce(isThere) : whenAllIsThere;
    let sum: Fraction | null = null;
    for (const [position, { value }] of traced.entries()) {
      if (value === null) continue;
      const term = { n: value.n * (weights[position] as bigint), d: value.d };
      sum = sum === null ? term : add(sum, term);
    }
    return { value: sum && multiply(sum, factor), parts: traced, weights: found };
  };
}

/** The value a scale is applied to, as it was observed or computed. */
export const argumentOf = (of: Argument, { observation, score }: Values, ranges: Ranges): Fraction | null => {
  const value = typeof of === 'string' ? observation(of) : score(of.score, of.on);
  return value && asArgument(value, of, ranges);
};

const scaled = (scale: Scale, ranges: Ranges): Evaluate => {
  const at = pointsAt(scale);
  return (values) => {
    const value = argumentOf(scale.of, values, ranges);
    const points = value && at(value);
    return typeof scale.of === 'string' ? leaf(points) : { value: points, parts: [{ ...leaf(value), refersTo: scale.of.score }], weights: [null] };
  };
};

const exact: Reading<Ranges, Evaluate> = {
  share: ({ of, points = '100' }) => {
    const full = parseDecimal(points);
    return ({ observation }) => {
      const share = observation(of);
      return leaf(share && multiply(share, full));
    };
  },
  number: ({ of }) => ({ observation }) => leaf(observation(of)),
  perItem: scaled,
  mean: ({ of }, ranges) => weightedSum(prepareAll(of, ranges), ones(of), shareOf(ones(of))),
  weighted: ({ of }, ranges) => {
    const weights = wholeWeights(of.map(({ weight }) => weight));
    return weightedSum(prepareAll(of.map((part) => part.of), ranges), weights, shareOf(weights));
  },
  // No part of a sum can be left out: a definition in which one could is refused.
  sum: ({ of }, ranges) => weightedSum(prepareAll(of, ranges), ones(of), () => ONE),
  attained: ({ of }, ranges) => weightedSum(prepareAll(of, ranges), ones(of), percentOf(rangesOf(of, ranges))),
  linear: scaled,
  steps: scaled,
  reference: ({ to }) => ({ score }) => ({ ...leaf(score(to)), refersTo: to }),
};

/** Makes a formula ready to be computed. */
export function prepare(formula: Formula, ranges: Ranges): Evaluate {
  return readFormula(exact, formula, ranges);
}

const prepareAll = (formulas: readonly Formula[], ranges: Ranges): Evaluate[] => formulas.map((formula) => prepare(formula, ranges));
