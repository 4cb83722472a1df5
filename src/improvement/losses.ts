import { compare, divide, parseFraction, printFraction, total, type Fraction, type FractionText } from '../numeric/index.js';

/** The sum of losses; `null` where one of them cannot be told. */
export function sumOf(losses: readonly (FractionText | null)[]): Fraction | null {
  const known = losses.filter((loss) => loss !== null);
  return known.length === losses.length ? total(known.map(parseFraction)) : null;
}

/** A quotient of losses; `null` where one of them cannot be told. */
export const quotient = (a: Fraction | null, b: Fraction | null): FractionText | null => a && b && printFraction(divide(a, b));

/** The order of losses: the greatest first, those that cannot be told last. */
export function greaterFirst(a: FractionText | null, b: FractionText | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(parseFraction(b), parseFraction(a));
}
