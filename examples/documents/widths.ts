import type { TableBlock, TableColumn } from 'nok-methodology/documents';

/** What widths are measured in: how wide a page is, how wide a square of the size of the letters, and how much room a cell leaves beside its text. */
export interface Measure {
  readonly whole: number;
  readonly square: number;
  readonly beside: number;
}

/** The widths of the columns of a table: in the parts they ask for, but none narrower than its longest word, so that no word is broken. */
export function widthsOf({ columns, rows, totals = [] }: TableBlock, { whole, square, beside }: Measure): number[] {
  const cells = [...rows.flatMap((row) => ('section' in row ? [] : [row])), ...totals];
  const least = columns.map(({ title }, column) =>
    Math.max(longestWord(title) * BOLDER, ...cells.map((row) => longestWord(row[column] ?? ''))) * square + beside);
  const asked = (some: readonly number[]): number => some.reduce((sum, column) => sum + (columns[column] as TableColumn).width, 0);
  const all = columns.map((_, column) => column);
  let wide = all;
  for (;;) {
    const room = whole - all.filter((column) => !wide.includes(column)).reduce((sum, column) => sum + (least[column] as number), 0);
    const share = (column: number): number => (room * (columns[column] as TableColumn).width) / asked(wide);
    const enough = wide.filter((column) => share(column) >= (least[column] as number));
    if (enough.length === wide.length) return all.map((column) => (wide.includes(column) ? share(column) : (least[column] as number)));
    // No room for all longest words: each column gets as much as it needs beside the others.
    if (enough.length === 0) return least.map((width) => (width * whole) / least.reduce((sum, one) => sum + one, 0));
    wide = enough;
  }
}

/** How many lines a text takes, its words laid one after the other into so many squares; bold letters have room as well. */
export function linesIn(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(WORDS) ?? []) {
    const width = (widthOf(word) + SPACE) * BOLDER;
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** Titles are in bold letters. */
const BOLDER = 1.08;

/** Lines are broken at spaces, and after a hyphen or a dash. */
const WORDS = /[^ \-–—/]+[-–—/]?/g;

/** The width of a space. */
const SPACE = 0.25;

const longestWord = (text: string): number => Math.max(0, ...(text.match(WORDS) ?? []).map(widthOf));

/** Capitals and the broadest small letters. */
const BROAD = /[\p{Lu}жмшщыюф№%mw—]/u;

/** The width of a word beside the height of its letters, rather too much than too little: no font is asked. */
const widthOf = (word: string): number => [...word].reduce((sum, letter) => sum + (BROAD.test(letter) ? 0.75 : 0.52), 0);
