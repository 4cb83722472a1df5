import { issue, type NokIssue } from '../errors/index.js';
import { isDecimal, parseDecimal, printShort, type DecimalText } from '../numeric/index.js';
import { shown } from '../shape/index.js';
import type { Cell, Dictionary, Meaning } from './model.js';

/** A cell as text; what is no cell at all is shown, so that nothing of the caller's runs. */
export function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'string' ? cell : shown(cell);
}

/** A text as it is compared: without regard to case, spaces, the shape of quotation marks, and ё. */
export const folded = (cell: Cell): string =>
  textOf(cell)
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[«»„“”"]/g, '"')
    .replace(/[‐‑–—]/g, '-');

/** The number a cell holds, with a comma or a point, as its shortest decimal text; `undefined` where it holds none. */
export function decimalOf(cell: Cell): DecimalText | undefined {
  const text = folded(cell).replace('−', '-').replace(',', '.');
  return isDecimal(text) ? printShort(parseDecimal(text)) : undefined;
}

/** Decimal text as an observed value holds it: a number where it is whole, as text otherwise. */
export const numeric = (text: DecimalText): number | DecimalText => (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text);

/** A cell as it is compared where numbers may stand beside words: «0,50» and 0.5 are the same. */
export const spoken = (cell: Cell): string => decimalOf(cell) ?? folded(cell);

const BUILT_IN: Readonly<Record<string, Meaning>> = { да: 'yes', yes: 'yes', true: 'yes', нет: 'no', no: 'no', false: 'no', '': 'blank' };

/** What each folded word means; a word with two meanings is a problem. */
export function meaningsOf(dictionary: Dictionary, issues: NokIssue[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>(Object.entries(BUILT_IN));
  for (const [word, meaning] of Object.entries(dictionary)) {
    const known = meanings.get(folded(word));
    if (known !== undefined && known !== meaning) issues.push(issue('dictionaryConflict', ['dictionary', word], { word }));
    meanings.set(folded(word), meaning);
  }
  return meanings;
}

/** Words repeat, so what each of them means is looked up once; memory stays small where free text was taken for answers. */
const MOST_REMEMBERED = 10_000;

/** Looks up a cell by its text as it stands, and asks only for texts not met before. */
export function remembering<Found>(find: (cell: Cell) => Found): (cell: Cell) => Found {
  const known = new Map<Cell, Found>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const found = find(cell);
    if (known.size < MOST_REMEMBERED) known.set(cell, found);
    return found;
  };
}
