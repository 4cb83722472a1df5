import type { Document, DocumentRow, TableBlock } from 'nok-methodology/documents';
import { optional } from './optional.js';
import { remarksIn, tablesIn, titlesOf } from './tables.js';

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';

/**
 * The tables of a document as one text that Russian Excel opens, an empty line between them; nothing where there are none.
 *
 * What came from outside cannot act as a formula.
 */
export async function csvOf(document: Document): Promise<string | undefined> {
  const tables = tablesIn(document);
  if (tables.length === 0) return undefined;
  const { default: Papa } = await optional(() => import('papaparse'), 'papaparse', 'таблицы CSV');
  const head = [document.title, ...remarksIn(document)].map((line) => [line]);
  const lines = [...head, ...tables.flatMap(({ heading, table }) => [[''], [heading], ...linesOf(table)])];
  return `${BOM}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

const linesOf = (table: TableBlock): string[][] => [titlesOf(table), ...[...table.rows, ...(table.totals ?? [])].map(cellsOf)];

const cellsOf = (row: DocumentRow): string[] => ('section' in row ? [row.section] : row.map((cell) => cell ?? ''));
