import { outcomeOf, type Outcome } from '../errors/index.js';
import { escaped } from '../renderings/markdown.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { documentField } from './fields.js';
import type { Block, BlockKind, Document, DocumentRow, HeadingBlock, TableBlock, TableColumn } from './model.js';
import { readParts } from './options.js';

/** What Markdown cannot hold itself. */
export interface MarkdownOptions {
  /** Where the drawings of the charts lie, in their order; a chart without one is told in its words. */
  readonly drawings?: readonly string[];
}

const options: FieldsOf<MarkdownOptions> = { drawings: optional({ list: 'text' }) };
/** What a document is told to become Markdown. */
export const markdownOptionsField: Field = { object: options };

/**
 * A document as Markdown: the same text for the same document.
 *
 * Alignment and widths are lost, as Markdown has none; lines to sign on and to fill in are drawn with underscores.
 *
 * @throws `NokError` where this is no document.
 * @example
 * ```ts
 * import { documentToMarkdown } from 'nok-methodology/documents';
 *
 * documentToMarkdown({ format: 'nok.document/1', language: 'ru', title: 'Письмо', blocks: [
 *   { kind: 'heading', level: 'title', text: 'Письмо' },
 *   { kind: 'signatures', lines: [{ post: 'Председатель совета' }] },
 * ] }); // => '# Письмо\n\nПредседатель совета ____________________\n'
 * ```
 */
export function documentToMarkdown(document: Document, options: MarkdownOptions = {}): string {
  const given = readParts<{ document: Document; options: MarkdownOptions }>({ document: [documentField, document], options: [markdownOptionsField, options] });
  const drawings = [...given.options.drawings ?? []];
  const texts = given.document.blocks.map((block) => written(block, block.kind === 'chart' ? drawings.shift() : undefined));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

/** {@link documentToMarkdown} that returns its problems instead of throwing them. */
export const safeDocumentToMarkdown = (document: Document, options: MarkdownOptions = {}): Outcome<string> => outcomeOf(() => documentToMarkdown(document, options));

const LINE = '_'.repeat(20);

const MARKS: Readonly<Record<HeadingBlock['level'], string>> = { title: '#', section: '##', part: '###' };

/** How each kind of block is written; a text of the caller's shows as it is. */
const writers: { readonly [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>, drawing: string | undefined) => string } = {
  heading: ({ level, text }) => `${MARKS[level]} ${escaped(text)}`,
  paragraph: ({ text, strong }) => (strong ? bold(text) : atLineStart(escaped(text))),
  list: ({ ordered, items }) => items.map((item, position) => `${ordered ? `${position + 1}.` : '-'} ${escaped(item)}`).join('\n'),
  table: tableText,
  approval: ({ title, by, signed, name, date }) =>
    [bold(title), escaped(by), ...(signed ? [signatureLine('', name)] : []), escaped(date)].filter((text) => text !== '').join('\n\n'),
  signatures: ({ lines }) => lines.map(({ post, name }) => signatureLine(post, name)).join('\n\n'),
  chart: ({ chart, caption }, drawing) => (drawing === undefined ? escaped(chart.description) : `![${escaped(caption)}](${drawing})`),
  note: ({ text }) => `*${escaped(text)}*`,
  blanks: ({ labels }) => labels.map((label) => (label === null ? LINE.repeat(3) : `${escaped(label)}: ${LINE}`)).join('\n\n'),
  pageBreak: () => '---',
};

const written = (block: Block, drawing: string | undefined): string => (writers[block.kind] as (block: Block, drawing: string | undefined) => string)(block, drawing);

const bold = (text: string): string => `**${escaped(text)}**`;

/** Signs that begin a list at the head of a line only. */
const atLineStart = (text: string): string => text.replace(/^(?=[-+] |\d+[.)] )/, '\\').replace(/^\\(\d+)/, '$1\\');

const signatureLine = (post: string, name: string | undefined): string =>
  [...(post === '' ? [] : [escaped(post)]), LINE, ...(name === undefined ? [] : [escaped(name)])].join(' ');

function tableText({ title, columns, rows, totals = [], note }: TableBlock): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const body = [
    line(columns.map(({ title: name, group }) => escaped(group === undefined ? name : `${group}: ${name}`))),
    `|${columns.map(rule).join('|')}|`,
    ...rows.map((row) => line(cellsOf(row, columns))),
    ...totals.map((row) => line(row.map((cell) => (cell === null ? '' : bold(cell))))),
  ].join('\n');
  return [...(title === undefined ? [] : [bold(title)]), body, ...(note === undefined ? [] : [`*${escaped(note)}*`])].join('\n\n');
}

const rule = ({ align }: TableColumn): string => ({ left: '---', center: ':---:', right: '---:' })[align];

const cellsOf = (row: DocumentRow, columns: readonly TableColumn[]): string[] =>
  ('section' in row ? columns.map((_, position) => (position === 0 ? bold(row.section) : '')) : row.map((cell) => (cell === null ? '' : escaped(cell))));
