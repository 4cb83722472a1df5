import {
  contributions, rank, whatIf,
  type Assessment, type Contribution, type Contributions, type Methodology, type Rating, type RatingRow, type Weights,
} from 'nok-methodology';
import type { Rated } from '../rate/rate.js';
import { ZERO, compare, exact, minus, times, type Exact } from './exact.js';

/** What the other weight of an indicator does to the total of an organisation. */
export interface Reason {
  readonly id: string;
  readonly label: string;
  /** The points of the indicator, which stay as they were. */
  readonly score: Exact;
  /** Its weight in the total. */
  readonly weights: readonly [before: Exact, after: Exact];
  /** Points of the total. */
  readonly change: Exact;
}

/** An organisation in both ratings. */
export interface Move {
  readonly before: RatingRow;
  readonly after: RatingRow;
  /** How many places up; less than zero: down. */
  readonly up: number;
  readonly change: Exact;
  /** They add up to the change, the greatest first. */
  readonly reasons: readonly Reason[];
}

/** Both ratings. */
export interface Comparison {
  readonly before: Rating;
  readonly after: Rating;
  /** In the order of the rating after. */
  readonly moves: readonly Move[];
}

/** Assesses every organisation again with other weights. */
export function compareWeights({ assessments, rating: before, methodology }: Rated, weights: Weights): Comparison {
  const pairs = assessments.map((assessment) => {
    const { before: same, after } = whatIf(assessment, { weights });
    return [same, after] as const;
  });
  const after = rank(pairs.map(([, assessment]) => assessment));
  return { before, after, moves: after.rows.map((row) => moveOf(row, before, pairs, methodology)) };
}

type Pair = readonly [before: Assessment, after: Assessment];

function moveOf(after: RatingRow, rating: Rating, pairs: readonly Pair[], methodology: Methodology): Move {
  const before = rating.rows.find(({ organisation }) => organisation === after.organisation) as RatingRow;
  const pair = pairs.find(([assessment]) => assessment.organisation?.id === after.organisation) as Pair;
  return {
    before,
    after,
    up: before.place - after.place,
    change: minus(exact(after.exact), exact(before.exact)),
    reasons: reasonsOf(pair, methodology),
  };
}

function reasonsOf([before, after]: Pair, { criteria, range }: Methodology): Reason[] {
  const [taken, given] = [contributions(before), contributions(after)];
  const labels = new Map(criteria.flatMap(({ indicators }) => indicators).map(({ id, label }) => [id, label.ru]));
  return given.indicators
    .map((now): Reason => {
      const then = rowOf(taken, now.id);
      return {
        id: now.id,
        label: labels.get(now.id) ?? '',
        score: exact(now.exact),
        weights: [exact(then.weight), exact(now.weight)],
        change: minus(shortfall(then, exact(range.most)), shortfall(now, exact(range.most))),
      };
    })
    .filter(({ change }) => compare(change, ZERO) !== 0)
    .sort((a, b) => compare(size(b.change), size(a.change)));
}

const rowOf = ({ indicators }: Contributions, id: string): Contribution => indicators.find((row) => row.id === id) as Contribution;

/**
 * What an indicator lacks to the most it could bring, in points of the total.
 *
 * Weights always add up to 1, so what some gain others lose; measured from the most possible, an indicator with all its points has no part
 * in a move, whatever its weight, and the changes still add up to the change of the total.
 */
const shortfall = ({ weight, contribution }: Contribution, most: Exact): Exact => minus(times(exact(weight), most), exact(contribution));

const size = (number: Exact): Exact => (compare(number, ZERO) < 0 ? minus(ZERO, number) : number);
