/** An exact number: the library hands them out as texts such as 4871/50. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Exact = { n: 0n, d: 1n };

/** The number of a fraction as the library writes it, or of a decimal number; nothing is zero. */
export function exact(text: string | null): Exact {
  if (text === null) return ZERO;
  const [whole = '', decimals = ''] = text.split('.');
  if (decimals !== '') return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
  const [n = '', d = '1'] = text.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

export const plus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d });
export const times = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });

/** Less than zero, zero or more: the order of two numbers. */
export const compare = (a: Exact, b: Exact): number => Number(minus(a, b).n > 0n) - Number(minus(a, b).n < 0n);

/** As Russian text prints it, so many digits after the comma, a half away from zero: −0,20. */
export function printed({ n, d }: Exact, digits = 2): string {
  const size = n < 0n ? -n : n;
  const units = String((2n * size * 10n ** BigInt(digits) + d) / (2n * d)).padStart(digits + 1, '0');
  const sign = n < 0n && /[1-9]/.test(units) ? '−' : '';
  return `${sign}${units.slice(0, units.length - digits)},${units.slice(units.length - digits)}`;
}

/** With its sign: +0,20. */
export const signed = (number: Exact): string => {
  const text = printed(number);
  return number.n > 0n && /[1-9]/.test(text) ? `+${text}` : text;
};

/** Without idle zeros: 0,3. */
export const short = (number: Exact): string => printed(number, 12).replace(/,?0+$/, '');
