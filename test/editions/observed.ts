import fc from 'fast-check';
import type { Methodology, Observation, ObservedValue } from 'nok-methodology';

/** What may be observed under a methodology, by its own declarations. */
export const observedUnder = ({ observations }: Methodology): fc.Arbitrary<Record<string, ObservedValue>> =>
  fc.record(Object.fromEntries(Object.entries(observations).map(([key, observation]) => [key, valueOf(observation)] as const)));

const share = fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 600 })).map(([a, b]) => ({ count: Math.min(a, b), of: Math.max(a, b) }));
const points = fc.oneof(fc.nat(100), fc.nat(10_000).map((hundredths) => (hundredths / 100).toFixed(2)), share.map(({ count, of }) => ({ sum: count * 100, of })));

function valueOf({ kind, most, mayBeEmpty }: Observation): fc.Arbitrary<ObservedValue> {
  const present: fc.Arbitrary<ObservedValue> = kind === 'items' ? fc.nat(Number(most ?? 9)) : kind === 'measure' ? points : share;
  if (!mayBeEmpty) return present;
  const absent = kind === 'respondents' ? { count: 0, of: 0 } : { notApplicable: 'synthetic' };
  return fc.oneof({ weight: 6, arbitrary: present }, { weight: 1, arbitrary: fc.constant(absent) });
}

/** The best or the worst that can be observed. */
export const extreme = ({ observations }: Methodology, which: 'best' | 'worst'): Record<string, ObservedValue> =>
  Object.fromEntries(Object.entries(observations).map(([key, observation]) => [key, extremeOf(observation, which === 'best')] as const));

function extremeOf({ kind, most }: Observation, isBest: boolean): ObservedValue {
  if (kind === 'items') return isBest ? Number(most ?? 5) : 0;
  if (kind === 'measure') return isBest ? '100' : '0';
  return { count: isBest ? 19 : 0, of: 19 };
}
