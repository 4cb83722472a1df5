import fc from 'fast-check';
import {
  assess, combine, defineMethodology, methodologyOn, recheck, recheckCombined, safeAssess,
  type Assessment, type Combined, type Definition, type Formula, type Methodology, type Observation, type ObservedValue, type Weighting,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { caseOf, observe } from '../arbitraries/definitions.js';
import { organisations, roundings } from '../arbitraries/organisations.js';
import { allEnds, formulasOf, namedIn } from '../oracle/ends.js';
import { decimalText, exact, fractionText, fromFractionText, isAbove, over, plus, times, type Exact } from '../oracle/fraction.js';
import { scoresOf as expectedScores } from '../oracle/formula.js';

const methodology: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const rules = { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' } as const;

/** Every score by its number; the total too. */
const scoresOf = ({ criteria, score, exact: value }: Assessment): { id: string; score: string | null; exact: string | null }[] =>
  [...criteria.flatMap(({ indicators, ...criterion }) => [criterion, ...indicators]), { id: 'total', score, exact: value }].map(({ id, score: printed, exact: precise }) => ({ id, score: printed, exact: precise }));

const sum = (parts: readonly (string | null | undefined)[]): string =>
  fractionText(parts.map((part) => fromFractionText(part ?? '0')).reduce(plus, exact(0n)));

/** The weighted mean of what is there, by the oracle. */
function meanOf(parts: readonly { readonly value: string | null; readonly weight: number }[]): Exact | null {
  const there = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value: fromFractionText(value), weight: exact(BigInt(weight)) }]));
  if (there.length === 0) return null;
  return over(there.map(({ value, weight }) => times(value, weight)).reduce(plus), there.map(({ weight }) => weight).reduce(plus));
}

const weightOf = ({ sample }: Assessment, weighting: Weighting): number =>
  weighting === 'plain-mean' ? 1 : (weighting === 'by-recipients' ? sample?.recipients : sample?.asked) ?? 0;

const parts = fc.array(fc.tuple(organisations, fc.integer({ min: 1, max: 300 }), fc.nat(2000)), { minLength: 1, maxLength: 5 }).map((all) =>
  all.map(([observed, asked, more], position) => ({ observed, organisation: { id: String(position * 7) }, sample: { asked, recipients: asked + more } })));
const weightings = fc.constantFrom('plain-mean', 'by-recipients', 'by-respondents');
const whole = { organisation: { id: 'whole' } };

describe('An organisation of social service combined from its parts', () => {
  it('has the exact means of their indicators, and criteria and total by the table of the order', () => {
    const weights: Readonly<Record<string, readonly [string, bigint][]>> = {
      1: [['1.1', 3n], ['1.2', 3n], ['1.3', 4n]], 2: [['2.1', 3n], ['2.2', 4n], ['2.3', 3n]], 3: [['3.1', 3n], ['3.2', 4n], ['3.3', 3n]],
      4: [['4.1', 4n], ['4.2', 4n], ['4.3', 2n]], 5: [['5.1', 3n], ['5.2', 2n], ['5.3', 5n]],
    };
    const average = (of: readonly (readonly [bigint, Exact | null | undefined])[]): Exact | null => {
      const there = of.flatMap(([weight, value]) => (value ? [{ weight: exact(weight), value }] : []));
      return there.length === 0 ? null : over(there.map(({ weight, value }) => times(weight, value)).reduce(plus), there.map(({ weight }) => weight).reduce(plus));
    };
    fc.assert(fc.property(parts, weightings, (given, weighting) => {
      const assessed = given.map(({ observed, organisation, sample }) => assess(methodology, observed, { ...rules, organisation, sample }));
      const expected = new Map<string, Exact | null>();
      for (const id of Object.values(weights).flat().map(([indicator]) => indicator)) {
        expected.set(id, meanOf(assessed.map((part) => ({ value: scoresOf(part).find((score) => score.id === id)?.exact ?? null, weight: weightOf(part, weighting) }))));
      }
      for (const [criterion, indicators] of Object.entries(weights)) expected.set(criterion, average(indicators.map(([id, weight]) => [weight, expected.get(id)])));
      expected.set('total', average(Object.keys(weights).map((id) => [1n, expected.get(id)])));
      for (const { id, score, exact: value } of scoresOf(combine(assessed, { ...whole, weighting }).assessment)) {
        const right = expected.get(id);
        expect([id, value, score]).toEqual([id, right ? fractionText(right) : null, right ? decimalText(right, 2, 'half-up') : null]);
      }
    }));
  });

  it('does not depend on the order of the parts, and lies between the least and the greatest of them', () => {
    fc.assert(fc.property(parts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))), weightings, ([given, shuffled], weighting) => {
      const made = (all: typeof given) => combine(all.map(({ observed, organisation, sample }) => assess(methodology, observed, { ...rules, organisation, sample })), { ...whole, weighting });
      const combined = made(given);
      expect(made(shuffled)).toStrictEqual(combined);
      for (const { id, exact: value } of scoresOf(combined.assessment).filter((score) => score.id.includes('.') && score.exact !== null)) {
        const values = combined.parts.flatMap((part) => scoresOf(part).find((score) => score.id === id)?.exact ?? []).map(fromFractionText);
        const mean = fromFractionText(value ?? '');
        expect([values.every((other) => isAbove(mean, other)), values.every((other) => isAbove(other, mean))]).toEqual([false, false]);
      }
    }));
  });

  it('has contributions that add up, and is the same after a round trip through JSON and a recheck', () => {
    fc.assert(fc.property(parts, weightings, roundings, (given, weighting, rounding) => {
      const combined = combine(given.map(({ observed, organisation, sample }) => assess(methodology, observed, { ...rules, organisation, sample, rounding })), { ...whole, weighting });
      const { criteria, exact: total, rounding: rest } = combined.assessment;
      expect(sum(criteria.map(({ contribution }) => contribution))).toBe(total);
      expect(sum([...criteria.flatMap(({ indicators }) => indicators.map(({ contribution }) => contribution)), rest])).toBe(total);
      const stored = JSON.parse(JSON.stringify(combined)) as Combined;
      expect(stored).toEqual(combined);
      expect(recheck(stored.assessment)).toEqual(combined.assessment);
      expect(recheckCombined(stored)).toEqual(combined);
    }), { numRuns: 30 });
  });
});

/** A random definition, two to four parts of it, and what is observed in each. */
function partsOf(draw: fc.GeneratorValue): { definition: Definition; observed: Readonly<Record<string, ObservedValue>>[] } {
  const { definition, observed } = caseOf(draw);
  const others = Array.from({ length: draw(fc.nat, { max: 2 }) + 1 }, () =>
    Object.fromEntries(Object.entries(definition.observations).map(([key, observation]) => [key, observe(draw, observation)])));
  return { definition, observed: [observed, ...others] };
}

/** The definition in which scores made of observations are measured, with the ends the oracle finds. */
function measuredOnly(definition: Definition): { definition: Definition; measured: ReadonlyMap<string, string> } {
  const ends = allEnds(definition);
  const measured = new Map([...formulasOf(definition)].filter(([, formula]) => namedIn(formula).length === 0).map(([id], position) => [id, `mean${position}`]));
  const instead = <Score extends { readonly id: string; readonly formula: Formula }>(score: Score): Score =>
    measured.has(score.id) ? { ...score, formula: { kind: 'number', of: measured.get(score.id) } } : score;
  const observations = Object.fromEntries([...measured].map(([id, key]): [string, Observation] => {
    const { least, most } = ends.get(id) ?? { least: exact(0n), most: exact(0n) };
    return [key, { kind: 'measure', label: definition.title, source: 'records', least: decimalText(least, 12, 'half-up'), most: decimalText(most, 12, 'half-up') }];
  }));
  return { definition: { ...definition, observations, criteria: definition.criteria.map((one) => ({ ...instead(one), indicators: one.indicators.map(instead) })) }, measured };
}

/** What is measured needs ends in decimals; the lower end of `attained` may have none where something below zero is attained. */
const hasDecimalEnds = (definition: Definition): boolean => {
  const ends = allEnds(definition);
  return [...formulasOf(definition)].filter(([, formula]) => namedIn(formula).length === 0)
    .every(([id]) => /^-?\d+$/.test(fractionText(times(ends.get(id)?.least ?? exact(0n), exact(10n ** 9n)))));
};

describe('Any organisation combined from its parts', () => {
  it('has the exact means of what is observed, and what the oracle makes of them', () => {
    let combinedSoFar = 0;
    fc.assert(fc.property(fc.gen(), roundings, (draw, rounding) => {
      const { definition, observed } = partsOf(draw);
      const checked = defineMethodology(definition);
      const outcomes = observed.map((values, position) => safeAssess(checked, values, { ...rules, rounding, organisation: { id: String(position) } }));
      const assessed = outcomes.flatMap((outcome) => (outcome.success ? [outcome.data] : []));
      fc.pre(assessed.length === outcomes.length && hasDecimalEnds(definition));
      const { definition: simple, measured } = measuredOnly(definition);
      const means = [...measured].map(([id, key]): [string, ObservedValue] => {
        const mean = meanOf(assessed.map((part) => ({ value: scoresOf(part).find((score) => score.id === id)?.exact ?? null, weight: 1 })));
        return [key, mean ? fractionText(mean) : { notApplicable: 'synthetic' }];
      });
      const expected = expectedScores(simple, Object.fromEntries(means), { nobodyAsked: 'refuse', notApplicable: 'leave-out', ...rounding });
      const { assessment } = combine(assessed, whole);
      combinedSoFar += 1;
      for (const { id, exact: value } of scoresOf(assessment)) {
        const right = expected.get(id);
        expect([id, value]).toEqual([id, right ? fractionText(right) : null]);
      }
    }), { numRuns: 200 });
    expect(combinedSoFar).toBeGreaterThan(80);
  });

  it('equals its parts where they are equal, one or several, and the same again where it is combined once more', () => {
    fc.assert(fc.property(fc.gen(), roundings, fc.integer({ min: 1, max: 4 }), (draw, rounding, many) => {
      const { definition, observed } = caseOf(draw);
      const outcome = safeAssess(defineMethodology(definition), observed, { ...rules, rounding, organisation: { id: 'a' } });
      const made = outcome.success && hasDecimalEnds(definition) ? [outcome.data] : [];
      fc.pre(made.length > 0);
      const [part] = made as [Assessment];
      const equal = Array.from({ length: many }, (_, position): Assessment => ({ ...part, organisation: { id: String(position) } }));
      const combined = combine(equal, whole).assessment;
      expect(scoresOf(combined)).toEqual(scoresOf(part));
      const again = combine([combined], whole).assessment;
      expect([scoresOf(again), again.methodology.fingerprint]).toEqual([scoresOf(combined), combined.methodology.fingerprint]);
    }), { numRuns: 100 });
  });
});
