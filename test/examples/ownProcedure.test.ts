import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as check } from '../../examples/check/run.js';
import { csv, newRegion, type Region } from './region.js';

let region: Region;
let said: string;

beforeEach(async () => {
  region = newRegion();
  await check(['--template', region.path('procedure.json')], { say: () => undefined, complain: () => undefined });
  ({ said } = await region.run('--template', region.path('my'), '--procedure', region.path('procedure.json')));
});
afterEach(() => region.remove());

const change = (from: string, to: string): string => region.write('procedure.json', region.read('procedure.json').replace(from, to));

const add = (name: string, rows: readonly (readonly string[])[]): string => region.write(`my/${name}`, region.read(`my/${name}`) + csv(rows));

/** Two organisations, filled in: synthetic. */
function fillIn(): void {
  add('register.csv', [['1', 'Дом А', '', 'дом', '', '', '', ''], ['2', 'Дом Б', '', 'центр', '', '', '', '']]);
  add('checklists.csv', [['Дом А', 'да', 'да', 'нет', 'да', 'да', 'да', 'нет'], ['Дом Б', 'да', 'да', 'да', 'да', 'да', 'да', 'да']]);
  add('answers.csv', [['1', 'анкета', 'да', 'да', 'да', ''], ['1', 'анкета', 'нет', '', 'нет', ''], ['2', 'анкета', 'да', 'да', 'да', '']].map((cells) => fitted(cells)));
}

/** The cells by the titles of the blank, whatever other columns it has. */
function fitted([name = '', form = '', ...answers]: readonly string[]): string[] {
  const titles = region.read('my/answers.csv').replace(/^\uFEFF/, '').split(/\r?\n/)[0]?.split(';') ?? [];
  const first = titles.findIndex((title) => title.startsWith('Читали'));
  return titles.map((title, position) => (position === 0 ? name : title === 'Форма опроса' ? form : answers[position - first] ?? ''));
}

const rate = (...more: readonly string[]) => region.run(
  '--checklists', region.path('my/checklists.csv'), '--answers', region.path('my/answers.csv'), '--register', region.path('my/register.csv'),
  '--options', region.path('my/options.json'), '--procedure', region.path('procedure.json'), '--out', region.path('out'), ...more,
);

describe('The template of an own procedure', () => {
  it('has the titles of its own checklists and questions, needs no day, and says how to go on', () => {
    expect(said).toContain('Как заполнять: my/instructions.txt');
    expect(region.read('my/checklists.csv').replace(/^\uFEFF/, '').trim()).toBe(
      'Организация;Стенд: адрес и часы работы;Стенд: перечень услуг;Стенд: сведения о руководителе;Удобства: зона ожидания;Удобства: питьевая вода;Удобства: указатели;Удобства: санитарная комната',
    );
    expect(region.read('my/answers.csv')).toContain('Читали ли Вы сведения на стенде?;Довольны ли Вы этими сведениями?;Вежливы ли были с Вами работники?;Ваши предложения');
    expect(region.read('my/options.json')).toBe('{\n}\n');
    const instructions = region.read('my/instructions.txt');
    expect(instructions).toContain('Отчасти, например 0,5, позиция может быть выполнена только здесь: «Стенд».\n\n');
    expect(instructions).toContain('Не считаются, их можно удалить: «Ваши предложения».');
    expect(instructions).toContain('Можно указать день, на который проводится оценка');
    expect(instructions).toContain('--procedure ');
    expect(instructions).not.toContain('denominator');
    expect(instructions).not.toContain('9 из 10');
  });

  it('says where figures from records are written', async () => {
    const template = JSON.parse(region.read('procedure.json')) as { collection: { checklists: object[] } };
    const figures = [{ observation: 'comfort', title: { ru: 'Акт обследования: удобств', en: 'Record of the visit: conveniences' } }];
    region.write('procedure.json', JSON.stringify({ ...template, collection: { ...template.collection, checklists: template.collection.checklists.slice(0, 1), figures } }));
    await region.run('--template', region.path('other'), '--procedure', region.path('procedure.json'));
    expect(region.read('other/instructions.txt')).toContain('\n  Целое число пишут здесь: «Акт обследования: удобств».\n');
    expect(region.read('other/checklists.csv')).toContain('Стенд: сведения о руководителе;Акт обследования: удобств');
  });
});

describe('A rating by an own procedure', () => {
  it('is computed by its methodology from its own checklists and questions, with its levels', async () => {
    fillIn();
    const { code, said: told, left } = await rate();
    expect(told).toContain('Порядок совета (образец, условные данные)\nОценено: 2\u00A0организации');
    // А: 1.1 is 2 of 3 items, 1.2 1 of 1: 0.4 · 66.67 + 0.6 · 100 = 86.67; 2.1 3 · 25 = 75, 2.2 1 of 2: 62.50; the mean is 74.58.
    expect(left('rating.csv').replace(/^\uFEFF/, '').split('\r\n').slice(0, 4)).toEqual([
      'Место;Организация;Тип;1. Открытость;2. Удобство и вежливость;Итоговая оценка;Уровень',
      '1;Дом Б;центр;100,00;100,00;100,00;отлично',
      '2;Дом А;дом;86,67;62,50;74,58;хорошо',
      ';В среднем;;93,34;81,25;87,29',
    ]);
    expect(code).toBe(0);
  });

  it('follows its rule of rating: groups and ties', async () => {
    change('"rating": { "ties": "dense", "on": "printed" }', '"rating": { "ties": "competition", "on": "exact", "groupBy": "type" }');
    fillIn();
    const { left } = await rate();
    expect(left('rating.csv').replace(/^\uFEFF/, '').split('\r\n').slice(0, 3).map((line) => line.split(';').slice(0, 3).join(';'))).toEqual([
      'Группа;Место;Организация', 'дом;1;Дом А', 'центр;1;Дом Б',
    ]);
    expect(left('choices.csv')).toContain('1, 2, 2, 4');
  });

  it('takes the day and the answers of the options where they are given', async () => {
    fillIn();
    region.write('my/options.json', '{ "on": "2026-03-01", "ties": "competition", "rounding": { "digits": 0, "mode": "half-up", "at": "end" } }');
    const { said: told, left } = await rate();
    expect(told).toContain('Оценка на 01.03.2026: 2');
    expect(left('rating.csv')).toContain('2;Дом А;дом;87;63;75;хорошо');
    region.write('my/options.json', '{ "on": "2025-03-01" }');
    expect((await rate()).said).toContain('Методика действует с 2026-02-01');
  });

  it('is not made by a procedure that is wrong: its file, line and column are told, and nothing else', async () => {
    fillIn();
    change('"weight": "0.4"', '"weight": "0.5"');
    const { code, complained } = await rate();
    expect([code, complained.split('\n').slice(0, 4)]).toEqual([1, [
      'Нужно исправить 1\u00A0место.', '', 'procedure.json, строка 39, столбец 20', '  Сумма значимостей равна 1,1, а должна быть 1: расхождение 0,1.',
    ]]);
    const template = await region.run('--template', region.path('other'), '--procedure', region.path('none.json'));
    expect([template.code, template.complained]).toEqual([1, 'Нужно исправить 1\u00A0место.\n\nnone.json\n  Такого файла нет.\n  → Нужен текстовый файл .json в кодировке UTF-8.']);
  });

  it('needs a procedure that says how its observations are collected', async () => {
    const template = JSON.parse(region.read('procedure.json')) as object;
    region.write('procedure.json', JSON.stringify({ ...template, collection: undefined }));
    const { code, complained } = await rate();
    expect([code, complained]).toEqual([1, 'Нужно исправить 1\u00A0место.\n\nprocedure.json\n  В порядке нет чек-листов и анкеты: неизвестно, что в столбцах.\n  → Добавьте "collection".']);
  });

  it('may extend the order and keep its checklists and questions', async () => {
    region.write('procedure.json', '{ "extends": "mintrud-344n-2018/social-service", "methodology": { "id": "council", "title": { "ru": "Порядок совета", "en": "The council" } } }');
    const { code, said: told } = await region.rate('--procedure', region.path('procedure.json'));
    expect(told).toContain('Порядок совета\nОценка на 15.11.2021: 3\u00A0организации');
    expect(code).toBe(0);
  });

  it('is not written over its own procedure', async () => {
    region.write('my/assessments.json', region.read('procedure.json'));
    const { code, complained } = await rate('--procedure', region.path('my/assessments.json'), '--out', region.path('my'));
    expect([code, complained]).toEqual([1, 'Рейтинг записался бы поверх исходных файлов: my/assessments.json. Укажите другую папку в --out.']);
  });
});
