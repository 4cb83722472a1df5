import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessOptionsSchema, definitionSchema, observationsSchema, registerSchema } from 'nok-methodology/schemas';
import { defineMethodology } from 'nok-methodology';
import { optionsField } from '../../src/assessment/fields.js';
import { registerField } from '../../src/collection/fields.js';
import type { NokIssue } from '../../src/errors/index.js';
import { definitionField, observationsField } from '../../src/methodology/index.js';
import { schemaOf } from '../../src/schemas/schemaOf.js';
import { read, type Field } from '../../src/shape/index.js';
import { mutations } from './mutations.js';
import { council, edition, observed, options, register } from './samples.js';

const methodology = defineMethodology(council);

const inputs = [
  { name: 'definitions', field: definitionField, schema: definitionSchema, valid: [council, edition] },
  { name: 'observations', field: observationsField(council), schema: observationsSchema(methodology), valid: observed },
  { name: 'options', field: optionsField, schema: assessOptionsSchema, valid: options },
  { name: 'registers', field: registerField, schema: registerSchema, valid: [register] },
];

function taken(field: Field, value: unknown): boolean {
  const issues: NokIssue[] = [];
  read(field, value, [], issues);
  return issues.length === 0;
}

describe.each(inputs)('The schema of $name', ({ field, schema, valid }) => {
  it('takes what is right and hands it on as it is', () => {
    for (const value of valid) {
      const json: unknown = JSON.parse(JSON.stringify(value));
      expect(taken(field, json)).toBe(true);
      expect(schemaOf(field).parse(json)).toStrictEqual(json);
      expect(schema.parse(json)).toStrictEqual(json);
    }
  });

  it('agrees with the checker on JSON that somebody changed', () => {
    let refused = 0;
    const agree = fc.property(mutations(valid, true), (value) => {
      const right = taken(field, value);
      refused += right ? 0 : 1;
      expect(schemaOf(field).safeParse(value).success).toBe(right);
      expect(schema.safeParse(value).success).toBe(right);
    });
    fc.assert(agree, { numRuns: 1500 });
    // Neither side may win by default: a good part is right, a good part is wrong.
    expect(refused).toBeGreaterThan(400);
    expect(refused).toBeLessThan(1450);
  });

  it('agrees with the checker on changes that JSON cannot hold', () => {
    fc.assert(fc.property(mutations(valid, false), (value) => {
      expect(schema.safeParse(value).success).toBe(taken(field, value));
    }), { numRuns: 1000 });
  });

  it('agrees with the checker on any JSON and on anything', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(schemaOf(field).safeParse(value).success).toBe(taken(field, value));
    }));
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }), (value) => {
      expect(schema.safeParse(value).success).toBe(taken(field, value));
    }));
  });
});
