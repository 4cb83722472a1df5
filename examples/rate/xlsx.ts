import readWorkbook, { InvalidInputError } from 'read-excel-file/node';
import type { Cell } from 'nok-methodology';
import { attained, failed, type Attempt } from './problem.js';

/** The first sheet of a workbook, row by row, and the names of the sheets after it that hold anything. */
export interface FirstSheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly sheet: string;
  readonly others: readonly string[];
}

/** Reads a workbook as a whole: its rows lie packed inside, so that it cannot be read piece by piece. */
export async function readXlsx(path: string, file: string): Promise<Attempt<FirstSheet>> {
  try {
    const [first, ...others] = await readWorkbook(path);
    if (first === undefined) return failed({ file, text: 'В книге нет листов.' });
    return attained({
      rows: first.data.map((row) => row.map(cellOf)),
      sheet: first.sheet,
      others: others.filter(({ data }) => data.length > 0).map(({ sheet }) => sheet),
    });
  } catch (error) {
    const reason = error instanceof InvalidInputError ? error.code : String(error);
    return failed({ file, text: `Файл не читается как книга .xlsx (${reason}).`, remedy: 'Сохраните его заново: «Книга Excel (.xlsx)», или как .csv.' });
  }
}

const cellOf = (value: unknown): Cell =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell);
