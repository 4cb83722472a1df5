import { describe, expect, it } from 'vitest';
import { influence, nodesOf, partsOf, prepare, rangeOf, sumOfWeights, type Formula, type Traced } from '../../src/formula/index.js';
import { printFraction, ratio, whole, type Fraction } from '../../src/numeric/index.js';
import { attained, linear, mean, number, reference, share, steps, sum, weighted, wholeSteps } from '../methodology/small.js';

const observed: Readonly<Record<string, Fraction | null>> = { half: ratio(1, 2), two: whole(2), none: null };
const scores: Readonly<Record<string, Fraction>> = { 1: whole(60), 3: ratio(200, 3) };
const values = {
  observation: (key: string) => observed[key] ?? null,
  score: (id: string, figure?: 'exact' | 'printed') => (id === '3' && figure === 'printed' ? whole(67) : scores[id] ?? null),
};
const ranges = {
  observation: (key: string) => ({ least: whole(key === 'below' ? -5 : 0), most: key === 'open' ? null : whole(key === 'half' ? 100 : 3), isShare: key === 'half' }),
  score: (id: string) => ({ least: whole(id === '2' ? -5 : 10), most: whole(20) }),
};
const text = (value: Fraction | null): string => (value === null ? 'left out' : printFraction(value));
const traced = (formula: Formula): Traced => prepare(formula, ranges)(values);
const shown = (formula: Formula): string => text(traced(formula).value);
const perItem = (of: string, points: string, cap: string): Formula => ({ kind: 'perItem', of, points, cap });

describe('The value of a formula', () => {
  it('of a share is its points, a hundred unless it says otherwise', () => {
    expect([shown(share('half')), shown({ kind: 'share', of: 'half', points: '0.5' }), shown(share('none'))]).toEqual(['50', '1/4', 'left out']);
  });

  it('of a number is the number, of items their points up to the cap', () => {
    expect([shown(number('two')), shown(number('none'))]).toEqual(['2', 'left out']);
    expect([shown(perItem('two', '30', '100')), shown(perItem('two', '30', '60')), shown(perItem('two', '30', '59.9')), shown(perItem('none', '30', '100'))]).toEqual(['60', '60', '599/10', 'left out']);
  });

  it('of a mean is that of what is there', () => {
    expect([shown(mean(share('half'), number('two'))), shown(mean(share('half'), share('none'))), shown(mean(share('none'), share('none')))]).toEqual(['26', '50', 'left out']);
    expect(shown(mean(mean(share('none')), share('half'), reference('1')))).toBe('55');
  });

  it('of a weighted mean is divided by the weights of what is there', () => {
    const three = weighted(['0.3', share('half')], ['0.35', share('none')], ['0.35', number('two')]);
    // (0.3 · 50 + 0.35 · 2) / 0.65
    expect(shown(three)).toBe('314/13');
    expect(traced(three).weights.map((weight) => weight && printFraction(weight))).toEqual(['6/13', null, '7/13']);
    expect(traced(weighted(['7', share('half')], ['8', number('two')])).weights.map((weight) => weight && printFraction(weight))).toEqual(['7/15', '8/15']);
    expect([shown(weighted(['1', share('none')])), shown(reference('1')), shown(reference('2'))]).toEqual(['left out', '60', 'left out']);
  });

  it('on a straight line is the way from the worst to the target, and never beyond its ends', () => {
    expect([linear('two', '0', '10', '100'), linear('two', '10', '0', '100'), linear('two', '3', '10', '100'), linear('two', '3', '10.5', '1'), linear('two', '0', '2', '7'), linear('two', '2', '0', '7'), linear('none', '0', '1', '1')].map(shown))
      .toEqual(['20', '80', '0', '0', '7', '0', 'left out']);
    // A share is taken in per cent, a score as it is or as it is printed.
    expect([linear('half', '0', '100', '10'), linear({ score: '3', on: 'exact' }, '0', '100', '10'), linear({ score: '3', on: 'printed' }, '0', '100', '10'), linear({ score: '2', on: 'exact' }, '0', '1', '1')].map(shown))
      .toEqual(['5', '20/3', '67/10', 'left out']);
  });

  it('by steps is the points of the step, whatever the order of the rows', () => {
    const table = (of: Parameters<typeof steps>[0]) => steps(of, ['50', '60', '3'], ['0', '2', '1'], ['60', '60', '4'], ['2', '50', '2']);
    expect([table('two'), table('half'), table({ score: '1', on: 'exact' }), table('none')].map(shown)).toEqual(['2', '3', '4', 'left out']);
    expect(shown(wholeSteps('two', ['3', '5', '9'], ['0', '2', '4']))).toBe('4');
    // Below the first edge, where only rounding leads, and beyond the last one.
    expect([steps({ score: '1', on: 'printed' }, ['61', '70', '5'], ['70', '80', '6']), steps({ score: '1', on: 'printed' }, ['0', '10', '5'], ['10', '20', '6'])].map(shown)).toEqual(['5', '6']);
  });

  it('of a sum is the sum, and of what was attained the per cent of the greatest values of what is there', () => {
    expect([shown(sum(share('half'), number('two'))), shown(sum(reference('1')))]).toEqual(['52', '60']);
    // (50 + 2) / (100 + 3); without the share 2 / 3; 60 of 20.
    expect([attained(share('half'), number('two')), attained(share('none'), number('two')), attained(share('none')), attained(reference('1'))].map(shown))
      .toEqual(['5200/103', '200/3', 'left out', '300']);
    expect(traced(attained(share('none'), number('two'))).weights.map(text)).toEqual(['left out', '100/3']);
    expect(traced(sum(share('half'), number('two'))).weights.map(text)).toEqual(['1', '1']);
    expect(traced(attained(share('none'))).weights.map(text)).toEqual(['left out']);
  });

  it('is traced part by part', () => {
    const { parts, weights } = traced(mean(share('half'), weighted(['1', share('none')])));
    expect(parts.map(({ value }) => text(value))).toEqual(['50', 'left out']);
    expect(weights.map((weight) => text(weight))).toEqual(['1', 'left out']);
    expect(parts[1]?.parts.map(({ value, parts: inner, weights: none }) => [text(value), inner, none])).toEqual([['left out', [], []]]);
  });
});

describe('The range of a formula', () => {
  const range = (formula: Formula): string => {
    const derived = rangeOf(formula, ranges);
    return `${printFraction(derived.least)} to ${printFraction(derived.most)}`;
  };

  it('is the smallest that holds all its values', () => {
    expect([range(share('x')), range({ kind: 'share', of: 'x', points: '10' }), range(number('below'))]).toEqual(['0 to 100', '0 to 10', '-5 to 3']);
    expect([range(perItem('x', '20', '100')), range(perItem('x', '40', '100')), range(perItem('open', '20', '100'))]).toEqual(['0 to 60', '0 to 100', '0 to 100']);
    expect(range(reference('1'))).toBe('10 to 20');
    expect([range(mean(reference('1'), number('below'))), range(weighted(['0.9', reference('1')], ['0.1', share('x')]))])
      .toEqual(['-5 to 20', '0 to 100']);
    expect([range(linear('below', '9', '4', '2.5')), range(linear('open', '0', '4', '10')), range(steps('below', ['-5', '0', '7'], ['0', '3', '-2']))]).toEqual(['0 to 5/2', '0 to 10', '-2 to 7']);
    expect([range(sum(number('below'), reference('1'), reference('1'))), range(sum(share('x')))]).toEqual(['15 to 43', '0 to 100']);
    // -5 of 3, 10 of 20: the quotient of the sums lies between.
    expect([range(attained(number('below'), reference('1'))), range(attained(reference('1')))]).toEqual(['-500/3 to 100', '50 to 100']);
  });
});

describe('The parts of a formula', () => {
  const tree = mean(share('half'), weighted(['0.5', reference('1')], ['0.5', perItem('two', '1', '2')]));

  it('are found with their places and depths', () => {
    expect(nodesOf(tree, ['formula']).map(({ formula: { kind }, path, depth }) => `${depth} ${kind} ${path.join('.')}`)).toEqual([
      '1 mean formula', '2 share formula.of.0', '2 weighted formula.of.1', '3 reference formula.of.1.of.0.of', '3 perItem formula.of.1.of.1.of',
    ]);
    const reads = (observation: string) => ({ observation, score: undefined, place: ['of'], inner: [] });
    expect([share('a'), number('b'), perItem('c', '1', '1'), linear('d', '0', '1', '1'), steps('e', ['0', '1', '1'])].map(partsOf)).toEqual(['a', 'b', 'c', 'd', 'e'].map(reads));
    const names = (score: string, ...place: string[]) => ({ observation: undefined, score, place, inner: [] });
    const on = { score: '2', on: 'exact' } as const;
    expect([reference('1'), linear(on, '0', '1', '1'), steps(on, ['0', '1', '1'])].map(partsOf)).toEqual([names('1', 'to'), names('2', 'of', 'score'), names('2', 'of', 'score')]);
    expect(nodesOf(sum(attained(share('a')), share('b')), []).map(({ formula: { kind }, path, depth }) => `${depth} ${kind} ${path.join('.')}`)).toEqual([
      '1 sum ', '2 attained of.0', '3 share of.0.of.0', '2 share of.1',
    ]);
  });

  it('tell the scores they name how much those weigh', () => {
    const told: string[] = [];
    const formula = mean(weighted(['0.4', reference('1')], ['0.6', reference('2')]), reference('1'), share('half'), perItem('two', '1', '2'), number('two'));
    influence(traced(formula), ratio(1, 2), (id, factor) => { told.push(`${id}: ${text(factor)}`); });
    // 2 is left out, so 1 takes the whole of the inner mean.
    expect(told).toEqual(['1: 1/10', '1: 1/10']);
    told.length = 0;
    const bent = sum(reference('1'), attained(reference('3')), linear({ score: '1', on: 'exact' }, '0', '1', '1'), steps({ score: '3', on: 'printed' }, ['0', '100', '1']), linear('two', '0', '1', '1'), steps('two', ['0', '3', '1']));
    influence(traced(bent), ratio(1, 2), (id, factor) => { told.push(`${id}: ${text(factor)}`); });
    // 1/2 · 100 / 20; under a scale there is no factor.
    expect(told).toEqual(['1: 1/2', '3: 5/2', '1: left out', '3: left out']);
  });

  it('have weights whose sum is exact', () => {
    expect(printFraction(sumOfWeights(['0.1', '0.20', '0.7']))).toBe('1');
    expect(printFraction(sumOfWeights([]))).toBe('0');
  });
});
