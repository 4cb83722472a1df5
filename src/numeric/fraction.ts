/** An exact number: `n / d` with `d > 0`, not necessarily in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** 0 */
export const ZERO: Fraction = { n: 0n, d: 1n };
/** 1 */
export const ONE: Fraction = { n: 1n, d: 1n };
/** 100 */
export const HUNDRED: Fraction = { n: 100n, d: 1n };

/** The exact value of a whole number. */
export const whole = (value: number): Fraction => ({ n: BigInt(value), d: 1n });

/** The exact quotient of two whole numbers; `d` is above zero. */
export const ratio = (n: number | bigint, d: number | bigint): Fraction => ({ n: BigInt(n), d: BigInt(d) });

/** a + b */
export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

/** a − b */
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });

/** a · b */
export const multiply = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** `a ÷ b`; `b` is not zero. */
export const divide = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };

/** Below zero when `a < b`, zero when equal, above zero when `a > b`. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The smaller of two. */
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
/** The greater of two. */
export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/** The sum of all; zero of none. */
export const total = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);

/** The greatest common divisor, in doubles as soon as both fit them. */
function commonDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) {
    if (a <= Number.MAX_SAFE_INTEGER) return smallCommonDivisor(Number(a), Number(b));
    [a, b] = [b, a % b];
  }
  return a;
}

function smallCommonDivisor(a: number, b: number): bigint {
  while (b > 0) [a, b] = [b, a % b];
  return BigInt(a);
}

/** The same number in lowest terms. */
export function reduce({ n, d }: Fraction): Fraction {
  if (d === 1n) return { n, d };
  const divisor = commonDivisor(d, absolute(n) % d);
  return { n: n / divisor, d: d / divisor };
}
