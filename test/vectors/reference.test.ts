import { describe, expect, it } from 'vitest';
import { filesOf, isSame } from './generated.js';
import { recomputed } from './recompute.js';
import { lowest, printed, ratio, type Json, type Node } from './reference.js';

describe('The files are sufficient: a program that reads nothing else computes', () => {
  it.each(filesOf('assessment').map(({ path, content, cases }) => [path, content, cases] as const))('every figure of %s', (_, { definition }, cases) => {
    const computed = cases.filter(({ expected }) => 'criteria' in (expected as Node));
    expect(computed.length).toBeGreaterThan(2);
    expect(computed.filter((one) => !isSame(recomputed(definition as Node, one), one.expected)).map(({ name }) => name)).toEqual([]);
  });

  it('every printed figure of rounding.json, and every decimal', () => {
    const { decimals, cases } = filesOf('rounding')[0]?.content as { decimals: readonly Node[]; cases: readonly Node[] };
    expect(cases.length + decimals.length).toBeGreaterThan(100);
    expect(cases.filter(({ exact, digits, mode, printed: text }) => printed(ratio(exact as Json), digits as number, mode as Json) !== text)).toEqual([]);
    expect(decimals.filter(({ decimal, exact }) => lowest(ratio(decimal as Json)) !== exact)).toEqual([]);
  });
});
