import type { Assessment, ScoreResult } from '../assessment/index.js';
import { parseDecimal, parseFraction, printDecimal, printFraction, subtract, type DecimalText } from '../numeric/index.js';
import { inOrder } from '../rating/order.js';
import type { ComparedScore, ScoreComparison, ScoreFigures, TotalComparison } from './compareModel.js';

/** The totals of two assessments. */
export const totalsOf = (first: Assessment, second: Assessment): TotalComparison =>
  ({ first: figuresOf(first), second: figuresOf(second), difference: difference(first, second) });

const figuresOf = ({ score, exact }: ScoreFigures): ScoreFigures => ({ score, exact });

/** The second less the first: of the printed figures, so that a reader finds what is printed there, and of the exact ones. */
function difference(first: ScoreFigures, second: ScoreFigures): ScoreFigures {
  const digits = Math.max(digitsOf(first.score), digitsOf(second.score));
  return {
    score: printDecimal(subtract(parseDecimal(second.score), parseDecimal(first.score)), digits, 'half-up'),
    exact: printFraction(subtract(parseFraction(second.exact), parseFraction(first.exact))),
  };
}

const digitsOf = (text: DecimalText): number => text.split('.').slice(1).join('').length;

/** The criteria of two assessments, side by side. */
export const criteriaOf = (first: Assessment, second: Assessment): ScoreComparison[] => sideBySide(first.criteria, second.criteria);

/** The indicators of two assessments, side by side. */
export const indicatorsOf = (first: Assessment, second: Assessment): ScoreComparison[] =>
  sideBySide(first.criteria.flatMap(({ indicators }) => indicators), second.criteria.flatMap(({ indicators }) => indicators));

function sideBySide(first: readonly ScoreResult[], second: readonly ScoreResult[]): ScoreComparison[] {
  const [before, after] = [byId(first), byId(second)];
  return [...new Set([...before.keys(), ...after.keys()])].sort(byNumber).map((id) => {
    const [one, other] = [before.get(id) ?? null, after.get(id) ?? null];
    const bothScored = one?.status === 'scored' && other?.status === 'scored';
    return { id, first: one, second: other, difference: bothScored ? difference(one as ScoreFigures, other as ScoreFigures) : null };
  });
}

const byId = (scores: readonly ScoreResult[]): Map<string, ComparedScore> =>
  new Map(scores.map(({ id, score, exact, status }) => [id, { score, exact, status }]));

/** By the numbers of an act: 1.2 before 1.10; the same whichever methodology came first. */
export const byNumber = (a: string, b: string): number => inOrder(sortable(a), sortable(b));

/** No part of an id is longer than 20 digits. */
const sortable = (id: string): string => `${id.split('.').map((part) => part.padStart(20, '0')).join('.')} ${id}`;
