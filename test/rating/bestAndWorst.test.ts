import { NokError } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { bestAndWorst, rank, safeBestAndWorst, type Rating } from '../../src/rating/index.js';
import { assessed, refusals } from './assessments.js';

const ratingOf = (totals: readonly string[]): Rating => rank(totals.map((total, position) => assessed(String(position + 1), total)));
const shown = (rating: Rating) =>
  bestAndWorst(rating).map(({ group, best, worst }) => [group, ...[best, worst].map((rows) => rows.map(({ place, organisation }) => `${place} ${organisation}`).join(', '))]);

describe('The best and the worst', () => {
  it('are all organisations of places 1 to 3, however many, and of the last three places', () => {
    expect(shown(ratingOf(['99', '98', '98', '97', '97', '96', '95', '94', '93', '93']))).toEqual([
      [null, '1 1, 2 2, 2 3, 3 4, 3 5', '5 7, 6 8, 7 10, 7 9'],
    ]);
  });

  it('never name an organisation as both', () => {
    expect(shown(ratingOf(['90', '80', '70', '60', '50']))).toEqual([[null, '1 1, 2 2, 3 3', '4 4, 5 5']]);
    expect(shown(ratingOf(['90', '80', '70', '60']))).toEqual([[null, '1 1, 2 2, 3 3', '4 4']]);
    expect(shown(ratingOf(['90', '90']))).toEqual([[null, '1 1, 1 2', '']]);
  });

  it('go by the places as they are numbered', () => {
    const totals = ['90', '90', '80', '70', '60', '50'];
    const rating = rank(totals.map((total, position) => assessed(String(position + 1), total)), { ties: 'competition' });
    expect(shown(rating)).toEqual([[null, '1 1, 1 2, 3 3', '4 4, 5 5, 6 6']]);
  });

  it('are those of each group where the rating is grouped', () => {
    const homes = [['1', '90', 'б'], ['2', '80', 'а'], ['3', '70', 'б'], ['4', '60', 'а'], ['5', '50', 'а'], ['6', '40', 'а']] as const;
    const rating = rank(homes.map(([id, total, type]) => assessed({ id, type }, total)), { groupBy: 'type' });
    expect(shown(rating)).toEqual([['а', '1 2, 2 4, 3 5', '4 6'], ['б', '1 1, 2 3', '']]);
  });

  it('are frozen rows of the rating, also of one that comes back from JSON', () => {
    const rating = ratingOf(['90', '80', '70', '60']);
    const [all] = bestAndWorst(JSON.parse(JSON.stringify(rating)) as Rating);
    expect(all).toStrictEqual({ group: null, best: rating.rows.slice(0, 3), worst: rating.rows.slice(3) });
    expect([all, all?.best, all?.best[0]].every(Object.isFrozen)).toBe(true);
  });

  it('are the same for rows that were put in another order', () => {
    const rating = ratingOf(['90', '80', '70', '60', '50', '40', '30', '20']);
    expect(shown({ ...rating, rows: rating.rows.toReversed() })).toEqual([[null, '3 3, 2 2, 1 1', '8 8, 7 7, 6 6']]);
  });

  it('refuse what is no rating', () => {
    const rating = ratingOf(['90']);
    const refused = (value: unknown) => refusals(() => bestAndWorst(value as Rating));
    expect(refused({ ...rating, rows: [] })).toEqual([{ code: 'emptyList', path: ['rating', 'rows'], message: 'The list needs at least 1.' }]);
    expect(refused({ ...rating, format: 'nok.assessment/1', rows: [{ ...rating.rows[0], place: 1.5 }] })).toEqual([
      { code: 'wrongValue', path: ['rating', 'format'], message: 'Expected one of nok.rating/1, found "nok.assessment/1".' },
      { code: 'wrongType', path: ['rating', 'rows', 0, 'place'], message: 'Expected a whole number from 0 to 9007199254740991, found 1.5.' },
    ]);
    expect(refused(null)).toEqual([{ code: 'wrongType', path: ['rating'], message: 'Expected an object, found null.' }]);
    const [good, bad] = [safeBestAndWorst(rating), safeBestAndWorst({ ...rating, rows: [] })];
    expect(good.success && good.data).toEqual(bestAndWorst(rating));
    expect(!bad.success && bad.error).toBeInstanceOf(NokError);
  });
});
