import type { DateText, DecimalText } from 'nok-methodology';
import { dayOf, grouped, withComma } from '../rate/russian.js';

/** What stands where there is no figure. */
export const NONE = '—';

/** How a language prints numbers, dates and quotations. */
export interface Print {
  readonly decimal: (text: DecimalText) => string;
  /** A whole number with its thousands apart. */
  readonly whole: (number: number) => string;
  readonly percent: (text: DecimalText) => string;
  readonly interval: (low: DecimalText, high: DecimalText) => string;
  readonly day: (date: DateText) => string;
  readonly quoted: (text: string) => string;
}

const withPercent = (number: string): string => `${number}\u00A0%`;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** Russian: a decimal comma, 1 239 with a space that does not break, 15.11.2021, «ёлочки». */
export const russianPrint: Print = {
  decimal: withComma,
  whole: grouped,
  percent: (text) => withPercent(withComma(text)),
  interval: (low, high) => withPercent(`${withComma(low)}–${withComma(high)}`),
  day: dayOf,
  quoted: (text) => `«${text}»`,
};

/** English: a decimal point, 1,239, the month in words. */
export const englishPrint: Print = {
  decimal: (text) => text,
  whole: (number) => grouped(number).replaceAll('\u00A0', ','),
  percent: withPercent,
  interval: (low, high) => withPercent(`${low}–${high}`),
  day: (date) => {
    const [year = '', month, day] = date.split('-');
    return [Number(day), MONTHS[Number(month) - 1], year].join('\u00A0');
  },
  quoted: (text) => `“${text}”`,
};

/** A score, or a dash where it takes no part. */
export const scoreOf = (score: DecimalText | null, { decimal }: Print): string => (score === null ? NONE : decimal(score));
