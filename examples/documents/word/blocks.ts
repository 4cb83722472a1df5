import type * as Docx from 'docx';
import type { Alignment, Block, BlockKind } from 'nok-methodology/documents';
import { millimetres, points, type Page } from './page.js';
import { BOLD, ITALIC, runOf, type Letters } from './run.js';
import { SIZE } from './styles.js';
import { tableOf } from './table.js';

type Library = typeof Docx;
type Made = (Docx.Paragraph | Docx.Table)[];

/** A chart as a drawing, and as a picture for offices that show no drawings. */
export interface Drawing {
  readonly svg: string;
  readonly png: Buffer;
}

/** What blocks are made with. */
export interface Making {
  readonly docx: Library;
  readonly page: Page;
  /** The drawings of the charts, in their order. */
  readonly drawings: readonly Drawing[];
}

const LINE = '_'.repeat(17);

/** The blocks of a document in Word's own words. */
export function wordBlocks(blocks: readonly Block[], making: Making): Made {
  const { docx, page } = making;
  const drawings = [...making.drawings];
  let lists = 0;
  const side = (align: Alignment) => ({ left: docx.AlignmentType.JUSTIFIED, center: docx.AlignmentType.CENTER, right: docx.AlignmentType.RIGHT })[align];
  const text = (value: string, letters?: Letters): Docx.TextRun => runOf(docx, value, letters);
  const onTheRight = (children: readonly Docx.TextRun[]): Docx.Paragraph =>
    new docx.Paragraph({ alignment: docx.AlignmentType.LEFT, indent: { left: Math.round(page.width * 0.58) }, spacing: { after: 60 }, keepNext: true, children });

  const makers: { readonly [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>, isBeforeTable: boolean) => Made } = {
    heading: ({ level, text: value }) => [new docx.Paragraph({
      heading: { title: docx.HeadingLevel.TITLE, section: docx.HeadingLevel.HEADING_1, part: docx.HeadingLevel.HEADING_2 }[level],
      keepNext: true,
      children: [text(value)],
    })],
    paragraph: ({ text: value, strong = false, align = 'left' }, isBeforeTable) => [new docx.Paragraph({
      alignment: side(align),
      spacing: { after: 100 },
      keepNext: isBeforeTable || value.endsWith(':'),
      ...(align === 'left' && { indent: { firstLine: millimetres(12.5) } }),
      children: [text(value, strong ? BOLD : {})],
    })],
    list: ({ ordered, items }) => {
      lists += 1;
      const numbering = { reference: ordered ? 'numbers' : 'dashes', level: 0, instance: lists };
      return items.map((item, position) => new docx.Paragraph({
        numbering, alignment: docx.AlignmentType.LEFT, spacing: { after: position === items.length - 1 ? 100 : 40 }, children: [text(item)],
      }));
    },
    table: (block) => tableOf(block, page, docx),
    approval: ({ title, by, signed, name, date }) => [
      onTheRight([text(title, BOLD)]),
      onTheRight([text(by)]),
      ...(signed ? [onTheRight([text([LINE, ...(name === undefined ? [] : [name])].join(' '))])] : []),
      new docx.Paragraph({ indent: { left: Math.round(page.width * 0.58) }, spacing: { after: 240 }, children: [text(date)] }),
    ],
    signatures: ({ lines }) => [
      new docx.Paragraph({ keepNext: true, spacing: { before: 240 }, children: [] }),
      new docx.Table({
        layout: docx.TableLayoutType.FIXED,
        width: { size: page.width, type: docx.WidthType.DXA },
        columnWidths: [0.5, 0.25, 0.25].map((part) => Math.floor(page.width * part)),
        borders: docx.TableBorders.NONE,
        rows: lines.map(({ post, name = '' }) => new docx.TableRow({
          cantSplit: true,
          children: [post, LINE, name].map((value) => new docx.TableCell({
            verticalAlign: docx.VerticalAlignTable.BOTTOM,
            children: [new docx.Paragraph({ alignment: docx.AlignmentType.LEFT, spacing: { before: 160 }, children: [text(value)] })],
          })),
        })),
      }),
    ],
    chart: ({ chart, caption }) => {
      const { svg, png } = drawings.shift() as Drawing;
      const [width, height] = sizeOf(svg, page.width / 20);
      return [new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        spacing: { before: 120, after: 120, line: 240, lineRule: docx.LineRuleType.AUTO },
        children: [new docx.ImageRun({
          type: 'svg', data: Buffer.from(svg), transformation: { width, height }, fallback: { type: 'png', data: png },
          altText: { id: String(1000 - drawings.length), name: caption, title: caption, description: chart.description },
        })],
      })];
    },
    note: ({ text: value }) => [new docx.Paragraph({ alignment: docx.AlignmentType.JUSTIFIED, spacing: { after: 100 }, children: [text(value, { ...ITALIC, size: SIZE.note })] })],
    blanks: ({ labels }) => labels.map((label) => new docx.Paragraph({
      spacing: { before: 80, after: 80 },
      alignment: docx.AlignmentType.LEFT,
      tabStops: [{ type: docx.TabStopType.RIGHT, position: page.width, leader: docx.LeaderType.UNDERSCORE }],
      children: [text(label === null ? '\t' : `${label}: \t`)],
    })),
    pageBreak: () => [new docx.Paragraph({ children: [new docx.PageBreak()] })],
  };
  return blocks.flatMap((block, position) =>
    (makers[block.kind] as (block: Block, isBeforeTable: boolean) => Made)(block, blocks[position + 1]?.kind === 'table'));
}

/** A drawing as wide as the page and no wider, and no higher than most of it; in the pixels of Word. */
function sizeOf(drawing: string, points72: number): [width: number, height: number] {
  const [, width = '1', height = '1'] = /<svg[^>]* width="(\d+)"[^>]* height="(\d+)"/.exec(drawing) ?? [];
  const most = { width: (points72 * 96) / 72, height: points(450) / 2 };
  const scale = Math.min(1, most.width / Number(width), most.height / Number(height));
  return [Math.round(Number(width) * scale), Math.round(Number(height) * scale)];
}
