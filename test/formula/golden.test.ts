import { assess, defineMethodology, rank, type Definition, type Observation, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { attained, citation, criterion, indicator, label, linear, mean, measure, number, observation, reference, share, small, steps, sum, weighted, wholeSteps } from '../methodology/small.js';

/** A definition with one criterion that is this formula. */
const single = (observations: Record<string, Observation>, formula: Parameters<typeof criterion>[1], more: Partial<Definition> = {}): Definition =>
  small(observations, [criterion('1', formula)], more);

const exactly = (definition: Definition, observed: Record<string, ObservedValue>): string => assess(defineMethodology(definition), observed).exact;

describe('The golden examples', () => {
  it('a rising line: 85 on 0 to 100 is 8.5 of 10', () => {
    expect(exactly(single({ a: measure() }, linear('a', '0', '100', '10')), { a: 85 })).toBe('17/2');
    expect(exactly(single({ a: observation('respondents') }, linear('a', '0', '100', '10')), { a: { count: 17, of: 20 } })).toBe('17/2');
  });

  it('a falling line: 5 days with 15 the worst and 1 the target are 50/7 of 10', () => {
    const days = single({ days: measure('0', '60') }, linear('days', '15', '1', '10'));
    expect(exactly(days, { days: 5 })).toBe('50/7');
    expect(exactly(days, { days: { sum: 35, of: 7 } })).toBe('50/7');
    expect(['1', '0', '15', '16', '60', '8'].map((value) => exactly(days, { days: value }))).toEqual(['10', '10', '0', '0', '0', '5']);
  });

  it('a weighted mean by significance: 50/7 of weight 7 and 9 of weight 8 are 122/15', () => {
    const definition = single({ days: measure('0', '60'), a: measure('0', '10') }, { ...weighted(['7', linear('days', '15', '1', '10')], ['8', number('a')]), sum: '15' } as never);
    expect(exactly(definition, { days: 5, a: 9 })).toBe('122/15');
    // The same as an exact number that was computed elsewhere.
    expect(exactly(single({ k: measure('0', '10'), a: measure('0', '10') }, { ...weighted(['7', number('k')], ['8', number('a')]), sum: '15' } as never), { k: '50/7', a: '9' })).toBe('122/15');
  });

  it('a plain mean over subgroups and a pooled one: 64 of 67 and 23 of 23', () => {
    const asked = { home: observation('respondents'), day: observation('respondents') };
    expect(assess(defineMethodology(single(asked, mean(share('home'), share('day')))), { home: { count: 64, of: 67 }, day: { count: 23, of: 23 } }).score).toBe('97.76');
    expect(assess(defineMethodology(single({ all: asked.home }, share('all'))), { all: { count: 64 + 23, of: 67 + 23 } }).score).toBe('96.67');
  });

  it('dense places: 99.84, 99.53, 99.53, 99.37 are 1, 2, 2, 3', () => {
    const methodology = defineMethodology(single({ a: measure() }, number('a')));
    const rated = ['99.84', '99.53', '99.53', '99.37'].map((a, position) => assess(methodology, { a }, { organisation: { id: String(position) } }));
    expect(rank(rated).rows.map(({ place }) => place)).toEqual([1, 2, 2, 3]);
  });

  it.each([
    [['100', '100', '66', '100', '100'], '93.20'],
    [['99.04', '95.61', '45.21', '98.37', '98.07'], '87.26'],
  ])('a mean of criteria: %j is %s', (criteria, score) => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const methodology = defineMethodology(small(Object.fromEntries(keys.map((key) => [key, measure()])), keys.map((key, position) => criterion(String(position + 1), number(key)))));
    expect(assess(methodology, Object.fromEntries(keys.map((key, position) => [key, criteria[position] as string]))).score).toBe(score);
  });

  it('a mean of two forms of service by a table: 95.52 and 100 per cent are 97.76, and 9 points', () => {
    const table = steps({ score: '1.1', on: 'printed' }, ['0', '80', '5'], ['80', '95', '7'], ['95', '100', '9'], ['100', '100', '10']);
    const definition = small({ home: measure(), day: measure() }, [criterion('1', table, [indicator('1.1', mean(number('home'), number('day')))])]);
    const [both, all, almost] = [['95.52', '100'], ['100', '100'], ['99.999', '99.999']].map(([home, day]) => assess(defineMethodology(definition), { home, day } as never));
    expect([both?.exact, both?.criteria[0]?.indicators[0]?.score]).toEqual(['9', '97.76']);
    // The last step is one value; a score that is printed as 100 has it.
    expect([all?.exact, almost?.exact]).toEqual(['10', '10']);
  });

  it('marks of 0, 1 and 2, a rate, a plan fulfilled by more than all, and half credit', () => {
    expect(exactly(single({ channels: observation('items', { most: 6 }) }, wholeSteps('channels', ['0', '0', '0'], ['1', '3', '1'], ['4', '6', '2'])), { channels: 3 })).toBe('1');
    expect(exactly(single({ rate: measure('0', '1000') }, linear('rate', '20', '5', '10')), { rate: '25/2' })).toBe('5');
    expect(exactly(single({ done: measure('0', '200') }, number('done'), { range: { least: '0', most: '200' } }), { done: 112.5 })).toBe('225/2');
    expect(exactly(single({ list: observation('checklist') }, share('list')), { list: { count: '1.5', of: 2 } })).toBe('75');
  });

  it('a sum of points, and the per cent of what could be attained', () => {
    const parts = [linear('days', '15', '1', '10'), share('asked'), { kind: 'perItem', of: 'items', points: '20', cap: '60' }] as const;
    const observations = { days: measure('0', '60'), asked: observation('respondents', { mayBeEmpty: true }), items: observation('items') };
    const criteria = [criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', parts[0]), indicator('1.2', parts[2])]), criterion('2', parts[1])];
    const ranged = { range: { least: '0', most: '200' } };
    const summed = small({ ...observations, asked: observation('respondents') }, criteria, { ...ranged, total: { label, citation, formula: sum(reference('1'), reference('2')) } });
    // (10 + 20) / 2 + 80
    expect(exactly(summed, { days: 1, asked: { count: 4, of: 5 }, items: 1 })).toBe('95');
    const ofAll = small(observations, criteria, { ...ranged, total: { label, citation, formula: attained(reference('1'), reference('2')) } });
    // The range of a mean is that of its widest part: 15 and 80 of 60 and 100; of 60 alone where nobody was asked.
    expect(exactly(ofAll, { days: 1, asked: { count: 4, of: 5 }, items: 1 })).toBe('475/8');
    expect(assess(defineMethodology(ofAll), { days: 1, asked: { count: 0, of: 0 }, items: 1 }, { whenNobodyAsked: 'leave-out' }).exact).toBe('25');
  });

  it('an institution that is not asked everything is measured by what it can attain', () => {
    const definition = small({ a: measure('0', '10'), b: observation('checklist', { mayBeEmpty: true }) }, [criterion('1', attained(number('a'), linear('b', '0', '100', '30')))]);
    const methodology = defineMethodology(definition);
    expect(assess(methodology, { a: 9, b: { count: 1, of: 2 } }).score).toBe('60.00');
    expect(assess(methodology, { a: 9, b: { notApplicable: 'care at home' } }, { whenNotApplicable: 'leave-out' }).score).toBe('90.00');
  });
});
