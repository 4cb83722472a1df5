import fc from 'fast-check';
import { defineMethodology, formatIssues, type Definition, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { effectiveWeights, safeEffectiveWeights, type EffectiveWeights } from '../../src/analysis/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { criterion, indicator, mean, measure, number, observation, reference, share, small, weighted } from '../methodology/small.js';
import { exact, fractionText, fromDecimalText, fromFractionText, plus, times, type Exact } from '../oracle/fraction.js';
import { scoresOf } from '../oracle/formula.js';
import { order } from './homes.js';

const sum = (texts: readonly (string | null)[]): string =>
  fractionText(texts.flatMap((text) => (text === null ? [] : [fromFractionText(text)])).reduce(plus, exact(0n)));

/** The effective weights that must add up to 1. */
const ground = ({ criteria, indicators }: EffectiveWeights): (string | null)[] => [...criteria, ...indicators].map(({ effectiveWeight }) => effectiveWeight);

const refused = (notAsked: readonly string[], methodology = order): string[] => {
  const outcome = safeEffectiveWeights(methodology, { notAsked });
  return outcome.success ? [] : formatIssues(outcome.error.issues, 'en').split('\n');
};

describe('The effective weights of the order in force since 2018', () => {
  it('are the weight of the indicator in its criterion · 1/5', () => {
    const { format, methodology, notAsked, criteria, indicators } = effectiveWeights(order);
    expect([format, methodology, notAsked]).toEqual(['nok.effective-weights/1', order.fingerprint, []]);
    expect(criteria).toEqual(['1', '2', '3', '4', '5'].map((id) => ({ id, declaredWeight: '1/5', weight: '1/5', effectiveWeight: null, status: 'scored' })));
    // 0.3 · 0.2 = 3/50; 0.4 · 0.2 = 2/25; 0.2 · 0.2 = 1/25; 0.5 · 0.2 = 1/10
    expect(indicators.map(({ effectiveWeight }) => effectiveWeight)).toEqual([
      '3/50', '3/50', '2/25', '3/50', '2/25', '3/50', '3/50', '2/25', '3/50', '2/25', '2/25', '1/25', '3/50', '1/25', '1/10',
    ]);
    expect(sum(indicators.map(({ effectiveWeight }) => effectiveWeight))).toBe('1');
  });

  it('say what one more per cent and one more item bring', () => {
    const { observations } = effectiveWeights(order);
    const worth = observations.map(({ observation: key, per, points, upTo }) => `${key}: ${points} ${per}${upTo === undefined ? '' : ` up to ${upTo}`}`);
    expect(worth).toEqual([
      // Half of 0.06, and 0.06 · 30 points: the fourth item of 1.2 reaches 100 and brings less, the fifth nothing.
      'informationOnStand: 3/100 per-cent', 'informationOnSite: 3/100 per-cent', 'remoteChannels: 9/5 item up to 4',
      'standSatisfaction: 1/25 per-cent', 'siteSatisfaction: 1/25 per-cent',
      // 0.06 · 20 points, and five make 100.
      'comfortConditions: 6/5 item up to 5', 'timeliness: 2/25 per-cent', 'comfortSatisfaction: 3/50 per-cent',
      'accessibleEquipment: 6/5 item up to 5', 'accessibleServices: 8/5 item up to 5', 'accessibilitySatisfaction: 3/50 per-cent',
      'firstContactPoliteness: 2/25 per-cent', 'servicePoliteness: 2/25 per-cent', 'remotePoliteness: 1/25 per-cent',
      'recommendation: 3/50 per-cent', 'scheduleSatisfaction: 1/25 per-cent', 'overallSatisfaction: 1/10 per-cent',
    ]);
  });

  it('pass to what remains where something is left out', () => {
    const { notAsked, criteria, indicators, observations } = effectiveWeights(order, { notAsked: ['remotePoliteness', 'standSatisfaction', 'remotePoliteness'] });
    expect(notAsked).toEqual(['standSatisfaction', 'remotePoliteness']);
    // 0.4 / 0.8 · 0.2 = 1/10 each
    expect(indicators.slice(9, 12)).toEqual([
      { id: '4.1', declaredWeight: '2/5', weight: '1/2', effectiveWeight: '1/10', status: 'scored' },
      { id: '4.2', declaredWeight: '2/5', weight: '1/2', effectiveWeight: '1/10', status: 'scored' },
      { id: '4.3', declaredWeight: '1/5', weight: null, effectiveWeight: null, status: 'left-out' },
    ]);
    expect(criteria.every(({ status }) => status === 'scored')).toBe(true);
    expect(sum(ground({ criteria, indicators } as EffectiveWeights))).toBe('1');
    // The site alone makes 1.3: 0.08 a per cent.
    expect(observations.filter(({ observation: key }) => ['siteSatisfaction', 'standSatisfaction', 'remotePoliteness'].includes(key)))
      .toEqual([{ observation: 'siteSatisfaction', per: 'per-cent', points: '2/25' }]);
  });

  it('are refused for an observation that is unknown or may not be empty', () => {
    expect(refused(['timeliness', 'standSatisfactoin', 'politeness'])).toEqual([
      'options.notAsked.0: "timeliness" may not be empty.',
      expect.stringMatching(/^options\.notAsked\.1: There is no observation "standSatisfactoin"\. Did you mean standSatisfaction/) as unknown as string,
      expect.stringMatching(/^options\.notAsked\.2: There is no observation "politeness"\./) as unknown as string,
    ]);
  });
});

describe('The effective weights of any methodology', () => {
  const asked = { a: observation('respondents', { mayBeEmpty: true }), b: observation('items', { most: 3 }), c: measure(), d: observation('items') };

  it('stand at a criterion that is made of observations outright', () => {
    const methodology = defineMethodology(small(asked, [
      criterion('1', weighted(['0.5', share('a')], ['0.5', { kind: 'perItem', of: 'd', points: '7', cap: '100' }])),
      criterion('2', reference('2.1'), [indicator('2.1', mean(number('b'), number('c')))]),
    ]));
    const { criteria, indicators, observations } = effectiveWeights(methodology, { notAsked: ['a'] });
    expect(criteria).toEqual([
      { id: '1', declaredWeight: '1/2', weight: '1/2', effectiveWeight: '1/2', status: 'scored' },
      { id: '2', declaredWeight: '1/2', weight: '1/2', effectiveWeight: null, status: 'scored' },
    ]);
    expect(indicators).toEqual([{ id: '2.1', declaredWeight: '1', weight: '1', effectiveWeight: '1/2', status: 'scored' }]);
    // b and c: 1/2 · 1/2; d: 1/2 · 7, and the fifteenth item is the first that 100 points do not pay in full.
    expect(observations).toEqual([
      { observation: 'b', per: 'item', points: '1/4', upTo: 3 }, { observation: 'c', per: 'unit', points: '1/4' },
      { observation: 'd', per: 'item', points: '7/2', upTo: 15 },
    ]);
  });

  it('pay an item read in several ways as all of them do, up to the last way that still pays', () => {
    const paid = (points: string, cap: string) => ({ kind: 'perItem', of: 'd', points, cap }) as const;
    const methodology = defineMethodology(small({ d: asked.d }, [criterion('1', mean(paid('20', '100'), paid('30', '60'))), criterion('2', paid('10', '100'))]));
    // 1/2 · (1/2 · (20 + 30) + 10)
    expect(effectiveWeights(methodology).observations).toEqual([{ observation: 'd', per: 'item', points: '35/2', upTo: 10 }]);
  });

  it('are null for an indicator that only other indicators use', () => {
    const methodology = defineMethodology(small({ a: asked.a, c: asked.c }, [
      criterion('1', share('a'), [indicator('1.1', number('c'))]), criterion('2', reference('2.1'), [indicator('2.1', reference('1.1'))]),
    ]));
    const result = effectiveWeights(methodology);
    expect(result.indicators).toEqual([
      { id: '1.1', declaredWeight: null, weight: null, effectiveWeight: null, status: 'scored' },
      { id: '2.1', declaredWeight: '1', weight: '1', effectiveWeight: '1/2', status: 'scored' },
    ]);
    expect(ground(result)).toEqual(['1/2', null, null, '1/2']);
  });

  it('are refused where nothing remains', () => {
    const methodology = defineMethodology(small({ a: asked.a }, [criterion('1', share('a'))]));
    expect(refused(['a'], methodology)).toEqual(['options.notAsked: Everything was left out: there is nothing to score.']);
  });

  it('add up to exactly 1, whatever is left out', () => {
    fc.assert(fc.property(fc.gen(), (draw) => {
      const { definition } = caseOf(draw);
      const notAsked = emptiable(definition).filter(() => draw(fc.boolean));
      const outcome = safeEffectiveWeights(defineMethodology(definition), { notAsked });
      expect(outcome.success ? sum(ground(outcome.data)) : outcome.error.issues.map(({ code }) => code).join()).toBe(outcome.success ? '1' : 'totalLeftOut');
    }), { numRuns: 300 });
  });

  it('tell by how much the total moves', () => {
    fc.assert(fc.property(fc.gen(), (draw) => {
      const { definition, observed } = caseOf(draw);
      const leftOut = Object.keys(observed).filter((key) => isEmpty(observed[key] as ObservedValue));
      const outcome = safeEffectiveWeights(defineMethodology(definition), { notAsked: leftOut });
      if (!outcome.success) return;
      const totalWith = (key: string, value: ObservedValue): Exact =>
        scoresOf(definition, { ...observed, [key]: value }, RULES).get('total') as Exact;
      for (const { observation: key, per, points, upTo } of outcome.data.observations) {
        const { least = '0', most } = definition.observations[key] as { least?: string; most?: string };
        const [from, to, steps] = per === 'per-cent'
          ? [{ count: 0, of: 100 }, { count: 1, of: 100 }, exact(1n)]
          : per === 'unit' ? [least, most as string, plus(fromDecimalText(most as string), times(exact(-1n), fromDecimalText(least)))] : [0, 1, exact(1n)];
        const moved = plus(totalWith(key, to), times(exact(-1n), totalWith(key, from)));
        // The points of one item may be more than a cap leaves of them.
        if (per !== 'item' || upTo !== 1) expect(fractionText(moved)).toBe(fractionText(times(fromFractionText(points), steps)));
        if (upTo === undefined) continue;
        const last = fractionText(totalWith(key, upTo));
        expect(fractionText(totalWith(key, upTo - 1))).not.toBe(last);
        if (upTo !== (most as number | undefined)) expect(fractionText(totalWith(key, upTo + 1))).toBe(last);
      }
    }), { numRuns: 300 });
  });
});

const RULES = { nobodyAsked: 'leave-out', notApplicable: 'leave-out', digits: 2, mode: 'half-up', at: 'end' } as const;

const emptiable = ({ observations }: Definition): string[] => Object.keys(observations).filter((key) => observations[key]?.mayBeEmpty);

const isEmpty = (value: ObservedValue): boolean => typeof value === 'object' && ('notApplicable' in value || value.of === 0);
