import { ZERO, compare, type Fraction } from '../../numeric/index.js';
import { exactly, type Print } from '../print.js';
import type { Curve } from './curve.js';
import { LINE, SIZE } from './frame.js';
import { widthOf } from './lines.js';
import { palette } from './palette.js';
import { PLANE, TICK, pixels, text, type Placed, type Places } from './plane.js';
import type { ChartLayer } from './spec.js';

/** The two lines a curve lies between. */
export const axisLines = (): ChartLayer => ({
  data: { values: [{ x: PLANE.left, y: PLANE.top, x2: PLANE.left, y2: PLANE.top + PLANE.height }, { x: PLANE.left, y: PLANE.top + PLANE.height, x2: PLANE.left + PLANE.width, y2: PLANE.top + PLANE.height }] },
  mark: { type: 'rule', color: palette.neutral },
  encoding: { x: pixels('x'), x2: { field: 'x2' }, y: pixels('y'), y2: { field: 'y2' } },
});

/** The figures at the bends of a curve, along both axes; those that would touch another one are left away, the last one never. */
export function ticks({ pieces, whole }: Curve, print: Print, place: Places): ChartLayer[] {
  const written = (value: Fraction): string => exactly(value, print);
  const along = distinct(whole.length > 0 ? whole : pieces.flatMap(({ from, to }) => [from, to]))
    .map((value) => ({ text: written(value), x: PLANE.left + place.x(value) * PLANE.width, y: PLANE.top + PLANE.height + TICK + LINE / 2 }));
  const up = distinct([ZERO, ...pieces.flatMap(({ points, pointsTo }) => [points, pointsTo])])
    .map((value) => ({ text: written(value), x: PLANE.left - TICK, y: PLANE.top + (1 - place.y(value)) * PLANE.height }));
  return [
    text(apart(along, (a, b) => b.x - a.x > (widthOf(a.text, SIZE) + widthOf(b.text, SIZE)) / 2), 'center'),
    text(apart(up, (a, b) => a.y - b.y > SIZE), 'right'),
  ];
}

const distinct = (values: readonly Fraction[]): Fraction[] =>
  [...values].sort(compare).filter((value, position, sorted) => position === 0 || compare(value, sorted[position - 1] as Fraction) !== 0);

/** Those that stand apart from the one before and from the last. */
function apart(placed: readonly Placed[], areApart: (a: Placed, b: Placed) => boolean): Placed[] {
  const last = placed.at(-1) as Placed;
  const kept = placed.slice(0, -1).reduce<Placed[]>((before, one) => {
    const previous = before.at(-1);
    return (previous === undefined || areApart(previous, one)) && areApart(one, last) ? [...before, one] : before;
  }, []);
  return [...kept, last];
}
