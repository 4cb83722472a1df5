import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Cell, Table, TableRow } from 'nok-methodology';
import { readCsv } from './csv.js';
import { encodingOf } from './encoding.js';
import { problemsOfFile } from './file.js';
import type { Problem } from './problem.js';
import type { Progress } from './progress.js';
import { quotedList } from './russian.js';
import { readXlsx } from './xlsx.js';

/** What is wrong with a file as a file, and what its reader wants to be known. */
export interface FileReading {
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

/** Takes the rows of a file piece by piece, each with the titles. */
export type Visit = (piece: Table) => void;

/** Reads a .csv or .xlsx file; at least one piece is handed over unless the file itself is in the way. */
export async function readTable(file: string, progress: Progress, visit: Visit): Promise<FileReading> {
  const problems = await problemsOfFile(file, ['.csv', '.xlsx']);
  if (problems.length > 0) return { problems, remarks: [] };
  return extname(file).toLowerCase() === '.xlsx' ? readSheet(file, progress, visit) : readText(file, progress, visit);
}

/** Reads a file that is short enough to be held as a whole. */
export async function readWholeTable(file: string, progress: Progress): Promise<FileReading & { readonly table: Table }> {
  let titles: readonly string[] = [];
  const rows: TableRow[] = [];
  const reading = await readTable(file, progress, (piece) => {
    titles = piece.titles;
    rows.push(...piece.rows);
  });
  return { ...reading, table: { titles, rows } };
}

async function readText(file: string, progress: Progress, visit: Visit): Promise<FileReading> {
  const encoding = await encodingOf(file, file);
  if (encoding.value === undefined) return { problems: encoding.problems, remarks: [] };
  const { size } = await stat(file);
  const builder = pieceBuilder(file);
  const problems: Problem[] = [];
  try {
    await readCsv(file, encoding.value, ({ number, records, misquoted, bytes }) => {
      problems.push(...misquoted.map((row) => ({ file, row, ...unmatchedQuote })));
      builder.add(number, records, visit);
      progress.reading(file, bytes, size);
    });
  } finally {
    progress.finished(file, builder.rows());
  }
  return { problems: [...problems, ...builder.problems()], remarks: [] };
}

const unmatchedQuote = {
  text: 'Кавычки " не закрыты или стоят внутри ячейки: неясно, где она кончается.',
  remedy: 'Удвойте кавычки внутри ячейки ("") и возьмите её в кавычки целиком, или замените их на «ёлочки».',
};

const oldLineEnds = { text: 'Строки кончаются знаком CR, как на старых «Макинтошах».', remedy: 'Сохраните файл заново: «CSV UTF-8».' };

/** So many rows of a workbook are handed over at once. */
const PIECE = 10_000;

async function readSheet(file: string, progress: Progress, visit: Visit): Promise<FileReading> {
  const { size } = await stat(file);
  progress.whole(file, size);
  const { value, problems } = await readXlsx(file, file);
  if (value === undefined) return { problems, remarks: [] };
  const builder = pieceBuilder(file);
  for (let begin = 0; begin < value.rows.length; begin += PIECE) {
    builder.add(begin + 1, value.rows.slice(begin, begin + PIECE), visit);
  }
  progress.finished(file, builder.rows());
  const remark = `${file}: прочитан лист «${value.sheet}»; другие листы не читались: ${quotedList(value.others)}.`;
  return { problems: builder.problems(), remarks: value.others.length === 0 ? [] : [remark] };
}

/** Makes pieces of a table out of records; the first record holds the titles. */
function pieceBuilder(file: string) {
  let titles: string[] | undefined;
  let counted = 0;
  return {
    add(number: number, records: readonly (readonly Cell[])[], visit: Visit): void {
      const rows = records.map((cells, position) => ({ number: number + position, cells }));
      if (titles === undefined && rows.length > 0) titles = titlesOf(rows.shift()?.cells ?? []);
      if (titles === undefined || titles.length === 0) return;
      counted += rows.filter(({ cells }) => cells.some((cell) => !isBlank(cell))).length;
      visit({ titles, rows });
    },
    rows: () => counted,
    problems(): Problem[] {
      if (titles?.some((title) => /\r(?!\n)/.test(title))) return [{ file, ...oldLineEnds }];
      if (titles === undefined || titles.length === 0) return [{ file, row: 1, text: 'Первая строка пуста.', remedy: 'В ней должны стоять заголовки столбцов.' }];
      return counted === 0 ? [{ file, text: 'В файле только заголовки, строк нет.', remedy: 'Заполните его.' }] : [];
    },
  };
}

/** The titles up to the last that is not blank: spreadsheets write empty columns after them. */
function titlesOf(cells: readonly Cell[]): string[] {
  const titles = cells.map((cell) => String(cell ?? '').trim());
  return titles.slice(0, titles.findLastIndex((title) => title !== '') + 1);
}

const isBlank = (cell: Cell): boolean => cell === null || cell === undefined || String(cell).trim() === '';
