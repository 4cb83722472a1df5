import writeWorkbook, { type CellObject, type SheetData } from 'write-excel-file/node';
import type { OutputCell, OutputTable } from './outputTables.js';

const border = { borderColor: '#c9d3df', borderStyle: 'thin' } as const;
const title = { fontWeight: 'bold', textColor: '#ffffff', backgroundColor: '#1f3a5f', wrap: true, ...border } as const;
const STRIPE = { backgroundColor: '#f3f6fa' };
const closingLine = { fontWeight: 'bold', backgroundColor: '#dde6f0' } as const;

/** Points a line of text takes. */
const LINE_HEIGHT = 15.5;
const UPRIGHT_HEIGHT = 240;

/** Tables as the sheets of a workbook: titles that stay in sight, scores as numbers with their digits, printed as wide as a page. */
export async function workbookOf(tables: readonly OutputTable[]): Promise<Buffer> {
  const sheets = tables.map((table) => ({
    data: dataOf(table),
    sheet: table.sheet,
    columns: table.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    showGridLines: false,
  }));
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11, features: [onePageWide] }).toBuffer();
}

/** The library has no word for it, but lets the sheet be completed. */
const onePageWide = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string): string =>
          xml
            .replace(/<worksheet[^>]*>/, (begin) => `${begin}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

function dataOf(table: OutputTable): SheetData {
  const { rows, closing, widths } = table;
  return [
    titlesOf(table),
    ...rows.map((cells, row) => line(cells, widths, row % 2 === 1 ? STRIPE : {})),
    ...(closing ? [line(closing, widths, closingLine)] : []),
  ];
}

function titlesOf({ titles, widths, upright = false }: OutputTable): CellObject[] {
  // Bold letters are wider, and long words break badly.
  const height = upright ? UPRIGHT_HEIGHT : heightOf(titles, widths.map((width) => width * 0.7));
  return titles.map((text, column) => {
    const turned = upright && text.length > (widths[column] ?? 0);
    return { value: text, type: String, height, ...title, ...(turned ? { textRotation: 90, alignVertical: 'bottom', align: 'center' } : { alignVertical: 'center' }) };
  });
}

const line = (cells: readonly OutputCell[], widths: readonly number[], style: CellObject): CellObject[] => {
  const height = heightOf(cells.map((cell) => (typeof cell === 'string' ? cell : '')), widths);
  return cells.map((cell) => ({ ...cellOf(cell), alignVertical: 'center', height, ...border, ...style }));
};

/** A row is as high as its longest text, laid into its column, needs. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => Math.ceil((text.length * 1.05) / (widths[column] ?? 1)));
  return Math.max(1, ...lines) * LINE_HEIGHT + 2;
}

function cellOf(cell: OutputCell): CellObject {
  if (typeof cell === 'string') return { value: cell, type: String, format: '@', wrap: true };
  if (typeof cell === 'number') return { value: cell, type: Number, align: 'center' };
  if (cell.score === null) return { value: '—', type: String, align: 'right' };
  const digits = cell.score.split('.')[1]?.length ?? 0;
  return { value: Number(cell.score), type: Number, format: digits === 0 ? '0' : `0.${'0'.repeat(digits)}` };
}
