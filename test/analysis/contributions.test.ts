import fc from 'fast-check';
import { assess, defineMethodology, safeAssess, type Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { contributions, safeContributions, type Contribution } from '../../src/analysis/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { roundings } from '../arbitraries/organisations.js';
import { criterion, indicator, measure, number, reference, small, weighted } from '../methodology/small.js';
import { exact, fractionText, fromFractionText, plus } from '../oracle/fraction.js';
import { home } from './homes.js';

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
      expect([total, sum(criteria), sum(indicators)]).toEqual([assessed.data.exact, total, total]);
    }), { numRuns: 300 });
  });

  it('are refused for an assessment that was changed', () => {
    const outcome = safeContributions({ ...home(), score: '99.00' });
    expect(outcome.success ? '' : outcome.error.message).toBe('score: Stored "99.00", computed "100.00".');
    expect(contributions(JSON.parse(JSON.stringify(home())) as Assessment)).toEqual(contributions(home()));
  });
});
