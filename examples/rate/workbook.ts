import writeWorkbook, { type Cell, type CellObject, type SheetData } from 'write-excel-file/node';
import type { OutputCell, OutputTable } from './outputTables.js';

const INK = '#1f3a5f';
const LINE = '#c9d3df';
const border = { borderColor: LINE, borderStyle: 'thin' } as const;

/** Tables as the sheets of a workbook: titles that stay in sight, scores as numbers with their digits. */
export async function workbookOf(tables: readonly OutputTable[]): Promise<Buffer> {
  const sheets = tables.map((table) => ({
    data: dataOf(table),
    sheet: table.sheet,
    columns: table.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    showGridLines: false,
  }));
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
}

function dataOf({ titles, rows, closing }: OutputTable): SheetData {
  return [
    titles.map((title): Cell => ({ value: title, fontWeight: 'bold', textColor: '#ffffff', backgroundColor: INK, wrap: true, alignVertical: 'center', ...border })),
    ...rows.map((cells, row) => cells.map((cell) => ({ ...cellOf(cell), ...border, ...(row % 2 === 1 && { backgroundColor: '#f3f6fa' }) }))),
    ...(closing ? [closing.map((cell) => ({ ...cellOf(cell), ...border, fontWeight: 'bold' as const, backgroundColor: '#e3eaf2' }))] : []),
  ];
}

function cellOf(cell: OutputCell): CellObject {
  if (typeof cell === 'string') return { value: cell, type: String, format: '@', wrap: true, alignVertical: 'center' };
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'center', alignVertical: 'center' };
  if (cell.score === null) return { value: '—', type: String, align: 'right', alignVertical: 'center' };
  const digits = cell.score.split('.')[1]?.length ?? 0;
  return { value: Number(cell.score), type: Number, format: digits === 0 ? '0' : `0.${'0'.repeat(digits)}`, alignVertical: 'center' };
}
