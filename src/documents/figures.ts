import type { Language } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { divide, multiply, printDecimal, HUNDRED, type DecimalText, type Fraction } from '../numeric/index.js';
import { NBSP, englishPrint, russianPrint, type Print } from '../renderings/print.js';

/** What a language does with numbers that only documents print. */
export interface Figures extends Print {
  /** A whole number with its thousands apart. */
  readonly whole: (number: number) => string;
  /** A share of a hundred with its sign. */
  readonly percent: (text: DecimalText) => string;
  /** A day outside tables: 15 ноября 2021 г. */
  readonly dayInWords: (date: DateText) => string;
}

const thousands = (number: number, separator: string): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

function dayInRussian(date: DateText): string {
  const [year, month, day] = date.split('-');
  return [Number(day), MONTHS[Number(month) - 1], year, 'г.'].join(NBSP);
}

/** How each language prints. */
export const figuresIn: Readonly<Record<Language, Figures>> = {
  ru: { ...russianPrint, whole: (number) => thousands(number, NBSP), percent: (text) => `${russianPrint.decimal(text)}${NBSP}%`, dayInWords: dayInRussian },
  en: { ...englishPrint, whole: (number) => thousands(number, ','), percent: (text) => `${englishPrint.decimal(text)}%`, dayInWords: englishPrint.day },
};

/** A part of a whole in per cent, with one digit. */
export const percentage = (part: Fraction, of: Fraction, { percent }: Figures): string =>
  percent(printDecimal(divide(multiply(part, HUNDRED), of), 1, 'half-up'));
