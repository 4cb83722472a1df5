import { BENT, endsOf, type Linear, type ObservedRange, type Term, type Terms } from '../formula/index.js';
import type { Observation, Ready } from '../methodology/index.js';
import {
  HUNDRED, ZERO, compare, divide, greatest, least as smallest, multiply, parseDecimal, printFraction, printShort, subtract, total, type Fraction,
} from '../numeric/index.js';
import type { Stretch, Worth } from './model.js';

/** What one more of each observation that is not left out is worth; nothing can be said where a scale stands on a score. */
export function worthOf({ observations, ranges }: Ready, found: Terms | typeof BENT, leftOut: ReadonlySet<string>): Worth[] {
  return [...observations].flatMap(([key, observation]) => {
    const common = { observation: key, per: units[observation.kind] };
    if (found === BENT) return leftOut.has(key) ? [] : [{ ...common, points: null }];
    const terms = found.parts.filter((term) => term.observation === key);
    return terms.length === 0 ? [] : [{ ...common, ...worth(observation, terms, ranges.observation(key)) }];
  });
}

const units: Readonly<Record<Observation['kind'], Worth['per']>> = { respondents: 'per-cent', checklist: 'per-cent', items: 'item', measure: 'unit' };

/** What one more brings by one term: in a stretch, or everywhere. */
interface Slope {
  readonly each: Fraction;
  readonly between: Stretch | null;
}

function worth({ kind, most }: Observation, terms: readonly Term[], range: ObservedRange): Omit<Worth, 'observation' | 'per'> {
  const slopes = terms.flatMap((term) => slopeOf(term, range) ?? []);
  const [stretch, ...others] = new Map(slopes.map(({ between }) => [JSON.stringify(between), between])).values();
  if (slopes.length < terms.length || others.length > 0) return { points: null };
  const each = total(slopes.map((slope) => slope.each));
  const points = printFraction(each);
  if (stretch) return { points, between: stretch };
  return kind === 'items' && each.n !== 0n ? { points, upTo: lastItemPaid(terms, most as number | undefined) } : { points };
}

function slopeOf({ coefficient, scale }: Term, range: ObservedRange): Slope | null {
  if (scale === null) return { each: range.isShare ? divide(coefficient, HUNDRED) : coefficient, between: null };
  if (scale.kind === 'perItem') return { each: multiply(coefficient, parseDecimal(scale.points)), between: null };
  return scale.kind === 'linear' ? slopeOfLine(scale, coefficient, range) : null;
}

/** A line brings the same between its worst and its target, as far as the observation gets there, and nothing beyond. */
function slopeOfLine(line: Linear, coefficient: Fraction, { least, most }: ObservedRange): Slope {
  const [lower, upper] = endsOf(line);
  const [from, to] = [greatest(lower, least), smallest(upper, most ?? upper)];
  if (compare(from, to) >= 0) return { each: ZERO, between: null };
  const isEverywhere = compare(from, least) === 0 && most !== null && compare(to, most) === 0;
  return {
    each: divide(multiply(coefficient, parseDecimal(line.points)), subtract(parseDecimal(line.target), parseDecimal(line.worst))),
    between: isEverywhere ? null : { from: printShort(from), to: printShort(to) },
  };
}

/** The number of items beyond which nothing more is gained: no more than there may be, and none beyond every cap. */
function lastItemPaid(terms: readonly Term[], most = Number.MAX_SAFE_INTEGER): number {
  return Math.min(most, Math.max(...terms.map(({ scale }) => (scale?.kind === 'perItem' ? itemsUpTo(parseDecimal(scale.cap), parseDecimal(scale.points)) : most))));
}

/** The least number of items whose points reach the cap. */
function itemsUpTo(cap: Fraction, points: Fraction): number {
  const { n, d } = divide(cap, points);
  const full = n / d;
  return Number(compare({ n: full, d: 1n }, { n, d }) < 0 ? full + 1n : full);
}
