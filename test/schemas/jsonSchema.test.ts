import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { assessOptionsSchema, definitionSchema, observationsSchema, registerSchema } from 'nok-methodology/schemas';
import { edition } from './samples.js';

const printed = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });

/** Every object of a printed schema, the schema itself first. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(partsOf)];
}

const texts = { $ref: '#/$defs/nokText' };

describe.each([
  ['definitionSchema', definitionSchema, ['nokChoices', 'nokDefinition', 'nokFormula', 'nokRounding', 'nokText']],
  ['observationsSchema', observationsSchema(edition), ['nokChecklist', 'nokItems', 'nokRespondents']],
  ['assessOptionsSchema', assessOptionsSchema, ['nokAssessOptions', 'nokChoices', 'nokRounding']],
  ['registerSchema', registerSchema, ['nokRegister']],
])('The JSON Schema of %s', (_, schema, defs) => {
  const json = printed(schema);

  it('is JSON: nothing in it is undefined', () => {
    expect(partsOf(json).flatMap((part) => Object.values(part)).filter((value) => value === undefined)).toEqual([]);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('names its parts with the prefix of the library, and refers to no others', () => {
    expect(Object.keys(json.$defs ?? {}).sort()).toEqual(defs);
    const refs = partsOf(json).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect([...new Set(refs)].sort()).toEqual(defs.map((name) => `#/$defs/${name}`));
  });

  it('closes every object', () => {
    const objects = partsOf(json).filter(({ type }) => type === 'object');
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter(({ additionalProperties }) => additionalProperties === undefined)).toEqual([]);
  });
});

describe('The JSON Schema of a definition', () => {
  it('refers from a formula to itself', () => {
    const formula = printed(definitionSchema).$defs?.nokFormula;
    const mean = { type: 'object', required: ['kind', 'of'], additionalProperties: false };
    expect(formula?.oneOf?.[3]).toEqual({
      ...mean,
      properties: { kind: { type: 'string', const: 'mean' }, of: { type: 'array', minItems: 1, items: { $ref: '#/$defs/nokFormula' } } },
    });
  });

  it('says which keys must be there and which may', () => {
    const definition = printed(definitionSchema).$defs?.nokDefinition;
    expect(definition?.required).toEqual(['id', 'title', 'acts', 'citation', 'range', 'observations', 'criteria', 'total']);
    expect(definition?.properties?.acts).toEqual({
      type: 'object',
      propertyNames: { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,39}$' },
      additionalProperties: {
        type: 'object',
        properties: { title: texts, number: { type: 'string', pattern: '\\S' }, date: expect.objectContaining({ type: 'string', format: 'date' }) as unknown, verification: { type: 'string', enum: ['confirmed', 'practice', 'unverified'] } },
        required: ['title', 'number', 'date'],
        additionalProperties: false,
      },
    });
  });
});

describe('The JSON Schema of observations', () => {
  it('asks for exactly the keys of the methodology', () => {
    const { properties = {}, required, additionalProperties } = printed(observationsSchema(edition));
    expect(Object.keys(properties)).toEqual(Object.keys(edition.observations));
    expect(required).toEqual(Object.keys(edition.observations));
    expect(additionalProperties).toBe(false);
    expect(properties.remoteChannels).toEqual({ $ref: '#/$defs/nokItems' });
  });
});

describe('The schemas', () => {
  it('can be printed together', () => {
    const all = z.strictObject({ methodology: definitionSchema, options: assessOptionsSchema, register: registerSchema, a: observationsSchema(edition), b: observationsSchema(edition) });
    expect(Object.keys(printed(all).$defs ?? {}).filter((name) => !name.startsWith('nok'))).toEqual([]);
  });
});
