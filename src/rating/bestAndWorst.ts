import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { optional, publish, type Field, type FieldsOf } from '../shape/index.js';
import type { BestAndWorst, Rating, RatingRow } from './model.js';
import { gathered } from './groups.js';
import { readPart } from './part.js';

/** How many places are the best, and how many the worst. */
const PLACES = 3;

const rowFields: FieldsOf<RatingRow> = { place: 'count', group: optional('text'), organisation: 'text', score: 'decimal', exact: 'text' };

const ratingField: Field = { object: { format: { oneOf: ['nok.rating/1'] }, rows: { list: { object: rowFields }, least: 1 } } };

/**
 * The organisations of places 1 to 3, however many, and those of the last three places that are not among the best.
 *
 * One entry a group, in the order of the rating; where the rating is not grouped, one entry whose group is `null`. Rows keep their order.
 *
 * @throws `NokError` where the value is no rating, or has no rows.
 * @example
 * ```ts
 * const score = { group: null, score: '97.60', exact: '488/5' };
 * const rows = ['a', 'b', 'c', 'd', 'e'].map((organisation, position) => ({ ...score, place: position + 1, organisation }));
 * const [all] = bestAndWorst({ format: 'nok.rating/1', methodology: '0123456789abcdef', choices: [], rows });
 * all?.best.map(({ organisation }) => organisation); // => ['a', 'b', 'c']
 * all?.worst.map(({ organisation }) => organisation); // => ['d', 'e']
 * ```
 */
export function bestAndWorst(rating: Rating): readonly BestAndWorst[] {
  const issues: NokIssue[] = [];
  const read = readPart(ratingField, rating, ['rating'], issues) as Rating;
  throwIfAny(issues);
  const rows = read.rows.map(({ group, ...row }) => ({ ...row, group: group ?? null }));
  const groups = [...gathered(rows, ({ group }) => [group])];
  return publish(groups.map(([group, members]) => ({ group, ...ends(members) })));
}

/** {@link bestAndWorst} that returns its problems instead of throwing them. */
export const safeBestAndWorst = (rating: Rating): Outcome<readonly BestAndWorst[]> => outcomeOf(() => bestAndWorst(rating));

function ends(rows: readonly RatingRow[]): Pick<BestAndWorst, 'best' | 'worst'> {
  const places = [...new Set(rows.map(({ place }) => place))].sort((a, b) => a - b);
  const last = new Set(places.slice(-PLACES));
  return {
    best: rows.filter(({ place }) => place <= PLACES),
    worst: rows.filter(({ place }) => place > PLACES && last.has(place)),
  };
}
