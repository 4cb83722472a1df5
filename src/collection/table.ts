import { NokError, issue, type NokIssue } from '../errors/index.js';
import { leafChecks, read, shown } from '../shape/index.js';
import type { TableName } from './columns.js';
import type { Cell, Table, TableRow } from './model.js';
import { textOf } from './words.js';

/** The titles of a table; what is no table is refused. */
export function titlesOf(table: Table, name: TableName): readonly string[] {
  const issues: NokIssue[] = [];
  const given = table as Partial<Table> | null | undefined;
  const titles = read({ list: 'row-cell', least: 1 }, given?.titles, [name, 'titles'], issues) as readonly Cell[];
  if (typeof given?.rows?.[Symbol.iterator] !== 'function') {
    issues.push(issue('wrongType', [name, 'rows'], { expected: 'list', found: shown(given?.rows) }));
  }
  if (issues.length > 0) throw new NokError(issues);
  return titles.map(textOf);
}

/** The rows of a table that hold anything; what is no row is refused. */
export function* rowsOf(table: Table, name: TableName): Generator<TableRow> {
  let position = 0;
  for (const row of table.rows) {
    const given = row as Partial<TableRow> | null | undefined;
    if (!leafChecks.count(given?.number) || !Array.isArray(given?.cells)) {
      throw new NokError([issue('wrongType', [name, 'rows', position], { expected: 'record', found: shown(row) })]);
    }
    position += 1;
    if (row.cells.some((cell) => textOf(cell).trim() !== '')) yield row;
  }
}

/** Cells that stand under no title: a delimiter or a quotation mark too many, so that the whole row is in doubt. */
export function beyondTitles({ number, cells }: TableRow, titles: readonly string[], table: TableName, organisation: string): NokIssue[] {
  if (cells.length <= titles.length || cells.slice(titles.length).every((cell) => textOf(cell).trim() === '')) return [];
  return [issue('cellsBeyondTitles', [table, number], { table, row: number, organisation, cells: cells.length, titles: titles.length })];
}
