import { parseDecimal, total, type DecimalText, type Fraction } from '../numeric/index.js';

/** Decimal weights as whole numbers in the same proportion. */
export function wholeWeights(weights: readonly DecimalText[]): bigint[] {
  const exact = weights.map(parseDecimal);
  const common = exact.reduce((greatest, { d }) => (d > greatest ? d : greatest), 1n);
  return exact.map(({ n, d }) => n * (common / d));
}

/** The exact sum of decimal weights. */
export const sumOfWeights = (weights: readonly DecimalText[]): Fraction => total(weights.map(parseDecimal));
