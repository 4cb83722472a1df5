import type { Document, DocumentRow } from 'nok-methodology/documents';
import { optional } from './optional.js';
import { endingOf, remarksIn, tablesIn, titlesOf, type NamedTable } from './tables.js';

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';

/**
 * The tables of a document as one text that Russian Excel opens, an empty line between them, with what is said of them and of the document; nothing where there are none.
 *
 * What came from outside cannot act as a formula.
 */
export async function csvOf(document: Document): Promise<string | undefined> {
  const tables = tablesIn(document);
  if (tables.length === 0) return undefined;
  const { default: Papa } = await optional(() => import('papaparse'), 'papaparse', 'таблицы CSV');
  const head = [document.title, ...remarksIn(document)].map((line) => [line]);
  const ending = endingOf(document).map((line) => [line]);
  const lines = [...head, ...tables.flatMap((table) => [[''], ...linesOf(table)]), ...(ending.length === 0 ? [] : [[''], ...ending])];
  return `${BOM}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

const linesOf = ({ heading, above, table, below }: NamedTable): string[][] => [
  ...[heading, ...above].map((line) => [line]),
  titlesOf(table), ...[...table.rows, ...(table.totals ?? [])].map(cellsOf),
  ...below.map((line) => [line]),
];

const cellsOf = (row: DocumentRow): string[] => ('section' in row ? [row.section] : row.map((cell) => cell ?? ''));
