import type { Document } from 'nok-methodology/documents';
import { timeless } from '../report/timeless.js';
import { drawn } from './drawn.js';
import { optional } from './optional.js';
import { pngOf } from './raster.js';
import { wordBlocks } from './word/blocks.js';
import { SHEET, millimetres, pageOf } from './word/page.js';
import { FONT, SIZE } from './word/styles.js';

/** A document as a Word file: A4, the number of each page but the first on top, the same bytes for the same document. */
export async function wordOf(document: Document): Promise<Buffer> {
  const docx = await optional(() => import('docx'), 'docx', 'файл Word');
  const page = pageOf(document);
  const children = wordBlocks(document.blocks, { docx, page, drawings: await Promise.all((await drawn(document)).map(async (svg) => ({ svg, png: await pngOf(svg) }))) });
  const bold = { bold: true, size: SIZE.body, color: '000000', font: FONT };
  const file = new docx.Document({
    title: document.title,
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, language: { value: document.language === 'ru' ? 'ru-RU' : 'en-GB' } }, paragraph: { spacing: { line: 264 } } },
        title: { run: { ...bold, size: SIZE.title }, paragraph: { alignment: docx.AlignmentType.CENTER, spacing: { before: 240, after: 200 } } },
        heading1: { run: bold, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
        heading2: { run: { ...bold, italics: true }, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true } },
      },
    },
    numbering: {
      config: [
        { reference: 'dashes', levels: [level(docx.LevelFormat.BULLET, '–')] },
        { reference: 'numbers', levels: [level(docx.LevelFormat.DECIMAL, '%1.')] },
      ],
    },
    sections: [{
      properties: {
        titlePage: true,
        page: { size: { ...SHEET, orientation: page.isLandscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT }, margin: page.margin },
      },
      headers: {
        first: new docx.Header({ children: [new docx.Paragraph({ children: [] })] }),
        default: new docx.Header({ children: [new docx.Paragraph({ alignment: docx.AlignmentType.CENTER, children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })] })] }),
      },
      children,
    }],
  });
  return timeless(await docx.Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreOf(document) }]));
}

/** Items hang behind their sign. */
const level = <Format>(format: Format, text: string) => ({
  level: 0, format, text, style: { paragraph: { indent: { left: millimetres(17.5), hanging: millimetres(5) } } },
});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What a file says of itself, without the hour it was made at. */
const coreOf = ({ title }: Document): string =>
  '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
  + `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`;
