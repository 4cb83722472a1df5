import fc from 'fast-check';
import { assess, defineMethodology, safeAssess, type Assessment, type Definition, type Formula, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { caseOf, observe, type Case } from '../arbitraries/definitions.js';
import { observedAs } from '../oracle/formula.js';
import { insideOf } from '../oracle/ends.js';
import { fractionText, fromDecimalText, fromFractionText, isAbove } from '../oracle/fraction.js';
import { attained, citation, criterion, label, linear, mean, measure, number, observation, reference, share, small, steps, sum, weighted } from '../methodology/small.js';

const options = { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' } as const;

const exactOf = (definition: Definition, observed: Readonly<Record<string, ObservedValue>>): string | null => {
  const outcome = safeAssess(defineMethodology(definition), observed, options);
  return outcome.success ? outcome.data.exact : null;
};

/** The ways in which a formula goes with what it takes: up, down, or neither. */
function waysOf(formula: Formula): ('up' | 'down' | 'neither')[] {
  if (formula.kind === 'linear') return [isAbove(fromDecimalText(formula.target), fromDecimalText(formula.worst)) ? 'up' : 'down'];
  if (formula.kind !== 'steps') return insideOf(formula).length > 0 ? insideOf(formula).flatMap(waysOf) : ['up'];
  const points = [...formula.steps].sort((a, b) => Number(a.from) - Number(b.from)).map((step) => Number(step.points));
  const climbs = points.every((value, position) => position === 0 || value >= (points[position - 1] as number));
  const falls = points.every((value, position) => position === 0 || value <= (points[position - 1] as number));
  return [climbs ? 'up' : falls ? 'down' : 'neither'];
}

/** Whether every scale of a definition rises. */
function rises({ definition }: Case): boolean {
  const formulas = [...definition.criteria.flatMap((one) => [one.formula, ...one.indicators.map(({ formula }) => formula)]), definition.total.formula];
  return formulas.flatMap(waysOf).every((way) => way === 'up');
}

describe('A methodology of rising formulas', () => {
  it('never falls when one value is better: one more satisfied respondent, one more item, a greater number', () => {
    const met = { count: 0 };
    fc.assert(fc.property(fc.gen(), fc.nat(), (draw, turn) => {
      const made = caseOf(draw);
      if (!rises(made)) return;
      const { definition, observed } = made;
      const keys = Object.keys(observed);
      const key = keys[turn % keys.length] as string;
      const other = observe(draw, definition.observations[key] as Definition['observations'][string]);
      const [a, b] = [observed[key] as ObservedValue, other].map((value) => observedAs(key, value, { nobodyAsked: 'leave-out' }));
      const [before, after] = [observed, { ...observed, [key]: other }].map((values) => exactOf(definition, values));
      if (!a || !b || !before || !after) return;
      met.count += 1;
      const [lower, upper] = isAbove(a, b) ? [after, before] : [before, after];
      expect(isAbove(fromFractionText(lower), fromFractionText(upper))).toBe(false);
    }), { numRuns: 600 });
    expect(met.count).toBeGreaterThan(50);
  });

  it('is at the greatest value of its derived range with everything at its best, and at the least with everything at its worst', () => {
    const definition = small({ days: measure('0', '30'), asked: observation('respondents'), items: observation('items', { most: 5 }) }, [
      criterion('1', sum(linear('days', '30', '5', '10'), { kind: 'perItem', of: 'items', points: '20', cap: '90' })),
      criterion('2', attained(steps('asked', ['0', '50', '1'], ['50', '100', '3'], ['100', '100', '4']), share('asked'))),
    ], { total: { label, citation, formula: sum(reference('1'), linear({ score: '2', on: 'exact' }, '0', '100', '50')) }, range: { least: '0', most: '150' } });
    const total = (days: number, count: number, items: number) => exactOf(definition, { days, asked: { count, of: 4 }, items });
    expect(total(5, 4, 5)).toBe('150');
    // One point of four and nothing of a hundred: 100 / 104 per cent is the least that can be, above the least that is derived.
    expect(total(30, 0, 0)).toBe('25/52');
  });

  it('has a derived range that is wider than what is reached where a mean is taken over unlike ranges', () => {
    const definition = small({ a: measure('0', '10'), b: measure('50', '100') }, [criterion('1', mean(number('a'), number('b')))]);
    expect([exactOf(definition, { a: 10, b: 100 }), exactOf(definition, { a: 0, b: 50 })]).toEqual(['55', '25']);
  });
});

describe('A line', () => {
  const line = fc.record({ from: fc.integer({ min: -50, max: 50 }), to: fc.integer({ min: -50, max: 50 }), points: fc.constantFrom('10', '0.5', '33.3') })
    .filter(({ from, to }) => from !== to);
  const exactOn = (x: number, { from, to, points }: { from: number; to: number; points: string }, outside: 'clamp' | 'refuse' = 'clamp') =>
    exactOf(small({ a: measure('-60', '60') }, [criterion('1', linear('a', String(from), String(to), points, outside))]), { a: x });

  it('goes one way, from nothing to all its points, and is the same read from its other end', () => {
    fc.assert(fc.property(line, fc.integer({ min: -60, max: 60 }), fc.integer({ min: -60, max: 60 }), (scale, x, y) => {
      const [a, b] = [x, y].map((value) => fromFractionText(exactOn(value, scale) as string));
      if (!a || !b) throw new Error('two values');
      const better = scale.to > scale.from ? x > y : x < y;
      expect(isAbove(better ? b : a, better ? a : b)).toBe(false);
      const turned = { from: scale.to, to: scale.from, points: scale.points };
      const all = fromDecimalText(scale.points);
      const other = fromFractionText(exactOn(x, turned) as string);
      expect(fractionText({ top: a.top * other.bottom + other.top * a.bottom, bottom: a.bottom * other.bottom })).toBe(fractionText(all));
    }));
  });

  it('refuses exactly what another one clamps', () => {
    fc.assert(fc.property(line, fc.integer({ min: -60, max: 60 }), (scale, x) => {
      const isWithin = x >= Math.min(scale.from, scale.to) && x <= Math.max(scale.from, scale.to);
      expect(exactOn(x, scale, 'refuse')).toBe(isWithin ? exactOn(x, scale) : null);
      if (!isWithin) expect(['0', fractionText(fromDecimalText(scale.points))]).toContain(exactOn(x, scale));
    }));
  });
});

describe('The order', () => {
  const turned = (formula: Formula): Formula => {
    if (formula.kind === 'weighted') return { ...formula, of: formula.of.map(({ weight, of }) => ({ weight, of: turned(of) })).reverse() };
    if (formula.kind === 'mean' || formula.kind === 'sum' || formula.kind === 'attained') return { ...formula, of: formula.of.map(turned).reverse() };
    return formula.kind === 'steps' ? { ...formula, steps: [...formula.steps].reverse() } : formula;
  };
  const figures = ({ exact, score, criteria }: Assessment) =>
    [exact, score, ...criteria.flatMap((one) => [one, ...one.indicators]).map(({ id, exact: value, contribution }) => `${id} ${String(value)} ${String(contribution)}`).sort()];

  it('of parts, rows, scores and observations never matters', () => {
    fc.assert(fc.property(fc.gen(), (draw) => {
      const { definition, observed } = caseOf(draw);
      const outcome = safeAssess(defineMethodology(definition), observed, options);
      if (!outcome.success) return;
      const reversed: Definition = {
        ...definition,
        observations: Object.fromEntries(Object.entries(definition.observations).reverse()),
        criteria: definition.criteria.map((one) => ({ ...one, formula: turned(one.formula), indicators: one.indicators.map((inner) => ({ ...inner, formula: turned(inner.formula) })).reverse() })).reverse(),
        total: { ...definition.total, formula: turned(definition.total.formula) },
      };
      expect(figures(assess(defineMethodology(reversed), Object.fromEntries(Object.entries(observed).reverse()), options))).toEqual(figures(outcome.data));
    }), { numRuns: 100 });
  });

  it('of weights in another unit does not either', () => {
    const of = (weights: [string, string], total: string): Definition =>
      small({ a: measure(), b: measure() }, [criterion('1', { ...weighted([weights[0], number('a')], [weights[1], number('b')]), sum: total } as Formula)]);
    expect(exactOf(of(['7', '8'], '15'), { a: 31, b: 77 })).toBe(exactOf(of(['0.7', '0.8'], '1.5'), { a: 31, b: 77 }));
  });
});
