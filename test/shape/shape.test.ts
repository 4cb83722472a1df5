import { describe, expect, it } from 'vitest';
import { nearestNames, type NokIssue } from '../../src/errors/index.js';
import { deepFreeze, nullable, optional, publish, read, shown, leafChecks, type Field } from '../../src/shape/index.js';

/** What is read, and the problems met: their codes and places. */
function reading(field: Field, value: unknown): { copy: unknown; problems: string[] } {
  const issues: NokIssue[] = [];
  const copy = read(field, value, ['at'], issues);
  return { copy: JSON.parse(JSON.stringify(copy ?? null)) as unknown, problems: issues.map(({ code, path }) => `${code} ${path.join('.')}`) };
}

describe('A single value', () => {
  const fits = (leaf: keyof typeof leafChecks, values: readonly unknown[]) => values.filter((value) => leafChecks[leaf](value));

  it('is a text that is not blank', () => {
    expect(fits('text', ['а', ' a ', '', '  ', '\n', 5, null])).toEqual(['а', ' a ']);
  });

  it('is a key of forty small and large Latin letters and digits at most', () => {
    expect(fits('key', ['a', 'aB9', 'a'.repeat(40), 'a'.repeat(41), 'A', '9a', 'a-b', 'a_b', 'ключ', 'a\n', '', '__proto__', 5])).toEqual(['a', 'aB9', 'a'.repeat(40)]);
  });

  it('is the number of a score as an act prints it', () => {
    expect(fits('score-id', ['1', '1.1', '10.2.3', '1'.repeat(20), '1'.repeat(21), '1.', '.1', '1..2', 'a', '1a', '1\n', '', 1])).toEqual(['1', '1.1', '10.2.3', '1'.repeat(20)]);
  });

  it('is a decimal above zero', () => {
    expect(fits('positive-decimal', ['0.3', '1', '0.01', '0', '0.00', '-1', '-0.1', '1e3', 1])).toEqual(['0.3', '1', '0.01']);
    expect(fits('decimal', ['0.3', '-1', '0', '-0', 1, 'a'])).toEqual(['0.3', '-1', '0']);
  });

  it('is a fraction as it is printed', () => {
    expect(fits('fraction', ['0', '-1', '12/5', '-12/5', '1/0', '-0', '01', '1/05', '0.5', '1/2/3', '', 5])).toEqual(['0', '-1', '12/5', '-12/5']);
    expect(leafChecks.fraction('9'.repeat(100_000))).toBe(true);
    expect(leafChecks.fraction('9'.repeat(100_001))).toBe(false);
  });

  it('is a whole number that a double holds exactly', () => {
    expect(fits('count', [0, 5, 2 ** 53 - 1, 2 ** 53, -0, -1, 0.5, NaN, Infinity, '5', 5n])).toEqual([0, 5, 2 ** 53 - 1]);
    expect(fits('digits', [0, 12, 13, -1, 0.5, -0])).toEqual([0, 12]);
  });

  it('is a number that is what it looks like, or decimal text', () => {
    expect(fits('whole-or-decimal', [5, -1.5, 0.1, '16.50', 2 ** 53 - 1, 2 ** 53, -0, NaN, -Infinity, 1e21, '1e3', '5,5', null])).toEqual([5, -1.5, 0.1, '16.50', 2 ** 53 - 1]);
  });

  it('is a day of the calendar', () => {
    const days = ['2024-02-29', '2000-02-29', '2021-12-31', '2021-04-30', '0001-01-01'];
    const none = ['2021-02-29', '1900-02-29', '2021-04-31', '2021-06-31', '2021-09-31', '2021-11-31', '2021-01-32', '2021-13-01', '2021-00-01', '2021-01-00', '2021-1-1', '21.11.2021', '2021-01-01T00:00', '2021-01-01\n', 20210101];
    expect(fits('date', [...days, ...none])).toEqual(days);
    for (const month of ['01', '03', '05', '07', '08', '10', '12']) expect(leafChecks.date(`2021-${month}-31`)).toBe(true);
  });

  it('is true or false, or a cell of a row', () => {
    expect(fits('boolean', [true, false, 0, 'true', null])).toEqual([true, false]);
    expect(fits('row-cell', ['', 5, true, null, undefined, {}, 5n])).toEqual(['', 5, true, null]);
  });
});

describe('Reading', () => {
  it('takes null only where there may be nothing', () => {
    const row: Field = { object: { group: nullable('text'), place: 'count' } };
    expect(reading(row, { group: null, place: 1 })).toEqual({ copy: { group: null, place: 1 }, problems: [] });
    expect(reading(row, { group: 'а', place: null }).problems).toEqual(['wrongType at.place']);
    expect(reading(row, { place: 1 }).problems).toEqual(['missing at.group']);
    expect(reading(row, { group: 1, place: 1 }).problems).toEqual(['wrongType at.group']);
  });

  const person: Field = { object: { name: 'text', size: optional('count'), kind: optional({ oneOf: ['a', 'b'] }) } };

  it('copies what is right', () => {
    expect(reading(person, { name: 'x', size: 5, kind: 'b' })).toEqual({ copy: { name: 'x', size: 5, kind: 'b' }, problems: [] });
    expect(reading(person, { name: 'x', size: undefined })).toEqual({ copy: { name: 'x' }, problems: [] });
    expect(reading({ list: 'count', least: 1 }, [1, 2])).toEqual({ copy: [1, 2], problems: [] });
    expect(reading({ record: 'count', keys: 'text' }, { 'да ': 1 })).toEqual({ copy: { 'да ': 1 }, problems: [] });
  });

  it('lists every problem with its place', () => {
    expect(reading(person, { size: -1, kind: 'c', nmae: 1 }).problems).toEqual(['wrongType at.size', 'wrongValue at.kind', 'unknownKey at.nmae', 'missing at.name']);
    expect(reading({ list: 'count', least: 3 }, [1]).problems).toEqual(['emptyList at']);
    expect(reading({ list: 'count' }, [1, -1, 'x']).problems).toEqual(['wrongType at.1', 'wrongType at.2']);
    expect(reading({ list: 'count' }, { 0: 1, length: 1 }).problems).toEqual(['wrongType at']);
    expect(reading(person, [1]).problems).toEqual(['wrongType at']);
    expect(reading({ record: 'count', keys: 'key' }, { A: 1, a: 'x', b: 1 }).problems).toEqual(['wrongType at.A', 'wrongType at.a']);
  });

  it('goes by the tag of an object', () => {
    const shape: Field = { tagged: 'kind', table: () => ({ round: { radius: 'count' }, square: { side: 'count' } }) };
    expect(reading(shape, { kind: 'round', radius: 1 })).toEqual({ copy: { kind: 'round', radius: 1 }, problems: [] });
    expect(reading(shape, { kind: 'round', side: 1 }).problems).toEqual(['unknownKey at.side', 'missing at.radius']);
    expect(reading(shape, { radius: 1 }).problems).toEqual(['missing at.kind']);
    expect(reading(shape, { kind: undefined }).problems).toEqual(['missing at.kind']);
    expect(reading(shape, { kind: 'toString' }).problems).toEqual(['wrongValue at.kind']);
    expect(reading(shape, { kind: { round: 1 } }).problems).toEqual(['wrongValue at.kind']);
    expect(reading(shape, Object.create({ kind: 'round' })).problems).toEqual(['missing at.kind']);
    expect(reading(shape, { get kind(): never { throw new Error('no'); } }).problems).toEqual(['unreadable at.kind']);
  });

  it('tells shapes apart by a key they hold, by being a list, or by being an object', () => {
    const either: Field = { holding: { none: { object: { none: 'text' } } }, object: person, otherwise: 'count' };
    expect(reading(either, { none: 'x' })).toEqual({ copy: { none: 'x' }, problems: [] });
    expect(reading(either, { name: 'x' })).toEqual({ copy: { name: 'x' }, problems: [] });
    expect(reading(either, 5)).toEqual({ copy: 5, problems: [] });
    expect(reading(either, [5]).problems).toEqual(['wrongType at']);
    expect(reading(either, null).problems).toEqual(['wrongType at']);
    expect(reading({ object: person, otherwise: 'count' }, {}).problems).toEqual(['missing at.name']);
    expect(reading({ holding: { none: 'count' }, otherwise: 'count' }, {}).problems).toEqual(['wrongType at']);
  });

  it('sees only what an object has itself, and an unreadable property is not missing as well', () => {
    expect(reading(person, Object.create({ name: 'x' })).problems).toEqual(['missing at.name']);
    expect(reading(person, { get name(): never { throw new Error('no'); }, size: -1 }).problems).toEqual(['unreadable at.name', 'wrongType at.size']);
    expect(reading({ list: 'count' }, Object.defineProperty([1], 0, { get: () => { throw new Error('no'); } })).problems).toEqual(['unreadable at.0']);
    expect(reading({ record: 'count', keys: 'text' }, { get a(): never { throw new Error('no'); }, b: undefined, c: 1 }).problems).toEqual(['unreadable at.a']);
  });
});

describe('A value in a message', () => {
  it('is short and says what it is', () => {
    expect([
      'да', 'x'.repeat(61), 'x'.repeat(60), '"', 5, -0, NaN, 5n, null, undefined, true, () => 5, Symbol('s'), [1], { a: 1 }, new Error('why'), new Error('y'.repeat(80)),
    ].map(shown)).toEqual([
      '"да"', `"${'x'.repeat(60)}…"`, `"${'x'.repeat(60)}"`, '"\\""', '5', '-0', 'NaN', 'bigint', 'null', 'undefined', 'true', 'function', 'symbol', '[…]', '{…}', '"why"', `"${'y'.repeat(60)}…"`,
    ]);
    expect(shown(Object.defineProperty(new Error('x'), 'message', { get: () => { throw new Error('no'); } }))).toBe('{…}');
  });
});

describe('The nearest names', () => {
  it('are at most two, the nearest first, none that differs by more than a third', () => {
    expect(nearestNames('politenes', ['politeness', 'waiting'])).toEqual(['politeness']);
    expect(nearestNames('abcdef', ['abcxyz', 'abcdxx', 'abcdex', 'abcdeg', 'abcdef'])).toEqual(['abcdef', 'abcdeg']);
    expect(nearestNames('abc', ['abd', 'abe', 'aba'])).toEqual(['aba', 'abd']);
    expect(nearestNames('ДОМ', ['дом'])).toEqual(['дом']);
    expect(nearestNames('', ['a'])).toEqual([]);
    expect(nearestNames('x', [])).toEqual([]);
    expect(nearestNames('kitten', ['sitting'])).toEqual([]);
    expect(nearestNames('kittens', ['kitten', 'ittens', 'mittens'])).toEqual(['ittens', 'kitten']);
  });

  it('are found for long texts by their beginnings', () => {
    expect(nearestNames('x'.repeat(10_000), ['x'.repeat(9999)])).toEqual(['x'.repeat(9999)]);
  });
});

describe('What leaves the library', () => {
  it('is frozen and made of ordinary objects', () => {
    const bare = Object.assign(Object.create(null) as object, { list: [Object.assign(Object.create(null) as object, { a: 1 })], text: 'x', nothing: null });
    const published = publish(bare) as unknown as { list: object[] };
    expect(published).toEqual({ list: [{ a: 1 }], text: 'x', nothing: null });
    expect([published, published.list, published.list[0]].map((part) => [Object.isFrozen(part), Object.getPrototypeOf(part) as unknown]))
      .toEqual([[true, Object.prototype], [true, Array.prototype], [true, Object.prototype]]);
    const own = deepFreeze({ list: [{ a: 1 }], frozen: Object.freeze({ inner: { b: 1 } }) });
    expect([own, own.list, own.list[0]].every((part) => Object.isFrozen(part))).toBe(true);
    expect(deepFreeze(5)).toBe(5);
    expect(deepFreeze(null)).toBe(null);
  });
});
