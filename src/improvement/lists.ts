import type { Mark } from '../collection/index.js';
import type { ItemsOfNorm, Observation } from '../methodology/index.js';
import { ONE, add, compare, divide, multiply, parseDecimal, subtract, total, whole, type Fraction } from '../numeric/index.js';
import { upperEndOf } from './best.js';
import { lackOf } from './marks.js';
import type { ShortList } from './model.js';
import type { Pricing } from './pricing.js';

/** A list behind an observation: how it was counted, and its marks in the order of the list where there are any. */
export interface MarkedList {
  readonly key: string;
  readonly observed: number | ItemsOfNorm;
  /** The greatest number of items, where they are paid by the piece and it is declared. */
  readonly most: Observation['most'];
  readonly marks: readonly (readonly [item: string, mark: Mark])[] | undefined;
  /** How many items do not apply and were counted as absent. */
  readonly excused: number;
}

/** What lacks in a list of which more is never worse, and what it would bring; `undefined` where nothing lacks. */
export function shortList(list: MarkedList, { gain, best, borne }: Pricing): ShortList | undefined {
  const { key, marks = [], excused } = list;
  const { there, norm, shown } = countedAs(list);
  // More is never worse, so there is a best value; without a greatest number of items it is the last one that is paid.
  const enough = best.get(key) as Fraction;
  const lacking = marks.filter(([, mark]) => lackOf(mark).n > 0n);
  const full = list.marks
    ? add(there, total(lacking.map(([, mark]) => lackOf(mark))))
    : subtract(multiply(upperEndOf(borne(key)) ?? enough, norm), whole(excused));
  if (lacking.length === 0 && compare(full, there) <= 0) return undefined;
  const nothingBecauseOfCap = compare(multiply(enough, norm), there) === 0;
  const gainWith = (more: Fraction) => gain(key, divide(add(there, more), norm));
  return {
    observation: key,
    ...shown,
    items: lacking.map(([item, mark]) => ({ item, mark, gainAlone: gainWith(lackOf(mark)), nothingBecauseOfCap })),
    gainTogether: gainWith(subtract(full, there)),
    nothingBecauseOfCap,
  };
}

/** A list as its observation counts it: so many items there, of how many; of one each where they are paid by the piece. */
function countedAs({ observed, most }: MarkedList): { there: Fraction; norm: Fraction; shown: Pick<ShortList, 'count' | 'of' | 'most'> } {
  if (typeof observed !== 'number') {
    const { count, of } = observed;
    return { there: parseDecimal(String(count)), norm: whole(of), shown: { count, of } };
  }
  return { there: whole(observed), norm: ONE, shown: typeof most === 'number' ? { count: observed, most } : { count: observed } };
}
