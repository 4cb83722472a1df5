import {
  assess, compareMethodologies, defineMethodology, extendMethodology, methodologyOn, observe, rank, requiredObservations, reweigh, type Choice,
  type Methodology,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { citation, criterion, indicator, label, mean, measure, measured, number, observation, reference, share, small, weighted } from '../methodology/small.js';
import { compared, movesOf, organised, reasons } from './compared.js';
import { faultless, order } from './homes.js';

const draftWeights = weighted(
  ['0.20', reference('1')], ['0.20', reference('2')], ['0.15', reference('3')], ['0.15', reference('4')], ['0.30', reference('5')],
);
const draft = extendMethodology(order, { id: 'draft-2018', title: label, total: { formula: draftWeights } });

const region = [
  // К1 100, К2 100, К3 70, К4 100, К5 100
  organised('ramp', { ...faultless, accessibleEquipment: 0 }),
  // К1 100, К2 100, К3 100, К4 100, К5 70
  organised('recommended', { ...faultless, recommendation: { count: 0, of: 10 } }),
  organised('faultless', faultless),
];

describe('An edition and its sister', () => {
  it('differ in nothing that is computed: their words, acts and dates are no causes', () => {
    const comparison = compared(order, methodologyOn({ sector: 'social-service', on: '2024-10-05' }), region);
    expect([comparison.first.id, comparison.second.id]).toEqual(['mintrud-344n-2018/social-service', 'mintrud-408n-2024/social-service']);
    expect(comparison.first.fingerprint).not.toBe(comparison.second.fingerprint);
    expect(comparison.causes).toEqual([]);
    expect(reasons(comparison)).toEqual(['faultless: together 0 = 0', 'ramp: together 0 = 0', 'recommended: together 0 = 0']);
    expect(movesOf(comparison)).toEqual(['faultless: 1 → 1 (0)', 'ramp: 2 → 2 (0)', 'recommended: 2 → 2 (0)']);
    expect(comparison.organisations.flatMap(({ criteria, indicators }) => [...criteria, ...indicators]).every(({ difference }) => difference?.exact === '0')).toBe(true);
  });
});

describe('A draft with other weights and the order', () => {
  const comparison = compared(order, draft, region);

  it('stand side by side: totals, criteria, indicators and places', () => {
    const [, ramp] = comparison.organisations;
    // The order: 470 / 5 = 94. The draft: 100 − 0.15 · 30 = 95.5.
    expect(ramp?.total).toEqual({
      first: { score: '94.00', exact: '94' }, second: { score: '95.50', exact: '191/2' }, difference: { score: '1.50', exact: '3/2' },
    });
    expect(ramp?.criteria.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
    const third = { score: '70.00', exact: '70', status: 'scored' };
    expect(ramp?.criteria[2]).toEqual({ id: '3', first: third, second: third, difference: { score: '0.00', exact: '0' } });
    expect(ramp?.indicators.map(({ id }) => id).slice(5, 8)).toEqual(['2.3', '3.1', '3.2']);
    expect(ramp?.indicators[6]?.first).toEqual({ score: '0.00', exact: '0', status: 'scored' });
    // Equal under the order; 95.5 and 100 − 0.3 · 30 = 91 under the draft.
    expect(movesOf(comparison)).toEqual(['faultless: 1 → 1 (0)', 'ramp: 2 → 2 (0)', 'recommended: 2 → 3 (-1)']);
  });

  it('have one cause, the weights of the total, with what it does to each organisation', () => {
    expect(comparison.causes).toEqual([{ what: 'weights', id: 'total', from: order.total.formula, to: draftWeights, problems: [] }]);
    expect(reasons(comparison)).toEqual(['faultless: total 0, together 0 = 0', 'ramp: total 3/2, together 0 = 3/2', 'recommended: total -3, together 0 = -3']);
  });

  it('say which methodologies they are and what the ratings took', () => {
    const { choices } = rank([assess(order, faultless, { organisation: { id: '1' } })]);
    expect(comparison.first).toEqual({ id: order.id, fingerprint: order.fingerprint, choices });
    expect(comparison.second).toEqual({ id: 'draft-2018', fingerprint: draft.fingerprint, choices });
    expect(choices.map(({ question }) => question)).toEqual(['ties', 'rank-on', '2.2', 'rounding']);
  });

  it('are the same where the weights were given to reweigh', () => {
    const again = compared(order, reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }), region);
    expect(again.organisations.map(({ total }) => total)).toEqual(comparison.organisations.map(({ total }) => total));
  });
});

describe('Two councils that ask for different things', () => {
  const polite = defineMethodology(small({ politeness: observation('respondents'), site: observation('checklist') }, [
    criterion('1', weighted(['0.5', reference('1.1')], ['0.5', reference('1.2')]), [indicator('1.1', share('politeness')), indicator('1.2', share('site'))]),
  ], { id: 'centre', rounding: { digits: 1, mode: 'half-up', at: 'end' } }));
  const careful = defineMethodology(small({ politeness: observation('measure', { least: '0', most: '100' }), care: measure() }, [
    criterion('1', reference('1.1'), [indicator('1.1', number('politeness'))]), criterion('2', number('care')),
  ], { id: 'rehabilitation' }));
  const first = [organised('b', { politeness: { count: 9, of: 10 }, site: { count: 1, of: 2 } }), organised('a', { politeness: { count: 1, of: 3 }, site: { count: 1, of: 1 } })];
  const second = [organised('a', { politeness: 80, care: 70 }), organised('b', { politeness: 60, care: 70 })];
  const comparison = compared(polite, careful, { first, second });

  it('stand side by side, joined by the ids of the organisations, without causes', () => {
    expect(comparison.causes).toBe(null);
    const [a] = comparison.organisations;
    // (100/3 + 100) / 2 = 200/3, printed with one digit; (80 + 70) / 2; 75.00 − 66.7 as they are printed.
    expect(a?.total).toEqual({ first: { score: '66.7', exact: '200/3' }, second: { score: '75.00', exact: '75' }, difference: { score: '8.30', exact: '25/3' } });
    expect(a?.effects).toBe(null);
    expect(movesOf(comparison)).toEqual(['a: 2 → 1 (1)', 'b: 1 → 2 (-1)']);
  });

  it('have null where one of them has no such score', () => {
    const [, b] = comparison.organisations;
    expect(b?.criteria.map(({ id, first: one, second: other, difference }) => [id, one?.score, other?.score, difference?.score]))
      .toEqual([['1', '70.0', '60.00', '-10.00'], ['2', undefined, '70.00', undefined]]);
    expect(b?.indicators).toEqual([
      { id: '1.1', first: { score: '90.0', exact: '90', status: 'scored' }, second: { score: '60.00', exact: '60', status: 'scored' }, difference: { score: '-30.00', exact: '-30' } },
      { id: '1.2', first: { score: '50.0', exact: '50', status: 'scored' }, second: null, difference: null },
    ]);
  });

  it('have no causes either where they are alike but the data are two lists', () => {
    const twice = compared(order, draft, { first: region, second: region });
    expect([twice.causes, twice.organisations[0]?.effects]).toEqual([null, null]);
    expect(twice.organisations.map(({ total, place }) => ({ total, place }))).toEqual(compared(order, draft, region).organisations.map(({ total, place }) => ({ total, place })));
  });
});

describe('Education: 0.5 and 0.5, or a calculated 2.2', () => {
  const observations = { rooms: observation('items', { most: 5 }), comfort: observation('respondents') };
  const rooms = indicator('2.1', { kind: 'perItem', of: 'rooms', points: '20', cap: '100' });
  const comfort = indicator('2.3', share('comfort'));
  const halves = defineMethodology(small(observations, [
    criterion('2', weighted(['0.5', reference('2.1')], ['0.5', reference('2.3')]), [rooms, comfort]),
  ]));
  const calculated = defineMethodology(small(observations, [
    criterion('2', weighted(['0.3', reference('2.1')], ['0.4', reference('2.2')], ['0.3', reference('2.3')]), [
      rooms, indicator('2.2', mean(reference('2.1'), reference('2.3'))), comfort,
    ]),
  ]));
  const schools = [organised('1', { rooms: 3, comfort: { count: 2, of: 3 } }), organised('2', { rooms: 5, comfort: { count: 1, of: 7 } })];

  it('give the same criterion and total, exactly; only one of them has 2.2', () => {
    const { causes, organisations } = compared(halves, calculated, schools);
    // 60 and 200/3: (60 + 200/3) / 2 = 190/3; 100 and 100/7: 400/7.
    expect(organisations.map(({ total }) => [total.first.exact, total.second.exact, total.difference.exact])).toEqual([['190/3', '190/3', '0'], ['400/7', '400/7', '0']]);
    expect(organisations[0]?.indicators.map(({ id, first, second }) => [id, first?.exact, second?.exact])).toEqual([
      ['2.1', '60', '60'], ['2.2', undefined, '190/3'], ['2.3', '200/3', '200/3'],
    ]);
    expect(causes).toBe(null);
  });
});

describe('One list', () => {
  it('serves a methodology that observes a part of it', () => {
    const { politeness, ...rest } = { politeness: observation('respondents', { mayBeEmpty: true }), waiting: measure(), listed: observation('checklist') };
    const both = defineMethodology(small({ politeness, waiting: rest.waiting }, [criterion('1', share('politeness')), criterion('2', number('waiting'))]));
    const part = defineMethodology(small({ waiting: rest.waiting, listed: rest.listed }, [criterion('2', number('waiting')), criterion('3', share('listed'))]));
    const counted: Choice[] = ['politeness', 'waiting', 'listed'].map((name) => ({ question: 'denominator', observation: name, chosen: 'c', byDefault: true }));
    const of = { ...organised('1', { politeness: { count: 0, of: 0 }, waiting: 40, listed: { count: 1, of: 2 } }), choices: [...counted, { question: 'other', chosen: 'c', byDefault: true }] };
    const { first, second, organisations, causes } = compared(both, part, [of], { whenNobodyAsked: { politeness: 'full' } });
    expect(causes).toBe(null);
    expect(organisations[0]?.criteria.map(({ id, first: one, second: other }) => [id, one?.exact, other?.exact])).toEqual([['1', '100', undefined], ['2', '40', '40'], ['3', undefined, '50']]);
    const about = (choices: readonly Choice[]) => choices.slice(2).map((choice) => [choice.question, choice.observation].filter(Boolean).join(' '));
    expect(about(first.choices)).toEqual(['denominator politeness', 'denominator waiting', 'other', 'nobody-asked politeness', 'rounding']);
    expect(about(second.choices)).toEqual(['denominator waiting', 'denominator listed', 'other', 'rounding']);
  });

  it('may be what observe has ready', () => {
    const one = small({ politeness: observation('respondents') }, [criterion('1', share('politeness'))]);
    const [first, second] = [defineMethodology(one), defineMethodology({ ...one, total: { ...one.total, formula: reference('1') } })];
    expect(requiredObservations(first).map(({ key }) => key)).toEqual(['politeness']);
    const title = { ru: 'Анкета', en: 'Questionnaire' };
    const { ready, problems } = observe(first, {
      register: [{ id: 'Б', name: 'Дом', municipality: 'Город', recipients: 10 }, { id: 'А' }],
      checklists: { titles: ['Организация'], rows: [{ number: 2, cells: ['А'] }, { number: 3, cells: ['Б'] }] },
      answers: { titles: ['Организация', 'Вежливы?'], rows: [['А', 'да'], ['А', 'нет'], ['Б', 'да']].map((cells, position) => ({ number: position + 2, cells })) },
      columns: { checklists: { 'Организация': 'organisation' }, answers: { 'Организация': 'organisation', 'Вежливы?': 'polite' } },
      collection: { checklists: [], questionnaire: { title, verification: 'unverified', notCounted: [], questions: [{ id: 'polite', text: title, observation: 'politeness' }] } },
    });
    expect(problems).toEqual([]);
    const { organisations } = compareMethodologies(first, second, ready);
    expect(organisations.map(({ organisation, total }) => [organisation, total.first.score])).toEqual([['А', '50.00'], ['Б', '100.00']]);
  });
});

describe('Choices', () => {
  it('of assess hold for both methodologies', () => {
    const empty = [organised('1', { ...faultless, remotePoliteness: { count: 0, of: 0 }, comfortConditions: { notApplicable: 'at home' } })];
    const rounding = { digits: 0, mode: 'half-even', at: 'every-level' } as const;
    const { first, second, organisations } = compared(order, draft, empty, { whenNobodyAsked: 'zero', whenNotApplicable: 'leave-out', rounding });
    const [one] = organisations;
    // К4: 0.4 · 100 + 0.4 · 100 = 80; 480 / 5 = 96; 100 − 0.15 · 20 = 97.
    expect([one?.total.first, one?.total.second, one?.total.difference]).toEqual([{ score: '96', exact: '96' }, { score: '97', exact: '97' }, { score: '1', exact: '1' }]);
    expect(one?.indicators.find(({ id }) => id === '2.1')).toEqual({ id: '2.1', first: { score: null, exact: null, status: 'left-out' }, second: { score: null, exact: null, status: 'left-out' }, difference: null });
    for (const { choices } of [first, second]) {
      expect(choices.slice(3)).toEqual([
        { question: 'not-applicable', observation: 'comfortConditions', chosen: 'leave-out', byDefault: false },
        { question: 'nobody-asked', observation: 'remotePoliteness', chosen: 'zero', byDefault: false },
        { question: 'rounding', chosen: rounding, byDefault: false },
      ]);
    }
  });

  it('of rank hold for both ratings', () => {
    const close = [organised('a', { a: '66.666', b: '66.666' }), organised('b', { a: '66.667', b: '66.665' }), organised('c', { a: 1, b: 1 })];
    const [plain, other] = [defineMethodology(measured(2)), extendMethodology(defineMethodology(measured(2)), { id: 'other', total: { formula: weighted(['0.9', reference('1')], ['0.1', reference('2')]) } })];
    expect(movesOf(compared(plain, other, close))).toEqual(['a: 1 → 1 (0)', 'b: 1 → 1 (0)', 'c: 2 → 2 (0)']);
    expect(movesOf(compared(plain, other, close, { ties: 'competition' }))[2]).toBe('c: 3 → 3 (0)');
    expect(movesOf(compared(plain, other, close, { on: 'exact' }))).toEqual(['a: 1 → 2 (-1)', 'b: 1 → 1 (0)', 'c: 2 → 3 (-1)']);
    const broken = compared(plain, other, close, { on: 'exact', ties: { by: ['2'] } });
    expect(movesOf(broken)).toEqual(['a: 1 → 2 (-1)', 'b: 2 → 1 (1)', 'c: 3 → 3 (0)']);
    for (const { choices } of [broken.first, broken.second]) {
      expect(choices.slice(0, 2)).toEqual([{ question: 'ties', chosen: { by: ['2'] }, byDefault: false }, { question: 'rank-on', chosen: 'exact', byDefault: false }]);
    }
  });
});

describe('A comparison', () => {
  it('is frozen plain JSON, the same for methodologies and data that come back from JSON', () => {
    const comparison = compared(order, draft, region);
    expect(comparison.format).toBe('nok.comparison/1');
    expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
    const loose = (value: unknown): boolean => typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(comparison)).toBe(false);
    const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
    expect(compared(copy(order), copy(draft), copy(region))).toStrictEqual(comparison);
  });

  it('lists scores by their numbers, whichever methodology came first', () => {
    // Each criterion takes the next one, the last one the observation.
    const numbered = (ids: readonly [string, ...string[]]): Methodology => defineMethodology(small(
      { a: measure() },
      ids.map((id, position) => criterion(id, ids[position + 1] === undefined ? number('a') : reference(ids[position + 1] ?? ''))),
      { total: { label, citation, formula: reference(ids[0]) } },
    ));
    const ids = (first: Methodology, second: Methodology) => compared(first, second, [organised('1', { a: 5 })]).organisations[0]?.criteria.map(({ id }) => id);
    const [one, other] = [numbered(['10', '2', '1.10']), numbered(['2', '01', '1', '1.9'])];
    expect(ids(one, other)).toEqual(['01', '1', '1.9', '1.10', '2', '10']);
    expect(ids(other, one)).toEqual(['01', '1', '1.9', '1.10', '2', '10']);
  });
});
