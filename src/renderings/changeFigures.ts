import type { ObservedValue } from '../methodology/index.js';
import {
  HUNDRED, compare, divide, multiply, parseDecimal, parseFraction, printDecimal, subtract, total, whole,
  type DecimalText, type Fraction, type FractionText,
} from '../numeric/index.js';
import type { ChangeTexts } from './changeTexts.js';
import { given, isNotApplicable } from './figures.js';
import { escaped } from './markdown.js';
import { exactly } from './print.js';

const DIGITS = 2;

/** How many digits changes are printed with: those of the totals, at least two. */
export const digitsOf = (scores: readonly DecimalText[]): number =>
  Math.max(DIGITS, ...scores.map((score) => score.split('.').slice(1).join('').length));

/** A change of points with its sign, rounded; one too small to be seen is told from none. */
export function signed(value: Fraction, { print, tiny }: ChangeTexts, digits: number = DIGITS): string {
  const text = printDecimal(value, digits, 'half-up');
  if (/[1-9]/.test(text)) return text.startsWith('-') ? print.decimal(text) : `+${print.decimal(text)}`;
  if (value.n === 0n) return print.decimal(text);
  return tiny(value.n < 0n ? '\u2212' : '+', print.decimal(text.replace(/0$/, '1')));
}

/** The difference of two printed figures. */
export const differenceOf = (before: DecimalText, after: DecimalText): Fraction => subtract(parseDecimal(after), parseDecimal(before));

/** Parts as they are printed, and what rounding them takes from their printed sum. */
export interface PrintedParts {
  readonly parts: readonly string[];
  /** `null` where the printed parts add up by themselves. */
  readonly rounding: string | null;
}

/** Prints parts that make a sum which is printed, too: a reader who adds them up finds it. */
export function printedParts(parts: readonly FractionText[], sum: Fraction, texts: ChangeTexts, digits: number): PrintedParts {
  const exact = parts.map(parseFraction);
  const rounded = exact.map((part) => parseDecimal(printDecimal(part, digits, 'half-up')));
  const left = subtract(sum, total(rounded));
  return { parts: exact.map((part) => signed(part, texts, digits)), rounding: left.n === 0n ? null : signed(left, texts, digits) };
}

/** What was observed, in a cell. */
export function observedCell(value: ObservedValue, texts: ChangeTexts): string {
  const { print, share, mean, nobodyAsked, notApplicable } = texts;
  const written = (number: number | DecimalText): string => exactly(given(number), print);
  if (typeof value !== 'object') return written(value);
  if (isNotApplicable(value)) return notApplicable(escaped(value.notApplicable));
  if ('sum' in value) return mean(written(value.sum), String(value.of), print.decimal(printDecimal(divide(given(value.sum), whole(value.of)), DIGITS, 'half-up')));
  const { count, of } = value;
  if (of === 0) return nobodyAsked;
  const percent = printDecimal(divide(multiply(given(count), HUNDRED), whole(of)), DIGITS, 'half-up');
  return share(written(count), String(of), print.decimal(percent));
}

/** Whether two values are worth the same by themselves: the same share, mean or number. */
export function isSameValue(a: ObservedValue, b: ObservedValue): boolean {
  const [one, other] = [valueOf(a), valueOf(b)];
  return one !== null && other !== null && compare(one, other) === 0;
}

/** `null` where nobody was asked or it does not apply. */
function valueOf(value: ObservedValue): Fraction | null {
  if (typeof value !== 'object') return given(value);
  if (isNotApplicable(value) || value.of === 0) return null;
  return divide(given('sum' in value ? value.sum : value.count), whole(value.of));
}
