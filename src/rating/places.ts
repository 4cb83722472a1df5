import { compare, type Fraction } from '../numeric/index.js';
import type { Ties } from './model.js';

/**
 * Splits into those who share a place, best first: by the first key, among equals by the next one.
 *
 * Inside a shared place the order given stays.
 */
export function sharedPlaces<Item>(items: readonly Item[], keys: readonly ((item: Item) => Fraction)[]): Item[][] {
  const [key, ...others] = keys;
  if (key === undefined || items.length < 2) return [[...items]];
  const sorted = items.map((item) => ({ item, value: key(item) })).sort((a, b) => compare(b.value, a.value));
  const runs: Item[][] = [];
  for (const [position, { item, value }] of sorted.entries()) {
    const before = sorted[position - 1];
    if (before && compare(before.value, value) === 0) (runs.at(-1) as Item[]).push(item);
    else runs.push([item]);
  }
  return runs.flatMap((run) => sharedPlaces(run, others));
}

/** Numbers the places: a shared one counts once, or, under `competition`, as many times as it is shared. */
export function numbered<Item>(shared: readonly (readonly Item[])[], ties: Ties): { place: number; item: Item }[] {
  let before = 0;
  return shared.flatMap((items, position) => {
    const place = (ties === 'competition' ? before : position) + 1;
    before += items.length;
    return items.map((item) => ({ place, item }));
  });
}
