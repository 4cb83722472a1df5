import { nodesOf, partsOf, rangeOf, type Formula, type Range } from '../formula/index.js';
import { ZERO, parseDecimal, whole } from '../numeric/index.js';
import type { DeclaredRange, Definition } from './model.js';

/** The level of a score: indicators make criteria, criteria make the total. */
export type ScoreLevel = 'indicator' | 'criterion' | 'total';

/** A score with its place in the definition; the last one of a definition is the total. */
export interface NamedFormula {
  readonly id: string;
  readonly level: ScoreLevel;
  /** The criterion of an indicator, the total of a criterion. */
  readonly parent: string;
  readonly formula: Formula;
  readonly declared: DeclaredRange;
  readonly path: readonly (string | number)[];
}

/** All scores of a definition: each criterion after its indicators, the total last. */
export function scoresOf({ criteria, total, range }: Definition): NamedFormula[] {
  const scores = criteria.flatMap((criterion, position) => {
    const path = ['criteria', position];
    return [
      ...criterion.indicators.map((indicator, inner) => ({
        ...named(indicator, range, [...path, 'indicators', inner, 'formula']),
        level: 'indicator' as const,
        parent: criterion.id,
      })),
      { ...named(criterion, range, [...path, 'formula']), level: 'criterion' as const, parent: 'total' },
    ];
  });
  return [...scores, { id: 'total', level: 'total', parent: '', formula: total.formula, declared: range, path: ['total', 'formula'] }];
}

const named = (
  { id, formula, range }: { readonly id: string; readonly formula: Formula; readonly range?: DeclaredRange },
  common: DeclaredRange,
  path: readonly (string | number)[],
): Omit<NamedFormula, 'level' | 'parent'> => ({ id, formula, declared: range ?? common, path });

/** The scores in an order in which each comes after those it refers to, or the circle that prevents one. */
export function inOrder(scores: readonly NamedFormula[]): { readonly order: NamedFormula[]; readonly circle: string[] } {
  const byId = new Map(scores.map((score) => [score.id, score]));
  const order = new Set<NamedFormula>();
  const visit = (score: NamedFormula, through: readonly string[]): string[] => {
    if (order.has(score)) return [];
    if (through.includes(score.id)) return [...through.slice(through.indexOf(score.id)), score.id];
    for (const { formula } of nodesOf(score.formula, [])) {
      const inner = byId.get(partsOf(formula).score ?? '');
      const circle = inner ? visit(inner, [...through, score.id]) : [];
      if (circle.length > 0) return circle;
    }
    order.add(score);
    return [];
  };
  for (const score of scores) {
    const circle = visit(score, []);
    if (circle.length > 0) return { order: [], circle };
  }
  return { order: [...order], circle: [] };
}

/** The derived range of every score, in an order from {@link inOrder}. */
export function rangesOf({ observations }: Definition, order: readonly NamedFormula[]): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const { id, formula } of order) {
    const derived = rangeOf(formula, {
      observation: (key) => {
        const { least, most } = observations[key] as Definition['observations'][string];
        return {
          least: least === undefined ? ZERO : parseDecimal(least),
          most: most === undefined ? null : typeof most === 'number' ? whole(most) : parseDecimal(most),
        };
      },
      score: (to) => ranges.get(to) as Range,
    });
    ranges.set(id, derived);
  }
  return ranges;
}
