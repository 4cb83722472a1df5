import fc from 'fast-check';
import { defineMethodology, recheck, safeAssess, safeDefineMethodology, type Assessment, type Definition, type Formula } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../arbitraries/definitions.js';
import { roundings } from '../arbitraries/organisations.js';
import { isMeanOfScores, namedIn, scaledIn } from '../oracle/ends.js';
import { decimalText, exact, fractionText, fromDecimalText, fromFractionText, isAbove, plus, type Exact } from '../oracle/fraction.js';
import { scoresOf as expectedScores, type Refused } from '../oracle/formula.js';

const policies = fc.constantFrom('leave-out', 'full', 'zero');

const scoresOf = ({ criteria, score, exact: value }: Assessment): { id: string; score: string | null; exact: string | null }[] =>
  [...criteria.flatMap(({ indicators, ...criterion }) => [criterion, ...indicators]), { id: 'total', score, exact: value }];

const sum = (parts: readonly (string | null | undefined)[]): string =>
  fractionText(parts.map((part) => fromFractionText(part ?? '0')).reduce(plus, exact(0n)));

const text = (value: Exact | null | undefined): string | null => (value ? fractionText(value) : null);

/** Whether a formula names a score. */
const refers = (formula: Formula): boolean => namedIn(formula).length > 0;

interface Ranged {
  readonly id: string;
  readonly range: { least: string; most: string };
}

type Place = readonly [holder: Record<string, unknown>, key: string];

/** Every place of a formula that holds a number. */
function numbersIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): Place[] => {
    const isNumber = ['worst', 'target', 'points', 'from', 'to', 'upTo', 'cap', 'weight', 'sum'].includes(key) && typeof part === 'string';
    return isNumber && (value as { kind?: string }).kind !== 'reference' ? [[value as Record<string, unknown>, key]] : numbersIn(part);
  });
}

const clone = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('Any valid definition', () => {
  it('is accepted and computes what the oracle computes, each score within its derived range', () => {
    fc.assert(fc.property(fc.gen(), policies, roundings, (draw, nobodyAsked, rounding) => {
      const { definition, ends, observed } = caseOf(draw);
      const methodology = defineMethodology(definition);
      const refused: Refused[] = [];
      const expected = expectedScores(definition, observed, { nobodyAsked, notApplicable: 'leave-out', ...rounding }, refused);
      const outcome = safeAssess(methodology, observed, { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out', rounding });
      if (refused.length > 0 || !expected.get('total')) {
        const found = outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path[0] === 'methodology' ? 'of a score' : path.join('.')}`);
        const beyond = refused.map(({ of }) => `outsideBounds ${of in definition.observations ? `observations.${of}` : 'of a score'}`);
        expect(found.sort()).toEqual(beyond.length > 0 ? beyond.sort() : ['totalLeftOut observations']);
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
      const indicators = criteria.flatMap((criterion) => criterion.indicators);
      const ofTotal = definition.total.formula;
      const ofCriteria = definition.criteria.map(({ formula }) => formula);
      // What a scale makes of a score is no part of it: then there is nothing to say.
      const scaled = new Set(scaledIn(ofTotal));
      expect(criteria.filter(({ id, weight, contribution }) => scaled.has(id) && (weight !== null || contribution !== null))).toEqual([]);
      if (scaled.size === 0) expect(sum(criteria.map(({ contribution }) => contribution))).toBe(total);
      if (isMeanOfScores(ofTotal)) expect(sum(criteria.map(({ weight }) => weight))).toBe('1');
      if (!ofCriteria.every(refers)) return;
      const isLinear = [ofTotal, ...ofCriteria].flatMap(scaledIn).length === 0;
      if (isLinear) expect(sum([...indicators.map(({ contribution }) => contribution), rest])).toBe(total);
      if ([ofTotal, ...ofCriteria].every(isMeanOfScores)) expect(sum(indicators.map(({ effectiveWeight }) => effectiveWeight))).toBe('1');
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

  it('with one number changed is refused, or computes what the oracle computes within the ranges it declares', () => {
    const met = { refused: 0, proven: 0 };
    fc.assert(fc.property(fc.gen(), fc.nat(), fc.constantFrom('0', '-1', '0.5', '7', '33.25', '1000'), (draw, turn, other) => {
      const { definition, observed } = caseOf(draw);
      const changed = clone(definition);
      const places = numbersIn({ criteria: changed.criteria, total: changed.total });
      if (places.length === 0) return;
      const [holder, key] = places[turn % places.length] as Place;
      holder[key] = other;
      const outcome = safeDefineMethodology(changed);
      if (!outcome.success) {
        met.refused += 1;
        expect(outcome.error.issues.length).toBeGreaterThan(0);
        return;
      }
      met.proven += 1;
      const refused: Refused[] = [];
      const expected = expectedScores(changed, observed, { nobodyAsked: 'full', notApplicable: 'leave-out', digits: 2, mode: 'half-up', at: 'end' }, refused);
      const assessed = safeAssess(outcome.data, observed, { whenNobodyAsked: 'full', whenNotApplicable: 'leave-out' });
      expect(assessed.success).toBe(refused.length === 0 && expected.get('total') !== null);
      if (!assessed.success) return;
      const ranges = new Map([...changed.criteria.flatMap((one) => [one, ...one.indicators]).map(({ id, range }) => [id, range ?? changed.range] as const), ['total', changed.range] as const]);
      const outside = scoresOf(assessed.data).filter(({ id, exact: value }) => {
        const { least, most } = ranges.get(id) as Ranged['range'];
        return value !== text(expected.get(id)) || (value !== null && (isAbove(fromDecimalText(least), fromFractionText(value)) || isAbove(fromFractionText(value), fromDecimalText(most))));
      });
      expect(outside).toEqual([]);
    }), { numRuns: 400 });
    expect(Math.min(met.refused, met.proven)).toBeGreaterThan(50);
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
