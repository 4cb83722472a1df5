import type * as Docx from 'docx';
import type { Alignment, DocumentCell, DocumentRow, TableBlock, TableColumn } from 'nok-methodology/documents';
import { widthsOf } from '../widths.js';
import { millimetres, type Page } from './page.js';
import { BOLD, ITALIC, runOf } from './run.js';
import { GREY, SIZE } from './styles.js';

type Library = typeof Docx;

/** A table: the head repeated on every page, no row broken in two, a heading kept with the row below it; `hasMore`: a note or signatures follow. */
export function tableOf(block: TableBlock, page: Page, docx: Library, hasMore: boolean): (Docx.Paragraph | Docx.Table)[] {
  const { title, columns, rows, totals = [], note } = block;
  const widths = wholeWidths(block, page.width);
  const side = (align: Alignment) => ({ left: docx.AlignmentType.LEFT, center: docx.AlignmentType.CENTER, right: docx.AlignmentType.RIGHT })[align];
  const paragraph = (text: string, align: Alignment, isBold: boolean, keepNext = false): Docx.Paragraph =>
    new docx.Paragraph({ alignment: side(align), keepNext, spacing: { before: 20, after: 20 }, indent: { firstLine: 0 }, children: [runOf(docx, text, { ...(isBold ? BOLD : {}), size: SIZE.table })] });
  const cell = (text: DocumentCell, column: number, how: { isBold?: boolean; keepNext?: boolean; shaded?: boolean; span?: number; down?: number; align?: Alignment } = {}): Docx.TableCell =>
    new docx.TableCell({
      width: { size: widths.slice(column, column + (how.span ?? 1)).reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlignTable.CENTER,
      margins: { left: MARGIN, right: MARGIN },
      ...(how.span !== undefined && { columnSpan: how.span }),
      ...(how.down !== undefined && { rowSpan: how.down }),
      ...(how.shaded === true && { shading: { type: docx.ShadingType.CLEAR, fill: GREY } }),
      children: [paragraph(text ?? '', how.align ?? columns[column]?.align ?? 'left', how.isBold ?? false, how.keepNext ?? false)],
    });
  const isNoted = note !== undefined || hasMore;
  const isFollowed = totals.length > 0 || isNoted;
  // The last row does not stand alone at the head of a page, and neither does what is said below it.
  const isKept = (position: number): boolean => position === rows.length - 2 || (isFollowed && position === rows.length - 1);
  const bodyRow = (row: DocumentRow, position: number): Docx.TableRow => new docx.TableRow({
    cantSplit: true,
    ...(isToFillIn(row) && { height: { value: WRITTEN, rule: docx.HeightRule.ATLEAST } }),
    children: 'section' in row
      ? [cell(row.section, 0, { isBold: true, keepNext: true, shaded: true, span: columns.length, align: 'left' })]
      : row.map((text, column) => cell(text, column, { keepNext: isKept(position) })),
  });
  const head = headOf(columns).map((cells) => new docx.TableRow({
    cantSplit: true,
    tableHeader: true,
    children: cells.map(({ column, ...how }) => cell(how.text, column, { ...how, isBold: true, keepNext: true, shaded: true, align: 'center' })),
  }));
  return [
    ...(title === undefined ? [] : [new docx.Paragraph({ keepNext: true, spacing: { before: 120, after: 60 }, children: [runOf(docx, title, BOLD)] })]),
    new docx.Table({
      layout: docx.TableLayoutType.FIXED,
      width: { size: page.width, type: docx.WidthType.DXA },
      columnWidths: widths,
      rows: [
        ...head,
        ...rows.map(bodyRow),
        ...totals.map((row, position) => new docx.TableRow({
          cantSplit: true, children: row.map((text, column) => cell(text, column, { isBold: true, keepNext: position < totals.length - 1 || isNoted })),
        })),
      ],
    }),
    new docx.Paragraph({ keepNext: hasMore, spacing: { after: note === undefined && hasMore ? 0 : 80 }, children: note === undefined ? [] : [runOf(docx, note, { ...ITALIC, size: SIZE.note })] }),
  ];
}

/** A row that is written into by hand has room for that. */
const WRITTEN = millimetres(6.5);

const isToFillIn = (row: DocumentRow): boolean => !('section' in row) && row.includes(null);

/** What a cell leaves on its left and on its right. */
const MARGIN = 60;

/** Half points in twentieths of a point. */
const SQUARE = SIZE.table * 10;

/** Whole widths that fill the page. */
function wholeWidths(block: TableBlock, whole: number): number[] {
  const widths = widthsOf(block, { whole, square: SQUARE, beside: 2 * MARGIN + 20 }).map(Math.floor);
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, position) => (position === 0 ? width + rest : width));
}

interface HeadCell {
  readonly column: number;
  readonly text: string;
  readonly span?: number;
  readonly down?: number;
}

/** The rows of the head: one, or two where columns share a heading. */
function headOf(columns: readonly TableColumn[]): HeadCell[][] {
  if (columns.every(({ group }) => group === undefined)) return [columns.map(({ title }, column) => ({ column, text: title }))];
  const above = columns.flatMap(({ title, group }, column): HeadCell[] => {
    if (group === undefined) return [{ column, text: title, down: 2 }];
    if (columns[column - 1]?.group === group) return [];
    return [{ column, text: group, span: columns.slice(column).findIndex((other) => other.group !== group) + 1 || columns.length - column }];
  });
  return [above, columns.flatMap(({ title, group }, column) => (group === undefined ? [] : [{ column, text: title }]))];
}
