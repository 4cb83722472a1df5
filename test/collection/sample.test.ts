import { requiredSample, safeRequiredSample } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { messages } from './tables.js';

/** ⌈0.4 · recipients⌉ and at most 600, in whole numbers of any length. */
const expected = (recipients: bigint): bigint => {
  const size = (recipients * 4n + 9n) / 10n;
  return size < 600n ? size : 600n;
};

describe('The required sample', () => {
  it('is four tenths of the recipients, rounded up, and never above 600', () => {
    const recipients = Array.from({ length: 3001 }, (_, count) => count);
    expect(recipients.map((count) => requiredSample(count).size)).toEqual(recipients.map((count) => Number(expected(BigInt(count)))));
  });

  it.each([1499, 1500, 1501, 2 ** 31, 2 ** 32 + 1, 2 ** 52 + 1, 2 ** 53 - 2, 2 ** 53 - 1])('is exact for %i recipients', (recipients) => {
    expect(BigInt(requiredSample(recipients).size)).toBe(expected(BigInt(recipients)));
  });

  it('is a rule nobody has held against the text', () => {
    expect(requiredSample(191)).toEqual({ size: 77, verification: 'unverified' });
    expect(safeRequiredSample(4000)).toEqual({ success: true, data: { size: 600, verification: 'unverified' } });
  });

  it.each<[unknown, string]>([
    [-1, '-1'], [-0, '-0'], [0.5, '0.5'], [2 ** 53, '9007199254740992'], [Number.NaN, 'NaN'], [Infinity, 'Infinity'], ['10', '"10"'], [null, 'null'],
    [undefined, 'undefined'], [[], '[…]'], [{}, '{…}'],
  ])('of %o recipients is refused', (recipients, found) => {
    const outcome = safeRequiredSample(recipients as number);
    expect(outcome.success ? [] : messages(outcome.error.issues)).toEqual([`Expected a whole number from 0 to 9007199254740991, found ${found}.`]);
    expect(outcome.success ? [] : outcome.error.issues.map(({ path }) => path)).toEqual([['recipients']]);
  });
});
