import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { recheck, type Assessment, type Rating } from 'nok-methodology';
import { assessmentSchema, ratingSchema, talliesSchema, whatIfChangesSchema } from 'nok-methodology/schemas';
import { inputs, outputs } from './every.js';
import { edition } from './samples.js';

type Path = readonly (string | number)[];

/** The places of a value that hold no other values. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

const withAt = (value: unknown, [step, ...rest]: Path, part: unknown): unknown => {
  if (step === undefined) return part;
  if (Array.isArray(value)) return value.map((inner: unknown, position) => (position === step ? withAt(inner, rest, part) : inner));
  const holder = value as Readonly<Record<string, unknown>>;
  return { ...holder, [step]: withAt(holder[step], rest, part) };
};

describe.each(outputs)('The $name', ({ schema, valid }) => {
  it('takes what the library made, and after a round trip through JSON', () => {
    for (const value of valid) {
      expect(schema.parse(value)).toStrictEqual(value);
      expect(schema.parse(JSON.parse(JSON.stringify(value)))).toStrictEqual(value);
    }
  });

  it('refuses an object or a list in the place of any single value', () => {
    const [value] = valid;
    const places = leavesOf(value);
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((place) => [{ a: [] }, [[{}]]].some((part) => schema.safeParse(withAt(value, place, part)).success))).toEqual([]);
  });

  it('refuses a key more and an unknown format', () => {
    const [value] = valid as readonly [object];
    expect(schema.safeParse({ ...value, more: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...value, format: 'nok.other/1' }).success).toBe(false);
  });
});

describe('A stored result', () => {
  const made = (name: string) => outputs.find((entry) => entry.name === name)?.valid[0];
  const home = made('assessmentSchema') as Assessment;
  const rating = made('ratingSchema') as Rating;

  it('can be checked again after its schema took it', () => {
    const stored = assessmentSchema.parse(JSON.parse(JSON.stringify(home)));
    expect(recheck(stored)).toStrictEqual(home);
  });

  it.each(['1/0', '-0', '01', '1/', '0.5', '1 / 2', '', 0.5, null])('refuses %j as an exact value', (exact) => {
    expect(assessmentSchema.safeParse({ ...home, exact }).success).toBe(false);
  });

  it('holds null only where there may be nothing', () => {
    expect(ratingSchema.safeParse({ ...rating, rows: rating.rows.map((row) => ({ ...row, group: null })) }).success).toBe(true);
    expect(ratingSchema.safeParse({ ...rating, rows: rating.rows.map((row) => ({ ...row, score: null })) }).success).toBe(false);
    expect(ratingSchema.safeParse({ ...rating, rows: rating.rows.map(({ place, organisation, score, exact }) => ({ place, organisation, score, exact })) }).success).toBe(false);
  });

  it('holds the fingerprint of its methodology', () => {
    expect(assessmentSchema.safeParse({ ...home, methodology: { ...home.methodology, fingerprint: undefined } }).success).toBe(false);
  });

  it('refuses a name that zod would drop from a record', () => {
    const tallies = { format: 'nok.tallies/1', methodology: edition.fingerprint, inconsistencies: [], problems: [] };
    const organisation = { respondents: 0, questions: {}, distributions: {}, sums: {}, forms: {}, answeredBy: {} };
    const named = (name: string) => talliesSchema.safeParse({ ...tallies, organisations: Object.fromEntries([[name, organisation]]) }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    expect(named('constructor')).toBe(undefined);
    expect(named('__proto__')).toEqual(['organisations.__proto__: wrongType: expected key; found "__proto__"']);
  });
});

describe('Every schema', () => {
  it.each([...inputs, ...outputs])('is a Standard Schema: $name', async ({ schema, valid }) => {
    const { validate, vendor, version } = schema['~standard'];
    expect({ vendor, version }).toEqual({ vendor: 'zod', version: 1 });
    expect(await validate(valid[0])).toEqual({ value: valid[0] });
    expect((await validate(null)).issues?.length).toBe(1);
  });

  it('can be printed beside the others as one JSON Schema, under names with the prefix of the library', () => {
    const together = z.strictObject(Object.fromEntries([...inputs, ...outputs].map(({ name, schema }) => [name, schema])));
    const { $defs = {} } = z.toJSONSchema(together, { io: 'input' });
    expect(Object.keys($defs).filter((name) => !/^nok[A-Z][A-Za-z]+$/.test(name))).toEqual([]);
    // Two are made for a methodology and have no name of their own.
    const own = [...inputs, ...outputs].map(({ name }) => `nok${name[0]?.toUpperCase() ?? ''}${name.slice(1).replace(/Schema$/, '')}`);
    expect(own.filter((name) => !(name in $defs))).toEqual(['nokObservations', 'nokWhatIfChanges']);
  });

  it('asks in JSON Schema for a record that must be there', () => {
    expect(z.toJSONSchema(talliesSchema, { io: 'input' }).$defs?.nokTallies?.required).toEqual(['format', 'methodology', 'organisations', 'inconsistencies', 'problems']);
  });
});

describe('whatIfChangesSchema', () => {
  it('refuses a methodology that is none', () => {
    expect(() => whatIfChangesSchema({ ...edition, criteria: [] })).toThrow('criteria');
    expect(whatIfChangesSchema(edition).parse({ observations: { remoteChannels: 3 } })).toEqual({ observations: { remoteChannels: 3 } });
  });
});
