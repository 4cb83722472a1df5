import { assess, defineMethodology, type AssessOptions, type Criterion, type Definition, type Formula, type Observation, type ObservedValue } from 'nok-methodology';
import { shortcomingsSchema } from 'nok-methodology/schemas';
import { describe, expect, it } from 'vitest';
import { directions, findShortcomings, type Shortcomings } from '../../src/improvement/index.js';
import { attained, citation, criterion, indicator, label, linear, mean, measure, number, observation, reference, share, small, steps, sum, wholeSteps } from '../methodology/small.js';

const days = measure('0', '30');

/** The shortcomings under a methodology whose only criterion is this formula. */
const short = (observations: Record<string, Observation>, formula: Formula, observed: Record<string, ObservedValue>, options: AssessOptions = {}, range = { least: '-30', most: '200' }): Shortcomings =>
  findShortcomings(assess(defineMethodology(small(observations, [criterion('1', formula)], { range })), observed, options));

/** What is short and what it brings, a line each. */
const named = ({ indicators }: Shortcomings): string[] => indicators.flatMap(({ lists, shares, measures }) => [
  ...lists.map(({ observation: key, gainTogether, nothingBecauseOfCap }) => `list ${key}: ${String(gainTogether)}${nothingBecauseOfCap ? ' (cap)' : ''}`),
  ...shares.map(({ observation: key, count, of, best, gainTogether }) => `share ${key}: ${count}/${of} to ${best} %: ${String(gainTogether)}`),
  ...measures.map(({ observation: key, value, best, gain }) => `measure ${key}: ${value} to ${best}: ${String(gain)}`),
]);

const figures = ({ total, indicators }: Shortcomings): unknown[] => [total, ...indicators.map(({ id, most, loss }) => [id, most, loss])];

describe('The best of a straight line', () => {
  it('is its target, not the end of the observation, whichever way it runs', () => {
    const falling = (value: ObservedValue) => short({ days }, linear('days', '15', '1', '10'), { days: value });
    expect(falling(5)).toMatchObject({ total: { exact: '50/7', most: '10', loss: '20/7' }, indicators: [{ id: '1', most: '10', loss: '20/7', lists: [], shares: [] }] });
    expect([falling(5), falling({ sum: 50, of: 7 }), falling(30), falling(1), falling(0)].map(named)).toEqual([
      ['measure days: 5 to 1: 20/7'], ['measure days: 50/7 to 1: 215/49'], ['measure days: 30 to 1: 10'], [], [],
    ]);
    const rising = (value: number) => short({ days }, linear('days', '10', '20', '10'), { days: value });
    expect([rising(0), rising(15), rising(20), rising(30)].map(named)).toEqual([['measure days: 0 to 20: 10'], ['measure days: 15 to 20: 5'], [], []]);
  });

  it('is as near to the target as the observation gets', () => {
    expect([short({ days }, linear('days', '0', '40', '10'), { days: 20 }), short({ days }, linear('days', '10', '-10', '10'), { days: 5 })].map(figures)).toEqual([
      [{ exact: '5', most: '15/2', loss: '5/2' }, ['1', '15/2', '5/2']], [{ exact: '5/2', most: '5', loss: '5/2' }, ['1', '5', '5/2']],
    ]);
    expect(named(short({ days }, linear('days', '10', '-10', '10'), { days: 5 }))).toEqual(['measure days: 5 to 0: 5/2']);
  });

  it('is a share where one stands under it, the whole, the target, or nobody', () => {
    const asked = { a: observation('respondents') };
    expect(named(short(asked, linear('a', '50', '100', '10'), { a: { count: 3, of: 4 } }))).toEqual(['share a: 3/4 to 100 %: 5']);
    expect(named(short(asked, linear('a', '50', '90', '10'), { a: { count: 3, of: 4 } }))).toEqual(['share a: 3/4 to 90 %: 15/4']);
    expect(named(short(asked, linear('a', '50', '90', '10'), { a: { count: 19, of: 20 } }))).toEqual([]);
    // The share of those who complain.
    expect(named(short(asked, linear('a', '20', '0', '10'), { a: { count: 1, of: 10 } }))).toEqual(['share a: 1/10 to 0 %: 5']);
    expect(named(short({ a: observation('respondents', { mayBeEmpty: true }) }, linear('a', '50', '90', '10'), { a: { count: 0, of: 0 } }, { whenNobodyAsked: 'zero' }))).toEqual(['share a: 0/0 to 90 %: 10']);
  });

  it('is never beyond an end that is refused', () => {
    expect(named(short({ days }, linear('days', '15', '1', '10', 'refuse'), { days: 5 }))).toEqual(['measure days: 5 to 1: 20/7']);
    expect(named(short({ days }, sum(number('days'), linear('days', '0', '20', '10', 'refuse'), linear('days', '0', '12', '5', 'refuse')), { days: 5 }))).toEqual(['measure days: 5 to 12: 161/12']);
    expect(named(short({ n: observation('items', { most: 6 }) }, linear('n', '0', '4.5', '9', 'refuse'), { n: 2 }))).toEqual(['list n: 4']);
    expect(named(short({ n: observation('items') }, linear('n', '0', '4.5', '9', 'refuse'), { n: 4 }))).toEqual([]);
    expect(named(short({ l: observation('checklist') }, linear('l', '0', '75', '9', 'refuse'), { l: { count: 1, of: 2 } }))).toEqual(['list l: 3']);
  });
});

describe('The best of a table', () => {
  const table = (...rows: Parameters<typeof steps>[1][]) => steps('days', ...rows);

  it('is the nearest value of its best step', () => {
    const falling = table(['0', '5', '10'], ['5', '10', '4'], ['10', '30', '0']);
    // From above, the step is left before its edge, so its beginning is named.
    expect([7, 30, 5, 4.99].map((value) => named(short({ days }, falling, { days: value })))).toEqual([
      ['measure days: 7 to 0: 6'], ['measure days: 30 to 0: 10'], ['measure days: 5 to 0: 6'], [],
    ]);
    const middle = table(['0', '10', '0'], ['10', '20', '8'], ['20', '30', '3']);
    expect([3, 25, 12].map((value) => named(short({ days }, middle, { days: value })))).toEqual([['measure days: 3 to 10: 8'], ['measure days: 25 to 10: 5'], []]);
    expect(figures(short({ days }, middle, { days: 3 }))).toEqual([{ exact: '0', most: '8', loss: '8' }, ['1', '8', '8']]);
    // A step that the observation never reaches brings nothing.
    expect(figures(short({ days }, table(['0', '20', '1'], ['20', '40', '3'], ['40', '50', '9']), { days: 3 }))[0]).toEqual({ exact: '1', most: '3', loss: '2' });
  });

  it('is a number of items, and those of a list of which more is never worse', () => {
    const items = { n: observation('items', { most: 6 }) };
    const rising = wholeSteps('n', ['0', '1', '0'], ['2', '4', '1'], ['5', '6', '2']);
    expect([0, 3, 5, 6].map((n) => named(short(items, rising, { n })))).toEqual([['list n: 2'], ['list n: 1'], ['list n: 0 (cap)'], []]);
    // One more item may bring nothing though nothing is capped.
    expect(short(items, rising, { n: 2 }).indicators[0]?.lists[0]?.nothingBecauseOfCap).toBe(false);
    // Of violations fewer are better.
    const falling = wholeSteps('n', ['0', '0', '10'], ['1', '2', '5'], ['3', '6', '0']);
    expect([4, 1, 0].map((n) => named(short(items, falling, { n })))).toEqual([['measure n: 4 to 0: 10'], ['measure n: 1 to 0: 5'], []]);
    const some = wholeSteps('n', ['0', '0', '0'], ['1', '2', '7'], ['3', '6', '3']);
    expect([0, 2, 6].map((n) => named(short(items, some, { n })))).toEqual([['measure n: 0 to 1: 7'], [], ['measure n: 6 to 2: 4']]);
    const halves = steps('n', ['0', '2.5', '7'], ['2.5', '6', '3']);
    expect(named(short(items, halves, { n: 5 }))).toEqual(['measure n: 5 to 2: 4']);
    const over = steps('n', ['0', '2.5', '3'], ['2.5', '4', '7'], ['4', '6', '1']);
    expect(named(short(items, over, { n: 1 }))).toEqual(['measure n: 1 to 3: 4']);
  });

  it('is a share of a checklist in per cent', () => {
    const list = { l: observation('checklist') };
    expect(named(short(list, linear('l', '100', '0', '10'), { l: { count: '1.5', of: 2 } }))).toEqual(['measure l: 75 to 0: 15/2']);
    expect(named(short(list, steps('l', ['0', '50', '1'], ['50', '90', '2'], ['90', '100', '2']), { l: { count: 1, of: 2 } }))).toEqual(['list l: 0 (cap)']);
  });
});

describe('What goes with the total in several ways', () => {
  it('has a best value where one is best in all of them', () => {
    const both = sum(number('days'), linear('days', '0', '10', '5'));
    expect(named(short({ days }, both, { days: 20 }))).toEqual(['measure days: 20 to 30: 10']);
  });

  it('has none where one is better and another worse, and then nothing is guessed', () => {
    const observations = { days, a: observation('respondents') };
    const found = findShortcomings(assess(defineMethodology(small(observations, [
      criterion('1', sum(number('days'), linear('days', '0', '15', '20'), linear('days', '30', '0', '10'))), criterion('2', share('a')),
    ])), { days: 3, a: { count: 1, of: 2 } }));
    expect(figures(found)).toEqual([{ exact: '33', most: null, loss: null }, ['2', '100', '25'], ['1', null, null]]);
    expect(named(found)).toEqual(['share a: 1/2 to 100 %: 25']);
  });
});

describe('Under a scale on a score', () => {
  const observations = { days, a: observation('respondents'), n: observation('items', { most: 4 }) };
  const bent = (outside: 'clamp' | 'refuse', total: Formula = mean(reference('1'), reference('2'))): Definition => small(observations, [
    criterion('1', linear({ score: '1.1', on: 'exact' }, '20', '80', '10', outside), [indicator('1.1', mean(share('a'), { kind: 'perItem', of: 'n', points: '20', cap: '60' }))]),
    criterion('2', linear('days', '15', '1', '10')),
  ], { total: { label, citation, formula: total } });

  it('gains are computed and losses are not told, but that of the total is', () => {
    const found = findShortcomings(assess(defineMethodology(bent('clamp')), { days: 8, a: { count: 1, of: 2 }, n: 2 }));
    // 1.1 = (50 + 40) / 2 = 45: 25/60 · 10; the total (25/6 + 5) / 2
    expect(figures(found)).toEqual([{ exact: '55/12', most: '10', loss: '65/12' }, ['2', '10', '5/2'], ['1.1', '80', null]]);
    // All satisfied: 70, 50/6; three items: 55, 35/6.
    expect(named(found)).toEqual(['measure days: 8 to 1: 5/2', 'list n: 5/6', 'share a: 1/2 to 100 %: 25/12']);
    expect(shortcomingsSchema.parse(found)).toEqual(found);
  });

  it('a gain that a line on the score would refuse is not told, nor a total that is refused', () => {
    const definition = bent('refuse', sum(reference('1'), reference('2')));
    const found = findShortcomings(assess(defineMethodology(definition), { days: 8, a: { count: 4, of: 5 }, n: 3 }));
    // 1.1 is 70, and 80 with all satisfied, which is the target; four items bring nothing more.
    expect([found.total, named(found)]).toEqual([{ exact: '40/3', most: '20', loss: '20/3' }, ['measure days: 8 to 1: 5', 'list n: 0 (cap)', 'share a: 4/5 to 100 %: 5/3']]);
    const narrow = JSON.parse(JSON.stringify(definition).replace('"80"', '"75"')) as Definition;
    const refused = findShortcomings(assess(defineMethodology(narrow), { days: 8, a: { count: 4, of: 5 }, n: 3 }));
    expect([figures(refused), named(refused)]).toEqual([
      [{ exact: '155/11', most: null, loss: null }, ['1.1', null, null], ['2', null, null]],
      ['list n: 0 (cap)', 'share a: 4/5 to 100 %: null', 'measure days: 8 to 1: 5'],
    ]);
    expect(shortcomingsSchema.parse(refused)).toEqual(refused);
  });

  it('what falls with a score is best at its least', () => {
    const complaints = small({ a: observation('respondents') }, [criterion('1', linear({ score: '1.1', on: 'printed' }, '20', '0', '10'), [indicator('1.1', share('a'))])]);
    const found = findShortcomings(assess(defineMethodology(complaints), { a: { count: 1, of: 20 } }));
    expect([found.total, found.indicators]).toEqual([{ exact: '15/2', most: '10', loss: '5/2' }, [
      { id: '1.1', criterion: '1', exact: '5', most: '0', loss: null, lists: [], measures: [], shares: [{ observation: 'a', count: 1, of: 20, best: '0', gainTogether: '5/2' }] },
    ]]);
  });

  it('a table that goes up and down leaves no best', () => {
    const table = (...rows: Parameters<typeof steps>[1][]) => small({ a: observation('respondents') }, [
      criterion('1', steps({ score: '1.1', on: 'exact' }, ...rows), [indicator('1.1', share('a'))]),
    ]);
    const most = (definition: Definition) => findShortcomings(assess(defineMethodology(definition), { a: { count: 1, of: 2 } })).total.most;
    expect([most(table(['0', '40', '1'], ['40', '60', '5'], ['60', '100', '3'])), most(table(['0', '40', '1'], ['40', '100', '5'])), most(table(['0', '40', '5'], ['40', '100', '1'])), most(table(['0', '40', '5'], ['40', '100', '5']))])
      .toEqual([null, '5', '5', '5']);
  });

  it('an indicator that only other indicators use is not named', () => {
    const definition = small({ a: observation('respondents'), days }, [criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '100', '10'), [
      indicator('1.1', linear({ score: '1.2', on: 'exact' }, '0', '100', '100')), indicator('1.2', share('a')),
    ]), criterion('2', number('days'))]);
    expect(findShortcomings(assess(defineMethodology(definition), { a: { count: 1, of: 2 }, days: 30 })).indicators.map(({ id, most, loss }) => [id, most, loss])).toEqual([['1.1', '100', null]]);
  });

  it('the row of rounding is told where the total is a sum of the criteria, and not where a scale stands on one of them', () => {
    const rounded = (total: Formula) => findShortcomings(assess(
      defineMethodology(bent('clamp', total)), { days: 8, a: { count: 1, of: 3 }, n: 2 }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } }));
    // 1.1 = (100/3 + 40) / 2 = 110/3; K1 = 50/3 of 60 · 10 = 25/9, and 3 is handed on; the best of all is not rounded.
    const known = rounded(mean(reference('1'), reference('2')));
    expect([known.rounding, known.total]).toEqual(['-1/9', { exact: '4', most: '10', loss: '6' }]);
    const unknown = rounded(sum(linear({ score: '1', on: 'printed' }, '0', '10', '50'), reference('2')));
    expect([Object.hasOwn(unknown, 'rounding'), unknown.total]).toEqual([false, { exact: '20', most: '60', loss: '40' }]);
  });
});

describe('In a sum and in what was attained', () => {
  it('losses are points, and per cent of what can be attained', () => {
    const criteria: Criterion[] = [criterion('1', linear('days', '15', '1', '20')), criterion('2', share('a'))];
    const found = (total: Formula, observed: Record<string, ObservedValue>) => findShortcomings(assess(defineMethodology(small(
      { days: measure('0', '30'), a: observation('respondents') }, criteria, { total: { label, citation, formula: total }, range: { least: '0', most: '120' } })), observed));
    const observed = { days: 8, a: { count: 3, of: 4 } };
    expect(figures(found(sum(reference('1'), reference('2')), observed))).toEqual([{ exact: '85', most: '120', loss: '35' }, ['2', '100', '25'], ['1', '20', '10']]);
    expect(figures(found(attained(reference('1'), reference('2')), observed))).toEqual([{ exact: '425/6', most: '100', loss: '175/6' }, ['2', '100', '125/6'], ['1', '20', '25/3']]);
  });
});

describe('The directions of a region where losses cannot be told', () => {
  const definition = small({ a: observation('respondents'), days: measure('0', '30') }, [
    criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '100', '10'), [indicator('1.1', share('a'))]), criterion('2', linear('days', '15', '1', '10')),
  ], { total: { label, citation, formula: sum(reference('1'), reference('2')) } });
  const methodology = defineMethodology(definition);
  const home = (id: string, count: number, value: number) => ({ assessment: assess(methodology, { a: { count, of: 4 }, days: value }, { organisation: { id } }) });

  it('say what they can, the criteria that lose most first', () => {
    const { meanLoss, criteria } = directions([home('a', 2, 8), home('b', 4, 8)]);
    expect([meanLoss, ...criteria.map(({ criterion: id, meanLoss: mean_, share: part, observations }) => [id, mean_, part, observations.length])])
      .toEqual(['15/2', ['2', '5', null, 0], ['1', null, null, 1]]);
  });

  it('tell all of them where nothing is lost under the scale', () => {
    const { meanLoss, criteria } = directions([home('a', 4, 8), home('b', 4, 1)]);
    expect([meanLoss, ...criteria.map(({ criterion: id, meanLoss: mean_, share: part }) => [id, mean_, part])]).toEqual(['5/2', ['2', '5/2', '1'], ['1', '0', '0']]);
    expect(directions([home('a', 4, 1)]).criteria.map(({ share: part }) => part)).toEqual(['0', '0']);
  });

  it('have no mean of totals where one of them cannot be told', () => {
    const mixed = defineMethodology(small({ days: measure('0', '30') }, [criterion('1', sum(number('days'), linear('days', '0', '15', '20'), linear('days', '30', '0', '10')))]));
    const found = directions([{ assessment: assess(mixed, { days: 3 }, { organisation: { id: 'a' } }) }]);
    expect([found.meanLoss, found.criteria.map(({ meanLoss }) => meanLoss)]).toEqual([null, [null]]);
  });
});
