import { assess, defineMethodology, NokError, observe, type Assessment, type Marks, type Tallies } from 'nok-methodology';
import { beforeAll, describe, expect, it } from 'vitest';
import { directions, findShortcomings, safeDirections, type AssessedOrganisation, type DirectionOptions, type Directions } from '../../src/improvement/index.js';
import { FILES } from '../../examples/kaluga-2021/files.js';
import { PLAN } from '../../examples/kaluga-2021/plan.js';
import { counting } from '../../examples/rate/counting.js';
import { readInput } from '../../examples/rate/input.js';
import { silent } from '../../examples/rate/progress.js';
import { rate } from '../../examples/rate/rate.js';
import { readTable } from '../../examples/rate/table.js';
import { home } from '../analysis/homes.js';
import { criterion, observation, share, small } from '../methodology/small.js';
import { exact, fractionText, fromFractionText, over, plus, type Exact } from '../oracle/fraction.js';
import { markedHome } from './marked.js';
import { printed } from '../errors/sentences.js';

const sum = (texts: readonly (string | null)[]): Exact => texts.map((text) => fromFractionText(text ?? 'unknown')).reduce(plus, exact(0n));

const refused = (organisations: unknown, options: unknown = {}): string[] => {
  const outcome = safeDirections(organisations as readonly AssessedOrganisation[], options as DirectionOptions);
  return outcome.success ? [] : printed(outcome.error);
};

const organised = (id: string, changes: Parameters<typeof home>[0] = {}, options: Parameters<typeof home>[1] = {}) =>
  ({ assessment: home(changes, { organisation: { id }, ...options }) });

describe('The directions of a region', () => {
  it('are the criteria by their mean loss, the greatest first', () => {
    const found = directions([organised('a', { accessibleServices: 3 }), organised('b', { accessibleServices: 4, comfortConditions: 4 }), organised('c', { timeliness: { count: 3, of: 4 } })]);
    expect([found.format, found.organisations, 'rounding' in found]).toEqual(['nok.directions/1', 3, false]);
    // 3.2: 0.08 · 40 + 0.08 · 20 = 4.8; 2: 0.06 · 20 + 0.08 · 25 = 3.2; of 8 in all
    expect(found.criteria.map(({ criterion: id, meanLoss, share: part }) => [id, meanLoss, part])).toEqual([
      ['3', '8/5', '3/5'], ['2', '16/15', '2/5'], ['1', '0', '0'], ['4', '0', '0'], ['5', '0', '0'],
    ]);
    expect(found.meanLoss).toBe('8/3');
  });

  it('hold the mean of every share, the lowest first, over those who were asked', () => {
    const nobody = { whenNobodyAsked: 'zero', whenNotApplicable: 'leave-out' } as const;
    const found = directions([
      organised('a', { siteSatisfaction: { count: 1, of: 2 }, informationOnSite: { count: '18.5', of: 19 }, standSatisfaction: { count: 0, of: 0 } }, nobody),
      organised('b', { siteSatisfaction: { count: 3, of: 4 }, standSatisfaction: { count: 0, of: 0 } }, nobody),
    ]);
    expect(found.criteria[0]?.observations).toEqual([
      { observation: 'siteSatisfaction', mean: '125/2', organisations: 2 },
      // (18.5 / 19 + 1) / 2
      { observation: 'informationOnSite', mean: '1875/19', organisations: 2 },
      { observation: 'informationOnStand', mean: '100', organisations: 2 },
    ]);
    expect(found.criteria.flatMap(({ observations }) => observations).map(({ observation: key }) => key)).not.toContain('comfortConditions');
  });

  it('hold the items that lack, the commonest first', () => {
    const marked = (id: string, changes: Parameters<typeof markedHome>[0]) => {
      const { assessment, marks } = markedHome(changes, { organisation: { id } });
      return { assessment, marks };
    };
    const { criteria } = directions([
      marked('a', { informationOnSite: { siteRules: 'absent', siteOther: { part: '0.5' } }, accessibleEquipment: { equipmentLift: 'absent' } }),
      marked('b', { informationOnSite: { siteOther: 'absent' }, remoteChannels: { channelQuestions: 'absent' } }),
      organised('c', { informationOnSite: { count: 18, of: 19 } }),
    ]);
    expect(criteria.find(({ criterion: id }) => id === '1')?.items).toEqual([
      { observation: 'informationOnSite', item: 'siteOther', absent: 1, inPart: 1, organisations: 2 },
      { observation: 'informationOnSite', item: 'siteRules', absent: 1, inPart: 0, organisations: 1 },
      { observation: 'remoteChannels', item: 'channelQuestions', absent: 1, inPart: 0, organisations: 1 },
    ]);
    expect(criteria.find(({ criterion: id }) => id === '3')?.items.map(({ item }) => item)).toEqual(['equipmentLift']);
  });

  it('count an item once, though two indicators read its list', () => {
    const label = { ru: 'условные данные', en: 'synthetic' };
    const read = { kind: 'share', of: 'a' } as const;
    const base = small({ a: observation('checklist') }, [criterion('1', { kind: 'mean', of: [{ kind: 'reference', to: '1.1' }, { kind: 'reference', to: '1.2' }] })]);
    const one = { ...base.criteria[0], indicators: ['1.1', '1.2'].map((id) => ({ id, label, citation: base.citation, formula: read })) };
    const methodology = defineMethodology({ ...base, criteria: [one as typeof base.criteria[number]] });
    const collection = {
      checklists: [{ observation: 'a', title: label, items: [{ id: 'x', label, verification: 'unverified' as const }] }],
      questionnaire: { title: label, verification: 'unverified' as const, questions: [], notCounted: [] },
    };
    const assessment = assess(methodology, { a: { count: 0, of: 1 } }, { organisation: { id: 'a' } });
    const found = directions([{ assessment, marks: { a: { x: 'absent' } } }], { collection });
    expect(found.criteria[0]?.items).toEqual([{ observation: 'a', item: 'x', absent: 1, inPart: 0, organisations: 1 }]);
    expect(found.criteria[0]?.observations).toEqual([{ observation: 'a', mean: '0', organisations: 1 }]);
  });

  it('lose nothing where nobody loses anything', () => {
    const { criteria, meanLoss } = directions([organised('a')]);
    expect([meanLoss, ...criteria.map(({ share: part }) => part)]).toEqual(['0', '0', '0', '0', '0', '0']);
  });

  it('add up, with the row of rounding, to the mean of what the organisations lose', () => {
    const rounding = { digits: 0, mode: 'half-up', at: 'every-level' } as const;
    const found = directions([organised('a', { timeliness: { count: 2, of: 3 } }, { rounding }), organised('b', { timeliness: { count: 1, of: 2 } }, { rounding })]);
    // a: 2.64 − 0.04, b: 0.08 · 50 with K2 = 80
    expect([found.rounding, found.meanLoss]).toEqual(['-1/50', '33/10']);
    expect(fractionText(sum([found.rounding ?? '0', ...found.criteria.map(({ meanLoss }) => meanLoss)]))).toBe('33/10');
  });
});

describe('The directions are refused', () => {
  it('with the problems of every organisation, each with its place', () => {
    expect(refused([
      { assessment: { ...home({}, { organisation: { id: 'a' } }), score: '99.00' } }, { assessment: home() },
      { ...organised('c'), marks: { accessibleEquipment: 5, remoteChannels: {} } }, { ...organised('d', { accessibleEquipment: 4 }), marks: markedHome({}).marks },
      { assessment: { ...home(), choices: [{ question: 'rounding', chosen: 'up', byDefault: false }] } }, 7, { ...organised('e'), mark: {} },
    ].slice(0, 5))).toEqual([
      'organisations.0.assessment.score: Stored "99.00", computed "100.00".',
      'organisations.1.assessment.organisation: The assessment names no organisation.',
      'organisations.2.marks.accessibleEquipment: Expected an object, found 5.',
      'organisations.3.marks.accessibleEquipment: Stored 4, computed 5.',
      'organisations.4.assessment.options.rounding: Expected an object, found "up".',
    ]);
  });

  it('for what is no list of organisations', () => {
    expect(refused([7, null, [], { ...organised('e'), mark: {} }])).toEqual([
      'organisations.0: Expected an object, found 7.', 'organisations.1: Expected an object, found null.', 'organisations.2: Expected an object, found […].',
      'organisations.3.mark: "mark" is not known here. Did you mean marks? Known: assessment, marks.',
    ]);
    expect(refused([])).toEqual(['organisations: The list needs at least 1.']);
    expect(refused({})).toEqual(['organisations: Expected a list, found {…}.']);
    expect(refused(new Array(100_001))).toEqual(['organisations: There is more here than the 100000 that can be taken.']);
    expect(refused(new Proxy([1], { get: () => { throw new Error('no'); } }))).toEqual(['organisations: The value cannot be read: "no".']);
  });

  it('once for a collection that does not fit', () => {
    const title = { ru: 'условные данные', en: 'synthetic' };
    const checklists = [{ observation: 'x', title, items: [{ id: 'y', label: title, verification: 'unverified' }] }];
    const collection = { checklists, questionnaire: { title, verification: 'unverified', questions: [], notCounted: [] } };
    const lines = refused([organised('a'), organised('b')], { collection });
    expect(lines.filter((line) => line.startsWith('options.collection.checklists.0.observation'))).toHaveLength(1);
    expect(refused([organised('a')], { collection: 5, marks: {} }).map((line) => line.split(':')[0])).toEqual(['options.collection', 'options.marks']);
  });

  it('where the assessments cannot stand side by side', () => {
    const methodology = defineMethodology(small({ a: observation('respondents') }, [criterion('1', share('a'))]));
    const stranger = { assessment: assess(methodology, { a: { count: 1, of: 2 } }, { organisation: { id: 'z' } }) };
    const lines = refused([organised('a'), organised('a', {}, { rounding: { digits: 1, mode: 'half-up', at: 'end' } }), stranger]);
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'organisations.1.assessment.organisation.id', 'organisations.2.assessment.methodology.fingerprint', 'organisations.1.assessment.choices.1.chosen',
    ]);
  });
});

describe('The directions of the Kaluga example (synthetic)', () => {
  let found: Directions;
  let organisations: readonly { assessment: Assessment; marks: Marks }[];

  beforeAll(async () => {
    const outcome = await rate(FILES, { progress: silent });
    if (!outcome.rated) throw new Error('the example has problems');
    const { assessments, methodology } = outcome.rated;
    const { register, columns = {}, dictionary = {}, checklists, options } = await readInput(FILES, silent, true);
    if (!register || !checklists || !options) throw new Error('the example has problems');
    const setting = { register: register.register, columns, dictionary };
    const counted = counting(methodology, setting, (issues) => { if (issues.length > 0) throw new NokError(issues); });
    await readTable(FILES.answers, silent, (piece) => { counted.add(piece); });
    const { ready } = observe(methodology, { ...setting, checklists, tallies: counted.finish() as Tallies }, { whenItemNotApplicable: 'present' });
    organisations = ready.map(({ organisation, marks }) =>
      ({ assessment: assessments.find((one) => one.organisation?.id === organisation.id) as Assessment, marks }));
    found = directions(organisations);
  });

  it('are accessibility, then comfort, then openness, as the notice says', () => {
    expect(found.organisations).toBe(17);
    expect(found.criteria.map(({ criterion: id }) => id)).toEqual(['3', '2', '1', '5', '4']);
    const shares = found.criteria.map(({ share: part }) => part);
    expect(fractionText(sum(shares))).toBe('1');
  });

  it('name the items that lack most often', () => {
    expect(found.criteria.slice(0, 3).map(({ items }) => items.slice(0, 2).map(({ item, organisations: count }) => `${item} ${count}`))).toEqual([
      ['servicesBraille 7', 'equipmentWheelchairs 5'], ['comfortOther 9', 'comfortWater 8'], ['channelConsultation 9', 'channelQuestions 7'],
    ]);
    const planned = PLAN.flatMap(({ absent, inPart }) => [...absent, ...inPart]);
    const counted = found.criteria.flatMap(({ items }) => items);
    expect(counted.filter(({ item, organisations: count }) => planned.filter((other) => other === item).length !== count)).toEqual([]);
    expect(new Set(counted.map(({ item }) => item))).toEqual(new Set(planned));
  });

  it('are the means of the shortcomings of each', () => {
    const losses = organisations.map((one) => findShortcomings(one.assessment, { marks: one.marks }).total.loss);
    expect(found.meanLoss).toBe(fractionText(over(sum(losses), exact(17n))));
    expect(fractionText(sum(found.criteria.map(({ meanLoss }) => meanLoss)))).toBe(found.meanLoss);
  });
});
