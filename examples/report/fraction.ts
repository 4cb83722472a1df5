import type { DecimalText, FractionText } from 'nok-methodology';

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function parsed(text: FractionText): Fraction {
  const [n = '0', d = '1'] = text.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

/** Which of two exact numbers is the greater, for sorting from the greatest down; those that cannot be told last. */
export function greatestFirst(a: FractionText | null, b: FractionText | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const [left, right] = [parsed(a), parsed(b)];
  const difference = right.n * left.d - left.n * right.d;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/** Whether an exact number is nothing; of one that cannot be told nobody knows. */
export const isZero = (text: FractionText | null): boolean => text !== null && parsed(text).n === 0n;

/** Exact numbers together. */
export function sumOf(texts: readonly FractionText[]): FractionText {
  const { n, d } = texts.map(parsed).reduce((a, b) => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d }), { n: 0n, d: 1n });
  return `${n}/${d}`;
}

/** An exact number as a decimal, a half away from zero. */
export function toDecimal(text: FractionText, digits: number): DecimalText {
  const { n, d } = parsed(text);
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(digits);
  const all = String((scaled * 2n + d) / (d * 2n)).padStart(digits + 1, '0');
  const sign = n < 0n && /[1-9]/.test(all) ? '-' : '';
  return `${sign}${all.slice(0, all.length - digits)}${digits === 0 ? '' : `.${all.slice(-digits)}`}`;
}

/** An exact number as a decimal of at most two digits, without idle zeros. */
export const toShort = (text: FractionText): DecimalText => toDecimal(text, 2).replace(/\.?0+$/, '');

/** A share as per cent. */
export const percentOf = (share: FractionText, digits: number): DecimalText => toDecimal(`${parsed(share).n * 100n}/${parsed(share).d}`, digits);
