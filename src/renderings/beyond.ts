import { endsOf, type Linear, type Ranges } from '../formula/index.js';
import { ZERO, compare, greatest, halfUp, least, parseDecimal, ratio, subtract, type Fraction } from '../numeric/index.js';

/** Beyond which ends of a straight line values may lie. */
export interface Beyond {
  readonly worst: boolean;
  readonly target: boolean;
}

/** Beyond which ends a value may lie, whatever is observed and however scores are rounded. */
export function mayLieBeyond(line: Linear, ranges: Ranges): Beyond {
  const [lower, upper] = endsOf(line);
  const reach = reachOf(line, ranges);
  const below = compare(reach.least, lower) < 0;
  const above = reach.most === null || compare(reach.most, upper) > 0;
  return isRising(line) ? { worst: below, target: above } : { worst: above, target: below };
}

/** Whether more is better. */
export const isRising = ({ worst, target }: Linear): boolean => compare(parseDecimal(worst), parseDecimal(target)) < 0;

/** How far the values go that are put into a line. */
function reachOf(line: Linear, ranges: Ranges): { readonly least: Fraction; readonly most: Fraction | null } {
  const { of, outside } = line;
  const range = typeof of === 'string' ? ranges.observation(of) : ranges.score(of.score);
  const [lower, upper] = endsOf(line);
  const taken = outside === 'clamp' ? range : { least: greatest(range.least, lower), most: range.most === null ? upper : least(range.most, upper) };
  return typeof of !== 'string' && of.on === 'printed' ? { least: floor(taken.least), most: taken.most && ceiling(taken.most) } : taken;
}

// Rounding never leads past the next whole number.
const floor = (value: Fraction): Fraction => ({ n: halfUp(subtract(value, ratio(1, 2))), d: 1n });
const ceiling = (value: Fraction): Fraction => subtract(ZERO, floor(subtract(ZERO, value)));
