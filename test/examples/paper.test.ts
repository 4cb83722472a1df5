import { describe, expect, it } from 'vitest';
import type { Block, Document, TableBlock } from 'nok-methodology/documents';
import { linesIn, widthsOf } from '../../examples/documents/widths.js';
import { wordOf } from '../../examples/documents/word.js';
import { workbookOf } from '../../examples/documents/excel.js';
import { unzipped } from './unzipped.js';

const columns = [{ title: 'Имя', align: 'left', width: 1 }, { title: 'Тип', align: 'left', width: 1 }, { title: 'Баллы', align: 'right', width: 2 }] as const;
const table = (...rows: TableBlock['rows'][number][]): TableBlock => ({ kind: 'table', columns, rows });
const document = (...blocks: Block[]): Document => ({ format: 'nok.document/1', language: 'ru', title: 'Проба', blocks });
const title: Block = { kind: 'heading', level: 'title', text: 'Проба' };
const wordIn = async (...blocks: Block[]): Promise<string> => unzipped(await wordOf(document(...blocks))).get('word/document.xml') ?? '';
/** The paragraphs of a Word file, each by what it says. */
const paragraphs = async (...blocks: Block[]): Promise<Map<string, string>> => new Map(
  ((await wordIn(...blocks)).match(/<w:p>.*?<\/w:p>/gs) ?? []).map((xml) => [[...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''), xml]),
);

describe('The widths of columns', () => {
  const measure = { whole: 400, square: 10, beside: 4 };

  it('are in the parts the columns ask for, as long as every word has room', () => {
    expect(widthsOf(table(['Дом', 'дом', '1']), measure)).toEqual([100, 100, 200]);
  });

  it('leave room for the longest word of a column, and take it from the others', () => {
    // Twenty letters, four of them broad or so, need more than a quarter of the page.
    const [name, type, points] = widthsOf(table(['Дом', 'Психоневрологический интернат', '1']), measure) as [number, number, number];
    expect(type).toBeGreaterThan(20 * 0.5 * 10);
    expect([Math.round(name + type + points), Math.round(points / name)]).toEqual([400, 2]);
  });

  it('count what stands in totals, not the headings over several columns, and break lines at spaces and behind hyphens', () => {
    expect(widthsOf(table({ section: 'Достопримечательностями' }, ['длинно-составное имя', 'а', '1']), measure)).toEqual([100, 100, 200]);
    expect(widthsOf({ ...table(['а', 'а', '1']), totals: [['Достопримечательностями', '', '1']] }, measure)[0]).toBeGreaterThan(23 * 0.5 * 10);
  });

  it('are those of the words where the page is too narrow for all of them', () => {
    const narrow = widthsOf(table(['Достопримечательностями', 'Достопримечательностями', 'Достопримечательностями']), { ...measure, whole: 200 });
    expect(new Set(narrow.map(Math.round))).toEqual(new Set([67]));
  });

  it('are used on paper and in workbooks', async () => {
    const long = table(['Дом', 'Психоневрологический', '1']);
    const grid = [...(await wordIn(long)).matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    // A third of a page of 165 mm is asked for less than the word needs at ten points.
    expect([grid.reduce((sum, width) => sum + width, 0), (grid[1] as number) > 2000]).toEqual([9354, true]);
    const sheet = unzipped(await workbookOf(document(title, long)) ?? Buffer.from('')).get('xl/worksheets/sheet1.xml') ?? '';
    expect([...sheet.matchAll(/<col [^>]*width="(\d+)/g)].map(([, width]) => Number(width))[1]).toBeGreaterThan(20);
  });
});

describe('A row of a workbook', () => {
  it('is as high as its words need, laid one after the other', () => {
    expect([linesIn('', 10), linesIn('слово', 10), linesIn('слово слово слово', 4), linesIn('слово-слово слово', 7)]).toEqual([1, 1, 3, 2]);
  });

  it('holds the numbers of rows and places as numbers, those of indicators as words', async () => {
    const centred: TableBlock = { kind: 'table', columns: [{ title: '№', align: 'center', width: 1 }], rows: [['12'], ['1.10'], ['1,5']] };
    for (const language of ['ru', 'en'] as const) {
      const parts = unzipped(await workbookOf({ ...document(title, centred), language }) ?? Buffer.from(''));
      expect(parts.get('xl/worksheets/sheet1.xml')?.match(/<v>12<\/v>/g)?.length).toBe(1);
      expect(['1.10', '1,5'].filter((text) => !parts.get('xl/sharedStrings.xml')?.includes(`>${text}<`))).toEqual([]);
    }
  });
});

describe('A page of Word', () => {
  it('begins anew without an empty page before it', async () => {
    const xml = await wordIn(title, { kind: 'pageBreak' }, { kind: 'paragraph', text: 'Приложение', align: 'right' });
    expect([xml.match(/<w:pageBreakBefore\/>/g)?.length, xml.includes('<w:br w:type="page"/>')]).toEqual([1, false]);
  });

  it('has to whom and by whom in a block on the right, and nothing indented above its title', async () => {
    const made = await paragraphs({ kind: 'paragraph', text: 'Министру', align: 'right' }, { kind: 'paragraph', text: 'от 1 мая' }, title, { kind: 'paragraph', text: 'Текст.' });
    expect(made.get('Министру')).toContain('w:left="5425"');
    expect(['от 1 мая', 'Текст.'].map((text) => made.get(text)?.includes('w:firstLine="709"'))).toEqual([false, true]);
  });

  it('keeps the last two rows together, and notes and signatures with what is above them', async () => {
    const made = await paragraphs(table(['первая', 'а', '1'], ['вторая', 'б', '2'], ['третья', 'в', '3']), { kind: 'list', ordered: false, items: ['раз', 'два'] }, { kind: 'note', text: 'Пояснение' }, { kind: 'signatures', lines: [{ post: 'Секретарь' }] });
    expect(['первая', 'вторая', 'третья', 'раз', 'два', 'Пояснение'].map((text) => made.get(text)?.includes('<w:keepNext/>'))).toEqual([false, true, false, false, true, true]);
    const noted = await paragraphs(table(['первая', 'а', '1'], ['вторая', 'б', '2']), { kind: 'note', text: 'Пояснение' });
    expect(['первая', 'вторая'].map((text) => noted.get(text)?.includes('<w:keepNext/>'))).toEqual([true, true]);
  });

  it('leaves room in rows that are filled in by hand', async () => {
    const heights = (await wordIn(table(['а', null, null], ['б', 'в', '1']))).match(/<w:trHeight/g);
    expect(heights?.length).toBe(1);
  });
});
