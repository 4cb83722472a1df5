import { assess, defineMethodology, extendMethodology, methodologyOn, safeAssess, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { label } from './small.js';

const shared = { id: 'typed', title: label, acts: {}, citation: { acts: [], verification: 'confirmed' }, range: { least: '0', most: '100' } } as const;
const total = { label, citation: { acts: [], verification: 'confirmed' }, formula: { kind: 'reference', to: '1' } } as const;
const criterion = { id: '1', label, citation: { acts: [], verification: 'confirmed' }, indicators: [] } as const;
const observations = {
  politeness: { kind: 'respondents', label, source: 'survey' },
  channels: { kind: 'items', label, source: 'site', most: 6 },
} as const;

const methodology = defineMethodology({
  ...shared, observations, total,
  criteria: [{ ...criterion, formula: { kind: 'mean', of: [{ kind: 'share', of: 'politeness' }, { kind: 'perItem', of: 'channels', points: '30', cap: '100' }] } }],
});

/** What does not compile is refused at run time as well; each marked line is an error to the compiler, or `npm run types` fails. */
describe('The compiler refuses', () => {
  it('a formula of an observation that is not there', () => {
    // @ts-expect-error 'politenes' is no observation of this definition
    expect(() => defineMethodology({ ...shared, observations, total, criteria: [{ ...criterion, formula: { kind: 'share', of: 'politenes' } }] })).toThrow('unknownObservation');
  });

  it('observed values under a wrong key, without one, or of the wrong kind', () => {
    const right = { politeness: { count: 1, of: 2 }, channels: 3 };
    expect(assess(methodology, right).score).toBe('70.00');
    // @ts-expect-error 'politenes' is not known
    expect(safeAssess(methodology, { politenes: { count: 1, of: 2 }, channels: 3 }).success).toBe(false);
    // @ts-expect-error channels are missing
    expect(safeAssess(methodology, { politeness: { count: 1, of: 2 } }).success).toBe(false);
    // @ts-expect-error channels are counted by the piece
    expect(safeAssess(methodology, { ...right, channels: { count: 3, of: 6 } }).success).toBe(false);
    // @ts-expect-error respondents are so many of so many
    expect(safeAssess(methodology, { ...right, politeness: 5 }).success).toBe(false);
    // @ts-expect-error only a checklist has parts of items
    expect(safeAssess(methodology, { ...right, politeness: { count: '0.5', of: 1 } }).success).toBe(false);
  });

  it('the same of a built-in edition and of an extended methodology', () => {
    const edition = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
    // @ts-expect-error all but one are missing
    expect(safeAssess(edition, { timeliness: { count: 1, of: 2 } }).success).toBe(false);
    const extended = extendMethodology(methodology, { id: 'other' });
    // @ts-expect-error channels are missing
    expect(safeAssess(extended, { politeness: { count: 1, of: 2 } }).success).toBe(false);
  });

  it('choices, roundings and sectors that do not exist', () => {
    const right = { politeness: { count: 1, of: 2 }, channels: 3 };
    // @ts-expect-error there is no such policy
    expect(safeAssess(methodology, right, { whenNobodyAsked: 'half' }).success).toBe(false);
    // @ts-expect-error there is no such mode
    expect(safeAssess(methodology, right, { rounding: { digits: 2, mode: 'up', at: 'end' } }).success).toBe(false);
    // @ts-expect-error there is no edition for the circus
    expect(() => methodologyOn({ sector: 'circus', on: '2021-11-15' })).toThrow('sector');
  });

  it('writing to what came out', () => {
    // @ts-expect-error a methodology is read-only
    expect(() => { methodology.id = 'other'; }).toThrow(TypeError);
    const { criteria } = assess(methodology, { politeness: { count: 1, of: 2 }, channels: 3 });
    // @ts-expect-error a result is read-only
    expect(() => { criteria[0] = criteria[1]; }).toThrow(TypeError);
  });

  it('nothing of a methodology whose observations are only known when it is read', () => {
    const loose: Methodology = defineMethodology(JSON.parse(JSON.stringify(methodology)) as Methodology);
    expect(assess(loose, { politeness: { count: 1, of: 2 }, channels: 3 }).score).toBe('70.00');
  });
});
