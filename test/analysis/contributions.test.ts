import fc from 'fast-check';
import { assess, defineMethodology, safeAssess, type Assessment, type Definition } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { contributions, safeContributions, type Contribution } from '../../src/analysis/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { roundings } from '../arbitraries/organisations.js';
import { attained, citation, criterion, indicator, label, linear, measure, number, reference, small, steps, sum as sumOf, weighted } from '../methodology/small.js';
import { scaledIn } from '../oracle/ends.js';
import { exact, fractionText, fromFractionText, plus } from '../oracle/fraction.js';
import { home } from './homes.js';
import { printed } from '../errors/sentences.js';

const sum = (rows: readonly Contribution[]): string =>
  fractionText(rows.flatMap(({ contribution }) => (contribution === null ? [] : [fromFractionText(contribution)])).reduce(plus, exact(0n)));

describe('The contributions', () => {
  it('are weight in the total · score, by criteria and by indicators', () => {
    const { format, exact: total, criteria, indicators } = contributions(home({ remoteChannels: 2, timeliness: { count: 2, of: 3 } }));
    // 100 − 0.06 · 40 − 0.08 · 100/3 = 97.6 − 8/3 = 1424/15
    expect([format, total]).toEqual(['nok.contributions/1', '1424/15']);
    expect(criteria.map(({ contribution }) => contribution)).toEqual(['88/5', '52/3', '20', '20', '20']);
    expect(criteria[0]).toEqual({ id: '1', exact: '88', weight: '1/5', contribution: '88/5' });
    expect(indicators.slice(1, 5)).toEqual([
      { id: '1.2', exact: '60', weight: '3/50', contribution: '18/5' }, { id: '1.3', exact: '100', weight: '2/25', contribution: '8' },
      { id: '2.1', exact: '100', weight: '3/50', contribution: '6' }, { id: '2.2', exact: '200/3', weight: '2/25', contribution: '16/3' },
    ]);
    expect([sum(criteria), sum(indicators), indicators.length]).toEqual([total, total, 15]);
  });

  it('have a row for what rounding the criteria adds, and none where nothing is rounded on the way', () => {
    const rounded = contributions(home({ timeliness: { count: 2, of: 3 } }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } }));
    // 2.2 = 66.67 → 67; K2 = 30 + 26.8 + 30 = 86.8 → 87; total = (400 + 87) / 5
    expect(rounded.exact).toBe('487/5');
    expect(rounded.indicators.at(-1)).toEqual({ id: 'rounding', exact: null, weight: null, contribution: '1/25' });
    expect(rounded.indicators[4]).toEqual({ id: '2.2', exact: '200/3', weight: '2/25', contribution: '134/25' });
    expect([sum(rounded.criteria), sum(rounded.indicators)]).toEqual(['487/5', '487/5']);
  });

  it('are null for what is left out', () => {
    const { criteria, indicators } = contributions(home({ remotePoliteness: { count: 0, of: 0 } }, { whenNobodyAsked: 'leave-out' }));
    expect(indicators[11]).toEqual({ id: '4.3', exact: null, weight: null, contribution: null });
    expect([sum(criteria), sum(indicators)]).toEqual(['100', '100']);
  });

  it('count a criterion by all its ways to the total', () => {
    const methodology = defineMethodology(small({ a: measure(), b: measure() }, [
      criterion('1', number('a')),
      criterion('2', weighted(['0.4', reference('1')], ['0.6', reference('2.1')]), [indicator('2.1', number('b'))]),
    ]));
    const { criteria, indicators } = contributions(assess(methodology, { a: 50, b: 100 }));
    // 1: 1/2 + 1/2 · 0.4 = 7/10; 2.1: 1/2 · 0.6 = 3/10; K2 = 20 + 60
    expect(criteria.map(({ contribution }) => contribution)).toEqual(['25', '40']);
    expect(indicators).toEqual([{ id: '1', exact: '50', weight: '7/10', contribution: '35' }, { id: '2.1', exact: '100', weight: '3/10', contribution: '30' }]);
  });

  it('add up to the exact total in any methodology, whatever is left out and however it is rounded', () => {
    fc.assert(fc.property(fc.gen(), roundings, fc.constantFrom('leave-out', 'full', 'zero'), (draw, rounding, whenNobodyAsked) => {
      const { definition, observed } = caseOf(draw);
      const assessed = safeAssess(defineMethodology(definition), observed, { whenNobodyAsked, whenNotApplicable: 'leave-out', rounding });
      if (!assessed.success) return;
      const { exact: total, criteria, indicators } = contributions(assessed.data);
      expect(total).toBe(assessed.data.exact);
      const scaled = { total: scaledIn(definition.total.formula), criteria: definition.criteria.flatMap(({ formula }) => scaledIn(formula)) };
      if (scaled.total.length === 0) expect(sum(criteria)).toBe(total);
      if ([...scaled.total, ...scaled.criteria].length === 0) expect(sum(indicators)).toBe(total);
      const silent = [...criteria.filter(({ id }) => scaled.total.includes(id)), ...indicators.filter(({ id }) => scaled.criteria.includes(id))];
      expect(silent.filter(({ weight, contribution }) => weight !== null || contribution !== null)).toEqual([]);
    }), { numRuns: 300 });
  });

  it('are points in a sum, and per cent of what can be attained', () => {
    const parts = (total: Definition['total']['formula']) => contributions(assess(defineMethodology(small({ a: measure('0', '30'), b: measure('0', '50') }, [
      criterion('1', sumOf(reference('1.1')), [indicator('1.1', linear('a', '30', '0', '20'))]), criterion('2', number('b')),
    ], { total: { label, citation, formula: total } })), { a: 15, b: 20 }));
    const summed = parts(sumOf(reference('1'), reference('2')));
    expect([summed.exact, ...summed.indicators.map(({ id, weight, contribution }) => `${id}: ${String(weight)} · = ${String(contribution)}`)]).toEqual(['30', '1.1: 1 · = 10', '2: 1 · = 20']);
    // 100 / (20 + 50)
    const attainedOf = parts(attained(reference('1'), reference('2')));
    expect([attainedOf.exact, ...attainedOf.criteria.map(({ id, weight, contribution }) => `${id}: ${String(weight)} · = ${String(contribution)}`)]).toEqual(['300/7', '1: 10/7 · = 100/7', '2: 10/7 · = 200/7']);
  });

  it('cannot be told of what lies under a scale on a score, nor the rounding then', () => {
    const methodology = defineMethodology(small({ a: measure(), b: measure() }, [
      criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '100', '10'), [indicator('1.1', number('a'))]), criterion('2', number('b')),
    ], { total: { label, citation, formula: sumOf(reference('1'), steps({ score: '2', on: 'printed' }, ['0', '50', '5'], ['50', '100', '80'])) } }));
    const { exact: total, criteria, indicators } = contributions(assess(methodology, { a: 33.3, b: 50 }, { rounding: { digits: 0, mode: 'half-up', at: 'every-level' } }));
    expect([total, criteria, indicators]).toEqual(['83', [
      { id: '1', exact: '333/100', weight: '1', contribution: '3' }, { id: '2', exact: '50', weight: null, contribution: null },
    ], [
      { id: '1.1', exact: '333/10', weight: null, contribution: null }, { id: '2', exact: '50', weight: null, contribution: null },
      { id: 'rounding', exact: null, weight: null, contribution: null },
    ]]);
  });

  it('are refused for an assessment that was changed', () => {
    const outcome = safeContributions({ ...home(), score: '99.00' });
    expect(outcome.success ? '' : printed(outcome.error).join('\n')).toBe('score: Stored "99.00", computed "100.00".');
    expect(contributions(JSON.parse(JSON.stringify(home())) as Assessment)).toEqual(contributions(home()));
  });
});
