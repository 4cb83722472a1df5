import { assess, defineMethodology, formatIssues, type Definition } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { effectiveWeights, reweigh, safeReweigh, type ReweighedNames, type Weights } from '../../src/analysis/index.js';
import { attained, criterion, indicator, linear, mean, measure, measured, number, reference, small, steps, sum, weighted } from '../methodology/small.js';
import { order } from './homes.js';
import { printed } from '../errors/sentences.js';

const refused = (weights: unknown, methodology = order, names: unknown = {}): string[] => {
  const outcome = safeReweigh(methodology, weights as Weights, names as ReweighedNames);
  return outcome.success ? [] : printed(outcome.error);
};

describe('Other weights', () => {
  const reweighed = () => reweigh(order, { '5.1': '0.5', '5.3': '0.3', '1': '0.20', '2': '0.2', '3': '0.25', '4': '0.15', '5': '0.2' });

  it('take the place of the declared ones, in a weighted mean and in a plain one', () => {
    const other = reweighed();
    const { criteria, indicators } = effectiveWeights(other);
    expect(criteria.map(({ weight }) => weight)).toEqual(['1/5', '1/5', '1/4', '3/20', '1/5']);
    expect(indicators.slice(-3).map(({ weight }) => weight)).toEqual(['1/2', '1/5', '3/10']);
    expect(other.total.formula).toEqual({
      kind: 'weighted',
      of: [['0.20', '1'], ['0.2', '2'], ['0.25', '3'], ['0.15', '4'], ['0.2', '5']].map(([weight, to]) => ({ weight, of: { kind: 'reference', to } })),
    });
    expect(order.total.formula.kind).toBe('mean');
  });

  it('cite no act where they were changed, and keep the citation where they were not', () => {
    const other = reweighed();
    const citations = other.criteria.flatMap((one) => [one, ...one.indicators]).map(({ id, weightCitation }) => [id, weightCitation?.acts.join()] as const);
    const changed = citations.filter(([, acts]) => acts === '').map(([id]) => id);
    expect(changed).toEqual(['3', '4', '5.1', '5.3']);
    expect(other.criteria[4]?.indicators[0]?.weightCitation).toEqual({
      acts: [], verification: 'unverified', note: { ru: 'Значимость изменена пользователем.', en: 'The weight was changed by the user.' },
    });
    // The weight of 2.1 is confirmed, and was not touched.
    expect(other.criteria[1]?.indicators[0]?.weightCitation).toEqual(order.criteria[1]?.indicators[0]?.weightCitation);
  });

  it('make a methodology of its own, with a name of its own', () => {
    const other = reweighed();
    expect([other.id, other.title]).toEqual([`${order.id}+weights`, {
      ru: `${order.title.ru} (с изменёнными значимостями)`, en: `${order.title.en} (with changed weights)`,
    }]);
    expect(other.fingerprint).not.toBe(order.fingerprint);
    const title = { ru: 'Проект', en: 'Draft' };
    expect(reweigh(order, {}, { id: 'draft', title })).toMatchObject({ id: 'draft', title });
    expect(reweigh(order, {}, { id: order.id }).fingerprint).toBe(order.fingerprint);
  });

  it('change nothing where they are what they were, in whatever words', () => {
    const same = reweigh(order, { '1.1': '0.30', '1.2': '0.3', '1.3': '0.400', '3': '0.2' });
    expect([same.criteria, same.total]).toEqual([order.criteria, order.total]);
  });

  it('are in the units of the declared sum', () => {
    const hundred = { kind: 'weighted', sum: '100', of: [{ weight: '40', of: reference('1') }, { weight: '60', of: reference('2') }] } as const;
    const methodology = defineMethodology({ ...measured(2), total: { ...measured(2).total, formula: hundred } });
    expect(assess(reweigh(methodology, { 1: '10', 2: '90' }), { a: 100, b: 0 }).score).toBe('10.00');
    expect(refused({ 1: '0.4', 2: '0.6' }, methodology)).toEqual(['total.formula: The weights add up to 1, not to 100: the difference is -99.']);
  });

  it('must add up exactly', () => {
    expect(refused({ '1.1': '0.4', '2.3': '0.2' })).toEqual([
      'criteria.0.formula: The weights add up to 1.1, not to 1: the difference is 0.1.',
      'criteria.1.formula: The weights add up to 0.9, not to 1: the difference is -0.1.',
    ]);
    expect(refused({ 1: '0.2', 2: '0.2', 3: '0.2', 4: '0.2', 5: '0.1' })).toEqual(['total.formula: The weights add up to 0.9, not to 1: the difference is -0.1.']);
  });

  it('are needed for every part of a plain mean, or for none', () => {
    expect(refused({ 1: '0.3', 3: '0.1', 4: '0.2' })).toEqual(['weights.2: "2" is missing.', 'weights.5: "5" is missing.']);
  });

  it('are refused for a score that is weighed nowhere', () => {
    expect(refused({ '1.4': '0.1', total: '1' })).toEqual([
      expect.stringMatching(/^weights\.1\.4: There is no score "1\.4"\. Did you mean 1\.1 or 1\.2\?/) as unknown as string,
      expect.stringMatching(/^weights\.total: There is no score "total"\./) as unknown as string,
    ]);
  });

  it('are given to a score by the one it belongs to, and by no other', () => {
    const definition: Definition = small({ a: measure(), b: measure(), c: measure() }, [
      criterion('1', number('a')),
      criterion('2', weighted(['0.4', reference('1')], ['0.6', reference('2.1')]), [indicator('2.1', number('b'))]),
      criterion('3', mean(reference('3.1'), reference('2')), [indicator('3.1', number('c'))]),
    ], { total: { ...measured(1).total, formula: mean(reference('1'), mean(reference('2'), reference('3'))) } });
    const methodology = defineMethodology(definition);
    // 1, 2 and 3: the total is no plain mean of the criteria; 3.1: its mean takes another criterion too; 2.1 alone is weighed.
    expect(refused({ 1: '0.5', 2: '0.1', 3: '0.1', '3.1': '0.5', '2.1': '0.6' }, methodology)).toEqual(
      [['1', 'total'], ['2', 'total'], ['3', 'total'], ['3.1', '3']].map(([id, within]) =>
        `weights.${String(id)}: The score "${String(id)}" has no weight of its own in "${String(within)}", whose formula is of the kind mean.`));
    expect(refused({ '2.1': '0.5' }, methodology)).toEqual(['criteria.1.formula: The weights add up to 0.9, not to 1: the difference is -0.1.']);
    const nested = small({ a: measure(), b: measure() }, [criterion('1', weighted(['0.5', mean(reference('1.1'))], ['0.5', reference('1.2')]), [
      indicator('1.1', number('a')), indicator('1.2', number('b')),
    ])]);
    expect(refused({ '1.1': '0.5' }, defineMethodology(nested))).toEqual(['weights.1.1: The score "1.1" has no weight of its own in "1", whose formula is of the kind weighted.']);
    expect(refused({ '1.3': '0.5' }, defineMethodology(nested))[0]).toContain('Known: 1, 1.2.');
  });

  it('are refused where a level is a sum, a percentage of what can be attained, or a scale', () => {
    const on = { score: '2', on: 'exact' } as const;
    const formulas = { sum: sum(reference('1'), reference('2')), attained: attained(reference('1'), reference('2')), linear: linear(on, '0', '100', '10'), steps: steps(on, ['0', '100', '5']) };
    for (const [kind, formula] of Object.entries(formulas)) {
      const criteria = [criterion('1', number('a')), criterion('2', weighted(['0.4', reference('1')], ['0.6', reference('2.1')]), [indicator('2.1', number('b'))])];
      const methodology = defineMethodology(small({ a: measure(), b: measure() }, criteria, { total: { ...measured(1).total, formula }, range: { least: '0', most: '200' } }));
      const outcome = safeReweigh(methodology, { 2: '0.5' });
      expect(outcome.success ? [] : [formatIssues(outcome.error.issues, 'en'), formatIssues(outcome.error.issues, 'ru')]).toEqual([
        `weights.2: The score "2" has no weight of its own in "total", whose formula is of the kind ${kind}.`,
        `weights.2: У оценки «2» нет своей значимости в «total»: вид формулы — ${kind}.`,
      ]);
      expect(refused({ '2.1': '0.5' }, methodology)).toEqual(['criteria.1.formula: The weights add up to 0.9, not to 1: the difference is -0.1.']);
    }
  });

  it('change what stands beside a scale', () => {
    const formula = weighted(['0.5', linear({ score: '1', on: 'exact' }, '0', '100', '10')], ['0.5', reference('2')]);
    const methodology = defineMethodology({ ...measured(2), total: { ...measured(2).total, formula } });
    expect(refused({ 1: '0.6' }, methodology)).toEqual(['weights.1: The score "1" has no weight of its own in "total", whose formula is of the kind weighted.']);
    expect(refused({ 2: '0.6' }, methodology)).toEqual(['total.formula: The weights add up to 1.1, not to 1: the difference is 0.1.']);
    expect(refused({ 2: '0.50' }, methodology)).toEqual([]);
  });

  it('are decimal text above zero', () => {
    expect(refused({ '1.1': '0', '1.2': '0,3', '1.3': 0.4 })).toEqual([
      'weights.1.1: Expected decimal text above zero such as "0.3", found "0".', 'weights.1.2: Expected decimal text above zero such as "0.3", found "0,3".',
      'weights.1.3: Expected decimal text above zero such as "0.3", found 0.4.',
    ]);
    expect(refused({}, order, { id: '', name: 'x' })).toEqual([
      'names.id: Expected text that is not empty, found "".', 'names.name: "name" is not known here. Known: id, title.',
    ]);
  });
});
