import type { CellObject, SheetData } from 'write-excel-file/node';
import type { Document, DocumentCell, TableBlock } from 'nok-methodology/documents';
import { timeless } from '../report/timeless.js';
import { onPaper } from './excelPaper.js';
import { optional } from './optional.js';
import { endingOf, numberIn, remarksIn, tablesIn, titlesOf, type NamedTable } from './tables.js';
import { linesIn, widthsOf, type Measure } from './widths.js';

const border = { borderColor: '#808080', borderStyle: 'thin' } as const;
const shaded = { backgroundColor: '#E7E6E6', fontWeight: 'bold' } as const;

/** Points a line of text takes. */
const LINE_HEIGHT = 15;

/** Letters across a page that lies. */
const ACROSS = 150;

/**
 * The tables of a document as the sheets of a workbook, each with what is said of it and of the document; what is printed as a number is a
 * number. Nothing where there are no tables.
 */
export async function workbookOf(document: Document): Promise<Buffer | undefined> {
  const tables = tablesIn(document);
  if (tables.length === 0) return undefined;
  const { default: writeWorkbook } = await optional(() => import('write-excel-file/node'), 'write-excel-file', 'книгу Excel');
  const names = sheetNames(tables.map(({ heading }) => heading));
  const remarks = remarksIn(document);
  const ending = endingOf(document);
  const heads = tables.map(({ above }) => remarks.length + above.length + 2);
  const sheets = tables.map((one, position) => {
    const widths = wholeWidths(one.table);
    return {
      data: dataOf({ ...one, above: [...remarks, ...one.above], below: [...one.below, ...ending] }, widths, document.language),
      sheet: names[position] as string,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: heads[position] as number,
      orientation: 'landscape' as const,
      showGridLines: false,
    };
  });
  return timeless(await writeWorkbook(sheets, { fontFamily: 'Times New Roman', fontSize: 11, features: [onPaper(names, heads)] }).toBuffer());
}

/** Excel takes 31 letters and not every sign, and no name twice. */
function sheetNames(headings: readonly string[]): string[] {
  return headings.map((heading, position) => {
    const number = `${position + 1} `;
    return `${number}${heading.replace(/^\d+\.\s*/, '').replace(/[[\]:*?/\\']/g, ' ').slice(0, 31 - number.length)}`.trim();
  });
}

/** Of the letters of a sheet, two go into a square of their height. */
const MEASURE: Measure = { whole: ACROSS, square: 2, beside: 1.5 };

const wholeWidths = (table: TableBlock): number[] => widthsOf(table, MEASURE).map(Math.round);

function dataOf({ heading, above, table, below }: NamedTable, widths: readonly number[], language: Document['language']): SheetData {
  const across = widths.reduce((sum, width) => sum + width, 0);
  const span = (text: string, how: CellObject): (CellObject | null)[] => [{ value: text, type: String, columnSpan: widths.length, ...how }, ...widths.slice(1).map(() => null)];
  const line = (cells: readonly DocumentCell[], how: CellObject): CellObject[] => {
    const height = heightOf(cells, widths);
    return cells.map((cell, column) => ({ ...cellOf(cell, table.columns[column]?.align ?? 'left', language), alignVertical: 'center', height, ...border, ...how }));
  };
  const said = (text: string) => span(text, { fontStyle: 'italic', wrap: true, height: heightOf([text], [across]) });
  return [
    span(heading, { fontWeight: 'bold', fontSize: 13, wrap: true, height: heightOf([heading], [across * 0.75]) + 6 }),
    ...above.map(said),
    line(titlesOf(table), { ...shaded, align: 'center', wrap: true }),
    ...table.rows.map((row) => ('section' in row ? span(row.section, { ...shaded, ...border, wrap: true }) : line(row, {}))),
    ...(table.totals ?? []).map((row) => line(row, { fontWeight: 'bold' })),
    ...below.map(said),
  ];
}

function cellOf(cell: DocumentCell, align: 'left' | 'center' | 'right', language: Document['language']): CellObject {
  const number = cell !== null && align !== 'left' ? numberIn(cell, language) : undefined;
  // In the middle stand places and numbers of rows, but those of indicators as well.
  if (number && (align === 'right' || number.digits === 0)) return { value: number.value, type: Number, align, format: number.digits === 0 ? '#,##0' : `0.${'0'.repeat(number.digits)}` };
  return { value: cell ?? '', type: String, format: '@', wrap: true, align };
}

/** A row is as high as its longest text, laid into its column, needs. */
function heightOf(cells: readonly DocumentCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, column) => linesIn(cell ?? '', ((widths[column] as number) - MEASURE.beside) / MEASURE.square));
  return Math.max(1, ...lines) * LINE_HEIGHT + 3;
}
