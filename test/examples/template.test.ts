import writeWorkbook from 'write-excel-file/node';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, checklist, csv, newRegion, type Region } from './region.js';

let region: Region;
beforeEach(async () => {
  region = newRegion();
  await region.run('--template', region.path('my'));
});
afterEach(() => region.remove());

const files = (extension: string): string[] => [
  '--checklists', region.path(`my/checklists.${extension}`), '--answers', region.path(`my/answers.${extension}`),
  '--register', region.path(`my/register.${extension}`), '--dictionary', region.path('my/dictionary.json'),
  '--options', region.path('my/options.json'), '--out', region.path('out'),
];

const REGISTER = [['7701', 'Дом № 1', 'Дом N1 | ДП-1', 'Дом-интернат', 'Округ 1', 'стационар | на дому', '', '5']];
const CHECKLIST = [checklist('дом n1')];
const ANSWERS = [answer('7701'), answer('ДП-1', { usedSite: 'Не пользовался', satisfiedWithSite: '' })];

const fillIn = (): void => {
  region.write('my/options.json', region.read('my/options.json').replace('""', '"2021-11-15"'));
  region.write('my/dictionary.json', '{ "Не пользовался": "no" }');
};

describe('The template', () => {
  it('has Russian headings; filled in as .csv it is rated without a column map', async () => {
    fillIn();
    const add = (name: string, rows: readonly (readonly string[])[]): string => region.write(`my/${name}`, region.read(`my/${name}`) + csv(rows));
    add('register.csv', REGISTER);
    add('checklists.csv', CHECKLIST);
    add('answers.csv', ANSWERS);
    const { code, said, left } = await region.run(...files('csv'));
    expect(said).not.toContain('Нужно исправить');
    expect(code).toBe(0);
    expect(left('rating.csv').split('\r\n')[1]).toBe('1;Дом № 1;Дом-интернат;100,00;100,00;100,00;100,00;100,00;100,00');
  });

  it('filled in as .xlsx it gives the same rating', async () => {
    fillIn();
    const add = async (name: string, rows: readonly (readonly string[])[]): Promise<void> => {
      const [sheet] = await readWorkbook(region.path(`my/${name}`));
      const titles = (sheet?.data[0] ?? []).map(String);
      region.write(`my/${name}`, await writeWorkbook([titles, ...rows.map((cells) => [...cells])]).toBuffer());
    };
    await add('register.xlsx', REGISTER);
    await add('checklists.xlsx', CHECKLIST);
    await add('answers.xlsx', ANSWERS);
    const { code, left } = await region.run(...files('xlsx'));
    expect(code).toBe(0);
    expect(left('rating.csv').split('\r\n')[1]).toBe('1;Дом № 1;Дом-интернат;100,00;100,00;100,00;100,00;100,00;100,00');
  });

  it('left empty it says what is to be filled in', async () => {
    const { code, said } = await region.run(...files('csv'));
    expect(code).toBe(1);
    expect(said).toContain('Не указан день, на который проводится оценка');
    expect(said).toContain('→ Добавьте строку: "on": "2021-11-15"');
    expect(said.match(/В файле только заголовки, строк нет\./g)).toHaveLength(3);
  });

  it('never takes the place of files that are there', async () => {
    region.write('my/answers.csv', 'заполнено');
    const { code, said } = await region.run('--template', region.path('my'));
    expect(code).toBe(0);
    expect(said).toContain('Уже есть, оставлено без изменений:');
    expect(region.read('my/answers.csv')).toBe('заполнено');
  });

  it('comes with instructions whose options are all known', () => {
    const text = region.read('my/instructions.txt');
    const options = [...text.matchAll(/"(on|when\w+|denominator|rounding|ties)":/g)].map(([, key]) => key);
    expect(new Set(options)).toEqual(new Set(['on', 'whenNobodyAsked', 'whenNotApplicable', 'whenItemNotApplicable', 'denominator', 'rounding', 'ties']));
  });
});

describe('A sector that is named', () => {
  it('has tables of its own, is rated by its own order, and its instructions name it', async () => {
    const of = (name: string) => region.path(`culture/${name}`);
    await region.run('--template', region.path('culture'), '--sector', 'culture');
    expect(region.read('culture/instructions.txt')).toContain('--sector culture');
    const titles = (name: string) => region.read(`culture/${name}`).replace('\uFEFF', '').trim().split(';');
    const filled = (name: string, cells: Readonly<Record<string, string>>) =>
      region.write(`culture/${name}`, region.read(`culture/${name}`) + csv([titles(name).map((title) => Object.entries(cells).find(([start]) => title.startsWith(start))?.[1] ?? 'да')]));
    expect(titles('answers.csv').filter((title) => title.startsWith('Своевременно'))).toEqual([]);
    filled('checklists.csv', { Организация: 'Музей', 'Стенд: сколько': '9 из 10', 'Сайт: сколько': '10 из 10' });
    filled('answers.csv', { Организация: 'Музей', 'Форма опроса': '', 'Ваши': '', Пол: '', Возраст: '', 'Кто отвечал': '', 'Отвечает представитель': 'нет' });
    region.write('culture/options.json', '{ "on": "2021-11-15" }');
    const { code, said } = await region.run('--checklists', of('checklists.csv'), '--answers', of('answers.csv'), '--options', of('options.json'), '--sector', 'culture', '--out', region.path('out'));
    expect(said).toContain('культура');
    expect(said).toMatch(/ 1  Музей .* 99,70\n/);
    expect(code).toBe(0);
  });

  it('is one of those that are known, and does without a procedure', async () => {
    const wrong = await region.run('--template', region.path('x'), '--sector', 'cultur');
    expect(wrong.code).toBe(1);
    expect(wrong.complained).toContain(
      'Сфера «cultur» не известна. Есть: social-service, medical-social-expertise, health-outpatient, health-inpatient, education, culture, performing-arts.',
    );
    const both = await region.run('--template', region.path('x'), '--sector', 'culture', '--procedure', 'my.json');
    expect(both.code).toBe(1);
    expect(both.complained).toContain('Нужно что-то одно: --sector или --procedure.');
  });
});
