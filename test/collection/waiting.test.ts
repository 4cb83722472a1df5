import fc from 'fast-check';
import { WAITING_BETWEEN, safeWaitingPoints, waitingPoints, type Wait, type WaitingBetween } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { places } from './tables.js';

const wait = (sum: number | string, of: number, limit: number): Wait => ({ waited: { sum, of }, limit });
const points = (sum: number | string, of: number, limit: number, between: WaitingBetween = 'round-first'): number => waitingPoints(wait(sum, of, limit), { between }).value.sum;

/** The rule once more, in hundredths of a unit and without the library: `undefined` for `between` never happens. */
function expected(hundredths: number, limit: number, between: WaitingBetween): number {
  const average = between === 'round-first' ? Math.floor((hundredths + 50) / 100) * 100 : hundredths;
  if (hundredths * 2 <= limit * 100 || average * 2 <= limit * 100) return 100;
  const shorter = limit * 100 - average;
  if (shorter < 0) return 0;
  return shorter >= 300 ? 60 : shorter >= 200 ? 40 : shorter >= 100 ? 20 : 10;
}

describe('Points for waiting', () => {
  it.each<[number, number]>([[16, 0], [15, 0], [14, 10], [13, 20], [12, 40], [11, 60], [10, 60], [8, 60], [7, 100], [6, 100], [0, 100]])('of an average of %d against 14 are %d', (average, right) => {
    for (const between of WAITING_BETWEEN) expect(points(average, 1, 14, between)).toBe(right);
  });

  it.each<[string, number, number]>([
    // Average, points when it is rounded first, points of the band reached.
    ['14.4', 10, 0], ['14.5', 0, 0], ['13.4', 20, 10], ['13.5', 10, 10], ['12.5', 20, 20], ['12.49', 40, 20], ['10.6', 60, 60], ['11.4', 60, 40],
    // Half of 14 is 7: rounding reaches it from above and never leaves it.
    ['7.4', 100, 60], ['7.5', 60, 60], ['6.9', 100, 100],
  ])('of an average of %s against 14 are %d or %d', (average, rounded, reached) => {
    expect([points(average, 1, 14, 'round-first'), points(average, 1, 14, 'band-reached')]).toEqual([rounded, reached]);
  });

  it('are 100 at half of an odd limit, though the average rounds up', () => {
    expect([points('6.5', 1, 13), points('0.5', 1, 1), points('6.51', 1, 13)]).toEqual([100, 100, 60]);
  });

  it('are those of an independent little rule for any average', () => {
    fc.assert(fc.property(fc.nat(4000), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...WAITING_BETWEEN), (hundredths, limit, of, between) => {
      expect(points((BigInt(hundredths) * BigInt(of)).toString().padStart(3, '0').replace(/(..)$/, '.$1'), of, limit, between)).toBe(expected(hundredths, limit, between));
    }));
  });

  it('never rise with a longer wait', () => {
    fc.assert(fc.property(fc.nat(4000), fc.nat(400), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...WAITING_BETWEEN), (hundredths, longer, limit, between) => {
      const at = (time: number): number => points(String(time / 100), 1, limit, between);
      expect(at(hundredths + longer)).toBeLessThanOrEqual(at(hundredths));
    }));
  });

  it('do not depend on how many waited, only on the average', () => {
    expect([points(15, 1, 14), points(45, 3, 14), points(42_000, 3000, 14), points(168, 28, 14)]).toEqual([0, 0, 10, 100]);
  });

  it('of several waits are averaged: the value is their sum and number', () => {
    expect(waitingPoints([wait(14, 1, 14), wait(10, 2, 10), wait(22, 1, 21)])).toEqual({
      value: { sum: 110, of: 3 }, choices: [{ question: 'waiting-between', observation: 'waitingPoints', chosen: 'round-first', byDefault: true }], verification: 'practice',
    });
  });

  it('say which way was taken, and whether anybody chose it', () => {
    expect(waitingPoints(wait(1, 1, 2), { between: 'band-reached' }).choices).toEqual([{ question: 'waiting-between', observation: 'waitingPoints', chosen: 'band-reached', byDefault: false }]);
    expect(waitingPoints(wait(1, 1, 2), { between: 'round-first' }).choices[0]?.byDefault).toBe(false);
    expect(Object.isFrozen(waitingPoints(wait(1, 1, 2)).choices)).toBe(true);
  });

  it('are refused for what is impossible, all at once', () => {
    const refused = (waits: unknown, options: unknown = {}): string[] => {
      const outcome = safeWaitingPoints(waits as Wait, options as { between: WaitingBetween });
      return outcome.success ? [] : places(outcome.error.issues);
    };
    expect(refused([wait(1, 0, 14), wait(-1, 1, 0), wait('-0.5', 2, 14), wait(1, 1, 1)])).toEqual([
      'mayNotBeEmpty waits.0.waited', 'outsideBounds waits.1.waited.sum', 'outsideBounds waits.1.limit', 'outsideBounds waits.2.waited.sum',
    ]);
    expect(refused(wait(1, 1, 0))).toEqual(['outsideBounds waits.limit']);
    expect(refused([])).toEqual(['emptyList waits']);
    expect(refused(5, { between: 'sometimes' })).toEqual(['wrongType waits', 'wrongValue options.between']);
    expect(refused({ waited: { sum: '1,5', of: 1 }, limit: 13.5, unit: 'days' })).toEqual(['wrongType waits.waited.sum', 'wrongType waits.limit', 'unknownKey waits.unit']);
    expect(refused(undefined)).toEqual(['wrongType waits']);
  });
});
