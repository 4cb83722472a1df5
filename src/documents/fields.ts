import { nullable, optional, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import {
  ALIGNMENTS, HEADING_LEVELS, ORIENTATIONS, type ApprovalBlock, type BlanksBlock, type BlockKind, type ChartBlock, type Document,
  type HeadingBlock, type ListBlock, type NoteBlock, type ParagraphBlock, type SignatureLine, type SignaturesBlock, type TableBlock,
  type TableColumn,
} from './model.js';

const texts: Field = { list: 'text' };
const alignment: Field = { oneOf: ALIGNMENTS };

const column: FieldsOf<TableColumn> = { title: 'text', align: alignment, width: 'count', group: optional('text') };
/** A cell may be empty. */
const cells: Field = { list: nullable('text') };
const row: Field = { list: cells, otherwise: { object: { section: 'text' } } };
const line: FieldsOf<SignatureLine> = { post: 'text', name: optional('text') };

type FieldsOfBlock<Block> = FieldsOf<Omit<Block, 'kind'>>;

const heading: FieldsOfBlock<HeadingBlock> = { level: { oneOf: HEADING_LEVELS }, text: 'text' };
const paragraph: FieldsOfBlock<ParagraphBlock> = { text: 'text', strong: optional('boolean'), align: optional(alignment) };
const list: FieldsOfBlock<ListBlock> = { ordered: 'boolean', items: texts };
const table: FieldsOfBlock<TableBlock> = {
  title: optional('text'), columns: { list: { object: column }, least: 1 }, rows: { list: row }, totals: optional({ list: cells }), note: optional('text'),
};
const approval: FieldsOfBlock<ApprovalBlock> = { title: 'text', by: 'text', signed: 'boolean', name: optional('text'), date: 'text' };
const signatures: FieldsOfBlock<SignaturesBlock> = { lines: { list: { object: line } } };
/** A chart is a specification of Vega-Lite: any JSON. */
const chart: FieldsOfBlock<ChartBlock> = { chart: 'anything', caption: 'text' };
const note: FieldsOfBlock<NoteBlock> = { text: 'text' };
const blanks: FieldsOfBlock<BlanksBlock> = { labels: cells };

const blocks: Readonly<Record<BlockKind, Fields>> = { heading, paragraph, list, table, approval, signatures, chart, note, blanks, pageBreak: {} };

const document: FieldsOf<Document> = {
  format: { oneOf: ['nok.document/1'] },
  language: { oneOf: ['ru', 'en'] },
  title: 'text',
  orientation: optional({ oneOf: ORIENTATIONS }),
  blocks: { list: { tagged: 'kind', table: () => blocks } },
};
/** A document that can be printed. */
export const documentField: Field = { object: document };
