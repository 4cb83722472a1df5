import { isDecimal } from '../numeric/index.js';
import type { Leaf } from './fields.js';

/** Keys of observations and items. */
export const KEY = /^[a-z][A-Za-z0-9]{0,39}$/;

/** Numbers of criteria and indicators as the act prints them. */
export const SCORE_ID = /^(?=.{1,20}$)\d+(?:\.\d+)*$/;

/** A fraction as the library prints it: whole, or in numerator and denominator; a denominator of zero is no number. */
export const FRACTION = /^(?!-0)-?(?:0|[1-9]\d*)(?:\/[1-9]\d*)?$/;

/** Far more than any methodology needs; a number of unlimited length could not be computed with. */
export const LONGEST_FRACTION = 100_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The most digits a score is printed with. */
export const MOST_DIGITS_PRINTED = 12;

/** A whole number that a double holds exactly, from zero; minus zero is not one. */
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0);

/** A day of the calendar as YYYY-MM-DD. */
function isDate(value: unknown): boolean {
  const [, year, month, day] = DATE.exec(typeof value === 'string' ? value : '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** A number by its shortest text where a double holds it exactly as written, or decimal text. */
function isWholeOrDecimal(value: unknown): boolean {
  if (typeof value !== 'number') return isDecimalText(value);
  return (Number.isSafeInteger(value) || !Number.isInteger(value)) && !Object.is(value, -0) && isDecimal(String(value));
}

/** An exact number as the library prints it. */
const isFraction = (value: unknown): boolean => typeof value === 'string' && value.length <= LONGEST_FRACTION && FRACTION.test(value);

const isDecimalText = (value: unknown): value is string => typeof value === 'string' && isDecimal(value);

/** Whether a value is of the kind the leaf names. */
export const leafChecks: Readonly<Record<Leaf, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  key: (value) => typeof value === 'string' && KEY.test(value),
  'score-id': (value) => typeof value === 'string' && SCORE_ID.test(value),
  decimal: isDecimalText,
  fraction: isFraction,
  'positive-decimal': (value) => isDecimalText(value) && /[1-9]/.test(value) && !value.startsWith('-'),
  count: isCount,
  'whole-or-decimal': isWholeOrDecimal,
  number: (value) => isWholeOrDecimal(value) || isFraction(value),
  boolean: (value) => typeof value === 'boolean',
  date: isDate,
  digits: (value) => isCount(value) && value <= MOST_DIGITS_PRINTED,
  anything: () => true,
  'row-cell': (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
};
