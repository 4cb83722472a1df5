import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { leafSchemas } from '../../src/schemas/leaves.js';
import { leafChecks, type Leaf } from '../../src/shape/index.js';

const leaves = Object.keys(leafSchemas) as Leaf[];
const ofText = ['text', 'key', 'score-id', 'decimal', 'fraction', 'positive-decimal', 'date'] as const;

const ends = (least: number, most: number) => [least - 1, least, least + 1, most - 1, most, most + 1].filter((length) => length >= 0);
const repeated = (letter: string, most: number) => ends(1, most).map((length) => letter.repeat(length));

const texts = [
  ...['', ' ', '\n', '\u00a0', '\ufeff', '\u200b', ' а ', 'а\n', '\ud800', '_', 'a_', 'aB1', 'Ab', '1a', 'a b', 'a\n', 'ё'],
  ...repeated('a', 40), ...repeated('1', 20), `${'1.'.repeat(9)}1`, `${'1.'.repeat(10)}1`, '1.', '.1', '01.02', '1.1\n', '١',
  ...['0', '-0', '-0.0', '-0.', '0.0', '-0.01', '00', '01', '1.', '+1', '1e3', '1,5', ' 1', '1 ', '0x1f', '1_000', 'Infinity', 'NaN', '--1', '-1.50'],
  ...[...repeated('9', 32), `0.${'0'.repeat(30)}`, `0.${'0'.repeat(29)}1`, `-0.${'0'.repeat(29)}`, `-0.${'0'.repeat(28)}1`],
  ...['1/2', '-1/2', '1/0', '0/5', '-0/5', '1/01', '/2', '1/2/3', '1/-2', '1/2\n', `1/${'9'.repeat(99_998)}`, `1/${'9'.repeat(99_999)}`],
  ...['2016-02-29', '2015-02-29', '2000-02-29', '1900-02-29', '0000-02-29', '2016-04-31', '2016-04-30', '2016-12-31', '2016-13-01', '2016-00-10',
    '2016-01-00', '2016-1-1', '12016-01-01', '2016-01-01T00:00:00Z', '2016-01-01\n', '2016-01-32'],
];

const numbers = [
  ...[0, -0, 1, -1, 12, 13, 0.5, -0.5, 1e-6, 9.9e-7, -1e-7, 5e-324, 1e20, 1e21, -1e21, 1.5e300, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), NaN, Infinity],
  ...[-Infinity, 0.1 + 0.2],
];

const near = fc.oneof(
  fc.constantFrom(...texts),
  fc.stringMatching(/^-?\d{0,34}(\.\d{0,34})?$/),
  fc.stringMatching(/^-?\d{1,3}(\/\d{1,3})?$/),
  fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d$/),
  fc.stringMatching(/^[a-zA-Z0-9]{0,42}$/),
  fc.stringMatching(/^\d{0,3}(\.\d{1,3}){0,8}$/),
  fc.string({ unit: 'binary' }),
);

const anyNumber = fc.oneof(fc.constantFrom(...numbers), fc.double(), fc.integer());

describe.each(leaves)('The schema of %s', (leaf) => {
  const schema = leafSchemas[leaf];
  const agree = (value: unknown): void => {
    expect(schema.safeParse(value).success, `${typeof value} ${String(value)}`).toBe(leafChecks[leaf](value));
  };

  it('agrees with the check of that name on texts, numbers and the rest', () => {
    for (const value of [...texts, undefined, null, true, false, 1n, Symbol('s'), [], {}, Object('a')]) agree(value);
    fc.assert(fc.property(near, agree), { numRuns: 1000 });
  });

  // A cell may hold what a spreadsheet calculated; JSON has no word for a number that is none.
  const known = leaf === 'row-cell' ? numbers.filter(Number.isFinite) : numbers;

  it('agrees with the check of that name on numbers', () => {
    for (const value of known) agree(value);
    fc.assert(fc.property(anyNumber.filter((value) => leaf !== 'row-cell' || Number.isFinite(value)), agree), { numRuns: 1000 });
  });
});

describe.each(ofText)('JSON Schema', (leaf) => {
  it(`says with a pattern and a length alone what text is ${leaf}`, () => {
    const { type, pattern = '', maxLength = Infinity, ...rest } = z.toJSONSchema(leafSchemas[leaf], { io: 'input' });
    expect({ ...rest, $schema: undefined, format: undefined }).toEqual({});
    expect(type).toBe('string');
    const printed = new RegExp(pattern, 'u');
    fc.assert(fc.property(near, (text) => {
      expect(printed.test(text) && [...text].length <= maxLength, JSON.stringify(text)).toBe(leafChecks[leaf](text));
    }), { numRuns: 2000 });
  });
});

describe('JSON Schema of a number', () => {
  it('says the bounds', () => {
    const printed = (leaf: Leaf) => z.toJSONSchema(leafSchemas[leaf], { io: 'input' });
    expect(printed('count')).toMatchObject({ type: 'integer', minimum: 0, maximum: 9007199254740991 });
    expect(printed('digits')).toMatchObject({ type: 'integer', minimum: 0, maximum: 12 });
    expect(printed('whole-or-decimal').anyOf?.[0]).toEqual({ type: 'number', exclusiveMinimum: -1e21, exclusiveMaximum: 1e21 });
  });
});
