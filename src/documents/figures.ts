import type { Language } from '../errors/index.js';
import { divide, multiply, printDecimal, HUNDRED, type DecimalText, type Fraction } from '../numeric/index.js';
import { NBSP, englishPrint, russianPrint, type Print } from '../renderings/print.js';

/** What a language does with numbers that only documents print. */
export interface Figures extends Print {
  /** A whole number with its thousands apart. */
  readonly whole: (number: number) => string;
  /** A share of a hundred with its sign. */
  readonly percent: (text: DecimalText) => string;
}

const thousands = (number: number, separator: string): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** How each language prints. */
export const figuresIn: Readonly<Record<Language, Figures>> = {
  ru: { ...russianPrint, whole: (number) => thousands(number, NBSP), percent: (text) => `${russianPrint.decimal(text)}${NBSP}%` },
  en: { ...englishPrint, whole: (number) => thousands(number, ','), percent: (text) => `${englishPrint.decimal(text)}%` },
};

/** A part of a whole in per cent, with one digit. */
export const percentage = (part: Fraction, of: Fraction, { percent }: Figures): string =>
  percent(printDecimal(divide(multiply(part, HUNDRED), of), 1, 'half-up'));
