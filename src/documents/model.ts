import type { Language } from '../errors/index.js';
import type { Chart } from '../renderings/charts/index.js';

/** How the pages of a document may lie; upright unless said. */
export const ORIENTATIONS = ['landscape'] as const;

/** Where a text or the cells of a column stand. */
export const ALIGNMENTS = ['left', 'center', 'right'] as const;

/** Where a text or the cells of a column stand. */
export type Alignment = (typeof ALIGNMENTS)[number];

/** The levels of headings: the title of the document, its sections, their parts. */
export const HEADING_LEVELS = ['title', 'section', 'part'] as const;

/** A heading. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: (typeof HEADING_LEVELS)[number];
  readonly text: string;
}

/** A paragraph: to the left and plain unless said. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly strong?: boolean;
  readonly align?: Alignment;
}

/** A list, with numbers or without. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** A column of a table; its width is in parts of the whole. */
export interface TableColumn {
  readonly title: string;
  readonly align: Alignment;
  readonly width: number;
  /** A heading that it shares with the columns beside it that have the same one. */
  readonly group?: string;
}

/** A cell of a table; `null` is left empty, or to be filled in by hand. */
export type DocumentCell = string | null;

/** A row of a table: its cells, or a heading over the rows that follow. */
export type DocumentRow = readonly DocumentCell[] | { readonly section: string };

/** A table. */
export interface TableBlock {
  readonly kind: 'table';
  readonly title?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly DocumentRow[];
  /** Rows below all others: sums, means, the least and the greatest. */
  readonly totals?: readonly (readonly DocumentCell[])[];
  readonly note?: string;
}

/** The words of approval at the head of a document: «УТВЕРЖДАЮ», who, a line to sign on, the day. */
export interface ApprovalBlock {
  readonly kind: 'approval';
  readonly title: string;
  /** A post, or a council with its protocol. */
  readonly by: string;
  /** Whether there is a line to sign on; what a council decided is signed in its protocol. */
  readonly signed: boolean;
  readonly name?: string;
  readonly date: string;
}

/** Somebody who signs. */
export interface SignatureLine {
  readonly post: string;
  readonly name?: string;
}

/** The signatures at the foot of a document. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly lines: readonly SignatureLine[];
}

/** A chart as data, with its caption. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: Chart;
  readonly caption: string;
}

/** What must be said in smaller letters: that data are synthetic, that a rule was not held against its text. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly text: string;
}

/** Lines to be filled in by hand, each after its label; `null` is a line across the page. */
export interface BlanksBlock {
  readonly kind: 'blanks';
  readonly labels: readonly (string | null)[];
}

/** The beginning of a new page. */
export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

/** One thing after another on a page. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ApprovalBlock
  | SignaturesBlock
  | ChartBlock
  | NoteBlock
  | BlanksBlock
  | PageBreakBlock;

/** The kinds of blocks. */
export type BlockKind = Block['kind'];

/** A document that can be printed: frozen plain JSON; whoever writes files turns it into Word, Excel, Markdown, CSV. */
export interface Document {
  readonly format: 'nok.document/1';
  readonly language: Language;
  readonly title: string;
  readonly orientation?: (typeof ORIENTATIONS)[number];
  readonly blocks: readonly Block[];
}
