import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, type RankOptions } from '../../src/rating/index.js';
import { assessed, type Points } from './assessments.js';

/** Few different figures, so that totals are often equal, and thirds that are equal only as they are printed. */
const points = fc.constantFrom<Points>('0', '50', '66.66', '66.67', '100', { sum: '200', of: 3 }, { sum: '66.665', of: 1 });
const organisations = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 2, unit: fc.constantFrom('1', '2', '10', 'а', 'я', 'Ё', '𐀀', '￿') }), values: fc.tuple(points, points, points, points, points) }),
  { minLength: 1, maxLength: 12, selector: ({ id }) => id },
);
const figures = fc.constantFrom('printed', 'exact');
const tieBreakers = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 1, maxLength: 3 });

type Organisation = (typeof organisations extends fc.Arbitrary<infer Value> ? Value : never)[number];
const assess = ({ id, values }: Organisation) => assessed(id, values);

/** The independent model: a whole number that orders figures, by 10^9 parts of a point, exact for these figures; printed ones by their digits. */
const worth = ({ score, exact }: { score: string | null; exact: string | null }, on: string): bigint => {
  if (on === 'printed') return BigInt(String(score).replace('.', ''));
  const [n = '0', d = '1'] = String(exact).split('/');
  return (BigInt(n) * 10n ** 9n * 3n) / BigInt(d);
};

/** Places by counting those who are ahead, organisation by organisation. */
function naively(given: readonly Organisation[], on: string, by: readonly string[], competition: boolean): string[] {
  const keyed = given.map((organisation) => {
    const { score, exact, criteria } = assess(organisation);
    const ids = criteria.map((criterion) => criterion.id);
    return { id: organisation.id, key: [worth({ score, exact }, on), ...by.map((id) => worth(criteria[ids.indexOf(id)] ?? { score, exact }, on))] };
  });
  type Key = readonly bigint[];
  const ahead = (a: Key, b: Key): boolean => {
    const differing = a.findIndex((part, position) => part !== b[position]);
    return differing >= 0 && (a[differing] ?? 0n) > (b[differing] ?? 0n);
  };
  const placed = keyed.map(({ id, key }) => {
    const before = keyed.filter((other) => ahead(other.key, key)).map((other) => other.key.join(' '));
    return { id, place: 1 + (competition ? before.length : new Set(before).size) };
  });
  return placed.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)).map(({ id, place }) => `${place} ${id}`);
}

const places = (given: readonly Organisation[], options: RankOptions): string[] =>
  rank(given.map(assess), options).rows.map(({ place, organisation }) => `${place} ${organisation}`);

describe('The places of a rating', () => {
  it('are one more than the different totals ahead, counted densely', () => {
    fc.assert(fc.property(organisations, figures, (given, on) => {
      expect(places(given, { on })).toEqual(naively(given, on, [], false));
    }));
  });

  it('are one more than the organisations ahead, counted as a competition does', () => {
    fc.assert(fc.property(organisations, figures, (given, on) => {
      expect(places(given, { on, ties: 'competition' })).toEqual(naively(given, on, [], true));
    }));
  });

  it('are decided by the criteria named in turn where totals are equal', () => {
    fc.assert(fc.property(organisations, figures, tieBreakers, (given, on, by) => {
      expect(places(given, { on, ties: { by } })).toEqual(naively(given, on, by, false));
    }));
  });

  it('do not depend on the order in which the assessments come', () => {
    fc.assert(fc.property(
      organisations.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
      figures, tieBreakers,
      ([given, shuffled], on, by) => {
        expect(rank(shuffled.map(assess), { on, ties: { by } })).toStrictEqual(rank(given.map(assess), { on, ties: { by } }));
      },
    ));
  });

  it('in a group are those of a rating of the group alone', () => {
    fc.assert(fc.property(organisations, fc.array(fc.constantFrom('а', 'б', 'в'), { minLength: 12, maxLength: 12 }), (given, types) => {
      const homes = given.map(({ id, values }, position) => assessed({ id, type: types[position] ?? 'а' }, values));
      const { rows } = rank(homes, { groupBy: 'type' });
      expect(rows).toHaveLength(homes.length);
      for (const type of new Set(rows.map(({ group }) => group))) {
        const alone = rank(homes.filter(({ organisation }) => organisation?.type === type)).rows.map((row) => ({ ...row, group: type }));
        expect(rows.filter(({ group }) => group === type)).toEqual(alone);
      }
      expect(rows.map(({ group }) => group)).toEqual(rows.map(({ group }) => group).sort());
    }));
  });
});
