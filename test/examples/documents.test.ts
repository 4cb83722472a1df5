import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentToMarkdown, type Block, type Document } from 'nok-methodology/documents';
import { csvOf } from '../../examples/documents/csv.js';
import { workbookOf } from '../../examples/documents/excel.js';
import { optional } from '../../examples/documents/optional.js';
import { filesOf, type DocumentFile } from '../../examples/documents/write.js';
import { wordOf } from '../../examples/documents/word.js';
import { documentsOf, writeDocuments } from '../../examples/kaluga-2021/documents.js';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { storyOf, type Story } from '../../examples/kaluga-2021/story.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated } from '../../examples/rate/rate.js';
import { unzipped } from './unzipped.js';

let story: Story;
let documents: Map<string, Document>;
let files: DocumentFile[];
const folder = mkdtempSync(join(tmpdir(), 'documents-'));

beforeAll(async () => {
  const outcome = await rate(FILES, { progress: silent });
  story = await storyOf(outcome.rated as Rated, outcome);
  const all = documentsOf(story);
  documents = new Map(all);
  files = (await Promise.all(all.map(([name, document]) => filesOf(name, document)))).flat();
});

afterAll(() => rmSync(folder, { recursive: true }));

const documentOf = (name: string): Document => documents.get(name) as Document;
const contentOf = (name: string): Buffer => Buffer.from(files.find(([file]) => file === name)?.[1] ?? '');
const named = (ending: string): string[] => files.map(([file]) => file).filter((file) => file.endsWith(ending));
const linesOf = (name: string): string[] => contentOf(name).toString('utf8').replaceAll('\u00A0', ' ').split('\n');
const blank = (...blocks: Block[]): Document => ({ format: 'nok.document/1', language: 'ru', title: 'Проба', blocks });

describe('The documents of the Kaluga example', () => {
  it('are all there, in every form that has something to hold', () => {
    expect([...documents.keys()]).toEqual([
      'procedure', 'questionnaire', 'checklists', 'protocol-1', 'protocol-2', 'report.ru', 'report.en', 'proposals', 'notice', 'summary', 'plan', 'plan-joint',
      'progress-2022.ru', 'progress-2023.ru', 'progress-2023.en',
    ]);
    expect([named('.docx').length, named('.md').length]).toEqual([15, 15]);
    // Protocols and the notice have no tables; only the reports have a chart.
    expect([named('.xlsx').length, named('.csv').length, named('.svg')]).toEqual([12, 12, ['report.ru.svg', 'report.en.svg']]);
    expect(files.map(([file]) => file).filter((file) => !/^[a-z0-9.-]+$/.test(file))).toEqual([]);
  });

  it('come out the same, byte for byte, when they are made again', async () => {
    const again = documentsOf(story);
    expect(again).toEqual([...documents]);
    const made = (await Promise.all(again.map(([name, document]) => filesOf(name, document)))).flat();
    expect(made.map(([file]) => file)).toEqual(files.map(([file]) => file));
    expect(made.filter(([file, content]) => Buffer.compare(contentOf(file), Buffer.from(content)) !== 0).map(([file]) => file)).toEqual([]);
  });

  it('are written into a folder of their own, from which those of an earlier run are taken away', async () => {
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, 'documents', 'old.md'), 'old');
    const written = await writeDocuments(folder, story, ['markdown']);
    expect(readdirSync(join(folder, 'documents')).map((file) => join(folder, 'documents', file)).sort()).toEqual(written.toSorted());
    expect(readFileSync(join(folder, 'documents', 'notice.md'), 'utf8')).toBe(documentToMarkdown(documentOf('notice')));
  });

  it('say that the data are made up, on paper, on every sheet and in every text', () => {
    const seed = '20211115';
    expect([...named('.md'), ...named('.csv'), ...named('.svg')].filter((file) => !contentOf(file).toString('utf8').includes(seed))).toEqual([]);
    expect(named('.docx').filter((file) => !unzipped(contentOf(file)).get('word/document.xml')?.includes(seed))).toEqual([]);
    expect(named('.xlsx').filter((file) => !unzipped(contentOf(file)).get('xl/sharedStrings.xml')?.includes(seed))).toEqual([]);
  });

  it('name posts, and no person', () => {
    const blocks = [...documents.values()].flatMap((document) => document.blocks);
    const people = blocks.flatMap((block): { name?: string }[] => (block.kind === 'signatures' ? [...block.lines] : block.kind === 'approval' ? [block] : []));
    expect(people.length).toBeGreaterThan(7);
    expect(people.filter((person) => 'name' in person)).toEqual([]);
  });

  it('tell in the notice what the council’s notice of 2021 told', () => {
    const notice = linesOf('notice.md');
    for (const line of [
      '# Информация о ходе проведения независимой оценки качества условий оказания услуг организациями социального обслуживания в 2021 году',
      '- 9 домов-интернатов для престарелых и инвалидов;', '- 4 психоневрологических интерната;', '- открытость и доступность информации об организации;',
      'Мероприятия, изложенные в плане, выполняются в 2022 и 2023 годах.',
    ]) expect(notice).toContain(line);
    expect(notice.filter((line) => line.startsWith('В ноябре 2021 года')).length).toBe(1);
    expect(notice.filter((line) => line.startsWith('Согласно утверждённому рейтингу организации получили от 92,42 до 100 баллов')).length).toBe(1);
    expect(notice).toContain(
      'При этом указано на необходимость дополнительных мероприятий по критериям «Доступность услуг для инвалидов», «Комфортность условий предоставления услуг», «Открытость и доступность информации об организации».',
    );
  });

  it('are approved or drafts, each as the council decided', () => {
    const drafts = [...documents].filter(([, { blocks: [first] }]) => first?.kind === 'paragraph' && first.text === 'ПРОЕКТ').map(([name]) => name);
    expect(drafts).toEqual([]);
  });

  it('keep № with its number and print decimal commas in Russian', () => {
    const russian = named('.md').filter((file) => !file.includes('.en.'));
    expect(russian.filter((file) => /№ \d/.test(contentOf(file).toString('utf8')))).toEqual([]);
    expect(russian.filter((file) => /\d\.\d+\u00A0%|\d \d{3} |["“”]/.test(contentOf(file).toString('utf8')))).toEqual([]);
  });
});

describe('A Word file', () => {
  const parts = (name: string) => unzipped(contentOf(name));

  it('is an A4 page, upright or across, with its number from the second page on', () => {
    const [plan, notice] = ['plan.docx', 'notice.docx'].map((name) => parts(name).get('word/document.xml') ?? '');
    expect(notice).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(plan).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(notice).toContain('<w:titlePg/>');
    expect([...parts('notice.docx').values()].filter((xml) => xml.includes('PAGE')).length).toBe(1);
    expect(parts('notice.docx').get('word/styles.xml')).toContain('w:ascii="Times New Roman"');
  });

  it('repeats the heads of its tables and breaks no row', () => {
    const report = parts('report.ru.docx').get('word/document.xml') ?? '';
    const count = (pattern: RegExp): number => report.match(pattern)?.length ?? 0;
    const tables = documentOf('report.ru').blocks.filter((block) => block.kind === 'table').length;
    // The signatures are laid out in a table, too, which has no head.
    expect([count(/<w:tbl>/g), count(/<w:tblHeader\/>/g), count(/<w:tr>/g)]).toEqual([tables + 1, tables, count(/<w:cantSplit\/>/g)]);
  });

  it('has a head of two lines where columns share a heading', () => {
    const plan = parts('plan.docx').get('word/document.xml') ?? '';
    expect([plan.match(/<w:tblHeader\/>/g)?.length, plan.match(/<w:vMerge w:val="restart"\/>/g)?.length, plan.match(/<w:gridSpan w:val="2"\/>/g)?.length]).toEqual([2, 5, 1]);
  });

  it('has its charts as drawings, and as pictures for offices that show none', () => {
    const media = [...parts('report.ru.docx').keys()].filter((path) => path.startsWith('word/media/'));
    expect(media.map((path) => path.slice(path.lastIndexOf('.'))).sort()).toEqual(['.png', '.svg']);
  });

  it('says nothing of the hour and the machine it was made at', () => {
    expect(parts('notice.docx').get('docProps/core.xml')).not.toMatch(/dcterms|creator/);
    expect(parts('notice.docx').get('docProps/core.xml')).toContain('<dc:title>Информация о');
  });

  it('is made of any document', async () => {
    const title = 'А & Б < В';
    const document = { ...blank({ kind: 'heading', level: 'title', text: title }, { kind: 'blanks', labels: ['Дата', null] }, { kind: 'pageBreak' }), title };
    const made = unzipped(await wordOf(document));
    expect(made.get('docProps/core.xml')).toContain('<dc:title>А &amp; Б &lt; В</dc:title>');
    expect(made.get('word/document.xml')).toContain('w:leader="underscore"');
  });
});

describe('An Excel file', () => {
  it('has a sheet for each table, its heading, the remark, the head, and numbers that are numbers', async () => {
    const file = join(folder, 'report.xlsx');
    writeFileSync(file, contentOf('report.ru.xlsx'));
    const sheets = await readWorkbook(file);
    expect(sheets.map(({ sheet }) => sheet).slice(0, 4)).toEqual(['1 Перечень организаций', '2 Выборка', '3 Как проведён опрос', '4 Кто отвечал']);
    const rating = sheets.find(({ sheet }) => sheet.endsWith('Рейтинг'))?.data ?? [];
    expect(rating.slice(0, 3).map((row) => row[0])).toEqual(['6. Рейтинг', 'Данные условные (зерно 20211115): ни одна строка не относится к настоящей организации.', 'Место']);
    expect(rating.at(-3)).toEqual([16, 'Дом-интернат №\u00A07 (условные данные)', 96.99, 96.15, 73.43, 97.65, 97.9, 92.42]);
  });

  it('prints the head of its tables on every page, and the number of each page', () => {
    const parts = unzipped(contentOf('plan.xlsx'));
    expect(parts.get('xl/workbook.xml')).toMatch(/<definedName name="_xlnm\.Print_Titles" localSheetId="0">'1 [^']+'!\$1:\$4<\/definedName>/);
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<oddFooter>&amp;C&amp;P</oddFooter>');
  });

  it('takes for numbers what is printed as numbers, in either language', async () => {
    const columns = [{ title: 'а', align: 'left', width: 1 }, { title: 'б', align: 'right', width: 1 }] as const;
    const table = (language: 'ru' | 'en', ...cells: string[]): Document => ({ ...blank({ kind: 'table', columns, rows: cells.map((cell) => ['7', cell]) }), language });
    const read = async (document: Document) => {
      const file = join(folder, 'numbers.xlsx');
      writeFileSync(file, await workbookOf(document) ?? '');
      return (await readWorkbook(file))[0]?.data.slice(2).map((row) => row[1]);
    };
    expect(await read(table('ru', '1\u00A0239', '92,42', '−3', '50,0\u00A0%', '—'))).toEqual([1239, 92.42, -3, '50,0\u00A0%', '—']);
    expect(await read(table('en', '1,239', '92.42', '12,345.5', '01.02.2022'))).toEqual([1239, 92.42, 12345.5, '01.02.2022']);
    expect([await workbookOf(blank()), await csvOf(blank())]).toEqual([undefined, undefined]);
  });
});

describe('A CSV file', () => {
  it('opens in Russian Excel: semicolons, decimal commas, a heading over each table', () => {
    const lines = contentOf('report.ru.csv').toString('utf8').split('\r\n');
    expect(lines[0]?.startsWith('\uFEFFОтчёт о')).toBe(true);
    expect(lines.slice(2, 6)).toEqual(['', '1. Перечень организаций', 'Независимая оценка проведена по\u00A0перечню, в\u00A0котором 17\u00A0организаций.', expect.stringMatching(/^№;Организация;Тип/)]);
    expect(lines).toContain('16;Дом-интернат №\u00A07 (условные данные);96,99;96,15;73,43;97,65;97,90;92,42');
  });

  it('lets nothing act as a formula', async () => {
    const text = await csvOf(blank({ kind: 'table', columns: [{ title: 'а', align: 'left', width: 1 }], rows: [['=1+1'], { section: '+2' }] }));
    expect(text?.split('\r\n').slice(-3, -1)).toEqual(['"\'=1+1"', '"\'+2"']);
  });
});

describe('A library that is not installed', () => {
  it('is named, and how to get it', async () => {
    const missing = Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' });
    await expect(optional(() => Promise.reject(missing), 'docx', 'файл Word')).rejects.toThrow('Чтобы записать файл Word, нужна библиотека docx: npm install docx. Остальные файлы пишутся и без неё.');
    await expect(optional(() => Promise.reject(new Error('other')), 'docx', 'файл Word')).rejects.toThrow('other');
  });
});
