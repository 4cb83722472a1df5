/** The oracle's own exact numbers: it shares no code with the library, so that a mistake there is not repeated here. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** `top / bottom`; `bottom` is above zero. Lowest terms are found only where a fraction is shown. */
export const exact = (top: bigint, bottom = 1n): Exact => ({ top, bottom });

export const plus = (a: Exact, b: Exact): Exact =>
  a.bottom === b.bottom ? exact(a.top + b.top, a.bottom) : exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Exact, b: Exact): Exact => plus(a, exact(-b.top, b.bottom));
export const times = (a: Exact, b: Exact): Exact => exact(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Exact, b: Exact): Exact =>
  b.top < 0n ? exact(-a.top * b.bottom, -a.bottom * b.top) : exact(a.top * b.bottom, a.bottom * b.top);
export const isAbove = (a: Exact, b: Exact): boolean => a.top * b.bottom > b.top * a.bottom;

function divisor(a: bigint, b: bigint): bigint {
  let [greater, less] = [a < 0n ? -a : a, b];
  while (less !== 0n) [greater, less] = [less, greater % less];
  return greater;
}

/** "4871/50", in lowest terms; "100" where it is whole. */
export function fractionText({ top, bottom }: Exact): string {
  const common = divisor(top, bottom);
  return common === bottom ? String(top / common) : `${String(top / common)}/${String(bottom / common)}`;
}

/** "4871/50" or "100" back to a number. */
export function fromFractionText(text: string): Exact {
  const [top = '', bottom = '1'] = text.split('/');
  return exact(BigInt(top), BigInt(bottom));
}

/** "17", "-2.5", "0.125" to a number. */
export function fromDecimalText(text: string): Exact {
  const [before = '', after = ''] = text.split('.');
  return exact(BigInt(before + after), 10n ** BigInt(after.length));
}

export type Mode = 'half-up' | 'half-even';

/** The number in units of its last digit, found by looking at what is left over the whole part. */
function inUnits({ top, bottom }: Exact, digits: number, mode: Mode): bigint {
  const scaled = top * 10n ** BigInt(digits);
  const rest = ((scaled % bottom) + bottom) % bottom;
  const below = (scaled - rest) / bottom;
  if (rest * 2n !== bottom) return rest * 2n > bottom ? below + 1n : below;
  return mode === 'half-up' || below % 2n !== 0n ? below + 1n : below;
}

export const rounded = (value: Exact, digits: number, mode: Mode): Exact => exact(inUnits(value, digits, mode), 10n ** BigInt(digits));

export function decimalText(value: Exact, digits: number, mode: Mode): string {
  const units = inUnits(value, digits, mode);
  const figures = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const split = figures.length - digits;
  return (units < 0n ? '-' : '') + figures.slice(0, split) + (digits === 0 ? '' : `.${figures.slice(split)}`);
}
