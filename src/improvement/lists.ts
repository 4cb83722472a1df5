import { lastItemPaid } from '../analysis/index.js';
import type { Mark } from '../collection/index.js';
import type { Term } from '../formula/index.js';
import type { ItemsOfNorm, Observation } from '../methodology/index.js';
import { add, compare, divide, parseDecimal, subtract, total, whole, type Fraction } from '../numeric/index.js';
import { lackOf } from './marks.js';
import type { ShortList } from './model.js';
import { isBeyondCap, type Pricing } from './pricing.js';

/** A list behind an observation: how it was counted, and its marks in the order of the list where there are any. */
export interface MarkedList {
  readonly key: string;
  readonly observation: Observation;
  readonly observed: number | ItemsOfNorm;
  readonly marks: readonly (readonly [item: string, mark: Mark])[] | undefined;
  /** How many items do not apply and were counted as absent. */
  readonly excused: number;
}

/** What lacks in a list and what it would bring, given the terms of the total that read it; `undefined` where nothing lacks. */
export function shortList(list: MarkedList, terms: readonly Term[], { gain }: Pricing): ShortList | undefined {
  const { there, limit, valueOf, shown } = countedAs(list);
  const lacking = (list.marks ?? []).filter(([, mark]) => lackOf(mark).n > 0n);
  const full = list.marks ? add(there, total(lacking.map(([, mark]) => lackOf(mark)))) : subtract(limit ?? whole(lastItemPaid(terms)), whole(list.excused));
  if (lacking.length === 0 && compare(full, there) <= 0) return undefined;
  const priced = (more: Fraction) => {
    const value = valueOf(add(there, more));
    return { gain: gain(list.key, value), nothingBecauseOfCap: isBeyondCap(terms, valueOf(there), value) };
  };
  const together = priced(subtract(full, there));
  return {
    observation: list.key,
    ...shown,
    items: lacking.map(([item, mark]) => {
      const alone = priced(lackOf(mark));
      return { item, mark, gainAlone: alone.gain, nothingBecauseOfCap: alone.nothingBecauseOfCap };
    }),
    gainTogether: together.gain,
    nothingBecauseOfCap: together.nothingBecauseOfCap,
  };
}

/** A list as its observation counts it. */
interface CountedList {
  readonly there: Fraction;
  /** How many there may be at most, where that is declared. */
  readonly limit: Fraction | undefined;
  /** The value of the observation with so many items there. */
  readonly valueOf: (items: Fraction) => Fraction;
  readonly shown: Pick<ShortList, 'count' | 'of' | 'most'>;
}

function countedAs({ observation: { most }, observed }: MarkedList): CountedList {
  if (typeof observed !== 'number') {
    const { count, of } = observed;
    return { there: parseDecimal(String(count)), limit: whole(of), valueOf: (items) => divide(items, whole(of)), shown: { count, of } };
  }
  const limit = typeof most === 'number' ? { limit: whole(most), shown: { count: observed, most } } : { limit: undefined, shown: { count: observed } };
  return { there: whole(observed), valueOf: (items) => items, ...limit };
}
