import type { Assessment, Language, Rounding } from 'nok-methodology';
import { decimalText, fractionText, fromDecimalText, type Exact } from '../oracle/fraction.js';
import { valueOf } from './arithmetic.js';

/** A calculation as a page prints it: the name and the formula in symbols, then the lines with figures. */
export interface Printed {
  readonly name: string;
  readonly symbols: string;
  readonly lines: readonly string[];
}

/** The calculations of a page, by the names of the scores. */
export function calculationsOn(page: string): ReadonlyMap<string, Printed> {
  const blocks = [...page.matchAll(/^```text\n(.*?)\n```$/gms)].map(([, text = '']) => {
    const [first = '', ...lines] = text.split('\n');
    const [name = '', ...symbols] = first.split(' = ');
    return { name, symbols: symbols.join(' = '), lines };
  });
  if (new Set(blocks.map(({ name }) => name)).size !== blocks.length) throw new Error('A score is calculated twice.');
  return new Map(blocks.map((block) => [block.name, block]));
}

/** What is wrong with a line of figures: each `=` must be exact, each `≈` the rounding in force. */
export function wrongIn(line: string, language: Language, { digits, mode }: Rounding): string[] {
  const parts = line.split(/ (?=[=≈] )/);
  const [first = '', ...results] = parts;
  const value = valueOf(first, language);
  if (results.length === 0) return [`${line}: no result`];
  return results.flatMap((result) => {
    const shown = valueOf(result.slice(2), language);
    const wanted = result.startsWith('=') ? value : fromDecimalText(decimalText(value, digits, mode));
    return fractionText(shown) === fractionText(wanted) ? [] : [`${line}: ${fractionText(shown)} is not ${fractionText(wanted)}`];
  });
}

/** The last value of a line. */
export const resultOf = (line: string, language: Language): Exact => valueOf(line.split(/ [=≈] /).at(-1) ?? '', language);

/** Every score of an assessment by the name it has on a page; `null` where it is left out. */
export function scoresOn({ criteria, score, exact }: Assessment, language: Language): Map<string, { score: string | null; exact: string | null }> {
  const [indicator, criterion, total] = language === 'ru' ? ['П', 'К', 'Итог'] : ['I', 'C', 'Total'];
  const scores = new Map<string, { score: string | null; exact: string | null }>([[total, { score, exact }]]);
  for (const one of criteria) {
    scores.set(`${criterion}${one.id}`, one);
    for (const inner of one.indicators) scores.set(`${indicator}${inner.id}`, inner);
  }
  return scores;
}

export const roundingOf = ({ choices }: Assessment): Rounding => choices.find(({ question }) => question === 'rounding')?.chosen as Rounding;
