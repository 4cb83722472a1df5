import { decimalText, exact, fractionText, fromDecimalText, fromFractionText, type Mode } from '../oracle/fraction.js';

/** An exact number, how it is rounded, and what is printed. */
export interface RoundingCase {
  readonly exact: string;
  readonly digits: number;
  readonly mode: Mode;
  readonly printed: string;
}

/** Decimal text and the number it is, in lowest terms. */
export interface DecimalCase {
  readonly decimal: string;
  readonly exact: string;
}

const EXACT: readonly (readonly [exact: string, ...digits: number[]])[] = [
  ['17101/200', 0, 1, 2, 3, 12], ['481/8', 0, 2, 3], ['1/3', 0, 1, 2, 12], ['2/3', 0, 2, 12], ['50/7', 2, 4], ['122/15', 2], ['100', 0, 2], ['0', 0, 2],
  ['1/2', 0, 1], ['3/2', 0], ['5/2', 0], ['19/20', 0, 1], ['1/8', 2], ['3/8', 2], ['9999/100', 1, 2], ['19999/200', 2], ['199/2', 0], ['1/1000', 2], ['1/200', 2], ['3/200', 2],
  ['-1/2', 0], ['-3/2', 0], ['-5/2', 0], ['-1/8', 2], ['-3/8', 2], ['-1/3', 0, 2], ['-2/3', 0, 2], ['-1/1000', 2], ['-1/200', 2], ['-17101/200', 2],
  ['9007199254740993/2', 0, 1], ['9007199254740991/9007199254740990', 2, 12], ['123456789012345678901234567890/7', 2],
];

export const roundingCases = (): RoundingCase[] => EXACT.flatMap(([text, ...places]) => places.flatMap((digits) =>
  (['half-up', 'half-even'] as const).map((mode) => ({ exact: text, digits, mode, printed: decimalText(fromFractionText(text), digits, mode) }))));

const DECIMALS = ['0', '1', '-1', '0.1', '0.10', '-0.5', '85.505', '100.00', '0.125', '33.3', '12.35', '9007199254740993', '0.000000000000001', '-171.010'];

export const decimalCases = (): DecimalCase[] => DECIMALS.map((decimal) => ({ decimal, exact: fractionText(fromDecimalText(decimal)) }));

/** Whether an exact number lies between two that can be printed with so many digits. */
export const isTie = ({ exact: text, digits }: RoundingCase): boolean => {
  const { top, bottom } = fromFractionText(text);
  const doubled = exact(top * 2n * 10n ** BigInt(digits), bottom);
  return doubled.top % doubled.bottom === 0n && (doubled.top / doubled.bottom) % 2n !== 0n;
};
