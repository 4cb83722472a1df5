import fc from 'fast-check';
import { assess, defineMethodology, safeAssess, type Assessment, type Observations } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { reweigh, safeWhatIf, whatIf, type WhatIfChanges } from '../../src/analysis/index.js';
import { options, organisations } from '../arbitraries/organisations.js';
import { printed } from '../errors/sentences.js';
import { criterion, indicator, linear, measure, small } from '../methodology/small.js';
import { faultless, home, order } from './homes.js';

const refused = (assessment: Assessment, changes: unknown): string[] => {
  const outcome = safeWhatIf(assessment, changes as WhatIfChanges);
  return outcome.success ? [] : printed(outcome.error);
};

describe('What would be', () => {
  it('with other observations is shown beside what is, at every score, the total first', () => {
    const before = home({ remoteChannels: 2, timeliness: { count: 9, of: 10 } });
    const result = whatIf(before, { observations: { remoteChannels: 3, timeliness: { count: 8, of: 10 } } });
    expect(result.before).toEqual(before);
    expect(result.after).toEqual(home({ remoteChannels: 3, timeliness: { count: 8, of: 10 } }));
    expect([result.format, result.scores.length]).toEqual(['nok.what-if/1', 21]);
    // 1.2: 60 → 90, 0.3 of 1, 0.06 of the total; 2.2: 90 → 80, 0.4 of 2, 0.08 of the total: 1.8 − 0.8
    expect(result.scores.filter(({ difference }) => difference !== '0')).toEqual([
      { id: 'total', before: '96.80', after: '97.80', difference: '1' },
      { id: '1', before: '88.00', after: '97.00', difference: '9' }, { id: '1.2', before: '60.00', after: '90.00', difference: '30' },
      { id: '2', before: '96.00', after: '92.00', difference: '-4' }, { id: '2.2', before: '90.00', after: '80.00', difference: '-10' },
    ]);
    expect(result.scores.map(({ id }) => id).slice(0, 6)).toEqual(['total', '1', '1.1', '1.2', '1.3', '2']);
    expect([result, result.scores, result.scores[0]].every((value) => Object.isFrozen(value))).toBe(true);
  });

  it('with other weights is computed under a methodology of its own', () => {
    const weights = { '1.1': '0.4', '1.2': '0.2' };
    const { after, scores } = whatIf(home({ remoteChannels: 2 }), { weights });
    expect(after).toEqual(assess(reweigh(order, weights), { ...faultless, remoteChannels: 2 }));
    // 0.2 · 60 + 0.8 · 100 = 92 instead of 88
    expect(scores.slice(0, 4).map(({ difference }) => difference)).toEqual(['4/5', '4', '0', '0']);
    const both = whatIf(home({ remoteChannels: 2 }), { weights, observations: { remoteChannels: 3 } });
    expect([both.before.score, both.after.score]).toEqual(['97.60', '99.60']);
  });

  it('with no change is what is', () => {
    const before = home({ timeliness: { count: 1, of: 3 } });
    expect(whatIf(before, {}).after).toEqual(before);
  });

  it('has no difference where a score is left out before or after', () => {
    const before = home({ remotePoliteness: { count: 0, of: 0 } }, { whenNobodyAsked: 'leave-out' });
    const { after, scores } = whatIf(before, { observations: { remotePoliteness: { count: 1, of: 2 } } });
    expect(scores.find(({ id }) => id === '4.3')).toEqual({ id: '4.3', before: null, after: '50.00', difference: null });
    expect(scores[0]?.difference).toBe('-2');
    // The choice is not needed any more.
    expect(after.choices.map(({ question }) => question)).toEqual(['2.2', 'rounding']);
    const other = whatIf(home({ comfortConditions: { notApplicable: 'at home' }, accessibleEquipment: 4 }, { whenNotApplicable: 'leave-out' }), {
      observations: { comfortConditions: 3, accessibleEquipment: { notApplicable: 'at home' } },
    });
    expect(other.scores.filter(({ difference }) => difference === null).map(({ id, before: was, after: is }) => [id, was, is]))
      .toEqual([['2.1', null, '60.00'], ['3.1', '80.00', null]]);
  });

  it('keeps the choices, the rounding and whose it is', () => {
    const given = {
      organisation: { id: '7' }, sample: { asked: 5, recipients: 10 }, on: '2021-11-15', rounding: { digits: 1, mode: 'half-even', at: 'every-level' },
      whenNobodyAsked: { standSatisfaction: 'zero' }, choices: [{ question: 'denominator', observation: 'siteSatisfaction', chosen: 'those-who-used', byDefault: true }],
    } as const;
    const empty = { standSatisfaction: { count: 0, of: 0 } };
    const { after } = whatIf(home(empty, given), { observations: { timeliness: { count: 2, of: 3 } } });
    expect(after).toEqual(home({ ...empty, timeliness: { count: 2, of: 3 } }, given));
  });

  it('is refused where a choice is needed that nobody made', () => {
    expect(refused(home(), { observations: { standSatisfaction: { count: 0, of: 0 } } })).toEqual([
      'observations.standSatisfaction: Nobody was asked for "standSatisfaction" and the order is silent: choose whenNobodyAsked (leave-out, full, zero).',
    ]);
    expect(refused(home(), { observations: { comfortConditions: { notApplicable: 'at home' } } })[0]).toContain('choose whenNotApplicable');
  });

  it('is refused with the problems of the changes, each with its place', () => {
    expect(refused(home(), { observations: { timelines: 1, timeliness: { count: '1', of: 2 } }, weights: { 1: 0.5 }, weight: 1 })).toEqual([
      expect.stringMatching(/^observations\.timelines: "timelines" is not known here\. Did you mean timeliness/) as unknown as string,
      expect.stringMatching(/^observations\.timeliness\.count: Expected a whole number/) as unknown as string,
      'weights.1: Expected decimal text above zero such as "0.3", found 0.5.',
      'weight: "weight" is not known here. Did you mean weights? Known: observations, weights.',
    ]);
    expect(refused(home(), { observations: { timeliness: { count: 3, of: 2 } } })).toEqual([
      'observations.timeliness.count: The count 3 is above 2, of which it is counted.',
    ]);
    expect(refused(home(), { weights: { '1.1': '0.2' } })).toEqual(['criteria.0.formula: The weights add up to 0.9, not to 1: the difference is -0.1.']);
  });

  it('is computed through scales, and refused where a line would refuse it', () => {
    const methodology = defineMethodology(small({ a: measure() }, [
      criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '60', '10', 'refuse'), [indicator('1.1', linear('a', '80', '20', '90', 'refuse'))]),
    ]));
    const before = assess(methodology, { a: 50 });
    expect(whatIf(before, { observations: { a: 44 } }).scores).toEqual([
      { id: 'total', before: '7.50', after: '9.00', difference: '3/2' }, { id: '1', before: '7.50', after: '9.00', difference: '3/2' },
      { id: '1.1', before: '45.00', after: '54.00', difference: '9' },
    ]);
    expect(refused(before, { observations: { a: 30 } })).toEqual(['methodology.criteria.0.formula.of: 75 lies outside 0 to 60.']);
    expect(refused(before, { observations: { a: 90 } })).toEqual(['observations.a: 90 lies outside 20 to 80.']);
  });

  it('is refused for an assessment that was changed, and works after JSON', () => {
    expect(refused({ ...home(), exact: '99' }, {})).toEqual(['exact: Stored "99", computed "100".']);
    const stored = JSON.parse(JSON.stringify(home({ remoteChannels: 1 }))) as Assessment;
    expect(whatIf(stored, { observations: { remoteChannels: 2 } }).after).toEqual(home({ remoteChannels: 2 }));
  });

  it('is the assessment of the changed observations under the same options, whatever they are', () => {
    fc.assert(fc.property(organisations, organisations, options, (first, second, chosen) => {
      const named = { ...chosen, whenNobodyAsked: { standSatisfaction: 'zero', siteSatisfaction: 'full', accessibilitySatisfaction: 'leave-out', remotePoliteness: 'full' } } as const;
      const [before, after] = [first, second].map((observed) => safeAssess(order, observed as Observations, named));
      if (!before?.success || !after?.success) return;
      const outcome = safeWhatIf(before.data, { observations: second });
      // Only what was empty before has an answer that can be used again.
      if (outcome.success) expect(outcome.data.after).toEqual(after.data);
      else expect(outcome.error.issues.filter(({ code }) => code !== 'nobodyAsked' && code !== 'notApplicable')).toEqual([]);
    }), { numRuns: 200 });
  });
});
