import fc from 'fast-check';
import {
  defineMethodology, safeCompareMethodologies, safeDefineMethodology, type Definition, type Formula, type MethodologyComparison, type Observation, type Outcome,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../arbitraries/definitions.js';
import { roundings } from '../arbitraries/organisations.js';
import { exact, fractionText, fromFractionText, plus, times, type Exact } from '../oracle/fraction.js';
import { scoresOf } from '../oracle/formula.js';
import { organised } from './compared.js';

type Draw = fc.GeneratorValue;

const minus = (a: Exact, b: Exact): Exact => plus(a, times(b, exact(-1n)));
const sum = (texts: readonly (string | null)[]): string => fractionText(texts.map((text) => fromFractionText(text ?? '0')).reduce(plus, exact(0n)));
const negative = (text: string): string => fractionText(times(fromFractionText(text), exact(-1n)));

/** The formula with other weights in some of its means, and fewer points a piece; what it names stays, and so does its range. */
function altered(draw: Draw, formula: Formula): Formula {
  const turn = draw(fc.nat, 3);
  if (formula.kind === 'perItem') return turn > 0 ? formula : { ...formula, points: '0.25' };
  if (formula.kind === 'mean') {
    const of = formula.of.map((part) => altered(draw, part));
    return turn > 0 ? { kind: 'mean', of } : { kind: 'weighted', sum: String((of.length * (of.length + 1)) / 2), of: of.map((part, position) => ({ weight: String(position + 1), of: part })) };
  }
  if (formula.kind === 'weighted') return turn === 0 ? { kind: 'mean', of: formula.of.map(({ of }) => altered(draw, of)) } : formula;
  return formula;
}

/** A definition, another one with the same observations and scores, and whichever rounding. */
function pairOf(draw: Draw): { first: Definition; second: Definition; observed: ReturnType<typeof caseOf>['observed'] } {
  const { definition, observed } = caseOf(draw);
  const rounding = draw(() => roundings);
  const criteria = definition.criteria.map((criterion) => ({
    ...criterion, formula: altered(draw, criterion.formula), indicators: criterion.indicators.map((indicator) => ({ ...indicator, formula: altered(draw, indicator.formula) })),
  }));
  const second = { ...definition, id: 'second', criteria, total: { ...definition.total, formula: altered(draw, definition.total.formula) }, ...(draw(fc.boolean) && { rounding }) };
  // Other weights under `attained` may lead beyond the range that was declared.
  fc.pre(safeDefineMethodology(second).success);
  return { first: definition, second, observed };
}

/** What else may be observed under the same definition: a half of everything that is counted. */
const halved = (observed: ReturnType<typeof caseOf>['observed'], observations: Readonly<Record<string, Observation>>): typeof observed =>
  Object.fromEntries(Object.entries(observed).map(([key, value]) => {
    if (observations[key]?.kind === 'respondents' && typeof value === 'object' && 'count' in value) return [key, { ...value, count: Math.floor(Number(value.count) / 2) }];
    return [key, typeof value === 'number' && observations[key]?.kind === 'items' ? Math.floor(value / 2) : value];
  }));

const policies = fc.constantFrom('leave-out', 'full', 'zero');

type Policy = typeof policies extends fc.Arbitrary<infer Value> ? Value : never;

function compare(first: Definition, second: Definition, organisations: Parameters<typeof safeCompareMethodologies>[2], nobodyAsked: Policy): MethodologyComparison {
  const outcome: Outcome<MethodologyComparison> = safeCompareMethodologies(
    defineMethodology(first), defineMethodology(second), organisations, { whenNobodyAsked: nobodyAsked, whenNotApplicable: 'leave-out' },
  );
  // Everything may be left out, a value may lie beyond the ends of a scale; nothing else is refused.
  fc.pre(outcome.success || !outcome.error.issues.every(({ code }) => code === 'totalLeftOut' || code === 'outsideBounds'));
  if (!outcome.success) throw outcome.error;
  return outcome.data;
}

/** The total by the oracle. */
const totalOf = (definition: Definition, observed: Parameters<typeof scoresOf>[1], nobodyAsked: Policy): Exact => {
  const { digits, mode, at } = definition.rounding ?? { digits: 2, mode: 'half-up', at: 'end' };
  return scoresOf(definition, observed, { nobodyAsked, notApplicable: 'leave-out', digits, mode, at }).get('total') as Exact;
};

/** The first definition with the formula that the second has for one of its scores, or with its rounding. */
function withOnly(id: string, first: Definition, second: Definition): Definition {
  if (id === 'rounding') return { ...first, ...(second.rounding && { rounding: second.rounding }) };
  if (id === 'total') return { ...first, total: second.total };
  const picked = <Score extends { readonly id: string }>(score: Score, others: readonly Score[]): Score => (score.id === id ? others.find((other) => other.id === id) ?? score : score);
  return {
    ...first,
    criteria: first.criteria.map((criterion, position) => {
      const other = second.criteria[position] ?? criterion;
      const indicators = criterion.indicators.map((indicator) => picked(indicator, other.indicators));
      return { ...criterion, ...(criterion.id === id && { formula: other.formula }), indicators };
    }),
  };
}

describe('Any two methodologies with the same observations and scores', () => {
  it('have effects that are those of the oracle, and that add up to the exact difference', () => {
    let several = 0;
    fc.assert(fc.property(fc.gen(), policies, (draw, nobodyAsked) => {
      const { first, second, observed } = pairOf(draw);
      const { causes, organisations } = compare(first, second, [organised('1', observed)], nobodyAsked);
      const [one] = organisations;
      const before = totalOf(first, observed, nobodyAsked);
      expect(one?.total.first.exact).toBe(fractionText(before));
      expect(one?.total.second.exact).toBe(fractionText(totalOf(second, observed, nobodyAsked)));
      expect(one?.total.difference.exact).toBe(fractionText(minus(totalOf(second, observed, nobodyAsked), before)));
      const effects = one?.effects ?? [];
      for (const { id, effect } of effects.slice(0, -1)) {
        // What cannot stand alone has no effect of its own.
        if (effect !== null) expect(`${id} ${effect}`).toBe(`${id} ${fractionText(minus(totalOf(withOnly(id, first, second), observed, nobodyAsked), before))}`);
      }
      expect(effects.map(({ id }) => id)).toEqual([...(causes ?? []).map(({ id }) => id), 'together']);
      expect(sum(effects.map(({ effect }) => effect))).toBe(one?.total.difference.exact);
      several += effects.filter(({ effect }) => effect !== null).length > 2 ? 1 : 0;
    }), { numRuns: 120 });
    expect(several).toBeGreaterThan(20);
  });

  it('have exactly one difference for every score with another formula, and for another rounding', () => {
    fc.assert(fc.property(fc.gen(), policies, (draw, nobodyAsked) => {
      const { first, second, observed } = pairOf(draw);
      const formulas = (definition: Definition): [string, string][] => [
        ...definition.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).map(({ id, formula }): [string, string] => [id, JSON.stringify(formula)]),
        ['total', JSON.stringify(definition.total.formula)],
        ['rounding', Object.values({ ...{ digits: 2, mode: 'half-up', at: 'end' }, ...definition.rounding }).join()],
      ];
      const before = new Map(formulas(first));
      const expected = formulas(second).filter(([id, formula]) => before.get(id) !== formula).map(([id]) => id);
      const { causes } = compare(first, second, [organised('1', observed)], nobodyAsked);
      expect((causes ?? []).map(({ id }) => id).sort()).toEqual(expected.sort());
    }), { numRuns: 60 });
  });

  it('have the opposite differences the other way round, in the same rows', () => {
    fc.assert(fc.property(fc.gen(), policies, (draw, nobodyAsked) => {
      const { first, second, observed } = pairOf(draw);
      const both = [organised('a', observed), organised('b', halved(observed, first.observations))];
      const [there, back] = [compare(first, second, both, nobodyAsked), compare(second, first, both, nobodyAsked)];
      expect([back.first, back.second]).toEqual([there.second, there.first]);
      for (const [position, one] of there.organisations.entries()) {
        const other = back.organisations[position];
        expect(other?.total.difference.exact).toBe(negative(one.total.difference.exact));
        expect(Number(other?.total.difference.score) + Number(one.total.difference.score)).toBe(0);
        expect(other?.place).toEqual({ first: one.place.second, second: one.place.first, moved: 0 - one.place.moved });
        for (const name of ['criteria', 'indicators'] as const) {
          expect(other?.[name].map(({ id, first: was, second: is, difference }) => [id, is, was, difference && negative(difference.exact)]))
            .toEqual(one[name].map(({ id, first: was, second: is, difference }) => [id, was, is, difference?.exact ?? null]));
        }
      }
    }), { numRuns: 60 });
  });

  it('are compared alike whatever the order of the organisations, and after JSON', () => {
    fc.assert(fc.property(fc.gen(), policies, (draw, nobodyAsked) => {
      const { first, second, observed } = pairOf(draw);
      const three = [organised('a', observed), organised('b', halved(observed, first.observations)), organised('c', observed)];
      const shuffled = draw(() => fc.shuffledSubarray(three, { minLength: 3 }));
      const comparison = compare(first, second, three, nobodyAsked);
      expect(compare(first, second, shuffled, nobodyAsked)).toStrictEqual(comparison);
      expect(JSON.parse(JSON.stringify(comparison))).toStrictEqual(comparison);
    }), { numRuns: 60 });
  });
});

describe('Any methodology compared with itself', () => {
  it('differs in nothing, and has no causes', () => {
    fc.assert(fc.property(fc.gen(), policies, (draw, nobodyAsked) => {
      const { definition, observed } = caseOf(draw);
      const copy = JSON.parse(JSON.stringify(definition)) as Definition;
      const { causes, organisations, first, second } = compare(definition, copy, [organised('a', observed), organised('b', halved(observed, definition.observations))], nobodyAsked);
      expect(second).toEqual(first);
      expect(causes).toEqual([]);
      for (const { total, place, criteria, indicators, effects } of organisations) {
        expect(total.difference).toEqual({ score: '0.00', exact: '0' });
        expect([place.first - place.second, place.moved]).toEqual([0, 0]);
        expect([...criteria, ...indicators].filter(({ difference }) => difference !== null && difference.exact !== '0')).toEqual([]);
        expect(effects).toEqual([{ id: 'together', effect: '0' }]);
      }
    }));
  });
});
