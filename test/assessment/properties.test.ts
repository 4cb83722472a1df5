import fc from 'fast-check';
import { assess, defineMethodology, methodologyOn, recheck, type AssessOptions, type Assessment, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { options, organisations, roundings, type Organised } from '../arbitraries/organisations.js';
import { decimalText, exact, fractionText, fromFractionText, isAbove, plus } from '../oracle/fraction.js';

const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

/** Every score of an assessment by its number; the total too. */
function scoresOf({ criteria, score, exact: value }: Assessment): { id: string; score: string | null; exact: string | null }[] {
  return [...criteria.flatMap(({ indicators, ...criterion }) => [criterion, ...indicators]), { id: 'total', score, exact: value }];
}

/** The numbers of the scores that are lower in the second assessment than in the first. */
function lowered(before: Assessment, after: Assessment): string[] {
  const later = scoresOf(after);
  return scoresOf(before)
    .filter(({ exact: value }, position) => value !== null && isAbove(fromFractionText(value), fromFractionText(later[position]?.exact ?? '-1')))
    .map(({ id }) => id);
}

const sum = (parts: readonly (string | null | undefined)[]): string =>
  fractionText(parts.map((part) => fromFractionText(part ?? '0')).reduce(plus, exact(0n)));

describe('An assessment of social service', () => {
  it('keeps every score from 0 to 100', () => {
    fc.assert(fc.property(organisations, options, (observed, chosen) => {
      const outside = scoresOf(assess(methodology, observed, chosen)).filter(({ exact: value }) =>
        value !== null && (isAbove(exact(0n), fromFractionText(value)) || isAbove(fromFractionText(value), exact(100n))));
      expect(outside).toEqual([]);
    }));
  });

  it('is never lowered by one more satisfied respondent, nor by one more item of a list', () => {
    fc.assert(fc.property(organisations, options, fc.nat(), (observed, chosen, turn) => {
      const keys = Object.keys(observed) as (keyof Organised)[];
      const key = keys[turn % keys.length] as keyof Organised;
      const value = observed[key];
      const canGrow = typeof value === 'number' ? value < 5 : 'count' in value && value.count < value.of;
      fc.pre(canGrow);
      const more = typeof value === 'number' ? value + 1 : { ...value, count: (value as { count: number }).count + 1 };
      expect(lowered(assess(methodology, observed, chosen), assess(methodology, { ...observed, [key]: more }, chosen))).toEqual([]);
    }), { numRuns: 300 });
  });

  it('does not depend on the order of the keys', () => {
    fc.assert(fc.property(organisations, options, (observed, chosen) => {
      const turned = <Value extends object>(value: Value): Value => Object.fromEntries(Object.entries(value).reverse()) as Value;
      const other = turned(observed);
      expect(scoresOf(assess(methodology, Object.fromEntries(Object.keys(other).map((key) => [key, observed[key as keyof Organised]])) as Organised, turned(chosen))))
        .toEqual(scoresOf(assess(methodology, observed, chosen)));
    }));
  });

  it('is made up exactly of the contributions of its criteria, and of its indicators with the rounding', () => {
    fc.assert(fc.property(organisations, options, roundings, (observed, chosen, rounding) => {
      const { criteria, exact: total, rounding: rest } = assess(methodology, observed, { ...chosen, rounding });
      expect(sum(criteria.map(({ contribution }) => contribution))).toBe(total);
      expect(sum([...criteria.flatMap(({ indicators }) => indicators.map(({ contribution }) => contribution)), rest])).toBe(total);
      expect(rest === undefined).toBe(rounding.at === 'end');
    }));
  });

  it('shows weights in force that add up to 1 among what takes part', () => {
    fc.assert(fc.property(organisations, options, (observed, chosen) => {
      const { criteria } = assess(methodology, observed, chosen);
      const indicators = criteria.flatMap((criterion) => criterion.indicators);
      expect(sum(criteria.map(({ weight }) => weight))).toBe('1');
      expect(sum(indicators.map(({ effectiveWeight }) => effectiveWeight))).toBe('1');
      for (const criterion of criteria) expect(sum(criterion.indicators.map(({ weight }) => weight))).toBe(criterion.status === 'scored' ? '1' : '0');
      expect([...criteria, ...indicators].filter(({ status, exact: value, score, weight, contribution }) =>
        [value, score, weight, contribution].some((figure) => (figure === null) !== (status === 'left-out')))).toEqual([]);
    }));
  });

  it('prints every score as its exact value rounded', () => {
    fc.assert(fc.property(organisations, options, roundings, (observed, chosen, rounding) => {
      const { digits, mode } = rounding;
      for (const { score, exact: value } of scoresOf(assess(methodology, observed, { ...chosen, rounding }))) {
        expect(score).toBe(value === null ? null : decimalText(fromFractionText(value), digits, mode));
      }
    }));
  });

  it('does not change when every count and what it is of are multiplied by the same number', () => {
    const small = organisations.filter((observed) => Object.values(observed).every((value) => typeof value !== 'object' || !('of' in value) || value.of < 1000));
    fc.assert(fc.property(small, options, fc.integer({ min: 2, max: 1_000_000_000 }), (observed, chosen, times) => {
      const scaled = Object.fromEntries(Object.entries(observed).map(([key, value]) =>
        [key, typeof value === 'object' && 'of' in value ? { count: value.count * times, of: value.of * times } : value])) as Organised;
      expect(scoresOf(assess(methodology, scaled, chosen))).toEqual(scoresOf(assess(methodology, observed, chosen)));
    }));
  });

  it('is the same after a round trip through JSON and a recheck', () => {
    fc.assert(fc.property(organisations, options, (observed, chosen) => {
      const assessment = assess(methodology, observed, chosen);
      const stored = JSON.parse(JSON.stringify(assessment)) as Assessment;
      expect(stored).toEqual(assessment);
      expect(recheck(stored)).toEqual(assessment);
      expect(JSON.stringify(recheck(assessment))).toBe(JSON.stringify(assessment));
    }), { numRuns: 50 });
  });

  it('does not change when the methodology went through JSON', () => {
    const text = JSON.stringify(methodology);
    const again = defineMethodology(JSON.parse(text) as Methodology);
    expect(again.fingerprint).toBe(methodology.fingerprint);
    expect(JSON.stringify(again)).toBe(text);
    fc.assert(fc.property(organisations, options, (observed, chosen: AssessOptions) => {
      expect(assess(again, observed, chosen)).toEqual(assess(methodology, observed, chosen));
    }), { numRuns: 30 });
  });
});

describe('The ends of the scale', () => {
  const all = (count: number, of: number, items: number): Organised => Object.fromEntries(
    Object.entries(methodology.observations).map(([key, { kind }]) => [key, kind === 'items' ? Math.min(items, 5) : { count, of }]),
  ) as unknown as Organised;

  it('are reached: everything at its best is 100.00 and everything at its worst 0.00, each of the 21 scores', () => {
    expect(new Set(scoresOf(assess(methodology, all(7, 7, 5))).map(({ score }) => score))).toEqual(new Set(['100.00']));
    expect(new Set(scoresOf(assess(methodology, all(0, 7, 0))).map(({ score }) => score))).toEqual(new Set(['0.00']));
  });
});
