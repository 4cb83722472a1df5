import fc from 'fast-check';
import type { Definition, Formula, ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { termsOf, valueOfTerms, type Terms } from '../../src/formula/terms.js';
import { parseFraction, printFraction, ratio, whole, type Fraction } from '../../src/numeric/index.js';
import { caseOf } from '../arbitraries/definitions.js';
import { mean, number, reference, share, weighted } from '../methodology/small.js';
import { fractionText, fromDecimalText, over, exact } from '../oracle/fraction.js';
import { scoresOf } from '../oracle/formula.js';

const all = { absent: new Map<string, Fraction | null>(), score: () => null };

/** Terms as text: "10 + 45·a + 1·min(30n, 100) of b". */
function shown(terms: Terms | null): string {
  if (terms === null) return 'left out';
  const parts = terms.parts.map(({ observation, coefficient, perItem }) => {
    const items = perItem && `min(${printFraction(perItem.points)}n, ${printFraction(perItem.cap)}) of `;
    return `${printFraction(coefficient)}·${items ?? ''}${observation}`;
  });
  return [printFraction(terms.constant), ...parts].join(' + ');
}

/** The terms of every score of a definition, whatever the order they are named in. */
function termsOfScores(definition: Definition, absent: ReadonlyMap<string, Fraction | null>): Map<string, Terms | null> {
  const formulas = new Map<string, Formula>([
    ...definition.criteria.flatMap(({ id, formula, indicators }): [string, Formula][] => [[id, formula], ...indicators.map((one): [string, Formula] => [one.id, one.formula])]),
    ['total', definition.total.formula],
  ]);
  const found = new Map<string, Terms | null>();
  const score = (id: string): Terms | null => {
    if (!found.has(id)) found.set(id, termsOf(formulas.get(id) as Formula, { absent, score }));
    return found.get(id) ?? null;
  };
  for (const id of formulas.keys()) score(id);
  return found;
}

const isAbsent = (value: ObservedValue): boolean => typeof value === 'object' && ('notApplicable' in value || value.of === 0);

const observedAs = (value: ObservedValue): Fraction => {
  if (typeof value !== 'object') return parseFraction(fractionText(fromDecimalText(String(value))));
  if ('notApplicable' in value) throw new Error('there is no value');
  return parseFraction(fractionText(over(fromDecimalText(String('sum' in value ? value.sum : value.count)), exact(BigInt(value.of)))));
};

describe('The terms of a formula', () => {
  it('are a sum over the observations it reads, each put together once', () => {
    expect(shown(termsOf(share('a'), all))).toBe('0 + 100·a');
    expect(shown(termsOf({ kind: 'share', of: 'a', points: '0.5' }, all))).toBe('0 + 1/2·a');
    expect(shown(termsOf(number('a'), all))).toBe('0 + 1·a');
    expect(shown(termsOf({ kind: 'perItem', of: 'a', points: '30', cap: '99.9' }, all))).toBe('0 + 1·min(30n, 999/10) of a');
    expect(shown(termsOf(weighted(['0.3', share('a')], ['0.3', mean(share('a'), share('b'))], ['0.4', number('a')]), all))).toBe('0 + 227/5·a + 15·b');
  });

  it('put items together only where they are paid alike', () => {
    const paid = (points: string, cap: string): Formula => ({ kind: 'perItem', of: 'a', points, cap });
    expect(shown(termsOf(mean(paid('30', '100'), paid('30', '100'), paid('20', '100'), paid('30', '90')), all)))
      .toBe('0 + 1/2·min(30n, 100) of a + 1/4·min(20n, 100) of a + 1/4·min(30n, 90) of a');
  });

  it('have chosen values in the constant, and others weigh more where something is left out', () => {
    const absent = new Map([['full', ratio(1, 1)], ['none', null]]);
    expect(shown(termsOf(mean(share('full'), share('a')), { ...all, absent }))).toBe('50 + 50·a');
    expect(shown(termsOf(weighted(['0.3', share('none')], ['0.3', share('a')], ['0.4', share('full')]), { ...all, absent }))).toBe('400/7 + 300/7·a');
    expect([termsOf(mean(share('none')), { ...all, absent }), termsOf(weighted(['1', mean(share('none'))]), { ...all, absent }), termsOf(reference('1'), all)]).toEqual([null, null, null]);
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
      const actual = termsOfScores(definition, absent);
      const wrong = [...expected].filter(([id, value]) => {
        const terms = actual.get(id) ?? null;
        const found = terms && printFraction(valueOfTerms(terms, (key) => observedAs(observed[key] as ObservedValue)));
        return found !== (value && fractionText(value));
      });
      expect(wrong).toEqual([]);
    }), { numRuns: 200 });
  });
});
