import type { Term, Terms } from '../formula/index.js';
import type { Observation } from '../methodology/index.js';
import { compare, divide, multiply, printFraction, total, whole, type Fraction } from '../numeric/index.js';
import type { Worth } from './model.js';

/** What one more of each observation in the terms of the total is worth. */
export function worthOf(observations: ReadonlyMap<string, Observation>, { parts }: Terms): Worth[] {
  return [...observations].flatMap(([key, observation]) => {
    const terms = parts.filter((term) => term.observation === key);
    return terms.length === 0 ? [] : [{ observation: key, ...worth(observation, terms) }];
  });
}

function worth({ kind, most }: Observation, terms: readonly Term[]): Omit<Worth, 'observation'> {
  const each = total(terms.map(({ coefficient, perItem }) => (perItem ? multiply(coefficient, perItem.points) : coefficient)));
  switch (kind) {
    case 'respondents':
    case 'checklist':
      return { per: 'per-cent', points: printFraction(divide(each, whole(100))) };
    case 'items':
      return { per: 'item', points: printFraction(each), upTo: lastItemPaid(terms, most as number | undefined) };
    case 'measure':
      return { per: 'unit', points: printFraction(each) };
  }
}

/** The number of items beyond which nothing more is gained: no more than there may be, and none beyond every cap. */
export function lastItemPaid(terms: readonly Term[], most = Number.MAX_SAFE_INTEGER): number {
  return Math.min(most, Math.max(...terms.map(({ perItem }) => (perItem ? itemsUpTo(perItem.cap, perItem.points) : most))));
}

/** The least number of items whose points reach the cap. */
function itemsUpTo(cap: Fraction, points: Fraction): number {
  const { n, d } = divide(cap, points);
  const full = n / d;
  return Number(compare({ n: full, d: 1n }, { n, d }) < 0 ? full + 1n : full);
}
