import fc from 'fast-check';
import type { Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import {
  rank, safeAverages, safeBandOf, safeBestAndWorst, safeRank, type AverageOptions, type BandWithEdges, type RankOptions, type Rating,
} from '../../src/rating/index.js';
import { assessed, refusals, stored } from './assessments.js';

const first = assessed('a', '90');
const refused = (assessments: unknown) => refusals(() => rank(assessments as readonly Assessment[]));

/** The assessment as a file could hold it, with something else in one of its places. */
const broken = fc.tuple(fc.constantFrom(...placesOf(stored(first))), fc.anything()).map(([path, value]) => {
  const copy = stored(first);
  let holder = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[path.at(-1) as string | number] = value;
  return copy;
});

function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

describe('A rating of hostile values', () => {
  it('ends with a result or a list of problems, whatever it is given', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true }), fc.anything(), (value, options) => {
      const outcomes = [
        safeRank(value as readonly Assessment[], options as RankOptions), safeRank([first, value as Assessment], options as RankOptions),
        safeAverages([value as Assessment], options as AverageOptions), safeBandOf(value as Assessment), safeBandOf(first, value as readonly BandWithEdges[]),
        safeBestAndWorst(value as Rating),
      ];
      expect(outcomes.filter((outcome) => !outcome.success && outcome.error.issues.length === 0)).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('ends so for an assessment with anything in one of its places', () => {
    fc.assert(fc.property(broken, (assessment) => {
      const outcomes = [safeRank([assessment, assessed('b', '80')]), safeAverages([assessment]), safeBandOf(assessment)];
      expect(outcomes.filter((outcome) => !outcome.success && outcome.error.issues.length === 0)).toEqual([]);
    }), { numRuns: 1000 });
  });

  it('lists a getter and a proxy that throw as unreadable', () => {
    const thrower = () => { throw new Error('not today'); };
    const throwing = new Proxy(first, { get: thrower });
    const unreadable = (...path: (string | number)[]) => ({ code: 'unreadable', path, message: 'The value cannot be read: "not today".' });
    expect(refused([Object.defineProperty(stored(first), 'score', { get: thrower, enumerable: true }), throwing])).toEqual([
      unreadable('assessments', 0), unreadable('assessments', 1),
    ]);
    expect(refused(new Proxy([first], { get: thrower }))).toEqual([unreadable('assessments')]);
    expect(refusals(() => rank([first], new Proxy({}, { ownKeys: thrower })))).toEqual([unreadable('options')]);
    const { proxy, revoke } = Proxy.revocable([first], {});
    revoke();
    expect(refused(proxy).map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('reads each property once, and calls nothing of the caller’s own', () => {
    let reads = 0;
    const counted = Object.defineProperty(stored(first), 'score', { get: () => { reads += 1; return reads === 1 ? '90.00' : 'other'; }, enumerable: true });
    const list = Object.assign([counted], { map: () => { throw new Error('called'); }, [Symbol.iterator]: () => { throw new Error('called'); } });
    expect(rank(list).rows).toEqual([{ place: 1, group: null, organisation: 'a', score: '90.00', exact: '90' }]);
    expect(reads).toBe(1);
  });

  it('does not look at inherited properties, nor at those a rating does not need', () => {
    expect(refused([Object.create(first)]).map(({ path }) => path.join('.'))).toEqual(
      ['format', 'methodology', 'choices', 'score', 'exact', 'criteria'].map((name) => `assessments.0.${name}`));
    const unread = Object.defineProperty(stored(first), 'observations', { get: () => { throw new Error('looked'); }, enumerable: true });
    expect(rank([unread])).toStrictEqual(rank([first]));
  });

  it('is not changed by names of the language itself', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const { rows } = rank(odd.map((id) => assessed({ id, type: id, forms: odd }, '50')), { groupBy: 'form' });
    expect(rows).toHaveLength(16);
    expect(rows.slice(0, 4).map(({ group, organisation }) => [group, organisation])).toEqual(odd.toSorted().map((id) => ['__proto__', id]));
    expect(refused([stored(first, JSON.parse('{ "organisation": { "__proto__": { "id": "a" } } }') as Record<string, unknown>)]).map(({ code, path }) => [code, path.join('.')]))
      .toEqual([['missing', 'assessments.0.organisation.id']]);
  });

  it('does not go through lists without end', () => {
    const found = refused([stored(first, { criteria: new Array(2 ** 32 - 1) })]);
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([['tooLarge', 'assessments.0.criteria']]);
    expect(refused([stored(first, { exact: `1/${'3'.repeat(100_000)}` })]).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['wrongType', 'assessments.0.exact'],
    ]);
    const lying = new Proxy([first], { get: (target, key) => (key === 'length' ? Number.NaN : Reflect.get(target, key) as unknown) });
    expect(refused(lying).map(({ code }) => code)).toEqual(['emptyList']);
  });

  it('stops looking after ten thousand problems, and says so', () => {
    const found = refused(new Array(130_000).fill(0));
    expect(found.slice(0, 10_000).map(({ path }) => path[1])).toEqual(Array.from({ length: 10_000 }, (_, position) => position));
    expect(found.slice(10_000).map(({ code, path }) => [code, path.join('.')])).toEqual([['tooLarge', 'assessments']]);
  });

  it('is refused, not broken off, where the options have very many unknown names', () => {
    const options = Object.fromEntries(Array.from({ length: 130_000 }, (_, position) => [`option-${position}`, 1]));
    expect(refusals(() => rank([first], options))[0]).toMatchObject({ code: 'unknownKey', path: ['options', 'option-0'] });
  });
});
