import { parseDecimal, parseFraction, printDecimal, printShort, type FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** A number with more digits than these is rounded, and said to be so. */
const MOST_DIGITS = 3;

const DIGITS = 2;

/** A number in words: as it is where it is a short decimal, otherwise rounded to two digits half up and preceded by «около». */
export function printed(number: FractionText): Text {
  const exact = number.includes('/') ? parseFraction(number) : parseDecimal(number);
  const short = printShort(exact);
  const [, digits = ''] = short.split('.');
  if (!short.includes('/') && digits.length <= MOST_DIGITS) return inBothLanguages(short);
  const rounded = printDecimal(exact, DIGITS, 'half-up');
  const isNothing = /^0\.0+$/.test(rounded);
  const { ru, en } = inBothLanguages(isNothing ? '0.01' : rounded);
  return isNothing ? { ru: `менее ${ru}`, en: `less than ${en}` } : { ru: `около ${ru}`, en: `about ${en}` };
}

/** A share in per cent. */
export function percentage(percent: FractionText): Text {
  const { ru, en } = printed(percent);
  return { ru: `${ru}\u00A0%`, en: `${en}%` };
}

const inBothLanguages = (text: string): Text => {
  const withMinus = text.replace('-', '\u2212');
  return { ru: withMinus.replace('.', ','), en: withMinus };
};
