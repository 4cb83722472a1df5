import { defineMethodology, extendMethodology, methodologyOn, safeExtendMethodology, type Changes } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { citation, criterion, indicator, label, mean, observation, reference, share, small } from './small.js';

const base = defineMethodology(small(
  { a: observation('respondents'), b: observation('respondents', { mayBeEmpty: true }) },
  [criterion('1', reference('1.1'), [indicator('1.1', share('a'))]), criterion('2', share('b'))],
  { validTo: '2024-10-04', choices: [{ question: 'q', chosen: 'c', byDefault: true }], citation: { ...citation, note: label } },
));

const problems = (changes: unknown): string[] => {
  const outcome = safeExtendMethodology(base, changes as Changes);
  return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('An extended methodology', () => {
  it('is the base with the differences, under a fingerprint of its own', () => {
    const { fingerprint, ...rest } = extendMethodology(base, { id: 'other' });
    const { fingerprint: ofBase, ...plain } = base;
    expect(rest).toEqual({ ...plain, id: 'other' });
    expect(fingerprint).not.toBe(ofBase);
  });

  it('is the same as when it is written out', () => {
    const written = defineMethodology({ ...small(base.observations, [...base.criteria]), id: 'x', total: { ...base.total, formula: mean(reference('2'), reference('1'), reference('1')) }, citation: base.citation, choices: [] });
    expect(extendMethodology(base, { id: 'x', validTo: null, choices: [], total: { formula: mean(reference('2'), reference('1'), reference('1')) } })).toEqual(written);
  });

  it('merges objects name by name, criteria and indicators by their ids, and replaces formulas and lists whole', () => {
    const extended = extendMethodology(base, {
      id: 'x', citation: { verification: 'unverified', acts: [] }, acts: { letter: { title: label, number: '2', date: '2020-01-01' } },
      criteria: [{ id: '1', label: { ru: 'иначе', en: 'otherwise' }, indicators: [{ id: '1.1', range: { least: '0', most: '101' } }], range: { least: '0', most: '101' } }, { ...criterion('3', share('a')) }],
      total: { formula: mean(reference('1'), reference('2'), reference('3')) }, range: { least: '0', most: '101' },
    });
    expect(Object.keys(extended.acts)).toEqual(['procedure', 'letter']);
    expect(extended.citation).toEqual({ acts: [], verification: 'unverified', note: label });
    expect(extended.criteria.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(extended.criteria[0]?.indicators).toEqual([{ ...base.criteria[0]?.indicators[0], range: { least: '0', most: '101' } }]);
    expect(extended.criteria[0]?.label).toEqual({ ru: 'иначе', en: 'otherwise' });
    expect(extended.criteria[1]).toEqual(base.criteria[1]);
  });

  it('takes away what is null, and leaves what is undefined', () => {
    const less = extendMethodology(base, { id: 'x', validTo: null, choices: null, validFrom: undefined as never });
    expect([Object.hasOwn(less, 'validTo'), Object.hasOwn(less, 'choices'), Object.hasOwn(less, 'validFrom')]).toEqual([false, false, false]);
    expect(problems({ id: 'x', observations: { b: null } })).toEqual(['unknownObservation criteria.1.formula.of']);
  });

  it('takes away criteria and indicators that are removed, and nothing that is not there', () => {
    const less = extendMethodology(base, { id: 'x', observations: { b: null }, criteria: [{ id: '2', removed: true }], total: { formula: reference('1') } });
    expect(less.criteria.map(({ id }) => id)).toEqual(['1']);
    expect(problems({ id: 'x', criteria: [{ id: '1', indicators: [{ id: '1.1', removed: true }] }] })).toEqual([
      'unknownScore criteria.0.formula.to', 'unusedObservation observations.a',
    ]);
    expect(problems({ id: 'x', criteria: [{ id: '2', removed: false }] })).toEqual(['unknownKey criteria.1.removed']);
    expect(problems({ id: 'x', criteria: [{ ...criterion('3', share('a')), removed: true }] })).toEqual(['unknownKey criteria.2.removed']);
  });

  it('is checked like any other, with places in the result', () => {
    expect(problems({ id: 'x', validFrom: '2024-10-05' })).toEqual(['wrongOrder validTo']);
    expect(problems({ id: 'x', bonus: 1 })).toEqual(['unknownKey bonus']);
    expect(problems({ id: 'x', fingerprint: '0' })).toEqual(['fingerprintMismatch fingerprint']);
    expect(problems({ id: 'x', criteria: [{ id: '2', indicators: 'none' }] })).toEqual(['wrongType criteria.1.indicators']);
    expect(problems({ id: 'x', criteria: [{ label }] }).length).toBeGreaterThan(0);
    expect(problems(5)).toEqual(['wrongType ']);
    expect(problems([])).toEqual(['wrongType ']);
  });

  it('leaves the base as it was', () => {
    const before = JSON.stringify(base);
    extendMethodology(base, { id: 'x', criteria: [{ id: '1', label: { ru: 'б', en: 'b' } }] });
    expect(JSON.stringify(base)).toBe(before);
  });

  it('may be the draft of 2018 that was not adopted', () => {
    const parts = ['0.20', '0.20', '0.15', '0.15', '0.30'].map((weight, position) => ({ weight, of: reference(String(position + 1)) }));
    const draft = extendMethodology(methodologyOn({ sector: 'social-service', on: '2021-11-15' }), { id: 'draft-2018', total: { formula: { kind: 'weighted', of: parts } } });
    expect(draft.criteria.length).toBe(5);
    expect(draft.total.formula).toEqual({ kind: 'weighted', of: parts });
  });
});
