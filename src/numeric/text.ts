import { reduce, type Fraction } from './fraction.js';
import { inLastDigits, powerOfTen, type RoundingMode } from './rounding.js';

/** A number as decimal text with a point: "97.42". */
export type DecimalText = string;

/** An exact number as text in lowest terms: "4871/50", or "100" where it is whole. */
export type FractionText = string;

/** Decimal text: no sign of plus, no exponent, no leading zeros, no minus zero, at most 30 digits. */
export const DECIMAL = /^(?!-0(?:\.0*)?$)(?=-?(?:\.?\d){1,30}$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Whether a text is a decimal. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** The exact value of decimal text. */
export function parseDecimal(text: DecimalText): Fraction {
  const point = text.indexOf('.');
  if (point < 0) return { n: BigInt(text), d: 1n };
  const digits = text.length - point - 1;
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: powerOfTen(digits) };
}

/** The exact value of "n/d" or "n" as {@link printFraction} writes it. */
export function parseFraction(text: FractionText): Fraction {
  const [n = '', d = '1'] = text.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

/** The exact number as text in lowest terms. */
export function printFraction(value: Fraction): FractionText {
  const { n, d } = reduce(value);
  return d === 1n ? n.toString() : `${n}/${d}`;
}

/** The number rounded and printed with exactly so many digits after the point. */
export const printDecimal = (value: Fraction, digits: number, mode: RoundingMode): DecimalText =>
  withPoint(inLastDigits(value, digits, mode), digits);

/** The shortest decimal text of a number whose denominator is 1, 10, 100 …; otherwise the fraction. */
export function printShort(value: Fraction): DecimalText {
  const reduced = reduce(value);
  const digits = digitsOf(reduced.d);
  return digits === undefined ? printFraction(reduced) : withPoint((reduced.n * powerOfTen(digits)) / reduced.d, digits);
}

/** How many decimal digits a denominator in lowest terms needs; undefined where no number of them is enough. */
function digitsOf(d: bigint): number | undefined {
  let digits = 0;
  let left = d;
  while (left % 10n === 0n) [left, digits] = [left / 10n, digits + 1];
  const factor = left % 2n === 0n ? 2n : 5n;
  while (left % factor === 0n) [left, digits] = [left / factor, digits + 1];
  return left === 1n ? digits : undefined;
}

function withPoint(units: bigint, digits: number): DecimalText {
  const sign = units < 0n ? '-' : '';
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  return digits === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}
