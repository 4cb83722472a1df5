import fc from 'fast-check';
import { defineMethodology, formatIssues, type Definition, type Observation, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { effectiveWeights, safeEffectiveWeights, type EffectiveWeights } from '../../src/analysis/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { attained, criterion, indicator, linear, mean, measure, number, observation, reference, share, small, steps, sum as sumOf, weighted } from '../methodology/small.js';
import { isMeanOfScores, namedIn } from '../oracle/ends.js';
import { exact, fractionText, fromDecimalText, fromFractionText, minus, plus, times, type Exact } from '../oracle/fraction.js';
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

  it('say of a straight line what one more brings between its worst and its target, less than nothing where it falls', () => {
    const worths = (observations: Definition['observations'], ...formulas: Parameters<typeof mean>) => {
      const { observations: found } = effectiveWeights(defineMethodology(small(observations, formulas.map((formula, position) => criterion(String(position + 1), formula)))));
      return found.map(({ observation: key, per, points, upTo, between }) =>
        `${key}: ${String(points)} ${per}${between ? ` from ${between.from} to ${between.to}` : ''}${upTo === undefined ? '' : ` up to ${upTo}`}`);
    };
    const days = measure('0', '30');
    // 10 / (1 - 15), of half the total.
    expect(worths({ c: days, a: observation('respondents') }, linear('c', '15', '1', '10'), linear('a', '20', '100', '10'))).toEqual(['c: -5/14 unit from 1 to 15', 'a: 1/16 per-cent from 20 to 100']);
    // The line as far as the observation gets; all of it; none of it.
    expect(worths({ c: days }, linear('c', '-10', '20', '60'))).toEqual(['c: 2 unit from 0 to 20']);
    expect(worths({ c: days }, linear('c', '-10', '50', '60'))).toEqual(['c: 1 unit']);
    expect(worths({ c: days }, linear('c', '30', '40', '60'))).toEqual(['c: 0 unit']);
    expect(worths({ c: days }, linear('c', '12.5', '40', '55', 'refuse'))).toEqual(['c: 2 unit from 12.5 to 30']);
    expect(worths({ d: observation('items') }, linear('d', '0', '4', '100'))).toEqual(['d: 25 item from 0 to 4']);
    expect(worths({ d: observation('items') }, linear('d', '-4', '0', '100'))).toEqual(['d: 0 item']);
    expect(worths({ b: asked.b }, linear('b', '3', '0', '90'))).toEqual(['b: -30 item up to 3']);
    expect(worths({ a: observation('checklist') }, linear('a', '100', '0', '50'))).toEqual(['a: -1/2 per-cent']);
    // Two lines with the same ends, and a number beside a line over everything.
    expect(worths({ c: days }, linear('c', '15', '1', '10'), linear('c', '1', '15.0', '24'))).toEqual(['c: 1/2 unit from 1 to 15']);
    expect(worths({ c: days }, linear('c', '0', '30', '60'), number('c'))).toEqual(['c: 3/2 unit']);
  });

  it('say nothing where one more does not bring the same everywhere', () => {
    const points = (observations: Definition['observations'], ...formulas: Parameters<typeof mean>) =>
      effectiveWeights(defineMethodology(small(observations, formulas.map((formula, position) => criterion(String(position + 1), formula))))).observations;
    const days = measure('0', '30');
    expect(points({ c: days }, steps('c', ['0', '30', '5']))).toEqual([{ observation: 'c', per: 'unit', points: null }]);
    expect(points({ c: days }, linear('c', '0', '10', '5'), number('c'))).toEqual([{ observation: 'c', per: 'unit', points: null }]);
    expect(points({ c: days }, linear('c', '0', '10', '5'), linear('c', '0', '20', '5'))).toEqual([{ observation: 'c', per: 'unit', points: null }]);
    expect(points({ d: asked.d }, linear('d', '0', '4', '100'), { kind: 'perItem', of: 'd', points: '7', cap: '100' })).toEqual([{ observation: 'd', per: 'item', points: null }]);
  });

  it('are factors in a sum and in what was attained, and null on the way through a scale on a score', () => {
    const methodology = (formula: Definition['total']['formula']) => defineMethodology(small({ a: asked.a, c: asked.c }, [
      criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '100', '10'), [indicator('1.1', share('a'))]), criterion('2', number('c')),
    ], { total: { ...small({}, []).total, formula }, range: { least: '0', most: '110' } }));
    const bent = effectiveWeights(methodology(attained(reference('1'), reference('2'))));
    expect([...bent.criteria, ...bent.indicators].map(({ id, weight, effectiveWeight }) => [id, weight, effectiveWeight])).toEqual([
      ['1', '10/11', null], ['2', '10/11', '10/11'], ['1.1', null, null],
    ]);
    // Though one more unit of c brings the same everywhere, the total is no sum over observations.
    expect(bent.observations).toEqual([{ observation: 'a', per: 'per-cent', points: null }, { observation: 'c', per: 'unit', points: null }]);
    const without = effectiveWeights(methodology(attained(reference('1'), reference('2'))), { notAsked: ['a'] });
    expect([without.criteria[1]?.effectiveWeight, without.observations]).toEqual(['1', [{ observation: 'c', per: 'unit', points: '1' }]]);
    expect(effectiveWeights(methodology(mean(reference('1'), reference('2'))), { notAsked: ['a'] }).observations).toEqual(without.observations);
    const halved = defineMethodology(small({ a: asked.a, c: asked.c }, [criterion('1', linear({ score: '2', on: 'exact' }, '0', '100', '10')), criterion('2', mean(share('a'), number('c')))]));
    expect(effectiveWeights(halved, { notAsked: ['a'] }).observations).toEqual([{ observation: 'c', per: 'unit', points: null }]);
    const summed = effectiveWeights(defineMethodology(small({ c: asked.c, b: asked.b }, [criterion('1', number('c')), criterion('2', number('b'))], { total: { ...small({}, []).total, formula: sumOf(reference('1'), reference('2')) }, range: { least: '0', most: '103' } })));
    expect(summed.criteria.map(({ weight, effectiveWeight }) => [weight, effectiveWeight])).toEqual([['1', '1'], ['1', '1']]);
    expect(summed.observations).toEqual([{ observation: 'c', per: 'unit', points: '1' }, { observation: 'b', per: 'item', points: '1', upTo: 3 }]);
  });

  it('add up to exactly 1 where criteria and total are means, whatever is left out', () => {
    fc.assert(fc.property(fc.gen(), (draw) => {
      const { definition } = caseOf(draw);
      const notAsked = emptiable(definition).filter(() => draw(fc.boolean));
      const outcome = safeEffectiveWeights(defineMethodology(definition), { notAsked });
      if (!outcome.success) expect(outcome.error.issues.map(({ code }) => code)).toEqual(['totalLeftOut']);
      // A criterion made of observations stands at the ground itself.
      const ofScores = [...definition.criteria.map(({ formula }) => formula).filter((formula) => namedIn(formula).length > 0), definition.total.formula];
      if (outcome.success && ofScores.every(isMeanOfScores)) expect(sum(ground(outcome.data))).toBe('1');
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
      for (const { observation: key, per, points, upTo, between } of outcome.data.observations) {
        if (points === null) continue;
        const { least = '0', most } = definition.observations[key] as Observation;
        const ends = between ?? (per === 'item' ? { from: '0', to: upTo === undefined ? '2' : '1' } : { from: least, to: String(most ?? 100) });
        const moved = minus(totalWith(key, valueAt(per, ends.to)), totalWith(key, valueAt(per, ends.from)));
        // The points of one item may be more than a cap leaves of them.
        if (upTo !== 1) expect(fractionText(moved)).toBe(fractionText(times(fromFractionText(points), minus(fromDecimalText(ends.to), fromDecimalText(ends.from)))));
        if (between && per === 'per-cent') expect(fractionText(totalWith(key, valueAt(per, '0')))).toBe(fractionText(totalWith(key, valueAt(per, between.from))));
        if (between && per === 'unit') expect(fractionText(totalWith(key, String(most)))).toBe(fractionText(totalWith(key, between.to)));
        if (upTo === undefined) continue;
        const last = fractionText(totalWith(key, upTo));
        expect(fractionText(totalWith(key, upTo - 1))).not.toBe(last);
        if (upTo !== most) expect(fractionText(totalWith(key, upTo + 1))).toBe(last);
      }
    }), { numRuns: 300 });
  });
});

/** An observation of so many per cent, items or units; the oracle counts half an item too. */
const valueAt = (per: string, text: string): ObservedValue => (per === 'per-cent' ? { count: text, of: 100 } : text);

const RULES = { nobodyAsked: 'leave-out', notApplicable: 'leave-out', digits: 2, mode: 'half-up', at: 'end' } as const;

const emptiable = ({ observations }: Definition): string[] => Object.keys(observations).filter((key) => observations[key]?.mayBeEmpty);

const isEmpty = (value: ObservedValue): boolean => typeof value === 'object' && ('notApplicable' in value || value.of === 0);
