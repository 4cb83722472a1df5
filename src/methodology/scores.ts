import { nodesOf, rangeOf, type Formula, type Node, type ObservedRange, type Range, type Ranges } from '../formula/index.js';
import { HUNDRED, parseDecimal } from '../numeric/index.js';
import type { DeclaredRange, Definition, Observation } from './model.js';

/** The level of a score: indicators make criteria, criteria make the total. */
export type ScoreLevel = 'indicator' | 'criterion' | 'total';

/** A score with its place in the definition; the last one of a definition is the total. */
export interface NamedFormula {
  readonly id: string;
  readonly level: ScoreLevel;
  /** The criterion of an indicator, the total of a criterion. */
  readonly parent: string;
  readonly formula: Formula;
  /** Every formula in it, itself first. */
  readonly nodes: readonly Node[];
  readonly declared: DeclaredRange;
  readonly path: readonly (string | number)[];
}

/** All scores of a definition: each criterion after its indicators, the total last. */
export function scoresOf({ criteria, total, range }: Definition): NamedFormula[] {
  const scores = criteria.flatMap((criterion, position) => {
    const path = ['criteria', position];
    return [
      ...criterion.indicators.map((indicator, inner) => ({
        ...named(indicator.id, indicator.formula, indicator.range ?? range, [...path, 'indicators', inner]),
        level: 'indicator' as const,
        parent: criterion.id,
      })),
      { ...named(criterion.id, criterion.formula, criterion.range ?? range, path), level: 'criterion' as const, parent: 'total' },
    ];
  });
  return [...scores, { ...named('total', total.formula, range, ['total']), level: 'total', parent: '' }];
}

function named(id: string, formula: Formula, declared: DeclaredRange, place: readonly (string | number)[]): Omit<NamedFormula, 'level' | 'parent'> {
  const path = [...place, 'formula'];
  return { id, formula, nodes: nodesOf(formula, path), declared, path };
}

/** The scores in an order in which each comes after those it refers to, or the circle that prevents one. */
export function inOrder(scores: readonly NamedFormula[]): { readonly order: NamedFormula[]; readonly circle: string[] } {
  const byId = new Map(scores.map((score) => [score.id, score]));
  const order = new Set<NamedFormula>();
  const visit = (score: NamedFormula, through: readonly string[]): string[] => {
    if (order.has(score)) return [];
    if (through.includes(score.id)) return [...through.slice(through.indexOf(score.id)), score.id];
    for (const { score: id = '' } of score.nodes) {
      const inner = byId.get(id);
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

/** The ranges of the observations as they are declared, and of the scores as they are derived, in an order from {@link inOrder}. */
export function derivedRanges({ observations }: Definition, order: readonly NamedFormula[]): Ranges {
  const scores = new Map<string, Range>();
  const ranges: Ranges = { observation: (key) => observedRange(observations[key] as Observation), score: (id) => scores.get(id) as Range };
  for (const { id, formula } of order) scores.set(id, rangeOf(formula, ranges));
  return ranges;
}

/** A share is taken in percent wherever its range matters. */
function observedRange({ kind, least = '0', most }: Observation): ObservedRange {
  const isShare = kind === 'respondents' || kind === 'checklist';
  return { least: parseDecimal(least), most: isShare ? HUNDRED : most === undefined ? null : parseDecimal(String(most)), isShare };
}
