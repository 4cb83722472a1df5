import {
  HUNDRED, add, compare, divide, greatest, least, multiply, parseDecimal, subtract, type Fraction,
} from '../numeric/index.js';
import type { Argument, Linear, PerItem, Step, Steps } from './kinds.js';
import type { Ranges } from './range.js';

/** A kind that turns one value into points. */
export type Scale = PerItem | Linear | Steps;

/** A scale made ready: no decimal is parsed again. */
export type PointsAt = (value: Fraction) => Fraction;

/** The lower and the upper edge of a straight line, whichever way it runs. */
export const endsOf = ({ worst, target }: Linear): readonly [Fraction, Fraction] => {
  const [a, b] = [parseDecimal(worst), parseDecimal(target)];
  return [least(a, b), greatest(a, b)];
};

/** Where a step ends; the edge itself belongs to the next one. A step up to a whole number ends before the next whole number. */
export const endOf = (step: Step): Fraction => ('upTo' in step ? add(parseDecimal(step.upTo), { n: 1n, d: 1n }) : parseDecimal(step.to));

/** The steps by their lower edges. */
export const inOrderOfEdges = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => compare(parseDecimal(a.from), parseDecimal(b.from)));

/** What makes a scale ready, by its kind. */
const scales: { readonly [Kind in Scale['kind']]: (scale: Extract<Scale, { kind: Kind }>) => PointsAt } = {
  perItem: ({ points, cap }) => {
    const [each, limit] = [parseDecimal(points), parseDecimal(cap)];
    return (value) => least(multiply(value, each), limit);
  },
  linear: (scale) => {
    const [lower, upper] = endsOf(scale);
    const worst = parseDecimal(scale.worst);
    const each = divide(parseDecimal(scale.points), subtract(parseDecimal(scale.target), worst));
    return (value) => multiply(subtract(least(greatest(value, lower), upper), worst), each);
  },
  // The steps cover every value there can be; a score printed just beyond the first edge belongs to the first step.
  steps: ({ steps }) => {
    const rows = inOrderOfEdges(steps).map(({ from, points }) => ({ from: parseDecimal(from), points: parseDecimal(points) }));
    return (value) => rows.reduce((found, row) => (compare(row.from, value) <= 0 ? row : found)).points;
  },
};

/** The points of a value under a scale. */
export const pointsAt = (scale: Scale): PointsAt => (scales[scale.kind] as (scale: Scale) => PointsAt)(scale);

/** What a scale makes of an observed value before it gives points: a share becomes a percentage, anything else stays. */
export const asArgument = (value: Fraction, of: Argument, { observation }: Ranges): Fraction =>
  typeof of === 'string' && observation(of).isShare ? multiply(value, HUNDRED) : value;
