import type { ScoreFigures } from '../analysis/index.js';
import type { ObservedValue } from '../methodology/index.js';
import type { FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** What a plan promised of one observation, and what became of it. */
export interface KeptPromise {
  readonly observation: string;
  readonly label: Text;
  /** The items of the plan. */
  readonly items: readonly string[];
  readonly before: ObservedValue;
  readonly expected: ObservedValue;
  readonly reached: ObservedValue;
  /** Points of the total of the expected value alone, and of the one that was reached. */
  readonly expectedEffect: FractionText | null;
  readonly reachedEffect: FractionText | null;
  /** Whether the one reached is worth no less; `null` where that cannot be told. */
  readonly kept: boolean | null;
}

/** An item of a plan of which nothing could be computed. */
export interface UncountedItem {
  readonly id: string;
  readonly measure: Text;
}

/** Whether the promise of a plan was kept in the next cycle. */
export interface PlanKept {
  /** The positions of the cycle it starts from and of the next one. */
  readonly from: number;
  readonly to: number;
  /** The total expected, by the rules of the later cycle; `null` where a scale refuses it. */
  readonly expected: ScoreFigures | null;
  readonly reached: ScoreFigures;
  /** Reached less expected. */
  readonly difference: FractionText | null;
  readonly kept: boolean | null;
  readonly observations: readonly KeptPromise[];
  /** The items of which nothing could be computed. */
  readonly uncounted: readonly UncountedItem[];
}
