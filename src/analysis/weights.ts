import type { Traced } from '../formula/index.js';
import { weigh, type Ready, type Weighing } from '../methodology/index.js';
import { ZERO } from '../numeric/index.js';

/** The weights in force where these observations are left out; all of them `null` where nothing remains. */
export function weightsWithout(ready: Ready, leftOut: ReadonlySet<string>): ReadonlyMap<string, Weighing> {
  const traced = new Map<string, Traced>();
  const values = {
    observation: (key: string) => (leftOut.has(key) ? null : ZERO),
    score: (id: string) => (traced.get(id) as Traced).value,
  };
  for (const { id, evaluate } of ready.scores) traced.set(id, evaluate(values));
  return weigh(ready.scores, traced);
}

/**
 * Whether the total takes from observations through this score: indicators, and criteria made of observations outright.
 *
 * Their weights in the total add up to 1.
 */
export const isGround = ({ level, ofScores }: Ready['scores'][number]): boolean =>
  level === 'indicator' || (level === 'criterion' && !ofScores);
