import iconv from 'iconv-lite';
import readWorkbook from 'read-excel-file/node';
import writeWorkbook from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { separatorOf } from '../../examples/rate/csv.js';
import { ANSWERS, CHECKLISTS, answer, checklist, checklistTitles, csv, newRegion, type Region, type Run } from './region.js';

let region: Region;
beforeEach(() => {
  region = newRegion();
});
afterEach(() => region.remove());

const workbook = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  writeWorkbook(rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell === '0,5' ? 0.5 : cell)))).toBuffer();

/** Б: one of 19 items on the stand in half: ((18.5/19 + 19/19)/2)·100·0.3 + 70 = 99.6053, and the total (99.6053 + 400)/5 = 99.9211. */
const RATING = [
  '\uFEFFМесто;Организация;1. Открытость и доступность информации об организации;2. Комфортность условий предоставления услуг;'
    + '3. Доступность услуг для инвалидов;4. Доброжелательность, вежливость работников организации;5. Удовлетворённость условиями оказания услуг;Итоговая оценка',
  '1;А;100,00;100,00;100,00;100,00;100,00;100,00',
  '1;В;100,00;100,00;100,00;100,00;100,00;100,00',
  '2;Б;99,61;100,00;100,00;100,00;100,00;99,92',
  ';В среднем;99,87;100,00;100,00;100,00;100,00;99,97',
  '',
].join('\r\n');

const expectRating = ({ code, said, left }: Run): void => {
  expect(said).not.toContain('Нужно исправить');
  expect(code).toBe(0);
  expect(left('rating.csv')).toBe(RATING);
};

describe('The same data give the same rating', () => {
  it('as .csv with semicolons', async () => {
    expectRating(await region.rate());
  });

  it('as .csv with commas, where a half is quoted', async () => {
    region.write('checklists.csv', csv(CHECKLISTS, ','));
    region.write('answers.csv', csv(ANSWERS, ','));
    expect(region.read('checklists.csv')).toContain('"0,5"');
    expectRating(await region.rate());
  });

  it('as .csv with tabs', async () => {
    region.write('answers.csv', csv(ANSWERS, '\t'));
    expectRating(await region.rate());
  });

  it('with a byte order mark, with the line ends of Windows, and without a line end at last', async () => {
    region.write('checklists.csv', `\uFEFF${csv(CHECKLISTS).replaceAll('\n', '\r\n')}`);
    region.write('answers.csv', csv(ANSWERS).trimEnd());
    expectRating(await region.rate());
  });

  it('with line ends of both kinds, and quoted cells before them', async () => {
    const [titles = '', ...rows] = csv(ANSWERS).split('\n');
    const quoted = rows.map((row) => (row === '' ? row : `${row}""`));
    region.write('answers.csv', `${titles}\r\n${quoted.join('\n').replace('\n', '\r\n')}`);
    expectRating(await region.rate());
  });

  it('in windows-1251, and as the Unicode text of Excel', async () => {
    region.write('checklists.csv', iconv.encode(csv(CHECKLISTS), 'windows-1251'));
    region.write('answers.csv', iconv.encode(csv(ANSWERS, '\t'), 'utf-16le', { addBOM: true }));
    expectRating(await region.rate());
  });

  it('in windows-1251 where the first Russian letter stands behind a mebibyte of Latin ones', async () => {
    const titles = ANSWERS[0] ?? [];
    const latin = titles.map((_title, column) => `column${String(column)}`);
    const columns = Object.fromEntries(latin.map((title, column) => [title, column > 17 ? 'ignore' : (titles[column] ?? '')]));
    const names = ['A', 'B', 'C'];
    const register = 'ИНН или код;Другие названия\nА;A\nБ;B\nВ;C\n';
    const yes = (name: string): string[] => answer(name).map((cell) => ({ да: 'yes', нет: 'no', сайт: '' })[cell] ?? cell);
    const many = names.flatMap((name) => Array.from({ length: 9000 }, () => yes(name)));
    region.write('answers.csv', iconv.encode(csv([latin, ...many, answer('В')]), 'windows-1251'));
    region.write('columns.json', JSON.stringify({ answers: columns }));
    expectRating(await region.rate('--register', region.write('register.csv', register), '--columns', region.path('columns.json')));
  });

  it('as .xlsx, where a half is a number', async () => {
    const checklists = region.write('checklists.xlsx', await workbook(CHECKLISTS));
    const answers = region.write('answers.xlsx', await workbook(ANSWERS));
    expectRating(await region.run('--checklists', checklists, '--answers', answers, '--options', region.path('options.json'), '--out', region.path('out')));
  });

  it('with organisations and columns in another order, and empty rows and columns at the edges', async () => {
    const turned = (rows: readonly (readonly string[])[]): string[][] => rows.map((cells) => [...cells].reverse().concat('', ''));
    const [titles = [], ...rows] = CHECKLISTS;
    region.write('checklists.csv', csv(turned([titles, ...[...rows].reverse()])));
    region.write('answers.csv', `${csv(turned(ANSWERS))};;;\n\n`);
    expectRating(await region.rate());
  });
});

describe('A file', () => {
  it('may hold line breaks and separators in quoted cells; its rows are numbered as a spreadsheet does', async () => {
    const proposal = answer('А').with(-3, 'Поручни;\nпандус, "кулер"');
    const wrong = answer('А', { servedOnTime: 'хз' });
    region.write('answers.csv', csv([...ANSWERS, proposal, ['', ''], wrong]));
    const { said } = await region.rate();
    expect(said).toContain('строка 10, столбец G «Своевременно ли Вам предоставили услугу?»');
  });

  it('may be a workbook of several sheets, of which the first is read and the others are named', async () => {
    const sheets = [{ data: ANSWERS.map((cells) => [...cells]), sheet: 'Анкеты' }, { data: [['заметка']], sheet: 'Заметки' }];
    const answers = region.write('answers.xlsx', await writeWorkbook(sheets).toBuffer());
    const { code, said } = await region.rate('--answers', answers);
    expect(code).toBe(0);
    expect(said).toContain('answers.xlsx: прочитан лист «Анкеты»; другие листы не читались: «Заметки».');
  });

  it('is told by the separators of its titles, though questions hold commas', () => {
    expect(separatorOf('Организация;Довольны ли Вы, и чем, именно?\n')).toBe(';');
    expect(separatorOf('Организация,"Довольны; ли Вы?",Пол\n')).toBe(',');
    expect(separatorOf('Организация\tДовольны ли Вы, и чем?\n')).toBe('\t');
    expect(separatorOf('Организация\nА;Б\n')).toBe(',');
  });
});

describe('The result', () => {
  it('holds nothing that a spreadsheet would take for a formula', async () => {
    const name = '=HYPERLINK("x")';
    region.write('checklists.csv', csv([checklistTitles, checklist(name)]));
    region.write('answers.csv', csv([ANSWERS[0] ?? [], answer(name)]));
    const { code, left } = await region.rate();
    expect(code).toBe(0);
    expect(left('rating.csv')).toContain(`1;"'=HYPERLINK(""x"")";100,00`);
  });

  it('is a workbook too: places, scores as numbers, what they were computed from, what was chosen', async () => {
    await region.rate();
    const sheets = await readWorkbook(region.path('out/rating.xlsx'));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Рейтинг', 'Показатели', 'Исходные данные', 'Выбор и примечания']);
    const [rating, scores, observations, choices] = sheets.map(({ data }) => data);
    expect(rating?.[3]).toEqual([2, 'Б', 99.61, 100, 100, 100, 100, 99.92]);
    expect(scores?.[3]?.slice(0, 6)).toEqual(['Б', 'Б', 98.68, 100, 100, 99.61]);
    expect(observations?.[3]?.slice(0, 7)).toEqual(['Б', 2, 0, null, 'сайт — 2', '18,5 из 19', '19 из 19']);
    expect(choices?.map((row) => row[0])).toContain('Округление');
  });

  it('is plain JSON too, one assessment an organisation', async () => {
    const { left } = await region.rate();
    const assessments = JSON.parse(left('assessments.json')) as { format: string; score: string }[];
    expect(assessments.map(({ format, score }) => [format, score])).toEqual([
      ['nok.assessment/1', '100.00'], ['nok.assessment/1', '99.92'], ['nok.assessment/1', '100.00'],
    ]);
  });
});
