import { endOf, endsOf, pointsAt, type Scale } from '../formula/index.js';
import type { Ready } from '../methodology/index.js';
import {
  HUNDRED, ONE, ZERO, compare, divide, greatest, least as smallest, multiply, parseDecimal, subtract, type Fraction,
} from '../numeric/index.js';
import { directionsOf, type Bearing } from './bearings.js';

/** The values of an observation that are not refused, as scales take it: a share in per cent; `most` is `null` where there is no greatest. */
interface Limits {
  readonly least: Fraction;
  readonly most: Fraction | null;
}

function limitsOf(key: string, { ranges, refusing }: Ready): Limits {
  return refusing.filter(({ scale }) => scale.of === key).reduce<Limits>(({ least, most }, { scale }) => {
    const [lower, upper] = endsOf(scale);
    return { least: greatest(least, lower), most: smallest(most ?? upper, upper) };
  }, ranges.observation(key));
}

/** An observation with all that bears on it. */
export interface Borne {
  readonly key: string;
  readonly bearings: readonly Bearing[];
  readonly ready: Ready;
}

/** What a share is multiplied by to be a percentage. */
const unitOf = ({ key, ready }: Borne): Fraction => (ready.ranges.observation(key).isShare ? HUNDRED : ONE);

/** Whether more of an observation is never worse. */
export const isRising = ({ bearings }: Pick<Borne, 'bearings'>): boolean =>
  bearings.every(({ scale, upward }) => directionsOf(scale).every((climbs) => climbs === upward));

/** Whether less of an observation is never worse. */
export const isFalling = ({ bearings }: Pick<Borne, 'bearings'>): boolean =>
  bearings.every(({ scale, upward }) => directionsOf(scale).every((climbs) => climbs !== upward));

/** The greatest value of an observation that is not refused; `null` where there is none. */
export function upperEndOf(borne: Borne): Fraction | null {
  const { most } = limitsOf(borne.key, borne.ready);
  return most && divide(isCounted(borne) ? { n: most.n / most.d, d: 1n } : most, unitOf(borne));
}

/**
 * The value of an observation with which the total is greatest, whatever the others are; of several the nearest to the observed one.
 *
 * `null` where no value is best in every way in which the total goes with it.
 */
export function bestOf(borne: Borne, observed: Fraction): Fraction | null {
  const unit = unitOf(borne);
  const here = multiply(observed, unit);
  const candidates = candidatesOf(borne, here);
  const isBest = borne.bearings.map((bearing) => {
    const goodness = goodnessOf(bearing);
    const highest = candidates.map(goodness).reduce(greatest);
    return (value: Fraction): boolean => compare(goodness(value), highest) === 0;
  });
  const distance = (value: Fraction): Fraction => greatest(subtract(value, here), subtract(here, value));
  const [nearest] = candidates
    .filter((value) => isBest.every((isBestHere) => isBestHere(value)))
    .sort((a, b) => compare(distance(a), distance(b)));
  return nearest ? divide(nearest, unit) : null;
}

/** How good a value is in one way: its points, or less nothing but its points where fewer are better. */
function goodnessOf({ scale, upward }: Bearing): (value: Fraction) => Fraction {
  const points = scale ? pointsAt(scale) : (value: Fraction): Fraction => value;
  return upward ? points : (value) => subtract(ZERO, points(value));
}

/** Every way has its greatest value at one of these: the ends, and the edges of scales. */
function candidatesOf(borne: Borne, here: Fraction): Fraction[] {
  const { least, most } = limitsOf(borne.key, borne.ready);
  const values = [...(most ? [most] : []), ...borne.bearings.flatMap(({ scale }) => (scale ? edgesOf(scale) : []))];
  return [here, least, ...(isCounted(borne) ? values.flatMap(wholeAround) : values)].filter((value) => compare(value, least) >= 0 && (most === null || compare(value, most) <= 0));
}

const isCounted = ({ key, ready }: Borne): boolean => ready.observations.get(key)?.kind === 'items';

/** The whole numbers at an edge, and the last one before it. */
function wholeAround({ n, d }: Fraction): Fraction[] {
  return [n / d - 1n, n / d, n / d + 1n].map((whole) => ({ n: whole, d: 1n }));
}

function edgesOf(scale: Scale): Fraction[] {
  if (scale.kind === 'perItem') return [divide(parseDecimal(scale.cap), parseDecimal(scale.points))];
  return scale.kind === 'linear' ? [...endsOf(scale)] : scale.steps.flatMap((step) => [parseDecimal(step.from), endOf(step)]);
}
