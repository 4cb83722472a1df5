import { ONE, ZERO, add, multiply, parseDecimal, ratio, total, type Fraction } from '../numeric/index.js';
import type { Formula, Linear, Steps } from './kinds.js';
import { rangesOf, type Ranges } from './range.js';
import { readFormula, type Reading } from './reading.js';
import { asArgument, pointsAt, type Scale } from './scales.js';
import { ones, percentOf, shareOf, wholeWeights, type FactorOf } from './weights.js';

/** A part of a score that comes from one observation: coefficient · x, or coefficient · points of x under a scale. */
export interface Term {
  readonly observation: string;
  readonly coefficient: Fraction;
  readonly scale: Scale | null;
}

/** A score as a sum: constant + Σ terms. Re-weighting and the caller's choices have vanished in it. */
export interface Terms {
  readonly constant: Fraction;
  readonly parts: readonly Term[];
}

/** A score that is no such sum, because a scale stands on another score. */
export const BENT = 'bent';

/** What became of a score: its terms, `null` where it is left out, or `bent`. */
export type TermsFound = Terms | typeof BENT | null;

/** What terms are made for. */
export interface Pattern {
  /** The values of observations that have none of their own: what was chosen instead, or `null` where they are left out. */
  readonly absent: ReadonlyMap<string, Fraction | null>;
  readonly score: (id: string) => TermsFound;
  readonly ranges: Ranges;
}

const one = ({ absent, ranges }: Pattern, observation: string, coefficient: Fraction, scale: Scale | null = null): Terms | null => {
  const fixed = absent.get(observation);
  if (fixed === null) return null;
  const term = { observation, coefficient, scale };
  if (fixed === undefined) return { constant: ZERO, parts: [term] };
  return { constant: multiply(coefficient, readingOf(term, fixed, ranges)), parts: [] };
};

const scaled = (scale: Linear | Steps, pattern: Pattern): TermsFound => {
  if (typeof scale.of === 'string') return one(pattern, scale.of, ONE, scale);
  return pattern.score(scale.of.score) && BENT;
};

/** Σ factor · w · terms over the parts that are there. */
function weightedSum(
  parts: readonly TermsFound[], weights: readonly bigint[], factorOf: FactorOf,
): TermsFound {
  const there = parts.flatMap((terms, position) => (terms === null ? [] : [{ terms, weight: weights[position] as bigint }]));
  if (there.length === 0) return null;
  const factor = factorOf(parts.map((terms) => terms !== null));
  const found: { terms: Terms; by: Fraction }[] = [];
  for (const { terms, weight } of there) {
    if (terms === BENT) return BENT;
    found.push({ terms, by: multiply(factor, ratio(weight, 1n)) });
  }
  return {
    constant: total(found.map(({ terms, by }) => multiply(terms.constant, by))),
    parts: gathered(found.flatMap(({ terms, by }) => terms.parts.map((term) => ({ ...term, coefficient: multiply(term.coefficient, by) })))),
  };
}

/** Terms of the same observation, read the same way, put together. */
function gathered(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const key = JSON.stringify([term.observation, term.scale]);
    const known = found.get(key);
    found.set(key, known ? { ...term, coefficient: add(known.coefficient, term.coefficient) } : term);
  }
  return [...found.values()];
}

const each = (formulas: readonly Formula[], pattern: Pattern): TermsFound[] => formulas.map((formula) => termsOf(formula, pattern));

const terms: Reading<Pattern, TermsFound> = {
  share: ({ of, points = '100' }, pattern) => one(pattern, of, parseDecimal(points)),
  number: ({ of }, pattern) => one(pattern, of, ONE),
  perItem: (scale, pattern) => one(pattern, scale.of, ONE, scale),
  mean: ({ of }, pattern) => weightedSum(each(of, pattern), ones(of), shareOf(ones(of))),
  weighted: ({ of }, pattern) => {
    const weights = wholeWeights(of.map(({ weight }) => weight));
    return weightedSum(each(of.map((part) => part.of), pattern), weights, shareOf(weights));
  },
  sum: ({ of }, pattern) => weightedSum(each(of, pattern), ones(of), () => ONE),
  attained: ({ of }, pattern) => weightedSum(each(of, pattern), ones(of), percentOf(rangesOf(of, pattern.ranges))),
  linear: scaled,
  steps: scaled,
  reference: ({ to }, { score }) => score(to),
};

/** The terms of a formula for a pattern of what has no value of its own; `null` where the formula is left out. */
export const termsOf = (formula: Formula, pattern: Pattern): TermsFound => readFormula(terms, formula, pattern);

/** The value of terms for observed values: shares from 0 to 1, numbers of items, numbers. */
export const valueOfTerms = ({ constant, parts }: Terms, valueOf: (observation: string) => Fraction, ranges: Ranges): Fraction =>
  parts.reduce((sum, term) => add(sum, multiply(term.coefficient, readingOf(term, valueOf(term.observation), ranges))), constant);

/** What a term multiplies: the value itself, or its points under a scale. */
const readingOf = ({ observation, scale }: Term, value: Fraction, ranges: Ranges): Fraction =>
  scale ? pointsAt(scale)(asArgument(value, observation, ranges)) : value;
