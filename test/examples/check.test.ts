import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodologyOn } from 'nok-methodology';
import { run } from '../../examples/check/run.js';

const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const TEXT = JSON.stringify(methodology, null, 2);
const UNMARKED = TEXT.replace(/,\s*"fingerprint": "[0-9a-f]{16}"/, '');

const USAGE = [
  'Укажите файл порядка или методики: npm run check -- my.json', 'Образец, с которого начать: npm run check -- --template my.json',
  'Схема для подсказок в редакторе: npm run check -- --schema procedure.schema.json',
].join('\n');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Checked {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

async function check(contents: string | Uint8Array, name = 'my.json'): Promise<Checked> {
  const [said, complained]: [string[], string[]] = [[], []];
  writeFileSync(join(folder, name), contents);
  const code = await run([join(folder, name)], { say: (text) => said.push(text), complain: (text) => complained.push(text) });
  return { code, said: said.join('\n'), complained: complained.join('\n').replaceAll(join(folder, name), name) };
}

/** The line and the column of a text that stands once in another, counted the long way. */
function placeOf(part: string, text: string): string {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.includes(part));
  return `строка ${line + 1}, столбец ${(lines[line] ?? '').indexOf(part) + 1}`;
}

describe('npm run check', () => {
  it('prints the fingerprint of a methodology that is right and ends with 0', async () => {
    expect(await check(TEXT)).toEqual({
      code: 0,
      said: `Методика проверена: ${methodology.title.ru} (5\u00A0критериев, 15\u00A0показателей, 17\u00A0исходных значений), отпечаток ${methodology.fingerprint}.`,
      complained: '',
    });
  });

  it('reads windows-1251 as it reads UTF-8, and a byte order mark', async () => {
    for (const bytes of [`\uFEFF${TEXT}`, iconv.encode(TEXT, 'windows-1251')]) {
      expect((await check(bytes)).said).toContain(`Методика проверена: ${methodology.title.ru} (`);
    }
  });

  it('finds a sum other than 1 and says how to mend it', async () => {
    const changed = UNMARKED.replace('"weight": "0.3"', '"weight": "0.4"');
    expect(await check(changed)).toEqual({
      code: 1,
      said: '',
      complained: [
        'Нужно исправить 1\u00A0место.',
        '',
        // The formula of the first criterion.
        'my.json, строка 229, столбец 18',
        '  Сумма значимостей равна 1,1, а должна быть 1: расхождение 0,1.',
        '  → Сейчас 0,4 + 0,3 + 0,4 = 1,1. Убавьте 0,1.',
      ].join('\n'),
    });
    expect(UNMARKED.split('\n')[228]).toBe('      "formula": {');
  });

  it('says what to add where a sum is short', async () => {
    const { complained } = await check(UNMARKED.replace('"weight": "0.3"', '"weight": "0.25"'));
    expect(complained).toContain('Сумма значимостей равна 0,95, а должна быть 1: расхождение −0,05.\n  → Сейчас 0,25 + 0,3 + 0,4 = 0,95. Прибавьте 0,05.');
  });

  it('points at every problem of the stage, in the order of the file', async () => {
    const definition = JSON.parse(UNMARKED) as { title: { en?: string }; criteria: { lable?: string; formula: { of: { weight: string }[] } }[] };
    delete definition.title.en;
    Object.assign(definition.criteria[0] as object, { lable: 'Открытость' });
    Object.assign(definition.criteria[1]?.formula.of[0] as object, { weight: 'много' });
    const text = JSON.stringify(definition, null, 2);
    const { complained } = await check(text);
    expect(complained.split('\n\n')).toEqual([
      'Нужно исправить 3\u00A0места.',
      'my.json, строка 3, столбец 12\n  Не указано «en».\n  → Впишите "en" в эти скобки.',
      `my.json, ${placeOf('"lable"', text)}\n  «lable» здесь не предусмотрено. Допустимо: «id», «label», «formula», «citation», «weightCitation», «range», «indicators».\n  → Исправьте название или удалите его вместе со значением.`,
      `my.json, ${placeOf('"много"', text)}\n  Ожидается десятичное число больше нуля, например «0.3», получено: "много".`,
    ]);
  });

  it.each([
    ['a number without quotation marks', '"weight": "0.3"', '"weight": 0.3', 'Возьмите число в кавычки: "0.3".'],
    ['a number as the number of a score', '"id": "1"', '"id": 1', 'Возьмите число в кавычки: "1".'],
    ['a decimal comma', '"weight": "0.3"', '"weight": "0,3"', 'Напишите через точку: "0.3".'],
    ['a count within quotation marks', '"most": 5', '"most": "5"', 'Напишите число без кавычек: 5.'],
    ['a day as Russians write it', '"validFrom": "2018-10-23"', '"validFrom": "23.10.2018"', 'Напишите день наоборот, через дефис: "2018-10-23".'],
  ])('says how to write %s', async (_, from, to, remedy) => {
    const { complained } = await check(UNMARKED.replace(from, to));
    expect(complained).toContain(`  → ${remedy}`);
  });

  it('reports what is too much where it begins, not at every level above', async () => {
    const { complained } = await check(UNMARKED.replace('"cap": "100"', '"cap": "120"'));
    expect(complained.split('\n').slice(0, 1)).toEqual(['Нужно исправить 1\u00A0место.']);
    expect(complained).toContain('  Формула даёт от 0 до 120, а объявлены границы от 0 до 100.\n  → Исправьте формулу или границы "range". То, что складывается из этой оценки, проверится после.');
  });

  it('knows a fingerprint that belongs to another text', async () => {
    const text = TEXT.replace(methodology.fingerprint, '0000000000000000');
    expect((await check(text)).complained).toBe([
      'Нужно исправить 1\u00A0место.',
      '',
      `my.json, ${placeOf('"0000000000000000"', text)}`,
      `  Отпечаток 0000000000000000 не от этой методики: её отпечаток ${methodology.fingerprint}.`,
      '  → Методику изменили после того, как записали отпечаток: удалите "fingerprint".',
    ].join('\n'));
  });

  it.each([
    ['a comma after the last value', '{\n  "id": "my",\n}', 'строка 3, столбец 1', 'Здесь ожидается название в прямых кавычках.'],
    ['a missing comma', '{\n  "id": "my"\n  "title": 1\n}', 'строка 3, столбец 3', 'Перед этим местом не хватает запятой.'],
    ['a missing colon', '{\n  "id" "my"\n}', 'строка 2, столбец 8', 'После названия не хватает двоеточия.'],
    ['a missing bracket', '{\n  "id": "my"', 'строка 2, столбец 13', 'Не хватает закрывающей скобки }.'],
    ['a decimal comma', '{\n  "weight": 0,3\n}', 'строка 2, столбец 13', 'Дробь 0,3 написана через запятую, а запятая в JSON отделяет одно значение от другого.'],
    ['a word without quotation marks', '{\r\n  "id": my\r\n}', 'строка 2, столбец 9', 'Здесь слово без кавычек.'],
    ['quotation marks of a text editor', '{\n  "number": «1»\n}', 'строка 2, столбец 13', 'Здесь кавычки «, а JSON понимает только прямые ".'],
    ['quotation marks of a text editor around a name', '{\n  “id”: "my"\n}', 'строка 2, столбец 3', 'Здесь кавычки “, а JSON понимает только прямые ".'],
    ['quotation marks inside a text', '{\n  "ru": "Дом "Заря" и другие"\n}', 'строка 2, столбец 14', 'Кавычки " стоят внутри текста, и он здесь обрывается.'],
    ['quotation marks that begin a text', '{\n  "ru": ""Заря""\n}', 'строка 2, столбец 10', 'Кавычки " стоят внутри текста, и он здесь обрывается.'],
    ['a comment', '{\n  // мой вариант\n  "id": "my"\n}', 'строка 2, столбец 3', 'Примечаний в JSON не бывает.'],
    ['something after the end', '{}\n{}', 'строка 2, столбец 1', 'Здесь файл должен был кончиться, а в нём есть что-то ещё.'],
    ['a doubled key', '{\n  "id": "a",\n  "id": "b"\n}', 'строка 3, столбец 3', 'Ключ «id» встречается в этих скобках дважды.'],
    ['a list', '[1]', 'строка 1, столбец 1', 'Ожидается объект, получено: […].'],
  ])('tells the line and the column of %s', async (_, text, place, sentence) => {
    const { code, complained } = await check(text);
    expect(complained.split('\n').slice(0, 4)).toEqual(['Нужно исправить 1\u00A0место.', '', `my.json, ${place}`, `  ${sentence}`]);
    expect(code).toBe(1);
  });

  it('survives what is nested without end, empty, missing or no JSON file at all', async () => {
    const sentences = [
      await check(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), await check(''), await check('{}', 'my.docx'),
    ].map(({ code, complained }) => [code, complained.split('\n')[3]]);
    expect(sentences).toEqual([[1, '  Слишком глубокая вложенность.'], [1, '  Файл пуст.'], [1, '  Файлы «.docx» не читаются.']]);
    const complaints: string[] = [];
    const speech = { say: () => undefined, complain: (text: string) => complaints.push(text) };
    expect([await run([], speech), await run([join(folder, 'none.json')], speech)]).toEqual([1, 1]);
    expect(await Promise.all([['a', 'b'], ['--schema'], ['--template'], ['--help']].map((args) => run(args, speech)))).toEqual([1, 1, 1, 1]);
    expect(complaints.splice(2)).toEqual(Array(4).fill(USAGE));
    expect(complaints.map((text) => text.split('\n').at(3) ?? text)).toEqual([USAGE, '  Такого файла нет.']);
  });
});
