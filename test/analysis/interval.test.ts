import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEVELS, safeShareInterval, shareInterval, type IntervalOptions } from '../../src/analysis/index.js';
import { squareRoot } from '../../src/numeric/roots.js';
import { share } from '../arbitraries/organisations.js';
import { decimalText, exact, fromDecimalText, isAbove } from '../oracle/fraction.js';
import { printed } from '../errors/sentences.js';

const interval = (count: number, of: number, options: IntervalOptions = {}): string => {
  const { low, high } = shareInterval({ count, of }, options);
  return `${low} to ${high}`;
};

const refused = (value: unknown, options: unknown = {}): string[] => {
  const outcome = safeShareInterval(value as { count: number; of: number }, options as IntervalOptions);
  return outcome.success ? [] : printed(outcome.error);
};

const width = ({ low, high }: { low: string; high: string }): bigint => BigInt(high.replace('.', '')) - BigInt(low.replace('.', ''));

describe('The interval of a share', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: the score interval without a correction of continuity.
    [81, 263, '25.53 to 36.62'], [15, 148, '6.24 to 16.05'], [0, 20, '0.00 to 16.11'], [1, 29, '0.61 to 17.18'],
  ])('is that of the published table for %i of %i', (count, of, limits) => {
    expect(interval(count, of)).toBe(limits);
  });

  it('has a width where everybody is satisfied', () => {
    // 1 ÷ (1 + z²/150) = 150 ÷ 153.8415
    expect(interval(150, 150)).toBe('97.50 to 100.00');
    expect(interval(0, 1)).toBe('0.00 to 79.35');
  });

  it('is narrower where the respondents are a large part of all', () => {
    // f = 20/39, a = 3.841459 · 20/39 ÷ 20 = 0.0984989; half = √(a/4 + a²/4) ÷ (1 + a) = √(a ÷ (4 · (1 + a))) = 0.149722
    expect(interval(10, 20, { population: 40 })).toBe('35.03 to 64.97');
    // a = 3.841459 · 50/99 ÷ 50 = 0.0388026; 1 ÷ (1 + a)
    expect(interval(50, 50, { population: 100 })).toBe('96.26 to 100.00');
  });

  it('is the share itself where everybody was asked', () => {
    expect(interval(2, 3, { population: 3 })).toBe('66.67 to 66.67');
    expect(interval(1, 1, { population: 1 })).toBe('100.00 to 100.00');
    // Exactly half-way: up.
    expect(interval(1, 800, { population: 800 })).toBe('0.13 to 0.13');
  });

  it('is wider the surer it is to be, and has as many digits as are asked for', () => {
    // z = 1.644854, 1.959964, 2.575829
    expect(LEVELS.map((level) => interval(81, 263, { level }))).toEqual(['26.33 to 35.66', '25.53 to 36.62', '24.01 to 38.53']);
    expect(interval(81, 263, { digits: 0 })).toBe('26 to 37');
    expect(interval(81, 263, { digits: 12 })).toBe('25.528851987827 to 36.620957698280');
  });

  it('holds the share, lies within 0 to 100, and shrinks as more are asked and as fewer could be', () => {
    fc.assert(fc.property(share, fc.nat(10 ** 6), fc.nat(10 ** 6), fc.constantFrom(...LEVELS), (counted, more, evenMore, level) => {
      const { count, of } = counted;
      const population = Math.min(of + more, Number.MAX_SAFE_INTEGER);
      const larger = Math.min(population + evenMore, Number.MAX_SAFE_INTEGER);
      const digits = 12;
      const [inSmall, inLarge, inEndless] = [{ population }, { population: larger }, {}].map((within) => shareInterval(counted, { ...within, level, digits }));
      if (!inSmall || !inLarge || !inEndless) throw new Error('three intervals');
      const printed = fromDecimalText(decimalText(exact(BigInt(count) * 100n, BigInt(of)), digits, 'half-up'));
      for (const { low, high } of [inSmall, inLarge, inEndless]) {
        expect(isAbove(fromDecimalText(low), printed) || isAbove(printed, fromDecimalText(high))).toBe(false);
        expect(low.startsWith('-') || isAbove(fromDecimalText(high), exact(100n))).toBe(false);
      }
      // A unit of the last digit may be lost or gained at either end where they are printed.
      expect(width(inSmall) <= width(inLarge) + 1n && width(inLarge) <= width(inEndless) + 1n).toBe(true);
      if (of <= 10 ** 6) expect(width(shareInterval({ count: count * 4, of: of * 4 }, { level, digits })) < width(inEndless)).toBe(true);
    }), { numRuns: 300 });
  });

  it('mirrors that of the others: those who are not satisfied', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), fc.nat(500), (of, some, more) => {
      const count = Math.min(some, of);
      const [one, other] = [count, of - count].map((part) => shareInterval({ count: part, of }, { population: of + more, digits: 6 }));
      const units = (text = ''): number => Number(text.replace('.', ''));
      // 100 % is 10^8 in units of the last digit; a tie would be printed upwards on both sides.
      expect(Math.abs(units(one?.low) + units(other?.high) - 10 ** 8)).toBeLessThanOrEqual(1);
    }));
  });

  it('is refused where nobody was asked, more are counted than asked, or more were asked than there are', () => {
    expect(refused({ count: 0, of: 0 })).toEqual(['share.of: 0 lies outside 1 to 9007199254740991.']);
    expect(refused({ count: 3, of: 2 }, { population: 1 })).toEqual([
      'share.count: The count 3 is above 2, of which it is counted.', 'options.population: The count 2 is above 1, of which it is counted.',
    ]);
  });

  it('is refused for what is no share and for options it does not know', () => {
    expect(refused({ count: '1', of: 2 }, { level: '0.5', digits: 13, populations: 5 }).map((line) => line.split(':')[0])).toEqual([
      'share.count', 'options.level', 'options.digits', 'options.populations',
    ]);
    expect(refused(5)).toEqual(['share: Expected an object, found 5.']);
  });
});

describe('The square root', () => {
  it('has sixty significant digits, and is exact where the root is', () => {
    expect(squareRoot(exactly(2n, 1n))).toBe('1.41421356237309504880168872420969807856967187537694807317668');
    expect(squareRoot(exactly(9n, 16n))).toBe('0.75');
    expect(squareRoot(exactly(0n, 7n))).toBe('0');
    expect(squareRoot(exactly(1n, 10n ** 40n))).toBe('0.00000000000000000001');
    expect(squareRoot(exactly(10n ** 50n, 1n))).toBe('10000000000000000000000000');
  });
});

const exactly = (n: bigint, d: bigint) => ({ n, d });
