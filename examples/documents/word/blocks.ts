import type * as Docx from 'docx';
import type { Block, BlockKind } from 'nok-methodology/documents';
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
  const text = (value: string, letters?: Letters): Docx.TextRun => runOf(docx, value, letters);
  // To whom, by whom, a draft: lines that begin together on the right half of the page.
  const onTheRight = (children: readonly Docx.TextRun[]): Docx.Paragraph =>
    new docx.Paragraph({ alignment: docx.AlignmentType.LEFT, indent: { left: Math.round(page.width * 0.58) }, spacing: { after: 60 }, keepNext: true, children });

  const makers: { readonly [Kind in BlockKind]: (block: Extract<Block, { kind: Kind }>, next: Block | undefined) => Made } = {
    heading: ({ level, text: value }) => [new docx.Paragraph({
      heading: { title: docx.HeadingLevel.TITLE, section: docx.HeadingLevel.HEADING_1, part: docx.HeadingLevel.HEADING_2 }[level],
      keepNext: true,
      children: [text(value)],
    })],
    paragraph: ({ text: value, strong = false, align = 'left' }, next) => (align === 'right' ? [onTheRight([text(value, strong ? BOLD : {})])] : [new docx.Paragraph({
      alignment: align === 'left' ? docx.AlignmentType.JUSTIFIED : docx.AlignmentType.CENTER,
      spacing: { after: 100 },
      keepNext: isKept(next) || value.endsWith(':'),
      ...(align === 'left' && !isTitle(next) && { indent: { firstLine: millimetres(12.5) } }),
      children: [text(value, strong ? BOLD : {})],
    })]),
    list: ({ ordered, items }, next) => {
      lists += 1;
      const numbering = { reference: ordered ? 'numbers' : 'dashes', level: 0, instance: lists };
      return items.map((item, position) => new docx.Paragraph({
        numbering, alignment: docx.AlignmentType.LEFT, spacing: { after: position === items.length - 1 ? 100 : 40 },
        keepNext: position === items.length - 1 && isBelow(next), children: [text(item)],
      }));
    },
    table: (block, next) => tableOf(block, page, docx, isBelow(next)),
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
    note: ({ text: value }, next) => [new docx.Paragraph({ alignment: docx.AlignmentType.JUSTIFIED, spacing: { after: 100 }, keepNext: isKept(next), children: [text(value, { ...ITALIC, size: SIZE.note })] })],
    blanks: ({ labels }) => labels.map((label) => new docx.Paragraph({
      spacing: { before: 80, after: 80 },
      alignment: docx.AlignmentType.LEFT,
      tabStops: [{ type: docx.TabStopType.RIGHT, position: page.width, leader: docx.LeaderType.UNDERSCORE }],
      children: [text(label === null ? '\t' : `${label}: \t`)],
    })),
    // It begins the new page itself: after a full page there is no empty one.
    pageBreak: () => [new docx.Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: docx.LineRuleType.EXACT, after: 0 }, children: [] })],
  };
  return blocks.flatMap((block, position) =>
    (makers[block.kind] as (block: Block, next: Block | undefined) => Made)(block, blocks[position + 1]));
}

/** Notes and signatures do not stand alone at the head of a page. */
const isBelow = (next: Block | undefined): boolean => next?.kind === 'note' || next?.kind === 'signatures';

/** A sentence stays with the table it leads to, and with what stands below it. */
const isKept = (next: Block | undefined): boolean => next?.kind === 'table' || isBelow(next);

/** What stands over the title is no text of it. */
const isTitle = (next: Block | undefined): boolean => next?.kind === 'heading' && next.level === 'title';

/** A drawing as wide as the page and no wider, and no higher than most of it; in the pixels of Word. */
function sizeOf(drawing: string, points72: number): [width: number, height: number] {
  const [, width = '1', height = '1'] = /<svg[^>]* width="(\d+)"[^>]* height="(\d+)"/.exec(drawing) ?? [];
  const most = { width: (points72 * 96) / 72, height: points(450) / 2 };
  const scale = Math.min(1, most.width / Number(width), most.height / Number(height));
  return [Math.round(Number(width) * scale), Math.round(Number(height) * scale)];
}
