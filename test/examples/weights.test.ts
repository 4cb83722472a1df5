import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveWeights } from 'nok-methodology';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated } from '../../examples/rate/rate.js';
import { compareWeights } from '../../examples/weights/compare.js';
import { exact, minus, plus, printed, times, ZERO, type Exact } from '../../examples/weights/exact.js';
import { readWeights } from '../../examples/weights/file.js';
import { run } from '../../examples/weights/run.js';
import { root } from '../project.js';

const SHIPPED = join(root, 'examples/weights/weights.json');
const TEXT = readFileSync(SHIPPED, 'utf8');

let folder: string;
let rated: Rated;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'weights-'));
  ({ rated } = (await rate(FILES, { progress: silent })) as { rated: Rated });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Shown {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

async function runWith(text: string): Promise<Shown> {
  const [said, complained]: [string[], string[]] = [[], []];
  const file = join(folder, 'my.json');
  writeFileSync(file, text);
  const code = await run(file, join(folder, 'out'), { say: (line) => said.push(line), complain: (line) => complained.push(line), progress: silent });
  return { code, said: said.join('\n'), complained: complained.join('\n').replaceAll(file, 'my.json') };
}

/** What is wrong with a file, without rating Kaluga again. */
async function findingsOf(text: string): Promise<string[]> {
  const file = join(folder, 'my.json');
  writeFileSync(file, text);
  const { findings } = await readWeights(file, rated.methodology);
  return findings.map((found) => `${found.place?.line ?? 0}:${found.place?.column ?? 0} ${found.text} → ${found.remedy ?? ''}`);
}

const changed = (line: string, other: string): string => {
  expect(TEXT.split(line).length).toBe(2);
  return TEXT.replace(line, other);
};

const same = (a: Exact, b: Exact): boolean => minus(a, b).n === 0n;

describe('The example of weights', () => {
  it('ships the weights of the order beside its own', () => {
    const { criteria, indicators } = effectiveWeights(rated.methodology);
    const lines = Object.entries(JSON.parse(TEXT) as Record<string, Record<string, unknown>>);
    const declared = new Map([...criteria, ...indicators].map(({ id, declaredWeight }) => [id, declaredWeight]));
    expect(lines.map(([id]) => id).sort()).toEqual([...declared.keys()].sort());
    expect(lines.filter(([id, line]) => !same(exact(String(line['по приказу'])), exact(declared.get(id) ?? null)))).toEqual([]);
    const labels = new Map(rated.methodology.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).map(({ id, label }) => [id, label.ru]));
    expect(lines.filter(([id, line]) => (line['показатель'] ?? line['критерий']) !== labels.get(id))).toEqual([]);
  });

  it('prints both ratings, who moved and why, and draws two pictures', async () => {
    const { code, said, complained } = await runWith(TEXT);
    expect([code, complained]).toEqual([0, '']);
    expect(said).toContain('Изменены 8\u00A0значимостей:\n  1.1  0,3 → 0,2\n');
    expect(said).toMatch(/\nДом-интернат № 6 +3 +98,63 +→ +2 +99,03 +▲1 +\+0,40\n/);
    expect(said).toContain('Место изменилось у 8 из 17: поднялись 5, опустились 3.');
    expect(said).toContain([
      'Психоневрологический интернат № 4: место 2 → 3 ▼1, итог 99,09 → 98,75 (−0,34)',
      '   −0,17  3.3 «Удовлетворённость инвалидов доступностью услуг»: 95,74\u00A0балла, доля в итоге 6\u00A0% → 10\u00A0%',
      '   −0,11  1.3 «Удовлетворённость информацией на стенде и сайте»: 97,30\u00A0балла, доля в итоге 8\u00A0% → 12\u00A0%',
      '   −0,06  2.3 «Удовлетворённость комфортностью условий»: 97,14\u00A0балла, доля в итоге 6\u00A0% → 8\u00A0%',
    ].join('\n'));
    expect(said).toContain('Равные баллы — общее место, следующее без пропуска: 1, 2, 2, 3 (по умолчанию)');
    const [weights, places] = ['weights.svg', 'places.svg'].map((name) => readFileSync(join(folder, 'out', name), 'utf8'));
    expect(weights).toContain('Доля показателей в итоговой оценке');
    expect(weights).toContain('Было — по приказу, стало — по файлу my.json.');
    expect([weights?.includes('>Было<'), weights?.includes('>Стало<'), weights?.includes('12\u00A0%')]).toEqual([true, true, true]);
    expect(places).toContain('Психоневрологический интернат № 4');
    expect(places).toContain('Данные условные');
  });

  it('moves exactly the places that the shipped weights move', () => {
    const { moves } = compareWeights(rated, { '1.1': '0.2', '1.2': '0.2', '1.3': '0.6', '2.1': '0.2', '2.3': '0.4', '3.1': '0.2', '3.2': '0.3', '3.3': '0.5' });
    expect(moves.map(({ before, after }) => `${before.place}→${after.place}`)).toEqual([
      '1→1', '3→2', '2→3', '4→4', '5→5', '6→6', '7→6', '8→7', '8→8', '9→9', '11→10', '10→11', '13→12', '12→13', '14→14', '15→15', '16→16',
    ]);
  });

  it('gives reasons that are the missing points times the change of the weight, and add up to the change of the total', () => {
    const { moves } = compareWeights(rated, { '3.1': '0.5', '3.2': '0.3', '3.3': '0.2', 1: '0.25', 5: '0.15', 2: '0.2', 3: '0.2', 4: '0.2' });
    const reasons = moves.flatMap((move) => move.reasons);
    expect(reasons.length).toBeGreaterThan(50);
    const wrong = reasons.filter(({ score, weights: [before, after], change }) => !same(change, times(minus(after, before), minus(score, exact('100')))));
    expect(wrong).toEqual([]);
    expect(moves.filter(({ change, reasons: own }) => !same(change, own.map((reason) => reason.change).reduce(plus, ZERO)))).toEqual([]);
  });

  it('moves nobody with the weights of the order, written in every way that is allowed', async () => {
    const order = Object.entries(JSON.parse(TEXT) as Record<string, Record<string, number>>).map(([id, line], position) => {
      const weight = String(line['по приказу']);
      return [id, [line['по приказу'], weight, weight.replace('.', ','), { значимость: `${weight}0` }][position % 4]];
    });
    const { code, said } = await runWith(JSON.stringify(Object.fromEntries(order)));
    expect(code).toBe(0);
    expect(said).toContain('Все значимости — как в приказе.');
    expect(said).toContain('Место изменилось у 0 из 17: поднялись 0, опустились 0.');
  });

  it('refuses a sum other than 1 with file, line, column, sum and difference', async () => {
    expect(await runWith(changed('"1.1": { "значимость": 0.2', '"1.1": { "значимость": "0,3"'))).toEqual({
      code: 1,
      said: '',
      complained: [
        'Нужно исправить 1\u00A0место.',
        '',
        'my.json, строка 3, столбец 3',
        '  Сумма значимостей показателей критерия 1 равна 1,1, а должна быть 1: 0,3 + 0,2 + 0,6 больше на 0,1.',
        '  → Убавьте 0,1 в одной или нескольких из 3\u00A0строк: 3, 4, 5.',
      ].join('\n'),
    });
  });

  it('refuses the sums of criteria and indicators at once', async () => {
    expect(await findingsOf(changed('"5":   { "значимость": 0.2', '"5":   { "значимость": 0.19999999999999999').replace('"4.3": { "значимость": 0.2', '"4.3": { "значимость": 0.15'))).toEqual([
      '15:3 Сумма значимостей показателей критерия 4 равна 0,95, а должна быть 1: 0,4 + 0,4 + 0,15 меньше на 0,05. → Прибавьте 0,05 в одной или нескольких из 3\u00A0строк: 15, 16, 17.',
      '2:3 Сумма значимостей критериев равна 0,99999999999999999, а должна быть 1: 0,2 + 0,2 + 0,2 + 0,2 + 0,19999999999999999 меньше на 0,00000000000000001. → Прибавьте 0,00000000000000001 в одной или нескольких из 5\u00A0строк: 2, 6, 10, 14, 18.',
    ]);
  });

  it.each([
    ['an unknown number', '"1.2":', '"1.7":', [
      '1:1 Нет строки с номером 1.2. → Добавьте её; по приказу — "1.2": { "значимость": 0.3 }',
      '4:3 Нет оценки «1.7». Возможно, имелось в виду «1.1» или «1.2». Известны: «1», «2», «3», «4», «5», «1.1», «1.2», «1.3», «2.1», «2.2», «2.3», «3.1» … (всего 20). → Исправьте номер или удалите эту строку.',
    ]],
    ['a word instead of a number', '"2.1": { "значимость": 0.2', '"2.1": { "значимость": "мало"', [
      '7:26 Ожидается десятичное число больше нуля, например «0.3», получено: "мало". → Напишите число вида 0.3, "0.3" или "0,3".',
    ]],
    ['nothing', '"4.1": { "значимость": 0.4', '"4.1": { "значимость": 0', [
      '15:26 Ожидается десятичное число больше нуля, например «0.3», получено: "0". → Напишите число вида 0.3, "0.3" или "0,3".',
    ]],
    ['a misspelt word', '"4.1": { "значимость": 0.4', '"4.1": { "значимсть": 0.4', [
      '15:10 У 4.1 не указано «значимость». → Впишите, например, "значимость": 0.3',
      '15:12 «значимсть» здесь не предусмотрено. → Нужно «значимость»; рядом могут стоять «по приказу», «показатель», «критерий».',
    ]],
    ['a decimal comma without quotation marks', '"1.3": { "значимость": 0.6', '"1.3": { "значимость": 0,6', [
      '5:26 Дробь 0,6 написана через запятую, а запятая в JSON отделяет одно значение от другого. → Напишите через точку и в кавычках: "0.6".',
    ]],
    ['a lost comma', '"Доступность услуг для инвалидов" },', '"Доступность услуг для инвалидов" }', [
      '11:3 Перед этим местом не хватает запятой. → Поставьте запятую в конце предыдущего значения.',
    ]],
  ])('tells the place of %s', async (_, line, other, findings) => {
    const text = changed(line, other);
    expect(await findingsOf(text)).toEqual(findings);
    expect((await runWith(text)).code).toBe(1);
  });

  it('ends with 1 wherever there is something to mend', async () => {
    const { code, complained } = await runWith('[0.3]');
    expect(code).toBe(1);
    expect(complained).toBe([
      'Нужно исправить 1\u00A0место.', '', 'my.json, строка 1, столбец 1',
      '  Здесь ожидается список значимостей в фигурных скобках.', '  → Он начинается с { и кончается }.',
    ].join('\n'));
  });

  it('prints exact numbers with a half away from zero', () => {
    expect(['1/8', '-1/8', '0', '-1/1000', '4871/50', '0.005'].map((text) => printed(exact(text)))).toEqual(['0,13', '−0,13', '0,00', '0,00', '97,42', '0,01']);
  });
});
