import type { Assessment, Language, Rounding } from 'nok-methodology';
import { decimalText, fractionText, fromDecimalText, isAbove, type Exact } from '../oracle/fraction.js';
import { valueOf, type LookUp } from './arithmetic.js';

/** A calculation as a page prints it: the name and the formula in symbols, then the lines with figures. */
export interface Printed {
  readonly name: string;
  readonly symbols: string;
  readonly lines: readonly string[];
  /** What is said of it below. */
  readonly below: string;
}

/** The calculations of a page, by the names of the scores. */
export function calculationsOn(page: string): ReadonlyMap<string, Printed> {
  const blocks = [...page.matchAll(/^```text\n(.*?)\n```$(?:\n\n([^#|\n][^\n]*))?/gms)].map(([, text = '', below = '']) => {
    const [first = '', ...lines] = text.split('\n');
    const [name = '', ...symbols] = first.split(' = ');
    return { name, symbols: symbols.join(' = '), lines, below };
  });
  if (new Set(blocks.map(({ name }) => name)).size !== blocks.length) throw new Error('A score is calculated twice.');
  return new Map(blocks.map((block) => [block.name, block]));
}

/** What is wrong with a line of figures: each `=` must be exact, each `≈` the rounding in force. */
export function wrongIn(line: string, language: Language, { digits, mode }: Rounding, lookUp?: LookUp): string[] {
  const parts = line.split(/ (?=[=≈] )/);
  const [first = '', ...results] = parts;
  const value = valueOf(first, language, lookUp);
  if (results.length === 0) return [`${line}: no result`];
  return results.flatMap((result) => {
    const shown = valueOf(result.slice(2), language);
    const wanted = result.startsWith('=') ? value : fromDecimalText(decimalText(value, digits, mode));
    return fractionText(shown) === fractionText(wanted) ? [] : [`${line}: ${fractionText(shown)} is not ${fractionText(wanted)}`];
  });
}

const ROW = {
  ru: /Строка таблицы для (\S+)(?: ≈ \S+)?: (.+?)\u00A0— (\S+)\u00A0балл(?:а|ов)?\./g,
  en: /The row of the table for (\S+)(?: ≈ \S+)?: (.+?), (\S+)\u00A0points?\./g,
};

const STEP = {
  ru: /^от\u00A0(?<from>\S+) до\u00A0(?<to>\S+)(?<open> \(не включая\))?$|^(?<first>[^\s–]+)(?:–(?<upTo>\S+))?$/,
  en: /^from (?<from>\S+) to (?<open>under )?(?<to>\S+)$|^(?<first>[^\s–]+)(?:–(?<upTo>\S+))?$/,
};

/**
 * Looks points up in the rows a page names below a calculation: the value must be the one the row is named for, and lie in it.
 *
 * Rounding may have led it below the first edge of a table, or above the last one.
 */
export function rowsBelow({ below }: Printed, language: Language, firstEdges: ReadonlySet<string>): LookUp {
  const number = (text: string): Exact => valueOf(text, language);
  const rows = [...below.matchAll(ROW[language])].map(([, value = '', step = '', points = '']) => ({ value, step, points }));
  return (found, table) => {
    const row = rows[table];
    if (row === undefined) throw new Error(`No row is named: ${below}`);
    if (fractionText(found) !== fractionText(number(row.value))) throw new Error(`${row.value} is not ${fractionText(found)}`);
    const { from, to, open, first = '', upTo } = STEP[language].exec(row.step)?.groups ?? {};
    const [lower, higher] = from === undefined ? [number(first), number(upTo ?? first)] : [number(from), number(to ?? '')];
    const isBelow = isAbove(lower, found) && !firstEdges.has(fractionText(lower));
    // A row of one value is the last one.
    const isBeyond = open === undefined ? upTo !== undefined && isAbove(found, higher) : !isAbove(higher, found);
    if (isBelow || isBeyond) throw new Error(`${row.value} does not lie in ${row.step}`);
    return number(row.points);
  };
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
