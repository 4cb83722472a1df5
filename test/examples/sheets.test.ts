import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, describe, expect, it } from 'vitest';
import type { Block, Document, TableBlock } from 'nok-methodology/documents';
import { csvOf } from '../../examples/documents/csv.js';
import { workbookOf } from '../../examples/documents/excel.js';
import { unzipped } from './unzipped.js';

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns = [{ title: 'Дом', align: 'left', width: 1 }, { title: 'Баллы', align: 'right', width: 1 }] as const;
const table = (row: string, more: Partial<TableBlock> = {}): TableBlock => ({ kind: 'table', columns, rows: [[row, '92,42']], ...more });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const note = (text: string): Block => ({ kind: 'note', text });
const title: Block = { kind: 'heading', level: 'title', text: 'План' };
const section = (text: string): Block => ({ kind: 'heading', level: 'section', text });
const document = (...blocks: Block[]): Document => ({ format: 'nok.document/1', language: 'ru', title: 'План', blocks });

/** The first cell of every row, sheet by sheet. */
async function sheetsOf(made: Document): Promise<unknown[][]> {
  const file = join(folder, 'made.xlsx');
  writeFileSync(file, await workbookOf(made) ?? '');
  return (await readWorkbook(file)).map(({ data }) => data.map(([first]) => first));
}

const csvLines = async (made: Document): Promise<string[]> => (await csvOf(made) ?? '').slice(1, -2).split('\r\n');

const PLAN = document(
  { kind: 'paragraph', text: 'ПРОЕКТ', strong: true, align: 'right' },
  { kind: 'approval', title: 'УТВЕРЖДАЮ', by: 'Министр', signed: true, name: 'Имя', date: '«___» ________ 20__ г.' },
  title,
  note('Данные условные.'),
  paragraph('Сведения приведены на 1 августа 2022 г.'),
  table('Дом № 1', { note: 'Прочерк: баллов это не прибавит.' }),
  paragraph('В план не включено:'),
  { kind: 'list', ordered: false, items: ['ответы покажет следующий опрос'] },
  note('Графы формы приведены по памяти, с текстом акта не сверены.'),
  { kind: 'signatures', lines: [{ post: 'Директор' }] },
);

describe('The sheet of a plan', () => {
  it('says above the table that it is a draft, who approves it, that data are made up and of which day they are; below it what is said of the table and of the form', async () => {
    expect(await sheetsOf(PLAN)).toEqual([[
      'План', 'ПРОЕКТ', 'УТВЕРЖДАЮ: Министр, ____________________ Имя, «___» ________ 20__ г.', 'Данные условные.', 'Сведения приведены на 1 августа 2022 г.',
      'Дом', 'Дом № 1',
      'Прочерк: баллов это не прибавит.', 'В план не включено:', '– ответы покажет следующий опрос', 'Графы формы приведены по памяти, с текстом акта не сверены.',
    ]]);
  });

  it('repeats on every page all that stands above the rows', async () => {
    const parts = unzipped(await workbookOf(PLAN) ?? Buffer.from(''));
    expect(/Print_Titles" localSheetId="0">([^<]+)</.exec(parts.get('xl/workbook.xml') ?? '')?.[1]).toBe("'1 План'!$1:$6");
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('ySplit="6"');
  });

  it('has a CSV that says the same', async () => {
    expect(await csvLines(PLAN)).toEqual([
      'План', 'ПРОЕКТ', 'УТВЕРЖДАЮ: Министр, ____________________ Имя, «___» ________ 20__ г.', 'Данные условные.', '',
      'План', 'Сведения приведены на 1 августа 2022 г.', 'Дом;Баллы', 'Дом № 1;92,42', 'Прочерк: баллов это не прибавит.',
      // What might begin a formula has an apostrophe before it; a dash does not.
      'В план не включено:', '– ответы покажет следующий опрос', '', 'Графы формы приведены по памяти, с текстом акта не сверены.',
    ]);
  });
});

describe('The sheets of a document with several tables', () => {
  const REPORT = document(
    { kind: 'approval', title: 'УТВЕРЖДЁН', by: 'решением совета', signed: false, date: '15 марта 2021 г.' },
    title, note('Данные условные.'),
    section('1. Выборка'), paragraph('Опрошено 7.'), table('А'), note('Легенда таблицы А.'), paragraph('О том, кто отвечал.'), table('Б', { title: 'Кто отвечал' }), paragraph('Ответы не взвешиваются.'),
    section('2. Сбор'), paragraph('Собирают так.'), note('С текстом акта не сверено: чек-лист «Стенд».'),
    section('3. Позиции'), paragraph('Среди них:'), { kind: 'list', ordered: false, items: ['дома'] }, { kind: 'blanks', labels: ['Дата', null] }, table('В'),
    note('* Позиция приведена по памяти.'),
  );
  const ofAll = ['С текстом акта не сверено: чек-лист «Стенд».', '* Позиция приведена по памяти.'];
  const head = ['УТВЕРЖДЁН: решением совета, 15 марта 2021 г.', 'Данные условные.'];

  it('have each its own words, and all of them those of the document', async () => {
    expect(await sheetsOf(REPORT)).toEqual([
      ['1. Выборка', ...head, 'Опрошено 7.', 'Дом', 'А', 'Легенда таблицы А.', ...ofAll],
      ['Кто отвечал', ...head, 'О том, кто отвечал.', 'Дом', 'Б', 'Ответы не взвешиваются.', ...ofAll],
      ['3. Позиции', ...head, 'Дата: ____________________', '_'.repeat(60), 'Дом', 'В', ...ofAll],
    ]);
  });

  it('are one CSV, in which the words of the document stand once', async () => {
    const lines = await csvLines(REPORT);
    expect(lines.slice(0, 3)).toEqual(['План', ...head]);
    expect(lines.slice(-3)).toEqual(['', ...ofAll]);
    expect(lines.filter((line) => line === 'Легенда таблицы А.')).toEqual(['Легенда таблицы А.']);
  });

  it('have nothing to say of a document of a table alone', async () => {
    expect(await sheetsOf(document(table('А')))).toEqual([['План', 'Дом', 'А']]);
    expect(await csvLines(document(table('А')))).toEqual(['План', '', 'План', 'Дом;Баллы', 'А;92,42']);
  });
});
