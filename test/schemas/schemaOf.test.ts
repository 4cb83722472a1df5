import { describe, expect, it } from 'vitest';
import { schemaOf } from '../../src/schemas/schemaOf.js';
import { nullable, optional, type Field } from '../../src/shape/index.js';

const takes = (field: Field, value: unknown) => schemaOf(field).safeParse(value).success;

describe('The schema of a field', () => {
  it('is the same schema wherever the same field stands', () => {
    const field: Field = { object: { a: 'text' } };
    expect(schemaOf(field)).toBe(schemaOf(field));
    expect(schemaOf('key')).toBe(schemaOf('key'));
  });

  it('takes a record by keys of the library or by any text', () => {
    expect([takes({ record: 'count', keys: 'key' }, { a: 1 }), takes({ record: 'count', keys: 'key' }, { 'Дом № 1': 1 })]).toEqual([true, false]);
    expect([takes({ record: 'count', keys: 'text' }, { 'Дом № 1': 1 }), takes({ record: 'count', keys: 'text' }, { a: '1' })]).toEqual([true, false]);
  });

  it('takes a list of as many as it needs', () => {
    expect([takes({ list: 'count' }, []), takes({ list: 'count', least: 2 }, [1]), takes({ list: 'count', least: 2 }, [1, 2])]).toEqual([true, false, true]);
  });

  it('lets an optional key be absent, but not undefined: that is the reader\'s to drop', () => {
    const field: Field = { object: { a: optional('count') } };
    expect([takes(field, {}), takes(field, { a: 1 }), takes(field, { a: undefined }), takes(field, { b: 1 })]).toEqual([true, true, false, false]);
  });

  it('takes null where there may be nothing', () => {
    const field: Field = { object: { a: nullable('count'), b: optional(nullable({ list: 'text' })) } };
    expect([{ a: null }, { a: 1, b: null }, { a: 0, b: ['x'] }].map((value) => takes(field, value))).toEqual([true, true, true]);
    expect([{}, { a: '1' }, { a: null, b: [null] }, { a: undefined }].map((value) => takes(field, value))).toEqual([false, false, false, false]);
  });

  it('refuses a key that zod would drop from a record', () => {
    const named = JSON.parse('{ "__proto__": 1 }') as unknown;
    expect([takes({ record: 'count', keys: 'text' }, named), takes({ record: 'count', keys: 'key' }, named), takes({ record: 'count', keys: 'text' }, null)])
      .toEqual([false, false, false]);
  });

  it('bears the name it is first met with', () => {
    const field: Field = { object: { a: 'text' } };
    expect(schemaOf(field, 'nokFirst').meta()).toEqual({ id: 'nokFirst' });
    expect(schemaOf(field, 'nokSecond').meta()).toEqual({ id: 'nokFirst' });
    expect(schemaOf({ object: { a: 'text' } }).meta()).toBe(undefined);
  });

  it('takes a value told apart by a key, by being an object, or neither', () => {
    const field: Field = { holding: { by: { object: { by: 'count' } } }, object: { object: { a: 'count' } }, otherwise: 'count' };
    expect([{ by: 1 }, { a: 1 }, 1].map((value) => takes(field, value))).toEqual([true, true, true]);
    expect([{ by: 1, a: 1 }, {}, '1', [1]].map((value) => takes(field, value))).toEqual([false, false, false, false]);
  });

  it('takes an object by the word under its tag, and itself within itself', () => {
    const field: Field = { tagged: 'is', table: () => ({ leaf: {}, pair: { left: field, right: field } }) };
    const pair = { is: 'pair', left: { is: 'leaf' }, right: { is: 'pair', left: { is: 'leaf' }, right: { is: 'leaf' } } };
    expect(takes(field, pair)).toBe(true);
    expect([{ is: 'leaf', left: pair }, { is: 'twig' }, {}, { ...pair, right: {} }].map((value) => takes(field, value))).toEqual([false, false, false, false]);
  });
});
