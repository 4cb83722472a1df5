import type { ObservedValue } from '../methodology/index.js';
import { HUNDRED, divide, multiply, parseFraction, printDecimal, whole, type DecimalText, type FractionText } from '../numeric/index.js';
import type { ChangeTexts } from './changeTexts.js';
import { given, isNotApplicable } from './figures.js';
import { escaped } from './markdown.js';
import { exactly } from './print.js';

const DIGITS = 2;

/** A change of points with its sign, rounded. */
export function signed(value: FractionText, { print }: ChangeTexts): string {
  const text = printDecimal(parseFraction(value), DIGITS, 'half-up');
  return text.startsWith('-') || /^0\.0+$/.test(text) ? print.decimal(text) : `+${print.decimal(text)}`;
}

/** What was observed, in a cell. */
export function observedCell(value: ObservedValue, texts: ChangeTexts): string {
  const { print, share, mean, nobodyAsked, notApplicable } = texts;
  const written = (number: number | DecimalText): string => exactly(given(number), print);
  if (typeof value !== 'object') return written(value);
  if (isNotApplicable(value)) return notApplicable(escaped(value.notApplicable));
  if ('sum' in value) return mean(written(value.sum), String(value.of));
  const { count, of } = value;
  if (of === 0) return nobodyAsked;
  const percent = printDecimal(divide(multiply(given(count), HUNDRED), whole(of)), DIGITS, 'half-up');
  return share(written(count), String(of), print.decimal(percent));
}
