import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add, compare, divide, greatest, halfEven, halfUp, isDecimal, least, multiply, parseDecimal, parseFraction, printDecimal, printFraction, printShort,
  ratio, reduce, round, subtract, total, whole,
} from '../../src/numeric/index.js';
import * as oracle from '../oracle/fraction.js';

const sizes = fc.oneof(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }));
const fractions = fc.tuple(sizes, sizes.filter((size) => size !== 0n)).map(([n, d]) => ({ n, d: d < 0n ? -d : d }));
const modes = fc.constantFrom('half-up', 'half-even');

const known = ({ n, d }: { n: bigint; d: bigint }): oracle.Exact => oracle.exact(n, d);

describe('Fractions', () => {
  it('are added, subtracted, multiplied, divided and compared as the oracle does', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => {
      const minus = oracle.exact(-b.n, b.d);
      expect(printFraction(add(a, b))).toBe(oracle.fractionText(oracle.plus(known(a), known(b))));
      expect(printFraction(subtract(a, b))).toBe(oracle.fractionText(oracle.plus(known(a), minus)));
      expect(printFraction(multiply(a, b))).toBe(oracle.fractionText(oracle.times(known(a), known(b))));
      if (b.n !== 0n) {
        expect(printFraction(divide(a, b))).toBe(oracle.fractionText(oracle.over(known(a), known(b))));
        expect(divide(a, b).d > 0n).toBe(true);
      }
      const isAbove = oracle.isAbove(known(a), known(b));
      expect(Math.sign(compare(a, b))).toBe(isAbove ? 1 : oracle.isAbove(known(b), known(a)) ? -1 : 0);
      expect([greatest(a, b), least(a, b)]).toEqual(compare(a, b) >= 0 ? [a, compare(a, b) === 0 ? a : b] : [b, a]);
    }), { numRuns: 500 });
  });

  it('are reduced to lowest terms, whatever their size', () => {
    fc.assert(fc.property(fractions, fc.bigInt({ min: 1n, max: 10n ** 30n }), ({ n, d }, times) => {
      const { n: top, d: bottom } = reduce({ n: n * times, d: d * times });
      expect([top * d === n * bottom, `${String(top)}/${String(bottom)}`]).toEqual([true, `${String(reduce({ n, d }).n)}/${String(reduce({ n, d }).d)}`]);
    }));
    expect(reduce({ n: 6n, d: 4n })).toEqual({ n: 3n, d: 2n });
    expect(reduce({ n: 0n, d: 4n })).toEqual({ n: 0n, d: 1n });
    expect(reduce({ n: -6n, d: 4n })).toEqual({ n: -3n, d: 2n });
    expect(reduce({ n: 7n, d: 1n })).toEqual({ n: 7n, d: 1n });
    expect(reduce({ n: 2n ** 60n, d: 2n ** 53n })).toEqual({ n: 128n, d: 1n });
    expect(reduce({ n: 3n ** 40n, d: 3n ** 41n })).toEqual({ n: 1n, d: 3n });
    expect(reduce({ n: 2n ** 53n - 1n, d: 2n ** 53n })).toEqual({ n: 2n ** 53n - 1n, d: 2n ** 53n });
  });

  it('are made of whole numbers and added up', () => {
    expect(whole(2 ** 53 - 1)).toEqual({ n: 2n ** 53n - 1n, d: 1n });
    expect(ratio(1, 3n)).toEqual({ n: 1n, d: 3n });
    expect(total([])).toEqual({ n: 0n, d: 1n });
    expect(printFraction(total([ratio(1, 3), ratio(1, 6), ratio(1, 2)]))).toBe('1');
    expect(compare(ratio(1, 3), ratio(2, 6))).toBe(0);
  });
});

describe('Rounding', () => {
  it('is that of the oracle in both modes, below zero too', () => {
    fc.assert(fc.property(fractions, fc.nat(12), modes, (value, digits, mode) => {
      expect(printDecimal(value, digits, mode)).toBe(oracle.decimalText(known(value), digits, mode));
      expect(printFraction(round(value, digits, mode))).toBe(oracle.fractionText(oracle.rounded(known(value), digits, mode)));
    }), { numRuns: 500 });
  });

  it('takes a tie to the greater neighbour, or to the even one', () => {
    const halves = [-5n, -3n, -1n, 1n, 3n, 5n].map((n) => ({ n, d: 2n }));
    expect(halves.map(halfUp)).toEqual([-2n, -1n, 0n, 1n, 2n, 3n]);
    expect(halves.map(halfEven)).toEqual([-2n, -2n, 0n, 0n, 2n, 2n]);
    expect([halfUp({ n: -4n, d: 2n }), halfEven({ n: -4n, d: 2n }), halfUp({ n: 4n, d: 3n }), halfEven({ n: 5n, d: 3n })]).toEqual([-2n, -2n, 1n, 2n]);
  });

  it('is the same for sixty thousand ties and near ties of two digits', () => {
    const wrong: string[] = [];
    for (let thousandth = 5; thousandth < 100_000; thousandth += 10) {
      for (const [n, d] of [[thousandth, 1000], [thousandth * 1_000_000 - 1, 1_000_000_000], [thousandth * 1_000_000 + 1, 1_000_000_000]] as const) {
        for (const mode of ['half-up', 'half-even'] as const) {
          const printed = printDecimal(ratio(n, d), 2, mode);
          if (printed !== oracle.decimalText(oracle.exact(BigInt(n), BigInt(d)), 2, mode)) wrong.push(`${n}/${d} ${mode}: ${printed}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('Text of numbers', () => {
  it('is decimal where it says exactly one thing', () => {
    const right = ['0', '1', '10', '0.3', '-2.5', '100.00', '0.0', '-0.01', '1'.repeat(30), `0.${'1'.repeat(29)}`, `-${'9'.repeat(15)}.${'9'.repeat(15)}`];
    expect(right.filter((text) => !isDecimal(text))).toEqual([]);
    const wrong = [
      '', ' ', '-', '.', '.5', '5.', '+1', '01', '00', '-0', '-0.0', '-01', '1e3', '1E3', '0x1f', '1_000', '1,5', ' 1', '1 ', '1\n', 'NaN', 'Infinity', '١', '1.2.3', '--1',
    ];
    expect(wrong.filter(isDecimal)).toEqual([]);
  });

  it('has at most 30 digits', () => {
    const tooLong = ['1'.repeat(31), '1'.repeat(32), `0.${'1'.repeat(30)}`, `-${'1'.repeat(31)}`, '9'.repeat(100_000)];
    expect(tooLong.filter(isDecimal)).toEqual([]);
  });

  it('is read exactly', () => {
    expect(parseDecimal('0.3')).toEqual({ n: 3n, d: 10n });
    expect(parseDecimal('-12.50')).toEqual({ n: -1250n, d: 100n });
    expect(parseDecimal('7')).toEqual({ n: 7n, d: 1n });
    expect(parseDecimal(`0.${'0'.repeat(40)}1`)).toEqual({ n: 1n, d: 10n ** 41n });
    expect(parseFraction('4871/50')).toEqual({ n: 4871n, d: 50n });
    expect(parseFraction('-1/3')).toEqual({ n: -1n, d: 3n });
    expect(parseFraction('100')).toEqual({ n: 100n, d: 1n });
  });

  it('is printed with fixed digits', () => {
    const printed = (n: number, d: number, digits: number) => printDecimal(ratio(n, d), digits, 'half-up');
    expect([printed(4871, 50, 2), printed(1, 3, 0), printed(2, 3, 0), printed(-1, 3, 3), printed(-1, 1000, 2), printed(5, 1, 4), printed(-7, 2, 1), printed(1, 100, 1)])
      .toEqual(['97.42', '0', '1', '-0.333', '0.00', '5.0000', '-3.5', '0.0']);
  });

  it('is the shortest decimal where there is one, otherwise the fraction', () => {
    const shortest = (n: bigint, d: bigint) => printShort({ n, d });
    expect([shortest(3n, 10n), shortest(50n, 100n), shortest(1n, 8n), shortest(1n, 125n), shortest(-5n, 4n), shortest(7n, 1n), shortest(100n, 5n), shortest(1n, 3n), shortest(7n, 30n), shortest(-1n, 6n), shortest(1n, 80n), shortest(0n, 7n)])
      .toEqual(['0.3', '0.5', '0.125', '0.008', '-1.25', '7', '20', '1/3', '7/30', '-1/6', '0.0125', '0']);
  });

  it('goes to and fro without a loss', () => {
    fc.assert(fc.property(fractions, (value) => {
      expect(printFraction(parseFraction(printFraction(value)))).toBe(printFraction(value));
      const shortest = printShort(value);
      expect(printFraction(shortest.includes('/') ? parseFraction(shortest) : parseDecimal(shortest))).toBe(printFraction(value));
    }));
  });
});
