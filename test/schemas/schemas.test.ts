import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  assess, defineMethodology, formatIssues, methodologies, NokError, type AssessOptions, type Definition, type Methodology, type NokIssue,
  type ObservationKinds, type Observations,
} from 'nok-methodology';
import { assessOptionsSchema, definitionSchema, observationsSchema, registerSchema } from 'nok-methodology/schemas';
import { inEnglish } from '../errors/sentences.js';
import { council, edition, observed, options } from './samples.js';

type KindsOf<Of> = Of extends Methodology<infer Kinds extends ObservationKinds> ? Kinds : never;

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issuesOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues ?? [];
const placesOf = (schema: z.ZodType, value: unknown) => issuesOf(schema, value).map((found) => `${found.path.join('.')}: ${sentenceOf(found)}`);
const sentenceOf = (found: z.core.$ZodIssue): string => inEnglish((found as unknown as { params: { issue: NokIssue } }).params.issue);

const methodology = defineMethodology(council);
const observations = observationsSchema(methodology);

describe('definitionSchema', () => {
  it.each(methodologies.map((built) => [built.id, built] as const))('reads %s from JSON as what defineMethodology takes', (_, built) => {
    const definition: Definition = definitionSchema.parse(throughJson(built));
    expect(defineMethodology(definition)).toEqual(built);
    expect(defineMethodology(definitionSchema.parse(throughJson(built))).fingerprint).toBe(built.fingerprint);
  });

  it('hands on plain data of its own: ordinary objects that are not those given', () => {
    const parsed = definitionSchema.parse(edition);
    expect(parsed).toStrictEqual(throughJson(edition));
    expect(parsed.criteria).not.toBe(edition.criteria);
  });

  it('leaves weights, names and ranges to defineMethodology', () => {
    const total = { ...council.total, formula: { kind: 'weighted', of: [{ weight: '0.9', of: { kind: 'reference', to: '7' } }] } } as const;
    const parsed = definitionSchema.parse({ ...council, total });
    expect(() => defineMethodology(parsed)).toThrow(NokError);
  });

  it('refuses a key it does not know, at any depth, and says which one was meant', () => {
    expect(placesOf(definitionSchema, { ...council, tittle: council.title, total: { ...council.total, formula: { kind: 'reference', to: '1', from: '2' } } }))
      .toEqual([
        'total.formula.from: "from" is not known here. Known: kind, to.',
        `tittle: "tittle" is not known here. Did you mean title? Known: id, title, sector, acts, citation, validFrom, validTo, checkedOn, range, observations, criteria, total … (15).`,
      ]);
  });

  it('refuses a value nested 20,000 deep and one that holds itself', () => {
    const deep: unknown = JSON.parse(`${'{"kind":"mean","of":['.repeat(20_000)}${']}'.repeat(20_000)}`);
    expect(placesOf(definitionSchema, { ...council, total: { ...council.total, formula: deep } })[0]).toBe(': Nested deeper than 200 levels.');
    const ring: { kind: string; of: unknown[] } = { kind: 'mean', of: [] };
    ring.of.push(ring);
    expect(definitionSchema.safeParse({ ...council, total: { ...council.total, formula: ring } }).success).toBe(false);
  });
});

describe('observationsSchema', () => {
  it('takes exactly the keys of its methodology', () => {
    expect(observations.parse(observed[0])).toEqual(observed[0]);
    expect(placesOf(observations, { ...observed[0], waiting: undefined, weiting: 1 })).toEqual([
      'weiting: "weiting" is not known here. Did you mean waiting? Known: politeness, information, channels, waiting.',
      'waiting: "waiting" is missing.',
    ]);
  });

  it('takes a definition that has not been checked before, and refuses one that is wrong', () => {
    const stored = throughJson(methodology) as typeof methodology;
    expect(observationsSchema(stored).parse(observed[1])).toEqual(observed[1]);
    expect(() => observationsSchema({ ...stored, criteria: [] })).toThrow(NokError);
  });

  it('hands on what assess takes, key by key', () => {
    const best = { count: 1, of: 1 };
    const right: Observations<KindsOf<typeof edition>> = {
      informationOnStand: best, informationOnSite: best, remoteChannels: 6, standSatisfaction: best, siteSatisfaction: best, comfortConditions: 6,
      timeliness: best, comfortSatisfaction: best, accessibleEquipment: 5, accessibleServices: 6, accessibilitySatisfaction: best,
      firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best, recommendation: best, scheduleSatisfaction: best,
      overallSatisfaction: best,
    };
    const parsed = observationsSchema(edition).parse(throughJson(right));
    const channels: Observations<KindsOf<typeof edition>>['remoteChannels'] = parsed.remoteChannels;
    expect(channels).toBe(6);
    expect(assess(edition, parsed).score).toBe('100.00');
    // @ts-expect-error there is no such observation
    expect(parsed.remoteChanels).toBe(undefined);
  });

  it.each([['NaN', NaN], ['minus zero', -0], ['2⁵³', 2 ** 53], ['infinity', Infinity], ['text', '5'], ['a part', 0.5], ['a bigint', 1n]])(
    'refuses %s as a count', (_, count) => {
      expect(observations.safeParse({ ...observed[0], politeness: { count: 1, of: count } }).success).toBe(false);
      expect(observations.safeParse({ ...observed[0], channels: count }).success).toBe(false);
    });

  it.each([['NaN', NaN], ['minus zero', -0], ['infinity', Infinity], ['a comma', '2,5'], ['an exponent', '1e3'], ['a tiny number', 1e-7], ['a huge one', 1e21]])(
    'refuses %s as a measured number', (_, waiting) => {
      expect(observations.safeParse({ ...observed[0], waiting }).success).toBe(false);
    });

  it('says where inside a value of several shapes the problem lies', () => {
    expect(placesOf(observations, { ...observed[0], politeness: { count: '9', of: 10 } }))
      .toEqual(['politeness.count: Expected a whole number from 0 to 9007199254740991, found "9".']);
  });
});

describe('assessOptionsSchema and registerSchema', () => {
  it('hand on what assess takes', () => {
    const parsed: AssessOptions = assessOptionsSchema.parse(throughJson(options[1]));
    expect(parsed).toEqual(options[1]);
    // 1.1 is 50.5, 1.2 nothing: 0.3 · 50.5 = 15.15 → 15.2; 2 is 25.5 / 10 = 2.55 → 2.6; their mean is 8.9.
    expect(assess(methodology, observed[2] ?? {}, assessOptionsSchema.parse({ whenNobodyAsked: 'full' })).score).toBe('8.9');
  });

  it('refuse what is no option and an empty register', () => {
    expect(placesOf(assessOptionsSchema, { whenNobodyAsked: { politeness: 'skip' } }))
      .toEqual(['whenNobodyAsked.politeness: Expected one of refuse, leave-out, full, zero, found "skip".']);
    expect(placesOf(registerSchema, [])).toEqual([': The list needs at least 1.']);
  });
});

describe('A schema', () => {
  it('counts a property that is undefined as absent, and hands none on', () => {
    const parsed = assessOptionsSchema.parse({ on: undefined, sample: undefined, unknown: undefined });
    expect(Object.keys(parsed)).toEqual([]);
    expect(placesOf(registerSchema, [{ id: undefined }])).toEqual(['0.id: "id" is missing.']);
  });

  it('reads own properties only, each once, and survives a getter that throws', () => {
    let reads = 0;
    const once = { get on() { reads += 1; return '2016-05-05'; } };
    expect(assessOptionsSchema.parse(once)).toEqual({ on: '2016-05-05' });
    expect(reads).toBe(1);
    expect(assessOptionsSchema.parse(Object.create({ on: 'tomorrow' }))).toEqual({});
    const hostile = { get on() { throw new Error('no'); } };
    expect(placesOf(assessOptionsSchema, hostile)).toEqual(['on: The value cannot be read: "no".']);
    const proxy = new Proxy({}, { ownKeys: () => { throw new Error('no keys'); } });
    expect(placesOf(assessOptionsSchema, proxy)).toEqual([': The value cannot be read: "no keys".']);
  });

  it('refuses __proto__ as a key', () => {
    expect(assessOptionsSchema.safeParse(JSON.parse('{ "__proto__": {} }')).success).toBe(false);
    expect(assessOptionsSchema.safeParse(JSON.parse('{ "whenNobodyAsked": { "__proto__": "full" } }')).success).toBe(false);
  });

  it('keeps its place inside an app\'s own schema, and the library\'s issue for formatIssues', () => {
    const file = z.strictObject({ methodology: definitionSchema, options: assessOptionsSchema.optional() });
    const [found] = issuesOf(file, { methodology: council, options: { on: '2015-02-29' } });
    expect(found).toMatchObject({ code: 'custom', path: ['options', 'on'] });
    const { issue } = (found as z.core.$ZodIssueCustom).params as { issue: NokIssue };
    expect(formatIssues([issue], 'ru')).toBe('on: Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: "2015-02-29".');
    expect(file.parse({ methodology: council })).toEqual({ methodology: council });
  });
});
