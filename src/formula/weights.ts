import { HUNDRED, divide, parseDecimal, total, type DecimalText, type Fraction } from '../numeric/index.js';
import type { Range } from './range.js';

/** Decimal weights as whole numbers in the same proportion. */
export function wholeWeights(weights: readonly DecimalText[]): bigint[] {
  const exact = weights.map(parseDecimal);
  const common = exact.reduce((greatest, { d }) => (d > greatest ? d : greatest), 1n);
  return exact.map(({ n, d }) => n * (common / d));
}

/** The exact sum of decimal weights. */
export const sumOfWeights = (weights: readonly DecimalText[]): Fraction => total(weights.map(parseDecimal));

/** Equal weights. */
export const ones = (parts: readonly unknown[]): bigint[] => parts.map(() => 1n);

/** What a weighted sum is multiplied by, given which of its parts are there. */
export type FactorOf = (isThere: readonly boolean[]) => Fraction;

/** Of a mean: 1 ÷ Σ weights of what is there. */
export const shareOf = (weights: readonly bigint[]): FactorOf => (isThere) =>
  ({ n: 1n, d: weights.reduce((sum, weight, position) => (isThere[position] ? sum + weight : sum), 0n) });

/** Of what is attained: 100 ÷ Σ greatest values of what is there. */
export const percentOf = (ranges: readonly Range[]): FactorOf => (isThere) =>
  divide(HUNDRED, total(ranges.flatMap(({ most }, position) => (isThere[position] ? [most] : []))));
