import { describe, expect, it } from 'vitest';
import { influence, nodesOf, partsOf, prepare, rangeOf, sumOfWeights, type Formula, type Traced } from '../../src/formula/index.js';
import { printFraction, ratio, whole, type Fraction } from '../../src/numeric/index.js';
import { mean, number, reference, share, weighted } from '../methodology/small.js';

const observed: Readonly<Record<string, Fraction | null>> = { half: ratio(1, 2), two: whole(2), none: null };
const values = { observation: (key: string) => observed[key] ?? null, score: (id: string) => (id === '1' ? whole(60) : null) };
const text = (value: Fraction | null): string => (value === null ? 'left out' : printFraction(value));
const traced = (formula: Formula): Traced => prepare(formula)(values);
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

  it('is traced part by part', () => {
    const { parts, weights } = traced(mean(share('half'), weighted(['1', share('none')])));
    expect(parts.map(({ value }) => text(value))).toEqual(['50', 'left out']);
    expect(weights.map((weight) => text(weight))).toEqual(['1', 'left out']);
    expect(parts[1]?.parts.map(({ value, parts: inner, weights: none }) => [text(value), inner, none])).toEqual([['left out', [], []]]);
  });
});

describe('The range of a formula', () => {
  const ranges = {
    observation: (key: string) => ({ least: whole(key === 'below' ? -5 : 0), most: key === 'open' ? null : whole(3) }),
    score: () => ({ least: whole(10), most: whole(20) }),
  };
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
  });
});

describe('The parts of a formula', () => {
  const tree = mean(share('half'), weighted(['0.5', reference('1')], ['0.5', perItem('two', '1', '2')]));

  it('are found with their places and depths', () => {
    expect(nodesOf(tree, ['formula']).map(({ formula: { kind }, path, depth }) => `${depth} ${kind} ${path.join('.')}`)).toEqual([
      '1 mean formula', '2 share formula.of.0', '2 weighted formula.of.1', '3 reference formula.of.1.of.0.of', '3 perItem formula.of.1.of.1.of',
    ]);
    expect([partsOf(share('a')), partsOf(number('b')), partsOf(perItem('c', '1', '1')), partsOf(reference('1'))]).toEqual([
      { observation: 'a', inner: [] }, { observation: 'b', inner: [] }, { observation: 'c', inner: [] }, { score: '1', inner: [] },
    ]);
  });

  it('tell the scores they name how much those weigh', () => {
    const told: string[] = [];
    const formula = mean(weighted(['0.4', reference('1')], ['0.6', reference('2')]), reference('1'), share('half'), perItem('two', '1', '2'), number('two'));
    influence(formula, { traced: traced(formula), factor: ratio(1, 2), tell: (id, factor) => { told.push(`${id}: ${printFraction(factor)}`); } });
    // 2 is left out, so 1 takes the whole of the inner mean.
    expect(told).toEqual(['1: 1/10', '1: 1/10']);
  });

  it('have weights whose sum is exact', () => {
    expect(printFraction(sumOfWeights(['0.1', '0.20', '0.7']))).toBe('1');
    expect(printFraction(sumOfWeights([]))).toBe('0');
  });
});
