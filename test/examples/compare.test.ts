import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MethodologyComparison } from 'nok-methodology';
import { run } from '../../examples/compare/run.js';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { silent } from '../../examples/rate/progress.js';
import { root } from '../project.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string): string => join(folder, name);

/** A file of the page on a methodology of one's own: two institutions, made up. */
const page = (name: string): string => join(root, 'docs/tables/own-method', name);
const template = join(root, 'examples/check/template.json');

function write(name: string, contents: unknown): string {
  writeFileSync(path(name), typeof contents === 'string' ? contents : JSON.stringify(contents));
  return path(name);
}

async function compare(...args: readonly string[]) {
  const [said, complained]: [string[], string[]] = [[], []];
  const code = await run(args, { say: (text) => said.push(text), complain: (text) => complained.push(text), progress: silent });
  const plain = (texts: readonly string[]): string => texts.join('\n').replaceAll(`${folder}/`, '').replaceAll(root, '');
  return { code, said: plain(said), complained: plain(complained) };
}

/** The cells of the rows of a table, by what its first title row holds. */
const rowsUnder = (text: string, title: string): string[][] => {
  const lines = text.slice(text.indexOf(title)).split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const last = lines.findIndex((line, position) => position > first && !line.startsWith('|'));
  return lines.slice(first, last).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
};

const own = ['--checklists', page('checklists.csv'), '--answers', page('answers.csv')];
const underOrder = ['--checklists', page('order-checklists.csv'), '--answers', page('order-answers.csv')];

const BASE = 'mintrud-344n-2018/social-service';
const variant = (methodology: object) => ({ extends: BASE, methodology: { id: 'variant', ...methodology } });
const weighted = (...parts: readonly (readonly [weight: string, to: string])[]) =>
  ({ kind: 'weighted', of: parts.map(([weight, to]) => ({ weight, of: { kind: 'reference', to } })) });

describe('npm run compare', () => {
  it('prints what differs, every score and place, and what each difference does: the draft of 2018 on made-up Kaluga', async () => {
    const tables = Object.entries(FILES).flatMap(([name, file]) => [`--${name}`, file]);
    const { code, said, complained } = await compare('--procedure', page('draft-2018.json'), ...tables);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(said).toContain('- **Б** — Проект 2018 года: критерии 20/20/15/15/30 (не принят) (`draft-2018`)');
    expect(said).toContain('- **Начало действия**: 23.10.2018 → нет');
    const places = rowsUnder(said, '## Баллы и места рядом');
    expect(places).toHaveLength(2 + 17);
    expect(places[0]).toEqual(['Организация', 'А, баллы', 'А, место', 'Б, баллы', 'Б, место', 'Разница', 'Сдвиг']);
    expect(places[7]).toEqual(['Центр содействия семейному воспитанию №\u00A01 (условные данные)', '98,07', '7', '98,50', '5', '+0,43', '▲2']);
    expect(said).toContain('Место изменилось у 4 из 17: поднялись 3, опустились 1.');
    const effects = rowsUnder(said, '## Из-за чего разница');
    expect(effects[0]).toEqual(['Организация', 'итог', 'вместе', 'всего']);
    expect(effects[7]).toEqual(['Центр содействия семейному воспитанию №\u00A01 (условные данные)', '+0,43', '0,00', '+0,43']);
    expect(said).toContain('- Некого опросить: «Вежливость работников при дистанционном обращении», «Удовлетворённость инвалидов доступностью услуг»: исключить, значимости пересчитать (выбрано)');
  });

  it('tells apart what differences do alone and what they do together', async () => {
    const file = write('variant.json', variant({
      criteria: [
        { id: '1', formula: weighted(['0.3', '1.1'], ['0.4', '1.2'], ['0.3', '1.3']), indicators: [{ id: '1.2', formula: { kind: 'perItem', of: 'remoteChannels', points: '20', cap: '100' } }] },
      ],
      rounding: { digits: 1, mode: 'half-up', at: 'end' },
    }));
    const { said } = await compare('--procedure', file, ...underOrder);
    expect(said).toContain([
      '- **1** — значимости внутри критерия «Открытость и доступность информации об организации»',
      '- **1.2** — формула «Действующие дистанционные способы связи на сайте»',
      '- **округление** — как округляют',
    ].join('\n'));
    // 1.1 is (17/19 + 18/19)/2 = 97.37·…, 1.2 is 100 of 4 channels, 1.3 is 85. Other weights: 0.1 · (100 − 85)/5 = +0.30; 20 a channel: 0.3 · −20/5 = −1.20;
    // together 0.1 · −20/5 = −0.40.
    expect(rowsUnder(said, '## Из-за чего разница').slice(2)).toEqual([
      ['Дом А (условные данные)', '+0,30', '−1,20', '0,00', '−0,40', '−1,30'],
      ['Центр Б (условные данные)', '+0,30', '−1,20', '0,00', '−0,40', '−1,30'],
    ]);
    expect(said).toContain('Места не изменились.');
  });

  it('says which difference cannot stand alone, and why', async () => {
    const file = write('variant.json', variant({
      range: { least: '0', most: '120' },
      criteria: [{ id: '1', range: { least: '0', most: '120' }, indicators: [{ id: '1.2', range: { least: '0', most: '120' }, formula: { kind: 'perItem', of: 'remoteChannels', points: '30', cap: '120' } }] }],
    }));
    const { said } = await compare('--procedure', file, ...underOrder);
    expect(said).toContain('- **1.2** — формула «Действующие дистанционные способы связи на сайте»; одно оно невозможно, поэтому входит в «вместе»: ');
    expect(rowsUnder(said, '## Из-за чего разница')[2]).toEqual(['Дом А (условные данные)', '—', '+1,20', '+1,20']);
  });

  it('shows a methodology beside itself without a difference', async () => {
    const { said } = await compare('--procedure', page('draft-2018.json'), '--with', page('draft-2018.json'), ...underOrder);
    expect(said).toContain('## В чём отличие Б от А\n\nОтличий нет.');
    expect(said).toContain('## Из-за чего разница\n\nСчитают методики одинаково.');
  });

  it('compares methodologies alone where there are no tables, with any edition', async () => {
    const { code, said } = await compare('--procedure', page('draft-2018.json'), '--with', 'mintrud-344n-2018/education');
    expect(code).toBe(0);
    expect(said).toContain('- **Исходное значение «Своевременность оказания услуг»**: нет → ответы опрошенных; опрос получателей услуг');
    expect(said.trim().split('\n').at(-1)).toBe('Что это меняет у организаций, покажут таблицы: добавьте к команде `--checklists`, `--answers` и `--options`.');
  });

  it('says which observations the tables lack for the other methodology, and what collects them', async () => {
    const { code, said } = await compare('--procedure', template, ...own);
    expect(code).toBe(0);
    expect(said).toContain('Методики собирают разное, общего у них нет ничего:\n\n- **А**: 5\u00A0критериев (1. Открытость и доступность');
    expect(said).toContain([
      'По методике А эти организации не посчитать: таких сведений в таблицах нет.', '', '- Информация на стенде — чек-лист «Стенд»',
    ].join('\n'));
    expect(said).toContain('- Своевременность оказания услуг — вопрос «Своевременно ли Вам предоставили услугу?»');
    expect(said).toContain('Пустые таблицы: `npm run rate -- --template ПАПКА`.');
    const other = await compare('--procedure', page('draft-2018.json'), '--with', template, ...underOrder);
    expect(other.said).toContain('- Удобства — чек-лист «Удобства»');
    expect(other.said).toContain('Пустые таблицы: `npm run rate -- --template ПАПКА --procedure examples/check/template.json`.');
  });

  it('puts side by side what was collected apart for each, and says why causes cannot be told', async () => {
    const { code, said } = await compare('--procedure', template, ...own, ...underOrder.map((arg) => arg.replace(/^--/, '--with-')));
    expect(code).toBe(0);
    expect(rowsUnder(said, '## Баллы и места рядом').slice(2)).toEqual([
      ['Центр Б (условные данные)', '88,53', '2', '81,25', '1', '−7,28', '▲1'],
      ['Дом А (условные данные)', '90,03', '1', '80,42', '2', '−9,61', '▼1'],
    ]);
    expect(said).toContain('Сказать нельзя, можно только показать разницу: методики собирают разное.');
    expect(said).toContain('**А**\n\n- Равные баллы: общее место');
  });

  it('names what only one of two methodologies observes and scores', async () => {
    const file = write('variant.json', variant({
      observations: { timeliness: null },
      criteria: [{ id: '2', formula: weighted(['0.5', '2.1'], ['0.5', '2.3']), indicators: [{ id: '2.2', removed: true }] }], choices: null,
    }));
    const { said } = await compare('--procedure', page('draft-2018.json'), '--with', file, ...underOrder);
    expect(said).toContain('Сказать нельзя, можно только показать разницу: только Б собирает «Своевременность оказания услуг»; только в Б есть оценки 2.2.');
    expect(said).toContain('Исходные значения собраны чек-листами и анкетой методики Б; по А посчитаны они же.');
  });

  it('writes the page and the whole comparison into a folder', async () => {
    const { code, said } = await compare('--procedure', page('draft-2018.json'), ...underOrder, '--out', path('out'));
    expect({ code, said }).toEqual({ code: 0, said: 'Записано:\n  out/compare.md\n  out/compare.json' });
    expect(readFileSync(path('out/compare.md'), 'utf8')).toMatch(/^# Сравнение двух методик\n/);
    const { format, organisations } = JSON.parse(readFileSync(path('out/compare.json'), 'utf8')) as MethodologyComparison;
    expect(format).toBe('nok.comparison/1');
    // −0.05 · 58.5 − 0.05 · 100 + 0.10 · 100 = 2.075; −0.05 · 74.5 − 0.05 · 90 + 0.10 · 68.5 …
    expect(organisations.map(({ total }) => total.difference.exact)).toEqual(['83/40', '-11/8']);
  });
});

describe('npm run compare refuses', () => {
  it('a call without a procedure, with half of the tables, or with words it does not know', async () => {
    const { code, complained } = await compare('--checklists', 'a.csv', '--with-answers', 'b.csv');
    expect(code).toBe(1);
    expect(complained.split('\n').slice(0, 4)).toEqual(['Не указано --procedure.', 'Не указано --answers.', 'Не указано --with-checklists.', '']);
    expect((await compare('--procedur', 'a.json')).complained).toContain('Неизвестный ключ: --procedur.\n\nЧем своя методика отличается');
  });

  it('a methodology that is not there, and files with something to mend, all at once', async () => {
    const file = write('my.json', '{ "methodology": { } }');
    const { code, complained } = await compare('--procedure', file, '--with', 'mintrud-344n-2018/sport');
    expect(code).toBe(1);
    expect(complained).toContain('--with mintrud-344n-2018/sport\n  Такой методики среди готовых нет.\n  → Укажите файл .json или одну из готовых: «mintrud-344n-2018/social-service», ');
    expect(complained).toContain('my.json, строка 1, столбец 18\n  Не указано «id».');
  });

  it('tables with something to mend, in either set', async () => {
    const answers = write('answers.csv', 'Организация;Вопрос\nДом А;да\n');
    const first = await compare('--procedure', template, '--checklists', page('checklists.csv'), '--answers', answers);
    expect(first.code).toBe(1);
    expect(first.complained).toContain('answers.csv\n  строка 1\n    Не хватает столбцов (анкеты): «');
    const second = await compare('--procedure', template, ...own, '--with-checklists', page('order-checklists.csv'), '--with-answers', answers);
    expect(second.code).toBe(1);
    expect(second.complained).toContain('answers.csv\n  строка 1\n    Не хватает столбцов (анкеты): «');
  });

  it('two tables that are not of the same organisations', async () => {
    const rows = readFileSync(page('order-checklists.csv'), 'utf8').replaceAll('Дом А', 'Дом В');
    const answers = readFileSync(page('order-answers.csv'), 'utf8').replaceAll('Дом А', 'Дом В');
    const { code, complained } = await compare(
      '--procedure', template, ...own, '--with-checklists', write('order.csv', rows), '--with-answers', write('order-answers.csv', answers),
    );
    expect(code).toBe(1);
    expect(complained).toContain('«Дом А (условные данные)»');
  });

  it('to write over a file it reads, and a folder that is a file', async () => {
    const file = write('compare.json', variant({}));
    expect((await compare('--procedure', file, '--out', folder)).complained).toBe('Сравнение записалось бы поверх исходных файлов: compare.json. Укажите другую папку в --out.');
    expect((await compare('--procedure', page('draft-2018.json'), '--out', write('out', ''))).complained).toMatch(/^Не удаётся записать out \(EEXIST\)\./);
  });

  it('a procedure without checklists where tables are to be counted', async () => {
    const { observations, criteria, ...rest } = (JSON.parse(readFileSync(template, 'utf8')) as { methodology: Record<string, unknown> }).methodology;
    const file = write('bare.json', { methodology: { ...rest, observations, criteria } });
    const { code, complained } = await compare('--procedure', file, ...own);
    expect({ code, complained }).toEqual({
      code: 1, complained: 'В методике «Порядок совета (образец, условные данные)» нет чек-листов и анкеты: неизвестно, что в столбцах.',
    });
  });
});
