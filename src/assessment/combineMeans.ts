import type { Choice, ObservedValue } from '../methodology/index.js';
import { parseFraction, printFraction } from '../numeric/index.js';
import { keyOf } from './combineForm.js';
import type { Part } from './combineParts.js';
import { meanOfWeighed } from './weighting.js';

/** The means of the parts as observations of the whole, and what is left out in some of the parts. */
export interface Means {
  readonly observations: Readonly<Record<string, ObservedValue>>;
  readonly leftOut: readonly Choice[];
}

/** The exact mean of each score over the parts that have it. */
export function meansOf(parts: readonly Part[], ids: readonly string[]): Means {
  const scored = parts.map((part) => ({ ...part, exact: exactOf(part) }));
  const leftOut: Choice[] = [];
  const observations = ids.map((id): [string, ObservedValue] => {
    const there = scored.flatMap(({ exact, weight }) => {
      const value = exact.get(id);
      return value === undefined ? [] : [{ value: parseFraction(value), weight }];
    });
    if (there.length === 0) return [keyOf(id), { notApplicable: parts.map(nameOf).join(', ') }];
    for (const { exact, organisation } of scored) {
      if (!exact.has(id)) leftOut.push({ question: 'left-out-in-part', observation: keyOf(id), item: organisation.id, chosen: 'other-parts', byDefault: true });
    }
    return [keyOf(id), printFraction(meanOfWeighed(there))];
  });
  return { observations: Object.fromEntries(observations), leftOut };
}

/** The exact scores of a part that take part. */
const exactOf = ({ assessment: { criteria } }: Part): ReadonlyMap<string, string> =>
  new Map(criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).flatMap(({ id, exact }) => (exact === null ? [] : [[id, exact]])));

const nameOf = ({ organisation }: Part): string => organisation.name ?? organisation.id;
