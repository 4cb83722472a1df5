import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mark, ShortMeasure, Shortcomings } from 'nok-methodology';
import { INSTITUTIONS } from '../../examples/myski-2014/files.js';
import { readProcedure } from '../../examples/rate/procedure.js';
import { silent } from '../../examples/rate/progress.js';
import { rate, type Rated, type RateOutcome } from '../../examples/rate/rate.js';
import { english } from '../../examples/report/english.js';
import { beyondCap, gainsOf } from '../../examples/report/gains.js';
import { organisationPage } from '../../examples/report/organisationPage.js';
import { regionOf, type Region } from '../../examples/report/region.js';
import { regionPage } from '../../examples/report/regionPage.js';
import { russian } from '../../examples/report/russian.js';
import { sheetsOf } from '../../examples/report/sheets.js';
import { csv, newRegion, type Region as Folder } from './region.js';

const title = { ru: 'Отчёт', en: 'Report' };

interface Reported {
  readonly outcome: RateOutcome;
  readonly region: Region;
}

async function reported(id: string): Promise<Reported> {
  const { procedure: file, files } = INSTITUTIONS.find((one) => one.id === id) as (typeof INSTITUTIONS)[number];
  const read = await readProcedure(file);
  if (!('procedure' in read) || !read.procedure) throw new Error('the example has problems');
  const outcome = await rate(files, { progress: silent, procedure: read.procedure });
  return { outcome, region: regionOf(outcome.rated as Rated, outcome, { title }) };
}

let center: Reported;
let rehabilitation: Reported;

beforeAll(async () => {
  center = await reported('center');
  rehabilitation = await reported('rehabilitation');
});

const pageOf = ({ region }: Reported, texts = russian): string => organisationPage(region, region.members[0] as Region['members'][number], texts);
const sheetOf = ({ region, outcome }: Reported, name: string) => sheetsOf(region, outcome).find(({ sheet }) => sheet === name)?.rows;

describe('The report of a method of 2014 (synthetic data)', () => {
  it('names numbers with their best value and graded items with their grades, and what each would bring', () => {
    expect(pageOf(center).split('\n').filter((line) => /^\d\. |^ {3}- |^До /.test(line))).toEqual([
      'До 100 не хватает 26,03\u00A0балла.',
      '1. **Работники, повысившие квалификацию за три года** — до 6,25\u00A0балла. Есть 41 из 58.',
      '2. **Сведения об учреждении на сайте управления (УСЗН), в среднем на позицию** — до 4,17\u00A0балла. Сейчас 1,33, наилучшее значение — 2 (балл).',
      '   - перечень услуг на дому (оценка «неполно» вместо «полностью») — 1,04',
      '   - тарифы и кто платит (оценка «нет» вместо «полностью») — 2,08',
      '   - ответы на частые вопросы (оценка «неполно» вместо «полностью») — 1,04',
      '3. **Как получатели оценивают ожидание** — до 3,86\u00A0балла. Сейчас 6,91, наилучшее значение — 10 (балл).',
    ]);
    expect(pageOf(center, english)).toContain('   - tariffs and who pays (graded “absent”, not “complete”) — 2.08\n');
  });

  it('puts the same into the workbook', () => {
    const rows = (sheetOf(center, 'Недостатки') ?? []).map((cells) => cells.slice(2));
    const site = 'Сведения об учреждении на сайте управления (УСЗН), в среднем на позицию';
    expect(rows.filter(([label]) => label === site)).toEqual([
      [site, 'наилучшее значение: 2', '1,33', '', { score: '4.17' }, ''],
      [site, 'перечень услуг на дому: полностью', 'неполно', { score: '1.04' }, { score: '4.17' }, ''],
      [site, 'тарифы и кто платит: полностью', 'нет', { score: '2.08' }, { score: '4.17' }, ''],
      [site, 'ответы на частые вопросы: полностью', 'неполно', { score: '1.04' }, { score: '4.17' }, ''],
    ]);
    // 1302 days of 124 applications.
    expect(sheetOf(center, 'Исходные данные')?.[0]).toContain('1302 : 124 = 10,50');
    expect(sheetOf(center, 'Исходные данные')?.[0]).toContain('8 : 6 ≈ 1,33');
  });

  it('counts the answers with options and marks apart from yes and no', () => {
    const page = regionPage(rehabilitation.region, russian);
    expect(page).toContain('| Обратились бы Вы в этот центр снова, если бы понадобилась помощь? | да — 15; скорее да — 9; скорее нет — 4; нет — 2; трудно сказать — 3 | 80,0\u00A0% | 1 | 0 |');
    expect(page).toContain('| 1 — 0; 2 — 0; 3 — 3; 4 — 10; 5 — 9 | в среднем 4,27 | 1 | 10 |');
    expect(page).toContain('| Довольны ли Вы в целом тем, как в центре помогли ребёнку и семье? | 27 | 4 | 3 | 0 | 87,1\u00A0% |');
    expect(sheetOf(rehabilitation, 'Ответы с вариантами')?.map((cells) => cells.slice(3))).toEqual([
      ['67,6\u00A0%', 0, 0, 0], ['в среднем 4,27', 1, 10, 1], ['в среднем 7,80', 0, 6, 0], ['80,0\u00A0%', 1, 0, 0],
    ]);
  });

  it('says nothing of a rule of sampling that came later, and leaves no heading empty', () => {
    const page = regionPage(center.region, russian);
    expect(page).not.toContain('675н');
    expect(page).toContain('Опрошено получателей услуг и их представителей: 52.');
    expect(page).not.toMatch(/^#+ .*\n\n#/m);
  });

  it('lists the items that are short of the best grade among those that lack', () => {
    expect(regionPage(center.region, russian)).toContain('| тарифы и кто платит | Сайт управления | 1 | 0 | 1 |\n| ответы на частые вопросы | Сайт управления | 0 | 1 | 1 |');
  });
});

describe('What an organisation can work on', () => {
  const measure: ShortMeasure = { observation: 'days', value: '5', best: '1', gain: null };
  const only = (more: object): Shortcomings => ({
    format: 'nok.shortcomings/1', methodology: 'x', total: { exact: '1', most: '2', loss: '1' },
    indicators: [{ id: '1', criterion: '1', exact: '1', most: null, loss: null, lists: [], shares: [], measures: [], ...more }],
  });
  const inPart: Mark = { part: '0.5' };

  it('has what nobody can tell last', () => {
    const share = { observation: 'a', count: 1, of: 2, best: '100', gainTogether: '1/2' };
    expect(gainsOf(only({ measures: [measure], shares: [share] })).map(({ observation, gain }) => [observation, gain])).toEqual([['a', '1/2'], ['days', null]]);
  });

  it('names graded items that nothing is paid for any more', () => {
    const graded = { observation: 'site', items: [{ item: 'x', points: '1', best: '2', isWorst: false, gainAlone: '0' }], gainTogether: '0' };
    const list = { observation: 'list', count: 1, items: [{ item: 'y', mark: inPart, gainAlone: '0', nothingBecauseOfCap: true }], gainTogether: '0', nothingBecauseOfCap: true };
    expect(beyondCap(gainsOf(only({ graded: [graded], lists: [list] })))).toEqual([{ observation: 'list', items: ['y'] }, { observation: 'site', items: ['x'] }]);
  });

  it('is printed with a dash or a reason where no figure can be told', () => {
    const [member] = center.region.members as [Region['members'][number]];
    const page = (shortcomings: Shortcomings): string => organisationPage(center.region, { ...member, shortcomings }, russian);
    const unknown = { ...only({ measures: [{ ...measure, observation: 'waitingDays' }] }), total: { exact: '1', most: null, loss: null } };
    expect(page(unknown)).toContain('Сколько не хватает до наибольшей оценки, точно сказать нельзя');
    expect(page(unknown)).toContain('1. **От заявления до первого прихода социального работника** — сколько баллов, точно сказать нельзя: такое значение методика отказывается считать. Сейчас 5, наилучшее значение — 1 (дни).');
    const item = { item: 'siteHead', points: '0.5', best: '2', isWorst: false, gainAlone: null };
    expect(page(only({ graded: [{ observation: 'siteInformation', items: [item], gainTogether: null }] }))).toContain('   - сведения о руководителе (оценка 0,5 вместо «полностью») — —\n');
    expect(page(only({}))).toContain('До 2 не хватает 1,00\u00A0балла. Ни одно улучшение само по себе баллов не прибавляет');
  });
});

describe('A report on the command line', () => {
  let folder: Folder;
  beforeAll(() => { folder = newRegion(); });
  afterAll(() => folder.remove());

  /** The template with a total that is not linear and goes beyond 100: 1.6 points of criterion 1 by a scale, and criterion 2. */
  function scaled(): void {
    const template = JSON.parse(readFileSync('examples/check/template.json', 'utf8')) as { methodology: Record<string, unknown>; bands?: unknown };
    const { bands, ...rest } = template;
    expect(bands).toHaveLength(3);
    const formula = { kind: 'sum', of: [{ kind: 'linear', of: { score: '1', on: 'exact' }, worst: '0', target: '80', points: '160', outside: 'clamp' }, { kind: 'reference', to: '2' }] };
    const total = { ...(template.methodology.total as object), formula };
    // A sum takes nothing that may be left out.
    const observations = Object.fromEntries(Object.entries(template.methodology.observations as Record<string, object>).map(([key, one]) => [key, { ...one, mayBeEmpty: undefined }]));
    folder.write('procedure.json', JSON.stringify({ ...rest, methodology: { ...template.methodology, observations, total, range: { least: '0', most: '260' } } }));
  }

  it('goes into a folder of its own, with dashes where nothing exact can be said', async () => {
    scaled();
    await folder.run('--template', folder.path('my'), '--procedure', folder.path('procedure.json'));
    const add = (name: string, rows: readonly (readonly string[])[]) => folder.write(`my/${name}`, folder.read(`my/${name}`) + csv(rows));
    add('checklists.csv', [['Дом А', 'да', 'да', 'нет', 'да', 'да', 'да', 'нет'], ['Дом Б', 'да', 'нет', 'нет', 'да', 'да', 'да', 'да']]);
    const titles = folder.read('my/answers.csv').replace(/^\uFEFF/, '').trim().split(';');
    const answers = (name: string, polite: string) => titles.map((column) => (column === 'Организация' ? name : column.startsWith('Вежливы') ? polite : column.endsWith('?') ? 'да' : ''));
    add('answers.csv', [answers('Дом А', 'да'), answers('Дом А', 'нет'), answers('Дом Б', 'да')]);
    const { code, said } = await folder.run(
      '--checklists', folder.path('my/checklists.csv'), '--answers', folder.path('my/answers.csv'), '--procedure', folder.path('procedure.json'), '--out', folder.path('out'), '--report',
    );
    expect([code, said.includes('report.ru.md (отчёт; файлов вместе со страницами и рисунками: ')]).toEqual([0, true]);
    const page = folder.read('out/report/report.ru.md');
    expect(page).toContain('| 1. Открытость | — | — |');
    expect(page).toContain('Прочерк: точного числа нет. Так бывает, когда баллы критерия переводятся в итог по шкале');
    expect(folder.read('out/report/report.en.md')).toContain('A dash: there is no exact figure.');
    // 1.1 is 2 of 3 and 1.2 the whole: 86.67 is beyond the target, 160; 2 is the mean of 75 and 50.
    expect(folder.read('out/report/organisations/01-dom-a.ru.md')).toContain('**222,50\u00A0балла, 2-е место**');
    expect(folder.read('out/report/organisations/01-dom-a.ru.md')).toContain('До 260 не хватает 37,50\u00A0балла.');
    expect(existsSync(folder.path('out/rating.csv'))).toBe(true);
  });

  it('is never written over files it reads', async () => {
    const { code, complained } = await folder.run(
      '--checklists', folder.path('out/report/report.ru.md'), '--answers', folder.path('my/answers.csv'), '--procedure', folder.path('procedure.json'), '--out', folder.path('out'), '--report',
    );
    expect([code, complained.startsWith('Рейтинг записался бы поверх исходных файлов: ')]).toEqual([1, true]);
  });
});
