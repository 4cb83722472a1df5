import { assess, defineMethodology, draftPlan, proposals, verbalBands, type BandWithEdges, type Collection, type Mark } from 'nok-methodology';
import { governorSummary, improvementPlan, operatorReport, safeOperatorReport, type RegionResults } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { enough } from '../improvement/plans.js';
import { criterion, label, number, observation, share, small } from '../methodology/small.js';
import { homeOf, linesOf, results, rowsOf, tablesOf } from './region.js';

const text = (ru: string, en: string) => ({ ru, en });
const itemsOf = (...ids: string[]) => ids.map((id) => ({ id, label: text(`позиция ${id}`, `item ${id}`), verification: 'practice' as const }));

/** A council's own method: a list with grades, one whose items may be there in part, and one that is paid by the piece. */
const methodology = defineMethodology(small(
  { building: observation('measure', { least: '0', most: '1' }), site: observation('checklist'), channels: observation('items') },
  [criterion('1', number('building')), criterion('2', share('site')), criterion('3', { kind: 'perItem', of: 'channels', points: '50', cap: '100' })],
));
const collection: Collection = {
  checklists: [
    {
      observation: 'building', title: text('Здание', 'Building'), items: itemsOf('roof', 'stairs', 'yard'),
      grades: [{ label: text('негодно', 'unfit'), points: '0' }, { label: text('с недостатками', 'with faults'), points: '0.5' }, { label: text('исправно', 'sound'), points: '1' }],
    },
    { observation: 'site', title: text('Сайт', 'Site'), items: itemsOf('address', 'staff') },
    { observation: 'channels', title: text('Связь', 'Channels'), items: itemsOf('phone', 'mail') },
  ],
  questionnaire: { title: label, verification: 'practice', questions: [], notCounted: [] },
};

/** Marks in every form that the model knows, also as nobody but a program writes them. */
const home = (id: string, building: Record<string, Mark>, points: { sum: string; of: number }, site: Record<string, Mark>, count: string, of = 2) => ({
  assessment: assess(methodology, { building: points, site: { count, of }, channels: 1 }, { organisation: { id, name: `Дом ${id}` } }),
  marks: { building, site, channels: { phone: 'present', mail: 'absent' } as const },
});
const homes = [
  home('1', { roof: { points: '0' }, stairs: { points: '0.50' }, yard: { points: '1' } }, { sum: '1.5', of: 3 }, { address: 'present', staff: { part: '0.5' } }, '1.5'),
  home('2', { roof: { points: '1.0' }, stairs: { points: '0.5' }, yard: { notApplicable: 'двора нет' } }, { sum: '1.5', of: 2 }, { address: { part: '1' }, staff: { part: '0' } }, '1'),
  home('3', { roof: { points: '1' }, stairs: { points: '0' }, yard: { points: '1' } }, { sum: '2', of: 3 }, { address: 'absent', staff: { notApplicable: 'штата нет' } }, '0', 1),
];
const own: RegionResults = { region: results.region, authority: 'Управление', council: 'Совет', on: '2014-11-15', organisations: homes, collection };
const lists = (language: 'ru' | 'en') => tablesOf(operatorReport(own, { language })).filter(({ columns }) => ['Позиция', 'Item'].includes(columns[0]?.title ?? ''));

describe('The marks of checklists in the operator’s report', () => {
  it('are counted by grade where a list has grades, however the points are written', () => {
    const [building] = lists('ru');
    expect(building?.columns.map(({ title }) => title)).toEqual(['Позиция', 'негодно', 'с недостатками', 'исправно', 'Не применимо']);
    expect(building && rowsOf(building)).toEqual(['позиция roof | 1 | 0 | 2 | 0', 'позиция stairs | 1 | 2 | 0 | 0', 'позиция yard | 0 | 0 | 2 | 1']);
    expect(lists('en')[0]?.columns.map(({ title }) => title)).toEqual(['Item', 'unfit', 'with faults', 'sound', 'Not applicable']);
  });

  it('are there, in part or absent by how much of the item is there: a part of one is there, a part of nothing is absent', () => {
    const [, site] = lists('ru');
    expect(site?.columns.map(({ title }) => title)).toEqual(['Позиция', 'Есть', 'Частично', 'Нет', 'Не применимо']);
    expect(site && rowsOf(site)).toEqual(['позиция address | 2 | 0 | 1 | 0', 'позиция staff | 0 | 1 | 1 | 1']);
  });

  it('are never in part where items are paid by the piece', () => {
    const [, , channels] = lists('ru');
    expect(channels?.columns.map(({ title }) => title)).toEqual(['Позиция', 'Есть', 'Нет', 'Не применимо']);
    expect(channels && rowsOf(channels)).toEqual(['позиция phone | 3 | 0 | 0', 'позиция mail | 0 | 3 | 0']);
  });

  it('name the items of a council’s own lists, in shortcomings, conclusions and proposals too', () => {
    expect(linesOf(operatorReport(own, { language: 'ru' })).filter((line) => /\b(?:roof|stairs|yard|address|staff|phone|mail)\b/.test(line.replaceAll(/позиция \w+/g, '')))).toEqual([]);
  });

  it('name them in what a plan leaves out, where the plan is printed with the lists', () => {
    const [{ assessment, marks }] = homes as [(typeof homes)[number]];
    const reason = 'делается без плана';
    const plan = draftPlan(assessment, proposals(assessment, { marks, collection }), { ...enough, notPlanned: [{ id: 'building/roof', reason }, { id: 'channels/mail', reason }] });
    expect(linesOf(improvementPlan(plan, { collection }))).toContain('- делается без плана: «позиция roof», «позиция mail»');
    // Without them a list is all that is known of its items.
    expect(linesOf(improvementPlan(plan))).toContain('- делается без плана: «проба», «проба»');
  });
});

describe('The levels of totals', () => {
  const lacking = homeOf('1', { accessibleEquipment: { equipmentRamp: 'absent', equipmentLift: 'absent' } }, {});
  const bands: readonly BandWithEdges[] = [
    { id: 'low', label: text('слабо', 'weak'), above: null, upTo: '98', verification: 'unverified' },
    { id: 'high', label: text('сильно', 'strong'), above: '98', upTo: '100', verification: 'confirmed' },
  ];
  const levelled: RegionResults = { ...results, organisations: [lacking, homeOf('2', {}, {}), homeOf('3', {}, {})], bands };
  const ratingOf = (language: 'ru' | 'en', given = levelled) =>
    tablesOf(operatorReport(given, { language })).filter(({ columns }) => ['Место', 'Place'].includes(columns[0]?.title ?? ''));

  it('stand in the rating where they are given; one that is only remembered is marked', () => {
    // Two items of five: 100 − 40 · 0.3 · 0.2 = 97.6.
    const [rating] = ratingOf('ru');
    expect([rating?.columns.at(-1)?.title, rating?.note]).toEqual(['Уровень', '* Приведено по памяти: с текстом акта не сверено.']);
    expect(rating && rowsOf(rating)).toEqual([
      '1 | Дом № 2 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | сильно', '1 | Дом № 3 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | сильно',
      '2 | Дом № 1 | 100,00 | 100,00 | 88,00 | 100,00 | 100,00 | 97,60 | слабо*',
    ]);
    expect(rating?.totals?.map((row) => row.length)).toEqual([9]);
    const [excellent] = ratingOf('en', { ...levelled, bands: verbalBands });
    expect([excellent?.columns.at(-1)?.title, excellent?.note, excellent && rowsOf(excellent).map((row) => row.split(' | ').at(-1))]).toEqual(['Level', undefined, ['excellent', 'excellent', 'excellent']]);
    expect(ratingOf('ru', results)[0]?.columns.at(-1)?.title).toBe('Итог');
  });

  it('are counted among the conclusions, the best first, and stand in the summary', () => {
    expect(linesOf(operatorReport(levelled, { language: 'ru' }))).toContain('2. По уровням: «сильно» — 2 организации, «слабо» — 1 организация.');
    expect(linesOf(operatorReport(levelled, { language: 'en' }))).toContain('2. By level: “strong”, 2 organisations; “weak”, 1 organisation.');
    expect(tablesOf(governorSummary(levelled)).map(({ columns }) => columns.at(-1)?.title)).toEqual(['Значение', 'Уровень']);
  });

  it('are refused where they leave a hole', () => {
    const outcome = safeOperatorReport({ ...levelled, bands: bands.slice(0, 1) }, { language: 'ru' });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['bandHole results.bands']);
  });
});
