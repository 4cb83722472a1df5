import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { NokIssue } from '../../src/errors/index.js';
import { schemaOf } from '../../src/schemas/schemaOf.js';
import { read, type Field } from '../../src/shape/index.js';
import { inputs, outputs } from './every.js';
import { mutations } from './mutations.js';

function taken(field: Field, value: unknown): boolean {
  const issues: NokIssue[] = [];
  read(field, value, [], issues);
  return issues.length === 0;
}

/** Whether something is so of a value or of anything in it; the key of what is there counts as text. */
function anywhere(value: unknown, holds: (part: unknown) => boolean): boolean {
  if (holds(value)) return true;
  return typeof value === 'object' && value !== null && Object.entries(value).some(([key, part]) => (part !== undefined && holds(key)) || anywhere(part, holds));
}

/** zod drops such a key from a record, so the schemas refuse it where a record takes any text. */
const namesPrototype = (part: unknown) => part === '__proto__';
/** A cell that a spreadsheet calculated may be no number; zod knows no such number in a cell, and takes it where anything may stand. */
const isNoNumber = (part: unknown) => typeof part === 'number' && !Number.isFinite(part);
/** Minus zero, what prints with an exponent and what a double does not hold exactly: JSON Schema has no word for them. */
const isBeyondWords = (part: unknown) =>
  typeof part === 'number' && (Object.is(part, -0) || String(part).includes('e') || (Number.isInteger(part) && !Number.isSafeInteger(part)));

const right = (field: Field, value: unknown) => taken(field, value) && !anywhere(value, namesPrototype);

// The formats are printed as patterns too.
const ajv = new Ajv2020({ strict: false, validateFormats: false });

describe.each([...inputs, ...outputs])('The $name', ({ field, schema, valid }) => {
  const json: readonly unknown[] = valid.map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  const printed = ajv.compile(z.toJSONSchema(schema, { io: 'input' }));

  const agrees = (value: unknown): void => {
    const isRight = right(field, value);
    const { success } = schema.safeParse(value);
    // Of a cell that is no number zod may think worse than the checker, never better.
    expect(success).toBe(isRight && (success || !anywhere(value, isNoNumber)));
  };

  it('takes what is right and hands it on as it is', () => {
    for (const value of json) {
      expect(taken(field, value)).toBe(true);
      expect(schemaOf(field).parse(value)).toStrictEqual(value);
      expect(schema.parse(value)).toStrictEqual(value);
      expect(printed(value), JSON.stringify(printed.errors)).toBe(true);
    }
  });

  it('agrees with the checker and with its JSON Schema on JSON that somebody changed', () => {
    let refused = 0;
    fc.assert(fc.property(mutations(json, true), (value) => {
      const isRight = right(field, value);
      refused += isRight ? 0 : 1;
      expect(schemaOf(field).safeParse(value).success).toBe(isRight);
      expect(schema.safeParse(value).success).toBe(isRight);
      if (isRight) expect(printed(value), JSON.stringify(printed.errors)).toBe(true);
      else if (!anywhere(value, (part) => namesPrototype(part) || isBeyondWords(part))) expect(printed(value)).toBe(false);
    }), { numRuns: 300 });
    // Neither side may win by default: a good part is right, a good part is wrong.
    expect(refused).toBeGreaterThan(60);
    expect(refused).toBeLessThan(295);
  });

  it('agrees with the checker on changes that JSON cannot hold', () => {
    fc.assert(fc.property(mutations(valid, false), (value) => {
      agrees(value);
    }), { numRuns: 200 });
  });

  it('agrees with the checker on any JSON and on anything', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(schemaOf(field).safeParse(value).success).toBe(right(field, value));
    }));
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }), (value) => {
      agrees(value);
    }));
  });
});
