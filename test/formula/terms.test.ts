import fc from 'fast-check';
import { defineMethodology, type Definition, type Formula, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { BENT, termsOf, valueOfTerms, type Scale, type TermsFound } from '../../src/formula/index.js';
import { readyOf, termsOfScores } from '../../src/methodology/index.js';
import { parseFraction, printFraction, ratio, whole, type Fraction } from '../../src/numeric/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { attained, linear, mean, number, reference, share, steps, sum, weighted } from '../methodology/small.js';
import { formulasOf, namedIn, scaledIn } from '../oracle/ends.js';
import { fractionText } from '../oracle/fraction.js';
import { observedAs as oracleValue, scoresOf } from '../oracle/formula.js';

const ranges = {
  observation: (key: string) => ({ least: whole(0), most: whole(100), isShare: key === 'share' }),
  score: () => ({ least: whole(0), most: whole(50) }),
};
const all = { absent: new Map<string, Fraction | null>(), score: () => null, ranges };

/** A scale as text: "min(30n, 100)", "2 to 10 → 5" for a line, the rows of a table. */
const scaleText = (scale: Scale): string => ({
  perItem: ({ points, cap }: Extract<Scale, { kind: 'perItem' }>) => `min(${points}n, ${cap})`,
  linear: ({ worst, target, points }: Extract<Scale, { kind: 'linear' }>) => `${worst} to ${target} → ${points}`,
  steps: ({ steps }: Extract<Scale, { kind: 'steps' }>) => steps.map(({ from, points }) => `${from}: ${points}`).join(', '),
}[scale.kind] as (scale: Scale) => string)(scale);

/** Terms as text: "10 + 45·a + 1·[min(30n, 100)] of b". */
function shown(terms: TermsFound): string {
  if (terms === null) return 'left out';
  if (terms === BENT) return terms;
  const parts = terms.parts.map(({ observation, coefficient, scale }) => `${printFraction(coefficient)}·${scale ? `[${scaleText(scale)}] of ` : ''}${observation}`);
  return [printFraction(terms.constant), ...parts].join(' + ');
}

const isAbsent = (value: ObservedValue): boolean => typeof value === 'object' && ('notApplicable' in value || value.of === 0);

const observedAs = (value: ObservedValue): Fraction => {
  const found = oracleValue('', value, { nobodyAsked: 'refuse' });
  if (found === null) throw new Error('there is no value');
  return parseFraction(fractionText(found));
};

/** Whether a scale stands on a score in a score, or in one that it names. */
function isBent(id: string, definition: Definition): boolean {
  const formula = formulasOf(definition).get(id) as Formula;
  return scaledIn(formula).length > 0 || namedIn(formula).some((inner) => isBent(inner, definition));
}

describe('The terms of a formula', () => {
  it('are a sum over the observations it reads, each put together once', () => {
    expect(shown(termsOf(share('a'), all))).toBe('0 + 100·a');
    expect(shown(termsOf({ kind: 'share', of: 'a', points: '0.5' }, all))).toBe('0 + 1/2·a');
    expect(shown(termsOf(number('a'), all))).toBe('0 + 1·a');
    expect(shown(termsOf({ kind: 'perItem', of: 'a', points: '30', cap: '99.9' }, all))).toBe('0 + 1·[min(30n, 99.9)] of a');
    expect(shown(termsOf(weighted(['0.3', share('a')], ['0.3', mean(share('a'), share('b'))], ['0.4', number('a')]), all))).toBe('0 + 227/5·a + 15·b');
  });

  it('put items together only where they are paid alike', () => {
    const paid = (points: string, cap: string): Formula => ({ kind: 'perItem', of: 'a', points, cap });
    expect(shown(termsOf(mean(paid('30', '100'), paid('30', '100'), paid('20', '100'), paid('30', '90')), all)))
      .toBe('0 + 1/2·[min(30n, 100)] of a + 1/4·[min(20n, 100)] of a + 1/4·[min(30n, 90)] of a');
  });

  it('have chosen values in the constant, and others weigh more where something is left out', () => {
    const absent = new Map([['full', ratio(1, 1)], ['none', null]]);
    expect(shown(termsOf(mean(share('full'), share('a')), { ...all, absent }))).toBe('50 + 50·a');
    expect(shown(termsOf(weighted(['0.3', share('none')], ['0.3', share('a')], ['0.4', share('full')]), { ...all, absent }))).toBe('400/7 + 300/7·a');
    expect([termsOf(mean(share('none')), { ...all, absent }), termsOf(weighted(['1', mean(share('none'))]), { ...all, absent }), termsOf(reference('1'), all)]).toEqual([null, null, null]);
  });

  it('have a scale for a straight line and for steps, and the percentage of a share under it', () => {
    const line = linear('share', '20', '100', '10');
    expect(shown(termsOf(mean(line, linear('a', '15', '1', '10')), all))).toBe('0 + 1/2·[20 to 100 → 10] of share + 1/2·[15 to 1 → 10] of a');
    expect(shown(termsOf(steps('a', ['0', '5', '2'], ['5', '100', '7']), all))).toBe('0 + 1·[0: 2, 5: 7] of a');
    // 60 % of 20 to 100 is half of the way; a number is taken as it is.
    const absent = new Map([['share', ratio(3, 5)], ['a', whole(5)]]);
    expect(shown(termsOf(mean(line, linear('a', '15', '1', '10')), { ...all, absent }))).toBe('85/14');
  });

  it('are those of a sum, and of what was attained of all that could be', () => {
    const ten = linear('a', '0', '100', '10');
    expect(shown(termsOf(sum(number('a'), share('share')), all))).toBe('0 + 1·a + 100·share');
    // 100 / (10 + 100) each; without the share 100 / 10.
    expect(shown(termsOf(attained(ten, share('share')), all))).toBe('0 + 10/11·[0 to 100 → 10] of a + 1000/11·share');
    expect(shown(termsOf(attained(ten, share('share')), { ...all, absent: new Map([['share', null]]) }))).toBe('0 + 10·[0 to 100 → 10] of a');
    expect(termsOf(attained(share('share')), { ...all, absent: new Map([['share', null]]) })).toBe(null);
  });

  it('are none where a scale stands on a score, unless that is left out', () => {
    const score = (id: string) => (id === '1' ? termsOf(share('a'), all) : id === '2' ? BENT : null);
    const on = (id: string) => linear({ score: id, on: 'exact' }, '0', '50', '10');
    expect([on('1'), on('2'), mean(reference('1'), on('1')), sum(on('1')), reference('2'), weighted(['1', reference('2')]), steps({ score: '1', on: 'printed' }, ['0', '50', '1'])]
      .map((formula) => shown(termsOf(formula, { ...all, score })))).toEqual(Array(7).fill('bent'));
    expect(shown(termsOf(mean(on('3'), reference('1')), { ...all, score }))).toBe('0 + 100·a');
    expect(shown(termsOf(on('3'), { ...all, score }))).toBe('left out');
  });

  it('take a score by its own terms', () => {
    const score = (id: string) => (id === '1' ? termsOf(share('a'), all) : null);
    expect(shown(termsOf(mean(reference('1'), reference('2'), number('b')), { ...all, score }))).toBe('0 + 50·a + 1/2·b');
  });

  it('have the value that the formula has, for any definition and whatever is left out', () => {
    fc.assert(fc.property(fc.gen(), fc.constantFrom('leave-out', 'full', 'zero'), (draw, nobodyAsked) => {
      const { definition, observed } = caseOf(draw);
      const chosen = { full: whole(1), zero: whole(0), 'leave-out': null }[nobodyAsked];
      const absent = new Map(Object.entries(observed).filter(([, value]) => isAbsent(value))
        .map(([key, value]): [string, Fraction | null] => [key, typeof value === 'object' && 'notApplicable' in value ? null : chosen]));
      const rules = { nobodyAsked, notApplicable: 'leave-out', digits: 2, mode: 'half-up', at: 'end' } as const;
      const expected = scoresOf(definition, observed, rules);
      const ready = readyOf(defineMethodology(definition));
      const actual = termsOfScores(ready, absent);
      const wrong = [...expected].filter(([id, value]) => {
        const terms = actual.get(id) ?? null;
        if (terms === BENT) return !isBent(id, definition);
        const found = terms && printFraction(valueOfTerms(terms, (key) => observedAs(observed[key] as ObservedValue), ready.ranges));
        return found !== (value && fractionText(value));
      });
      expect(wrong).toEqual([]);
    }), { numRuns: 200 });
  });
});
