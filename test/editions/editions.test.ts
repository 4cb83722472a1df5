import { defineMethodology, methodologies, methodologyOn, requiredSample, safeMethodologyOn, safeRequiredSample, socialServiceWithWaiting, type Methodology } from 'nok-methodology';
import { describe, expect, it } from 'vitest';

const on = (day: string) => methodologyOn({ sector: 'social-service', on: day });
const days = { first: '2018-10-23', lastOfFirst: '2024-10-04', firstOfSecond: '2024-10-05' };

describe('The edition of a sector on a day', () => {
  it('is that of order 344n until 04.10.2024 and the amended one from 05.10.2024', () => {
    expect([days.first, '2021-11-15', days.lastOfFirst, days.firstOfSecond, '2099-12-31'].map((day) => on(day).id)).toEqual([
      'mintrud-344n-2018/social-service', 'mintrud-344n-2018/social-service', 'mintrud-344n-2018/social-service',
      'mintrud-408n-2024/social-service', 'mintrud-408n-2024/social-service',
    ]);
  });

  it('is refused before the first one, with the periods known', () => {
    const outcome = safeMethodologyOn({ sector: 'social-service', on: '2018-10-22' });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, params }) => [code, params])).toEqual([
      ['noEdition', { sector: 'social-service', on: '2018-10-22', periods: ['2018-10-23 – 2024-10-04', '2024-10-05 – …'] }],
    ]);
  });

  it('is refused for a sector or a day that does not exist', () => {
    const codes = (query: unknown) => {
      const outcome = safeMethodologyOn(query as never);
      return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect(codes({ sector: 'circus', on: '2021-02-29' })).toEqual(['wrongValue sector', 'wrongType on']);
    expect(codes({ sector: 'toString', on: '2021-02-28' })).toEqual(['wrongValue sector']);
    expect(codes({})).toEqual(['missing sector', 'missing on']);
  });
});

const all: readonly Methodology[] = [...methodologies, ...socialServiceWithWaiting];

describe('The built-in methodologies', () => {
  it('are frozen, have identities of their own and pass their own check again', () => {
    expect(Object.isFrozen(methodologies)).toBe(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(16);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(16);
    for (const methodology of all) expect(defineMethodology(JSON.parse(JSON.stringify(methodology)) as Methodology)).toEqual(methodology);
  });

  it('cite known acts for every fact, say how sure they are, and name no paragraph', () => {
    for (const methodology of all) {
      expect(methodology.checkedOn).toBe('2026-11-21');
      expect(JSON.stringify(methodology)).not.toMatch(/пункт|paragraph|\bп\.\s?\d/i);
    }
  });

  it('share one set of observations in social service; the second edition is the first one, unverified as a whole', () => {
    const [first, second] = [on(days.lastOfFirst), on(days.firstOfSecond)];
    expect(second.observations).toEqual(first.observations);
    expect(second.criteria).toEqual(first.criteria);
    expect(second.total).toEqual(first.total);
    expect([first.citation.verification, second.citation.verification]).toEqual(['confirmed', 'unverified']);
    expect([first.validFrom, first.validTo, second.validFrom, second.validTo]).toEqual([days.first, days.lastOfFirst, days.firstOfSecond, undefined]);
    expect(Object.keys(second.acts)).toEqual([...Object.keys(first.acts), 'mintrud408n']);
  });
});

describe('The required sample', () => {
  it('is two fifths of the recipients, rounded up, at most 600', () => {
    expect([0, 1, 2, 3, 5, 10, 191, 1499, 1500, 1501, 4000, 2 ** 53 - 1].map((recipients) => requiredSample(recipients).size))
      .toEqual([0, 1, 1, 2, 2, 4, 77, 600, 600, 600, 600, 600]);
    expect(requiredSample(5)).toEqual({ size: 2, verification: 'unverified' });
  });

  it('is refused for what is no number of people', () => {
    for (const recipients of [-1, 0.5, NaN, -0, 2 ** 53, '5']) expect(safeRequiredSample(recipients as number).success).toBe(false);
  });
});
