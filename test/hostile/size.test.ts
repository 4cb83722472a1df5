import { safeAssess, safeDefineMethodology, type Outcome } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, indicator, mean, observation, reference, share, small } from '../methodology/small.js';
import { definition, methodology } from './valid.js';

describe('Large nonsense is refused in good time:', () => {
  const seconds = (run: () => Outcome<unknown>): number => {
    const start = performance.now();
    expect(run().success).toBe(false);
    return (performance.now() - start) / 1000;
  };

  it('100,000 observations that nobody knows', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, position) => [`${'k'.repeat(120)}${position}`, 1]));
    expect(seconds(() => safeAssess(methodology, many as never))).toBeLessThan(5);
  }, 120_000);

  it('10,000 indicators', () => {
    const ids = Array.from({ length: 10_000 }, (_, position) => `1.${position}`);
    const large = small({ politeness: observation('respondents') }, [criterion('1', mean(...ids.map(reference)), ids.map((id) => indicator(id, share('politeness'))))]);
    expect(seconds(() => safeDefineMethodology(large))).toBeLessThan(5);
  }, 120_000);

  it('a list with four thousand million holes', () => {
    expect(seconds(() => safeDefineMethodology({ ...definition, criteria: new Array(2 ** 32 - 1) as never }))).toBeLessThan(5);
  });

  it('a formula that holds itself twice over', () => {
    const twice = { kind: 'mean', of: [] as unknown[] };
    twice.of.push(twice, twice);
    expect(seconds(() => safeDefineMethodology(small({}, [criterion('1', twice as never)])))).toBeLessThan(5);
  });
});
