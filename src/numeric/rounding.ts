import type { Fraction } from './fraction.js';

/**
 * How a value is rounded where it is printed.
 *
 * `half-up`: a tie goes to the greater neighbour. `half-even`: a tie goes to the even neighbour.
 */
export const ROUNDING_MODES = ['half-up', 'half-even'] as const;

/** The name of a way to round. */
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** The greatest whole number that is not above `n / d`. */
const floor = (n: bigint, d: bigint): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n);

/** The nearest whole number; a tie goes to the greater one. */
export const halfUp = ({ n, d }: Fraction): bigint => floor(2n * n + d, 2n * d);

/** The nearest whole number; a tie goes to the even one. */
export function halfEven(value: Fraction): bigint {
  const up = halfUp(value);
  const isTie = 2n * (up * value.d - value.n) === value.d;
  return isTie && up % 2n !== 0n ? up - 1n : up;
}

const toWhole: Readonly<Record<RoundingMode, (value: Fraction) => bigint>> = { 'half-up': halfUp, 'half-even': halfEven };

/** The value in units of the last digit kept: 97.416 to two digits is 9742. */
export const inLastDigits = ({ n, d }: Fraction, digits: number, mode: RoundingMode): bigint =>
  toWhole[mode]({ n: n * powerOfTen(digits), d });

/** The value rounded to so many decimal digits. */
export const round = (value: Fraction, digits: number, mode: RoundingMode): Fraction => ({
  n: inLastDigits(value, digits, mode),
  d: powerOfTen(digits),
});

/** 10 to the power of a whole number from 0. */
export const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

const POWERS: readonly bigint[] = Array.from({ length: 31 }, (_, exponent) => 10n ** BigInt(exponent));
