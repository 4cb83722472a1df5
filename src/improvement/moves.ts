import { criteriaOf, indicatorsOf, totalsOf } from '../analysis/compareScores.js';
import type { Assessment } from '../assessment/index.js';
import type { FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';
import type { ComparedScore, ScoreComparison } from '../analysis/index.js';
import type { AssessmentComparison, CycleChange, NodeTrend, ScoreMove, Trend } from './changeModel.js';

/** Every score before and after, by the same methodology: the total first, then each criterion and its indicators. */
export function movesBetween(base: Assessment, later: Assessment): ScoreMove[] {
  const moves = new Map([...criteriaOf(base, later), ...indicatorsOf(base, later)].map((move) => [move.id, move]));
  const { first, second, difference } = totalsOf(base, later);
  return nodesOf(later).map(({ id, label }) => {
    if (id === 'total') return { id, label, before: first, after: second, difference };
    const move = moves.get(id) as ScoreComparison;
    return { id, label, before: figuresOf(move.first as ComparedScore), after: figuresOf(move.second as ComparedScore), difference: move.difference };
  });
}

/** The figures of a score that takes part. */
const figuresOf = ({ score, exact }: ComparedScore): ScoreMove['before'] => (score === null ? null : { score, exact: exact as FractionText });

/** A score and what it is called. */
interface Node {
  readonly id: string;
  readonly label: Text;
}

const nodesOf = ({ methodology: { criteria, total } }: Assessment): Node[] => [
  { id: 'total', label: total.label },
  ...criteria.flatMap(({ id, label, indicators }) => [{ id, label }, ...indicators.map((indicator): Node => ({ id: indicator.id, label: indicator.label }))]),
];

/** Which way each score of the last cycle went. */
export function trendsOf(cycles: readonly Assessment[], steps: readonly CycleChange[]): AssessmentComparison['trends'] {
  const printed = cycles.map(({ score, criteria }) => new Map([
    ['total', score],
    ...criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).map(({ id, score: own }) => [id, own] as const),
  ]));
  return nodesOf(cycles.at(-1) as Assessment).map(({ id, label }): NodeTrend => ({
    id,
    label,
    scores: printed.map((scores) => scores.get(id) ?? null),
    trend: trendOf(steps.map(({ scores }) => scores.find((move) => move.id === id)?.difference?.exact)),
  }));
}

/** From the exact differences of the steps; nothing can be said where one of them is not known. */
function trendOf(differences: readonly (string | undefined)[]): Trend | null {
  if (differences.includes(undefined)) return null;
  const falls = differences.some((difference) => difference?.startsWith('-'));
  const rises = differences.some((difference) => difference !== '0' && !difference?.startsWith('-'));
  if (rises && falls) return 'mixed';
  return rises ? 'up' : falls ? 'down' : 'same';
}
