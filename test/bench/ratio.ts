import { Bench } from 'tinybench';

/** A comparison within one run: how many times faster ours is than the yardstick. */
export interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly floor: number;
  readonly met: boolean;
}

/** The comparison of a ratio with its floor. */
export const measured = (name: string, ratio: number, floor: number): Measured => ({ name, ratio, floor, met: ratio >= floor });

const ROUNDS = 9;
const MILLISECONDS = 150;

/** The median ratio of yardstick to ours over rounds in which both run in turns, so that drift meets both alike. */
export function ratioOf(ours: () => unknown, yardstick: () => unknown): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [mine, theirs] = round % 2 === 0 ? [timeOf(ours), timeOf(yardstick)] : [timeOf(yardstick), timeOf(ours)].reverse();
    ratios.push((theirs as number) / (mine as number));
  }
  return ratios.sort((a, b) => a - b)[(ROUNDS - 1) / 2] as number;
}

/** The median time of one call. */
function timeOf(run: () => unknown): number {
  const bench = new Bench({ time: MILLISECONDS, warmupTime: MILLISECONDS / 3, warmupIterations: 2, iterations: 3 });
  bench.add('run', () => {
    run();
  });
  bench.runSync();
  const [task] = bench.tasks;
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error('The benchmark did not finish.');
  return result.latency.p50;
}
