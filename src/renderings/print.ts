import type { DateText } from '../methodology/index.js';
import { printFraction, printShort, type DecimalText, type Fraction } from '../numeric/index.js';
import { MOST_DIGITS_PRINTED } from '../shape/index.js';

/** The space at which no line is broken. */
export const NBSP = '\u00A0';

const MINUS = '\u2212';

/** How a language prints numbers, dates and quotations; the host's own idea of them is never asked. */
export interface Print {
  /** "97.42" as 97,42 or 97.42. */
  readonly decimal: (text: DecimalText) => string;
  /** "2021-11-15" as 15.11.2021 or 15 November 2021. */
  readonly day: (date: DateText) => string;
  /** A word of the act, a label, a name. */
  readonly quoted: (text: string) => string;
  /** Stands between the arguments of a function. */
  readonly separator: string;
  /** The function that looks points up in a table. */
  readonly pointsByTable: string;
  /** The number of an act: № 344н. */
  readonly numberOfAct: (number: string) => string;
}

const withMinus = (text: string): string => text.replace('-', MINUS);

/** Russian: a decimal comma, ДД.ММ.ГГГГ, «ёлочки», №. */
export const russianPrint: Print = {
  decimal: (text) => withMinus(text).replace('.', ','),
  day: (date) => date.split('-').reverse().join('.'),
  quoted: (text) => `«${text}»`,
  separator: ';',
  pointsByTable: 'баллы',
  numberOfAct: (number) => `№${NBSP}${number}`,
};

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

/** English: a decimal point, the month in words. */
export const englishPrint: Print = {
  decimal: withMinus,
  day: (date) => {
    const [year = '', month, day] = date.split('-');
    return [Number(day), MONTHS[Number(month) - 1], year].join(NBSP);
  },
  quoted: (text) => `“${text}”`,
  separator: ',',
  pointsByTable: 'points',
  numberOfAct: (number) => `no.${NBSP}${number}`,
};

/** Keeps № with its number, in texts that come from elsewhere too. */
export const withNumberSign = (text: string): string => text.replace(/№ (?=\d)/g, `№${NBSP}`);

/** An exact number: a decimal where a short one exists, otherwise the fraction. */
export function exactly(value: Fraction, { decimal }: Print): string {
  const short = printShort(value);
  const [, digits = ''] = short.split('.');
  return decimal(digits.length > MOST_DIGITS_PRINTED ? printFraction(value) : short);
}

/** A number with its noun in Russian: 1 балл, 2 балла, 5 баллов, 0,5 балла. */
export function countedInRussian(number: DecimalText, one: string, few: string, many: string): string {
  const noun = number.includes('.') ? few : wordAfter(number, one, few, many);
  return `${russianPrint.decimal(number)}${NBSP}${noun}`;
}

function wordAfter(whole: string, one: string, few: string, many: string): string {
  if (/1\d$/.test(whole)) return many;
  if (whole.endsWith('1')) return one;
  return /[234]$/.test(whole) ? few : many;
}

/** A number with its noun in English: 1 point, 0.5 points. */
export const countedInEnglish = (number: DecimalText, one: string, many: string): string =>
  `${englishPrint.decimal(number)}${NBSP}${number === '1' ? one : many}`;
