import fc from 'fast-check';
import { defineMethodology, recheck, safeAssess, safeDefineMethodology, type Assessment, type Definition, type Formula } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../arbitraries/definitions.js';
import { roundings } from '../arbitraries/organisations.js';
import { decimalText, exact, fractionText, fromFractionText, isAbove, plus, type Exact } from '../oracle/fraction.js';
import { scoresOf as expectedScores } from '../oracle/formula.js';

const policies = fc.constantFrom('leave-out', 'full', 'zero');

const scoresOf = ({ criteria, score, exact: value }: Assessment): { id: string; score: string | null; exact: string | null }[] =>
  [...criteria.flatMap(({ indicators, ...criterion }) => [criterion, ...indicators]), { id: 'total', score, exact: value }];

const sum = (parts: readonly (string | null | undefined)[]): string =>
  fractionText(parts.map((part) => fromFractionText(part ?? '0')).reduce(plus, exact(0n)));

const text = (value: Exact | null | undefined): string | null => (value ? fractionText(value) : null);

/** Whether a formula names a score. */
const refers = (formula: Formula): boolean => JSON.stringify(formula).includes('"reference"');

interface Ranged {
  readonly id: string;
  readonly range: { least: string; most: string };
}

const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('Any valid definition', () => {
  it('is accepted and computes what the oracle computes, each score within its derived range', () => {
    fc.assert(fc.property(fc.gen(), policies, roundings, (draw, nobodyAsked, rounding) => {
      const { definition, ends, observed } = caseOf(draw);
      const methodology = defineMethodology(definition);
      const expected = expectedScores(definition, observed, { nobodyAsked, notApplicable: 'leave-out', ...rounding });
      const outcome = safeAssess(methodology, observed, { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out', rounding });
      if (!expected.get('total')) {
        expect(outcome.success ? [] : outcome.error.issues.map(({ code }) => code)).toEqual(['totalLeftOut']);
        return;
      }
      const scores = outcome.success ? scoresOf(outcome.data) : [];
      expect(scores.length).toBe(expected.size);
      for (const { id, score, exact: value } of scores) {
        expect(`${id}: ${String(value)}`).toBe(`${id}: ${String(text(expected.get(id)))}`);
        expect(score).toBe(value === null ? null : decimalText(fromFractionText(value), rounding.digits, rounding.mode));
        const { least, most } = ends.get(id) ?? { least: exact(0n), most: exact(0n) };
        const printed = rounding.at === 'every-level';
        if (value !== null && !printed) expect([isAbove(least, fromFractionText(value)), isAbove(fromFractionText(value), most)]).toEqual([false, false]);
      }
    }), { numRuns: 400 });
  });

  it('has contributions that add up to the exact total, of the criteria and of the indicators', () => {
    fc.assert(fc.property(fc.gen(), policies, roundings, (draw, nobodyAsked, rounding) => {
      const { definition, observed } = caseOf(draw);
      const outcome = safeAssess(defineMethodology(definition), observed, { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out', rounding });
      fc.pre(outcome.success);
      const { criteria, exact: total, rounding: rest } = outcome.data;
      expect(sum(criteria.map(({ contribution }) => contribution))).toBe(total);
      expect(sum(criteria.map(({ weight }) => weight))).toBe('1');
      const allFromIndicators = definition.criteria.every(({ formula }) => refers(formula));
      if (allFromIndicators) {
        const indicators = criteria.flatMap((criterion) => criterion.indicators);
        expect(sum([...indicators.map(({ contribution }) => contribution), rest])).toBe(total);
        if (rounding.at === 'end') expect(sum(indicators.map(({ effectiveWeight }) => effectiveWeight))).toBe('1');
      }
    }), { numRuns: 400 });
  });

  it('is the same after a round trip through JSON, and so is what is computed from it', () => {
    fc.assert(fc.property(fc.gen(), policies, (draw, nobodyAsked) => {
      const { definition, observed } = caseOf(draw);
      const methodology = defineMethodology(definition);
      const again = defineMethodology(clone(definition));
      expect(again).toEqual(methodology);
      expect(defineMethodology(clone(methodology))).toEqual(methodology);
      const options = { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out' } as const;
      const outcome = safeAssess(methodology, observed, options);
      fc.pre(outcome.success);
      expect(safeAssess(again, clone(observed), options)).toEqual(outcome);
      expect(recheck(clone(outcome.data))).toEqual(outcome.data);
    }), { numRuns: 100 });
  });

  it('keeps its fingerprint when its keys stand in another order or its labels change', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(turned)
        : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]))
          : value === 'synthetic' || value === 'условные данные' ? `${value} too` : value;
    fc.assert(fc.property(fc.gen(), (draw) => {
      const { definition } = caseOf(draw);
      const { id } = definition;
      expect(defineMethodology({ ...(turned(definition) as Definition), id }).fingerprint).toBe(defineMethodology(definition).fingerprint);
    }), { numRuns: 50 });
  });

  it('is refused as soon as one of its scores declares less than its derived range', () => {
    fc.assert(fc.property(fc.gen(), fc.nat(), fc.boolean(), (draw, turn, above) => {
      const { definition, ends } = caseOf(draw);
      const changed = clone(definition) as unknown as { criteria: (Ranged & { indicators: Ranged[] })[] };
      const scores = changed.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
      const score = scores[turn % scores.length];
      const derived = score && ends.get(score.id);
      fc.pre(score !== undefined && derived !== undefined && isAbove(derived.most, plus(derived.least, exact(1n, 100n))));
      const hair = exact(1n, 1000n);
      if (above) score.range.most = decimalText(plus(derived.most, exact(-1n, 1000n)), 4, 'half-up');
      else score.range.least = decimalText(plus(derived.least, hair), 4, 'half-up').replace(/^-(0\.0000)$/, '$1');
      const outcome = safeDefineMethodology(changed as unknown as Definition);
      const issues = outcome.success ? [] : outcome.error.issues;
      expect(issues.map(({ code }) => code)).toEqual(['rangeNotProven']);
      expect(issues[0]?.path.at(-1)).toBe('formula');
    }));
  });
});
