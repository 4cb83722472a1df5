import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { averages, findShortcomings, rank } from 'nok-methodology';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { SUBJECT } from '../../examples/kaluga-2021/subject.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated, type RateOutcome } from '../../examples/rate/rate.js';
import { asciiName, pageNames } from '../../examples/report/fileNames.js';
import { greatestFirst, percentOf, sumOf, toDecimal } from '../../examples/report/fraction.js';
import { gainsOf } from '../../examples/report/gains.js';
import { organisationPage } from '../../examples/report/organisationPage.js';
import { regionOf } from '../../examples/report/region.js';
import { regionPage } from '../../examples/report/regionPage.js';
import { russian } from '../../examples/report/russian.js';
import { timeless } from '../../examples/report/timeless.js';
import { reportFiles, writeReport, type ReportFile } from '../../examples/report/write.js';

let outcome: RateOutcome;
let rated: Rated;
let files: ReportFile[];
let texts: Map<string, string>;
const folder = mkdtempSync(join(tmpdir(), 'report-'));

beforeAll(async () => {
  outcome = await rate(FILES, { progress: silent });
  rated = outcome.rated as Rated;
  files = await reportFiles(rated, outcome, SUBJECT);
  texts = new Map(files.flatMap(([file, content]) => (typeof content === 'string' ? [[file, content]] : [])));
});

afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (file: string): string => texts.get(file) ?? '';
const pages = (ending: string): [string, string][] => [...texts].filter(([file]) => file.endsWith(ending));
const organisations = (): [string, string][] => pages('.ru.md').filter(([file]) => file.startsWith('organisations/'));

describe('The report of the Kaluga example', () => {
  it('comes out the same, byte for byte, when it is written again, and takes the files of an earlier report away', async () => {
    await mkdir(join(folder, 'organisations'), { recursive: true });
    await writeFile(join(folder, 'organisations', '99-old.ru.md'), 'old');
    const written = await writeReport(folder, rated, outcome, SUBJECT);
    expect(written).toEqual(files.map(([file]) => join(folder, file)));
    expect(files.filter(([file, content]) => Buffer.compare(readFileSync(join(folder, file)), Buffer.from(content)) !== 0).map(([file]) => file)).toEqual([]);
    expect(readdirSync(join(folder, 'organisations')).length).toBe(34);
  });

  it('has nothing of the hour in its workbook', () => {
    const [, content] = files.find(([file]) => file === 'report.xlsx') as ReportFile;
    const hours = [...Buffer.from(content).toString('latin1').matchAll(/PK\x03\x04.{6}(.{4})|PK\x01\x02.{8}(.{4})/gs)].map(([, header, listed]) => header ?? listed);
    // 1 January 1980, midnight, in the words of a .zip; twenty files, each with its header and its line in the list.
    expect(hours).toEqual(Array(40).fill('\x00\x00\x21\x00'));
    expect(() => timeless(Buffer.alloc(30))).toThrow('Not a .zip without a comment.');
  });

  it('finds what the notice found: accessibility, comfort, openness, in that order', () => {
    const headings = [...textOf('report.ru.md').split('## Над чем работать')[1]?.split('\n## ')[0]?.matchAll(/^### (\d)/gm) ?? []].map(([, id]) => id);
    expect(headings).toEqual(['3', '2', '1', '5', '4']);
    expect(regionOf(rated, outcome, SUBJECT).directions.criteria.map(({ criterion }) => criterion)).toEqual(['3', '2', '1', '5', '4']);
    expect(textOf('report.ru.md')).toContain('| 3. Доступность услуг для инвалидов | 1,95 | 63,1\u00A0% |');
    expect(textOf('report.ru.md')).toContain('| надписи шрифтом Брайля | Условия для инвалидов | 7 | 0 | 7 |');
  });

  it('has a page for every organisation, and a profile beside it', () => {
    expect([organisations().length, pages('.en.md').length]).toEqual([17, 17 + 1]);
    for (const { name } of outcome.sources.register.register) {
      const printed = name?.replace('№ ', '№\u00A0');
      expect(organisations().filter(([, text]) => text.startsWith(`# ${printed ?? ''}\n`)).length, name).toBe(1);
    }
    // In two languages: a profile each, and three charts of the region.
    expect(pages('.svg').length).toBe(2 * (17 + 3));
  });

  it('links to nothing that was not written', () => {
    const written = new Set(files.map(([file]) => file));
    const links = pages('.md').flatMap(([file, text]) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => posix.normalize(posix.join(dirname(file), target))));
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter((target) => !written.has(target))).toEqual([]);
  });

  it('links to everything that was written', () => {
    const linked = new Set(pages('.md').flatMap(([file, text]) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => posix.normalize(posix.join(dirname(file), target)))));
    expect(files.map(([file]) => file).filter((file) => !linked.has(file))).toEqual([]);
  });

  it('names its files in ASCII', () => {
    expect(files.map(([file]) => file).filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });

  it('has no English words on its Russian pages beyond ids and what the data and the formulas call so', () => {
    const found = pages('.ru.md').flatMap(([, text]) => withoutCodes(text).match(/[A-Za-z]{2,}/g) ?? []);
    expect([...new Set(found)].sort()).toEqual(['QR', 'min']);
  });

  it('prints decimal commas in Russian and points in English', () => {
    const pointed = /\d\.\d+\u00A0%|(?<![.\d])\d+\.\d\d(?![\d.])/g;
    expect(pages('.ru.md').flatMap(([, text]) => text.match(pointed) ?? [])).toEqual([]);
    expect(textOf('report.en.md').match(/\d,\d\d(?!\d)/g)).toBeNull();
    expect(textOf('report.en.md')).toContain('| 16 | [Дом-интернат №\u00A07 (условные данные)](organisations/07-dom-internat-7.en.md) | 96.99 | 96.15 | 73.43 | 97.65 | 97.90 | 92.42 |');
  });

  it('keeps № with its number and quotes in «ёлочки»', () => {
    expect(pages('.ru.md').filter(([, text]) => /№ \d|["“”]/.test(text)).map(([file]) => file)).toEqual([]);
  });

  it('says on every page and on every drawing of scores that the data are made up', () => {
    const seed = '20211115';
    const silentOnes = [...pages('.md'), ...pages('.svg')].filter(([, text]) => !text.includes(seed)).map(([file]) => file);
    expect(silentOnes).toEqual(['charts/weights.ru.svg', 'charts/weights.en.svg']);
  });

  it('tells who was asked, how, and where it was too few', () => {
    expect(textOf('report.ru.md')).toContain('Опрошено 1\u00A0239 из 3\u00A0017 получателей услуг. За получателей ответили представители: 329. Формы опроса: интервью — 383, ');
    expect(textOf('report.ru.md')).toContain('Опрошено меньше, чем нужно: Дом-интернат №\u00A08 (условные данные) — 29 вместо 34.');
    expect(textOf('report.en.md')).toContain('1,239 of 3,017 service recipients were asked.');
  });

  it('counts the answers of all organisations by question, with Wilson intervals', () => {
    // 1 163 + 56 answered with yes or no: 1163 / 1219 = 95.406 %.
    expect(textOf('report.ru.md')).toContain('| Удовлетворены ли Вы комфортностью условий? | 1\u00A0163 | 56 | 20 | 0 | 95,4\u00A0% | 94,4–96,2\u00A0% |');
    expect(textOf('report.ru.md')).toContain('Не учтены 3\u00A0ответа на вопросы, которые следовало пропустить.');
  });

  it('shows of each indicator the least, the mean and the greatest score, over those for whom it counts', () => {
    expect(textOf('report.ru.md')).toContain('| 2.3. Удовлетворённость комфортностью условий | 84,51 | 94,78 | 100,00 | 17 |');
    expect(textOf('report.ru.md')).toContain('| 3.3. Удовлетворённость инвалидов доступностью услуг | 84,78 | 95,17 | 100,00 | 16 |');
  });

  it('shows every choice and who made it, and what nobody has held against the text', () => {
    expect(textOf('report.ru.md')).toContain('| Равные баллы | общее место, следующее без пропуска: 1, 2, 2, 3 | по умолчанию |');
    expect(textOf('report.ru.md')).toContain('исключить, значимости пересчитать | выбрано |');
    expect(textOf('report.en.md')).toContain('| Equal scores | share a place, none is skipped after it: 1, 2, 2, 3 | by default |');
    expect(textOf('report.ru.md')).toContain('- **Не сверено с текстом**: чек-лист «Стенд» целиком; чек-лист «Сайт» целиком; чек-лист «Комфортность»: запись на получение услуги.');
  });

  it('has the sheets from what was collected to what is lacking', async () => {
    const [, content] = files.find(([file]) => file === 'report.xlsx') as ReportFile;
    const file = join(folder, 'report.xlsx');
    await writeFile(file, content);
    const sheets = await readWorkbook(file);
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Исходные данные', 'Опрос по вопросам', 'Показатели', 'Критерии', 'Итоги и места', 'Недостатки', 'Выбор и примечания',
    ]);
    // Seventeen organisations, sixteen questions, a line of titles.
    expect(sheets.map(({ data }) => data.length).slice(0, 5)).toEqual([18, 17 * 16 + 1, 18, 19, 19]);
    expect(sheets[4]?.data[17]).toEqual([16, 'Дом-интернат № 7 (условные данные)', 'Дом-интернат для престарелых и инвалидов', 92.42, 7.58]);
  });
});

describe('The page of an organisation', () => {
  it('tells which three things bring the most points', () => {
    expect(textOf('organisations/07-dom-internat-7.ru.md').split('\n').filter((line) => /^\d\. |^ {3}- /.test(line))).toEqual([
      '1. **Условия доступности услуг для инвалидов** — до 3,20\u00A0балла. Есть 3 из 6. Всё сразу не понадобится: показатель наберёт наибольший балл раньше, остальное сверх этого не засчитывается.',
      '   - дублирование звуковой и зрительной информации — 1,60',
      '   - надписи шрифтом Брайля — 1,60',
      '   - услуги дистанционно или на дому — 1,60',
      '2. **Оборудование помещений и территории для инвалидов** — до 1,20\u00A0балла. Есть 4 из 5.',
      '   - сменные кресла-коляски — 1,20',
      '3. **Удовлетворённость инвалидов доступностью услуг** — до 0,91\u00A0балла. Так ответили 39 из 46; столько баллов прибавится, если так ответят все.',
    ]);
  });

  it('says in words what brings nothing because of the cap', () => {
    const text = textOf('organisations/07-dom-internat-7.ru.md');
    expect(text).toContain('Показатель уже набрал наибольший балл, больше не засчитывается. Людям это может быть нужно и без баллов.\n\n- Дистанционная связь: «электронный сервис для консультации»\n');
    expect(text).not.toContain('— 0,00');
  });

  it('has nothing to add where all points are there', () => {
    expect(textOf('organisations/14-reabilitatsionnyi-tsentr-dlia-invalidov-1.ru.md')).toContain('Набраны все 100: прибавить нечего.');
  });

  it('is followed by how every point was got, a level below', () => {
    const text = textOf('organisations/07-dom-internat-7.ru.md');
    expect(text.match(/^# .*$/gm)?.length).toBe(1);
    expect(text).toContain('\n---\n\n## Как получена оценка: Дом-интернат №\u00A07 (условные данные)\n');
  });

  it('names a list without marks by what it is counted as', () => {
    const region = regionOf(rated, outcome, SUBJECT);
    const last = region.members.at(-1);
    if (!last) throw new Error('no members');
    const text = organisationPage(region, { ...last, shortcomings: findShortcomings(last.assessment) }, russian);
    expect(text).toContain('до 3,20\u00A0балла. Есть 3 из 6. Чего именно нет, неизвестно: отметок чек-листа нет.');
  });

  it('orders by gain whatever there is to be gained', () => {
    const gains = regionOf(rated, outcome, SUBJECT).members.map(({ shortcomings }) => gainsOf(shortcomings).map(({ gain }) => gain));
    expect(gains.map((list) => [...list].sort(greatestFirst))).toEqual(gains);
  });
});

describe('A report of another region', () => {
  it('names those the rating does not have, and needs no remark', () => {
    const title = { ru: 'Отчёт', en: 'Report' };
    const text = regionPage(regionOf(rated, { ...outcome, leftOut: ['К-01'] }, { title }), russian);
    expect(text.startsWith('# Отчёт\n\n- Методика')).toBe(true);
    expect(text).toContain('- В рейтинг не вошли: Дом-интернат №\u00A01 (условные данные)\n');
  });

  it('is made of a single organisation too', () => {
    const assessments = rated.assessments.filter(({ organisation }) => organisation?.id === 'К-14');
    const alone: Rated = { ...rated, assessments, rating: rank(assessments), averages: averages(assessments), bestAndWorst: [] };
    const text = regionPage(regionOf(alone, outcome, SUBJECT), russian);
    expect(text).toContain('Средняя оценка — 100,00, наименьшая — 100,00, наибольшая — 100,00.\n');
    expect(text).toContain('Во всех организациях опрошено достаточно.');
  });
});

describe('The names of files', () => {
  it('are Latin, short and told apart by a number', () => {
    expect(asciiName('Щёлковский дом-интернат № 7 (условные данные)')).toBe('shchelkovskii-dom-internat-7');
    expect(pageNames(['Дом', 'Дом', '«?»'])).toEqual(['01-dom', '02-dom', '03']);
  });
});

describe('Exact numbers in print', () => {
  it('are rounded half away from zero', () => {
    expect([toDecimal('21/23', 2), toDecimal('1/200', 2), toDecimal('-1/200', 2), toDecimal('-1/1000', 2), toDecimal('5/2', 0)]).toEqual(['0.91', '0.01', '-0.01', '0.00', '3']);
    expect(percentOf('1163/1219', 1)).toBe('95.4');
  });

  it('are added and ordered exactly', () => {
    expect(toDecimal(sumOf(['1/3', '1/6', '1/2']), 4)).toBe('1.0000');
    expect(['1/3', '2/3', '1/2', '1/3'].sort(greatestFirst)).toEqual(['2/3', '1/2', '1/3', '1/3']);
  });
});

/** A page without what is no word: the targets of links and what is in the letters of code. */
const withoutCodes = (text: string): string => text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g, '');
