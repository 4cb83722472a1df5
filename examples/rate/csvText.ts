import Papa from 'papaparse';
import type { OutputCell, OutputTable } from './outputTables.js';
import { printedScore } from './ratingTable.js';

/** Tells Excel that the file is UTF-8. */
const BOM = '\uFEFF';

/** A table as Russian Excel opens it: semicolons, decimal commas; nothing that came from outside may act as a formula. */
export function csvText({ titles, rows, closing }: Pick<OutputTable, 'titles' | 'rows' | 'closing'>): string {
  const lines = [titles, ...rows, ...(closing ? [closing] : [])].map((cells) => cells.map(textOf));
  return `${BOM}${Papa.unparse(lines, { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`;
}

const textOf = (cell: OutputCell): string => (typeof cell === 'object' ? printedScore(cell.score) : String(cell));
