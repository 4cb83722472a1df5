import { copyFileSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { INSTITUTIONS } from '../../examples/myski-2014/files.js';
import { newRegion, type Region } from './region.js';

const center = INSTITUTIONS.find(({ id }) => id === 'center') as (typeof INSTITUTIONS)[number];

let region: Region;

beforeEach(() => {
  region = newRegion();
  copyFileSync(center.procedure, region.path('center.json'));
  for (const [name, file] of Object.entries(center.files)) copyFileSync(file, region.path(`${name}.${file.split('.').at(-1) ?? ''}`));
});
afterEach(() => region.remove());

/** The problems that are told where cells of the study of the center (synthetic) hold something else. */
async function problems(changes: Readonly<Record<string, string>>, table: 'checklists' | 'answers' = 'checklists'): Promise<string> {
  const file = `${table}.csv`;
  const [titles = '', first = '', ...others] = region.read(file).split('\n');
  const columns = titles.replace(/^\uFEFF/, '').replaceAll('"', '').trim().split(';');
  const cells = first.split(';').map((cell, position) => {
    const [, changed] = Object.entries(changes).find(([title]) => columns[position]?.includes(title)) ?? [];
    return changed ?? cell;
  });
  region.write(file, [titles, cells.join(';'), ...others].join('\n'));
  return told();
}

async function told(): Promise<string> {
  const files = ['checklists', 'answers', 'register', 'columns', 'dictionary', 'options'].flatMap((name) => [`--${name}`, region.path(`${name}.${['columns', 'dictionary', 'options'].includes(name) ? 'json' : 'csv'}`)]);
  const { code, said } = await region.run(...files, '--procedure', region.path('center.json'), '--out', region.path('out'));
  expect(code).toBe(1);
  return said;
}

describe('What is wrong in tables under a method of one’s own is said with what to do:', () => {
  it('a word that is no grade', async () => {
    expect(await problems({ 'адрес, телефон': 'частично' })).toContain('    «частично» — не один из допустимых ответов: «нет», «неполно», «полностью».\n    → Впишите одну из оценок, её баллы (0, 1, 2) или «не применимо: причина».');
  });

  it('a word that is no option', async () => {
    expect(await problems({ 'Как Вам показалось': 'так себе' }, 'answers')).toMatch(/→ Исправьте ответ; если это пропуск — .*dictionary\.json: \{ "так себе": "blank" \}/);
  });

  it('a mean beyond its range, a part of less than nothing, a number with words', async () => {
    const said = await problems({ 'Журнал заявлений': '50000 из 10', 'Отдел кадров': '58 из 41', 'Журнал обращений': 'одна' });
    expect(said).toContain('«50000 из 10» — не число от 0 до 365.\n    → Впишите число, а если это среднее — сумму и из скольких она: «1302 из 124»; в этих границах должно лежать частное.');
    expect(said).toContain('→ Первое число не больше второго, второе больше нуля.');
    expect(said).toContain('«одна» — не целое число от 0 до 50.\n    → Впишите число цифрами, без единиц измерения.');
  });

  it('a number in an answer', async () => {
    expect(await problems({ 'Поставьте оценку': '4,5' }, 'answers')).toContain('«4,5» — не один из допустимых ответов: «1», «2», «3», «4», «5».');
  });

  it('what may not be empty, at its column, and what to change in the method', async () => {
    const said = await problems({ 'Журнал заявлений': 'не применимо: журнала не ведут' });
    expect(said).toContain('строка 2, столбец I «Журнал заявлений: дней ожидания в сумме из числа заявлений»\n');
    expect(said).toMatch(/→ Впишите значение: «не применимо» здесь не предусмотрено\. Или в .*center\.json: если так бывает, добавьте исходному значению waitingDays строку "mayBeEmpty": true\./);
  });

  it('a list of which nothing applies', async () => {
    expect(await problems({ 'Сайт управления': 'не применимо: сайта нет' })).toMatch(/хотя бы одна позиция этого перечня должна быть применима\. Или в .*center\.json: если так бывает, добавьте исходному значению siteInformation/);
  });

  it('a column of a figure that is called otherwise', async () => {
    region.write('checklists.csv', region.read('checklists.csv').replace('Журнал заявлений: дней ожидания в сумме из числа заявлений', 'Дней ожидания'));
    expect(await told()).toContain('{ "checklists": { "ваш заголовок 1": "waitingDays" } }');
  });

  it('a day on which the method is not in force', async () => {
    region.write('options.json', '{ "on": "2015-02-01" }');
    expect(await told()).toMatch(/→ Укажите день из этого срока\. Или в .*center\.json: исправьте "validFrom" и "validTo"\./);
  });
});

describe('The instructions of a method of one’s own', () => {
  it('tell of every list, question and figure what may be written, and no decision that cannot arise', async () => {
    await region.run('--template', region.path('my'), '--procedure', region.path('center.json'));
    const text = readFileSync(region.path('my/instructions.txt'), 'utf8');
    expect(text).toContain('В каждой ячейке:\n  «нет» (0), «неполно» (1), «полностью» (2), или «не применимо: причина»: «Сайт управления».\n  Пустая ячейка — ошибка');
    expect(text).toContain('  «9 из 10» пишут здесь: «Отдел кадров: работников повысили квалификацию из всех».\n  Целое число пишут здесь: «Журнал обращений: обоснованных жалоб за год».\n');
    expect(text).toContain('— одно из: «незначительное», «терпимое», «слишком долгое», «не помню»\n');
    expect(text).toContain('— оценка: целое число от 1 до 5\n');
    expect(text).toContain('{ "on": "2014-11-24" }');
    expect(text).not.toMatch(/whenNobodyAsked|whenNotApplicable|whenItemNotApplicable|denominator/);
  });
});
