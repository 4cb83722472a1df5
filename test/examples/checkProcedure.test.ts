import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { methodologies } from 'nok-methodology';
import { run } from '../../examples/check/run.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'procedure-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(path(name), 'utf8');

async function check(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await run(args, { say: (text) => said.push(text), complain: (text) => complained.push(text) });
  const plain = (texts: readonly string[]): string => texts.join('\n').replaceAll(`${folder}/`, '').replaceAll(`${folder}\\`, '');
  return { code, said: plain(said), complained: plain(complained) };
}

const checkText = (text: string) => {
  writeFileSync(path('my.json'), text);
  return check(path('my.json'));
};

/** The line and the column of a text that stands once in another, counted the long way. */
function placeOf(part: string, text: string): string {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.includes(part));
  return `строка ${line + 1}, столбец ${(lines[line] ?? '').indexOf(part) + 1}`;
}

describe('The template of a procedure', () => {
  it('is written with its schema beside it, passes the check, and says what was found', async () => {
    expect(await check('--template', path('my.json'))).toEqual({
      code: 0, said: 'Записано: my.json\nЗаписано: my.schema.json\nПроверить: npm run check -- my.json', complained: '',
    });
    const { code, said } = await check(path('my.json'));
    expect(said).toBe(
      'Порядок проверен: Порядок совета (образец, условные данные) (2\u00A0критерия, 4\u00A0показателя, 4\u00A0исходных значения, 3\u00A0вопроса, 7\u00A0позиций), отпечаток 7f3dcd8202643b9b.',
    );
    expect(code).toBe(0);
  });

  it('names the schema that lies beside it, and is right by it', async () => {
    await check('--template', path('my.json'));
    const template = JSON.parse(read('my.json')) as { $schema: string };
    expect(template.$schema).toBe('my.schema.json');
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(read(template.$schema)) as object);
    expect(valid(template), JSON.stringify(valid.errors)).toBe(true);
    expect(valid({ ...template, methodolgy: 1 })).toBe(false);
    expect(valid({ methodology: methodologies[0] })).toBe(true);
  });

  it('never takes the place of files that are there', async () => {
    writeFileSync(path('my.json'), 'моё');
    expect((await check('--template', path('my.json'))).said).toBe(
      'Уже есть, оставлено без изменений: my.json\nЗаписано: my.schema.json\nПроверить: npm run check -- my.json',
    );
    expect(read('my.json')).toBe('моё');
  });

  it('cannot be written into a folder that is not there', async () => {
    expect(await check('--template', path('none/my.json'))).toEqual({
      code: 1, said: '', complained: 'Не удаётся записать none/my.json (ENOENT). Проверьте папку и имя файла.',
    });
  });
});

describe('The schema', () => {
  it('is written with Russian words beside the names', async () => {
    expect(await check('--schema', path('schema.json'))).toEqual({ code: 0, said: 'Схема записана: schema.json', complained: '' });
    const text = read('schema.json');
    expect(text).toContain('http://json-schema.org/draft-07/schema#');
    expect(text).toContain('"Вопрос-фильтр: этот вопрос задают тем, кто ответил на него «да»."');
  });
});

describe('npm run check of a procedure', () => {
  it('points at everything wrong in all its parts, in the order of the file', async () => {
    await check('--template', path('my.json'));
    const text = read('my.json')
      .replace('"weight": "0.4"', '"weight": "0.5"').replace('"gate": "usedStand"', '"gate": "usedStend"').replace('"above": "60"', '"above": "65"');
    expect(await checkText(text)).toEqual({
      code: 1, said: '',
      complained: [
        'Нужно исправить 3\u00A0места.',
        '',
        `my.json, ${formulaAt(text)}`,
        '  Сумма значимостей равна 1,1, а должна быть 1: расхождение 0,1.',
        '  → Сейчас 0,5 + 0,6 = 1,1. Убавьте 0,1.',
        '',
        `my.json, ${placeOf('"usedStend"', text)}`,
        '  Среди предыдущих вопросов нет «usedStend». Возможно, имелось в виду «usedStand». Известны: «usedStand».',
        '  → Вопрос-фильтр должен стоять раньше.',
        '',
        `my.json, ${placeOf('{ "id": "good"', text)}`,
        '  Баллы от 60 до 65 не попадают ни в один уровень.',
        '  → Сдвиньте края соседних уровней, чтобы они сходились.',
      ].join('\n'),
    });
  });

  /** Where the bracket of the first formula stands. */
  const formulaAt = (text: string): string => placeOf('"formula": {', text).replace(/\d+$/, (column) => String(Number(column) + '"formula": '.length));

  it('says how far a procedure is from the methodology it extends', async () => {
    const { code, said } = await checkText('{ "extends": "mintrud-344n-2018/social-service", "methodology": { "id": "council", "validTo": null } }');
    expect(code).toBe(0);
    expect(said.split('\n')[1]).toBe(`Отличий от методики «${methodologies[0]?.title.ru ?? ''}»: 2.`);
    expect(said).toContain('17\u00A0исходных значений');
  });

  it('points at “extends” where the problem lies in the methodology extended, and says where there', async () => {
    const text = '{\n  "extends": "mintrud-344n-2018/social-service",\n  "methodology": {\n    "id": "council",\n    "observations": { "timeliness": null }\n  }\n}';
    const { complained } = await checkText(text);
    expect(complained.split('\n').slice(2, 4)).toEqual([
      'my.json, строка 2, столбец 14',
      expect.stringMatching(/^ {2}Нет исходного значения «timeliness»\. .* Это место — в методике, которую Вы дополняете: criteria\.1\.indicators\.1\.formula\.of\.$/),
    ]);
    const unused = await checkText(text.replace('"observations": { "timeliness": null }', '"criteria": [{ "id": "2", "indicators": [{ "id": "2.2", "formula": { "kind": "share", "of": "comfortSatisfaction" } }] }]'));
    expect(unused.complained.split('\n').slice(2)).toEqual([
      'my.json, строка 2, столбец 3',
      '  Исходное значение «timeliness» не входит ни в одну формулу. Это место — в методике, которую Вы дополняете: observations.timeliness.',
      '  → Впишите его в формулу показателя или уберите: "observations": { "timeliness": null }',
    ]);
  });

  it('says once what is wrong with a range of all scores', async () => {
    const { complained } = await checkText('{ "extends": "mintrud-344n-2018/social-service",\n"methodology": { "id": "council", "range": { "least": "0", "most": "99" } } }');
    expect(complained).toBe('Нужно исправить 1\u00A0место.\n\nmy.json, строка 2, столбец 44\n  Формула даёт от 0 до 100, а объявлены границы от 0 до 99.\n  → Исправьте формулу или границы "range". То, что складывается из этой оценки, проверится после.');
  });

  it('offers the nearest name where “extends” names what is not built in', async () => {
    const { complained } = await checkText('{ "extends": "mintrud-344n-2018/social-servise", "methodology": { "id": "council" } }');
    expect(complained).toContain('Возможно, имелось в виду «mintrud-344n-2018/social-service»');
    expect(complained).toContain('→ Исправьте "extends" или запишите методику целиком.');
  });

  it('counts the figures that are taken from records', async () => {
    await check('--template', path('my.json'));
    const template = JSON.parse(read('my.json')) as { collection: { checklists: { observation: string }[] } };
    const { checklists } = template.collection;
    const figures = [{ observation: 'comfort', title: { ru: 'Акт обследования: удобств', en: 'Record of the visit: conveniences' } }];
    const text = JSON.stringify({ ...template, collection: { ...template.collection, checklists: checklists.slice(0, 1), figures } });
    expect((await checkText(text)).said).toContain('3\u00A0вопроса, 3\u00A0позиции, 1\u00A0число), отпечаток');
  });

  it('says that nothing is collected where there are neither checklists nor questions', async () => {
    await check('--template', path('my.json'));
    const template = JSON.parse(read('my.json')) as object;
    expect((await checkText(JSON.stringify({ ...template, collection: undefined }))).said).toContain('4\u00A0исходных значения, чек-листов и анкеты нет), отпечаток');
  });
});
