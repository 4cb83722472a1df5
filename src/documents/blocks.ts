import { withNumberSign } from '../renderings/print.js';
import type {
  Alignment, BlanksBlock, Block, DocumentCell, DocumentRow, HeadingBlock, ListBlock, NoteBlock, PageBreakBlock, ParagraphBlock, TableBlock, TableColumn,
} from './model.js';

/** The title of a document. */
export const titled = (text: string): HeadingBlock => ({ kind: 'heading', level: 'title', text: printed(text) });

/** The heading of a section. */
export const section = (text: string): HeadingBlock => ({ kind: 'heading', level: 'section', text: printed(text) });

/** The heading of a part of a section. */
export const part = (text: string): HeadingBlock => ({ kind: 'heading', level: 'part', text: printed(text) });

/** A paragraph. */
export const paragraph = (text: string, how: Pick<ParagraphBlock, 'strong' | 'align'> = {}): ParagraphBlock =>
  ({ kind: 'paragraph', text: printed(text), ...how });

/** A list; nothing where it would be empty. */
export const listed = (items: readonly string[], ordered = false): ListBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered, items: items.map(printed) }];

/** What must be said in smaller letters. */
export const note = (text: string): NoteBlock => ({ kind: 'note', text: printed(text) });

/** Lines to be filled in by hand. */
export const blanks = (labels: readonly (string | null)[]): BlanksBlock => ({ kind: 'blanks', labels: labels.map((label) => label && printed(label)) });

/** The beginning of a new page. */
export const pageBreak: PageBreakBlock = { kind: 'pageBreak' };

/** A column: its title, where its cells stand, how wide it is beside the others. */
export const column = (title: string, align: Alignment, width: number, group?: string): TableColumn =>
  ({ title: printed(title), align, width, ...(group !== undefined && { group }) });

/** A table; nothing where it has no rows. */
export const table = (
  columns: readonly TableColumn[],
  rows: readonly DocumentRow[],
  { totals = [], ...rest }: Pick<TableBlock, 'title' | 'totals' | 'note'> = {},
): TableBlock[] => (rows.length === 0 ? [] : [{
  kind: 'table',
  ...rest,
  columns,
  rows: rows.map((row) => ('section' in row ? { section: printed(row.section) } : row.map(cell))),
  ...(totals.length > 0 && { totals: totals.map((row) => row.map(cell)) }),
}]);

/** What has nothing in it is left empty. */
const cell = (text: DocumentCell): DocumentCell => (text === null || text === '' ? null : printed(text));

/** Rows under the heading of their section. */
export const sectioned = (title: string, rows: readonly (readonly string[])[]): DocumentRow[] => (rows.length === 0 ? [] : [{ section: title }, ...rows]);

/** Texts come from elsewhere, too: the lines of a cell are one line, and a number stays with its sign. */
const printed = (text: string): string => withNumberSign(text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' '));

/** A section: its title, and what stands below it. */
export type Section = readonly [title: string, blocks: readonly Block[]];

/** Sections that have something to say, with their numbers. */
export const numbered = (sections: readonly Section[]): Block[] =>
  sections.filter(([, blocks]) => blocks.length > 0).flatMap(([title, blocks], position) => [section(`${position + 1}. ${title}`), ...blocks]);
