import { ZERO, add, least, multiply, parseDecimal, ratio, total, type Fraction } from '../numeric/index.js';
import { wholeWeights } from './weights.js';
import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** A part of a score that comes from one observation: coefficient · x, or coefficient · min(n · points, cap). */
export interface Term {
  readonly observation: string;
  readonly coefficient: Fraction;
  /** Where items are paid by the piece. */
  readonly perItem: { readonly points: Fraction; readonly cap: Fraction } | null;
}

/** A score as a sum: constant + Σ terms. Re-weighting and the caller's choices have vanished in it. */
export interface Terms {
  readonly constant: Fraction;
  readonly parts: readonly Term[];
}

/** What terms are made for. */
export interface Pattern {
  /** The values of observations that have none of their own: what was chosen instead, or `null` where they are left out. */
  readonly absent: ReadonlyMap<string, Fraction | null>;
  readonly score: (id: string) => Terms | null;
}

const one = ({ absent }: Pattern, observation: string, coefficient: Fraction, perItem: Term['perItem'] = null): Terms | null => {
  const fixed = absent.get(observation);
  if (fixed === null) return null;
  if (fixed === undefined) return { constant: ZERO, parts: [{ observation, coefficient, perItem }] };
  return { constant: multiply(coefficient, fixed), parts: [] };
};

/** Σ w · terms ÷ Σ w over the parts that are there. */
function weightedSum(parts: readonly (Terms | null)[], weights: readonly bigint[]): Terms | null {
  const there = parts.flatMap((terms, position) => (terms === null ? [] : [{ terms, weight: weights[position] as bigint }]));
  if (there.length === 0) return null;
  const left = there.reduce((sum, { weight }) => sum + weight, 0n);
  return {
    constant: total(there.map(({ terms, weight }) => multiply(terms.constant, ratio(weight, left)))),
    parts: gathered(
      there.flatMap(({ terms, weight }) => terms.parts.map((term) => ({ ...term, coefficient: multiply(term.coefficient, ratio(weight, left)) }))),
    ),
  };
}

/** Terms of the same observation, read the same way, put together. */
function gathered(terms: readonly Term[]): Term[] {
  const found = new Map<string, Term>();
  for (const term of terms) {
    const key = [term.observation, term.perItem?.points.n, term.perItem?.points.d, term.perItem?.cap.n, term.perItem?.cap.d].join(' ');
    const known = found.get(key);
    found.set(key, known ? { ...term, coefficient: add(known.coefficient, term.coefficient) } : term);
  }
  return [...found.values()];
}

const terms: Reading<Pattern, Terms | null> = {
  share: ({ of, points = '100' }, pattern) => one(pattern, of, parseDecimal(points)),
  number: ({ of }, pattern) => one(pattern, of, ratio(1, 1)),
  perItem: ({ of, points, cap }, pattern) => one(pattern, of, ratio(1, 1), { points: parseDecimal(points), cap: parseDecimal(cap) }),
  mean: ({ of }, pattern) => weightedSum(of.map((part) => termsOf(part, pattern)), of.map(() => 1n)),
  weighted: ({ of }, pattern) =>
    weightedSum(of.map((part) => termsOf(part.of, pattern)), wholeWeights(of.map(({ weight }) => weight))),
  reference: ({ to }, { score }) => score(to),
};

/** The terms of a formula for a pattern of what has no value of its own; `null` where the formula is left out. */
export const termsOf = (formula: Formula, pattern: Pattern): Terms | null => readFormula(terms, formula, pattern);

/** The value of terms for observed values: shares from 0 to 1, numbers of items, numbers. */
export const valueOfTerms = ({ constant, parts }: Terms, valueOf: (observation: string) => Fraction): Fraction =>
  parts.reduce((sum, term) => add(sum, multiply(term.coefficient, readingOf(term, valueOf(term.observation)))), constant);

/** What a term multiplies: the value itself, or the points of so many items. */
const readingOf = ({ perItem }: Term, value: Fraction): Fraction => (perItem ? least(multiply(value, perItem.points), perItem.cap) : value);
