import { NokError, assess, methodologyOn, type Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { rank, safeRank, type RankOptions, type Rating } from '../../src/rating/index.js';
import { assessed, fiveCriteria, stored } from './assessments.js';

const lines = ({ rows }: Rating): string[] => rows.map(({ place, organisation, score }) => `${place} ${organisation} ${score}`);
const places = (assessments: readonly Assessment[], options?: RankOptions): string[] =>
  rank(assessments, options).rows.map(({ place, organisation }) => `${place} ${organisation}`);

describe('A rating', () => {
  it('gives the places that Lipetsk region published for social service in 2018', () => {
    // shared/cases/published.json: Lipetsk region, social service, 2018 (first 11 rows of the general rating).
    const published: [string, number][] = [
      ['99.84', 1], ['99.53', 2], ['99.53', 2], ['99.37', 3], ['99.27', 4], ['99.17', 5], ['99.12', 6], ['99.00', 7], ['98.54', 8],
      ['98.50', 9], ['98.40', 10],
    ];
    const rows = rank(published.map(([total], position) => assessed(String(position + 1), total))).rows;
    expect(rows.map(({ score, place }) => [score, place])).toEqual(published);
  });

  it('rates the mean of criteria that Kirov region published for education in 2023', () => {
    // shared/cases/published.json: the average row and a kindergarten.
    const average = assessed('average', ['99.04', '95.61', '45.21', '98.37', '98.07']);
    const kindergarten = assessed('kindergarten', ['100', '100', '66', '100', '100']);
    expect(lines(rank([average, kindergarten]))).toEqual(['1 kindergarten 93.20', '2 average 87.26']);
  });

  it('is right where three equal organisations were given places 1, 2, 3: they share a place', () => {
    const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
    const some = (count: number) => ({ count, of: 10 });
    const equal = (id: string) => assess(methodology, {
      informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 4,
      standSatisfaction: some(9), siteSatisfaction: some(8), comfortConditions: 5, timeliness: some(10), comfortSatisfaction: some(9),
      accessibleEquipment: 4, accessibleServices: 5, accessibilitySatisfaction: some(7), firstContactPoliteness: some(10),
      servicePoliteness: some(10), remotePoliteness: some(9), recommendation: some(9), scheduleSatisfaction: some(10), overallSatisfaction: some(10),
    }, { organisation: { id } });
    expect(places([equal('в'), equal('а'), equal('б')])).toEqual(['1 а', '1 б', '1 в']);
    expect(places([equal('в'), equal('а'), equal('б')], { ties: { by: ['5', '1'] } })).toEqual(['1 а', '1 б', '1 в']);
  });

  it('joins figures to organisations by id where ids sort as text: 1, 10, 11, 2', () => {
    const ids = Array.from({ length: 11 }, (_, position) => String(position + 1));
    const rated = rank(ids.map((id) => assessed(id, id === '2' ? '40' : '90')));
    expect(rated.rows.map(({ place, organisation, score }) => [place, organisation, score])).toEqual([
      ...['1', '10', '11', '3', '4', '5', '6', '7', '8', '9'].map((id) => [1, id, '90.00']),
      [2, '2', '40.00'],
    ]);
  });

  it('numbers the place after a shared one 1, 2, 2, 3 unless it is told to count 1, 2, 2, 4', () => {
    const four = [assessed('a', '99.84'), assessed('b', '99.53'), assessed('c', '99.53'), assessed('d', '99.37')];
    expect(places(four)).toEqual(['1 a', '2 b', '2 c', '3 d']);
    expect(places(four, { ties: 'dense' })).toEqual(['1 a', '2 b', '2 c', '3 d']);
    expect(places(four, { ties: 'competition' })).toEqual(['1 a', '2 b', '2 c', '4 d']);
  });

  it('orders equal totals by the criteria named, in turn, and leaves them a place where those are equal too', () => {
    const five = [
      assessed('a', ['80', '90', '90', '90', '100']), assessed('b', ['90', '80', '90', '90', '100']),
      assessed('c', ['90', '90', '80', '90', '100']), assessed('d', ['100', '90', '90', '90', '80']),
      assessed('e', '95'), assessed('f', '10'),
    ];
    expect(places(five)).toEqual(['1 e', '2 a', '2 b', '2 c', '2 d', '3 f']);
    expect(places(five, { ties: { by: ['5', '1'] } })).toEqual(['1 e', '2 b', '2 c', '3 a', '4 d', '5 f']);
    expect(places(five, { ties: { by: ['1', '5'] } })).toEqual(['1 e', '2 d', '3 b', '3 c', '4 a', '5 f']);
  });

  it('compares the printed totals unless it is told to compare the exact ones, criteria that break ties likewise', () => {
    const third = { sum: '200', of: 3 };
    const [less, more] = [assessed('less', '66.67'), assessed('more', third)];
    expect([less.score, more.score, less.exact, more.exact]).toEqual(['66.67', '66.67', '6667/100', '200/3']);
    expect(places([less, more])).toEqual(['1 less', '1 more']);
    expect(places([less, more], { on: 'printed' })).toEqual(['1 less', '1 more']);
    expect(places([less, more], { on: 'exact' })).toEqual(['1 less', '2 more']);
    const tied = [assessed('x', [third, '50', '66.67', '50', '50']), assessed('y', ['66.67', '50', third, '50', '50'])];
    expect(places(tied, { on: 'printed', ties: { by: ['1'] } })).toEqual(['1 x', '1 y']);
    expect(places(tied, { on: 'exact', ties: { by: ['1'] } })).toEqual(['1 y', '2 x']);
  });

  it('groups by type and municipality, each group with places of its own, in the order of their code units', () => {
    const homes = [
      assessed({ id: '1', type: 'дом-интернат', municipality: 'Ёлкино' }, '90'), assessed({ id: '2', type: 'центр', municipality: 'Ямкино' }, '80'),
      assessed({ id: '3', type: 'дом-интернат', municipality: 'Ямкино' }, '95'), assessed({ id: '4', type: 'Центр', municipality: 'Ямкино' }, '70'),
    ];
    const rowsBy = (groupBy: 'type' | 'municipality') =>
      rank(homes, { groupBy }).rows.map(({ group, place, organisation }) => `${group ?? ''} ${place} ${organisation}`);
    expect(rowsBy('type')).toEqual(['Центр 1 4', 'дом-интернат 1 3', 'дом-интернат 2 1', 'центр 1 2']);
    expect(rowsBy('municipality')).toEqual(['Ёлкино 1 1', 'Ямкино 1 3', 'Ямкино 2 2', 'Ямкино 3 4']);
    expect(rank(homes).rows.map(({ group }) => group)).toEqual([null, null, null, null]);
  });

  it('gives an organisation with several forms of service a row in each of their groups, and one where a form is written twice', () => {
    const homes = [
      assessed({ id: '1', forms: ['на дому', 'стационар'] }, '90'), assessed({ id: '2', forms: ['стационар', 'стационар'] }, '95'),
    ];
    expect(rank(homes, { groupBy: 'form' }).rows).toEqual([
      { place: 1, group: 'на дому', organisation: '1', score: '90.00', exact: '90' },
      { place: 1, group: 'стационар', organisation: '2', score: '95.00', exact: '95' },
      { place: 2, group: 'стационар', organisation: '1', score: '90.00', exact: '90' },
    ]);
  });

  it('shows what it took where the order is silent, then every choice of the assessments once', () => {
    const rounding = { digits: 2, mode: 'half-up', at: 'end' } as const;
    const chosen = assessed('b', ['90', '90', '90', '90', null], { rounding, choices: [{ question: '2.2', observation: 'first', chosen: 'waiting', byDefault: false }] });
    const byDefault = assessed('a', '90', { choices: [{ question: '2.2', observation: 'second', chosen: 'waiting', byDefault: true }] });
    const itsOwn = { question: 'not-applicable', observation: 'fifth', chosen: 'leave-out', byDefault: false };
    expect(rank([chosen, byDefault]).choices).toEqual([
      { question: 'ties', chosen: 'dense', byDefault: true },
      { question: 'rank-on', chosen: 'printed', byDefault: true },
      { question: '2.2', observation: 'second', chosen: 'waiting', byDefault: true },
      { question: 'rounding', chosen: rounding, byDefault: false },
      { question: '2.2', observation: 'first', chosen: 'waiting', byDefault: false },
      itsOwn,
    ]);
    expect(rank([byDefault], { ties: { by: ['2'] }, on: 'exact' }).choices).toEqual([
      { question: 'ties', chosen: { by: ['2'] }, byDefault: false },
      { question: 'rank-on', chosen: 'exact', byDefault: false },
      { question: '2.2', observation: 'second', chosen: 'waiting', byDefault: true },
      { question: 'rounding', chosen: rounding, byDefault: true },
    ]);
    expect(rank([byDefault], { ties: 'dense', on: 'printed' }).choices.slice(0, 2).map(({ byDefault: silent }) => silent)).toEqual([false, false]);
  });

  it('is frozen plain JSON that says under which methodology it stands', () => {
    const rating = rank([assessed('a', '90'), assessed('b', '80')], { ties: { by: ['1'] } });
    expect(rating.format).toBe('nok.rating/1');
    expect(rating.methodology).toBe(fiveCriteria.fingerprint);
    expect(JSON.parse(JSON.stringify(rating))).toStrictEqual(rating);
    const parts: unknown[] = [rating, rating.rows, ...rating.rows, rating.choices, ...rating.choices, rating.choices[0]?.chosen];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('is the same for assessments that come back from JSON, whatever the order of their properties', () => {
    const three = [assessed('c', ['90', '80', null, '70', '60']), assessed('a', { sum: '200', of: 3 }), assessed('b', '66.67')];
    const turned = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(turned)
        : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).reverse().map(([key, part]) => [key, turned(part)]))
          : value;
    const back = three.map((assessment) => turned(stored(assessment)) as Assessment);
    expect(rank(back, { on: 'exact' })).toStrictEqual(rank(three, { on: 'exact' }));
    expect(rank([...three.slice(0, 1), ...back.slice(1)])).toStrictEqual(rank(three));
  });

  it('takes the stored figures as they are: whether they are right is for recheck to say', () => {
    expect(lines(rank([stored(assessed('a', '90'), { score: '12.34' }), assessed('b', '80')]))).toEqual(['1 b 80.00', '2 a 12.34']);
  });

  it('has a twin that returns the problems instead of throwing them', () => {
    const good = safeRank([assessed('a', '90')]);
    const bad = safeRank([assessed('a', '90'), assessed('a', '80')]);
    expect(good.success && good.data).toEqual(rank([assessed('a', '90')]));
    expect(!bad.success && bad.error).toBeInstanceOf(NokError);
    expect(!bad.success && bad.error.issues.map(({ code }) => code)).toEqual(['organisationDoubled']);
  });
});
