import { compare, type Fraction } from '../../numeric/index.js';
import { exactly, type Print } from '../print.js';
import { axisLines, ticks } from './axes.js';
import type { Curve, Piece } from './curve.js';
import { LINE, SIZE, textChannel, where } from './frame.js';
import { linesOf } from './lines.js';
import { palette } from './palette.js';
import { PLANE, TICK, placesIn, text } from './plane.js';
import type { ChartChannel, ChartColumn, ChartLayer, ChartRow } from './spec.js';

/** What a curve is drawn with beside itself. */
export interface Plot {
  readonly curve: Curve;
  /** A value that is marked on the curve. */
  readonly marked: Fraction | null;
  readonly print: Print;
  /** What stands along the argument, and over the points. */
  readonly titles: { readonly argument: string; readonly points: string };
  readonly tooltip: ChartChannel[];
}

/** The data of a curve: its pieces, the ends of its steps, the whole numbers on it, and the value that is marked. */
export function plotRows({ curve: { pieces, whole, at }, marked, print }: Plot): ChartRow[] {
  const place = placesIn(pieces);
  const written = (value: Fraction): string => exactly(value, print);
  const span = (from: Fraction, to: Fraction): string => (compare(from, to) === 0 ? written(from) : `${written(from)} … ${written(to)}`);
  const dot = (value: Fraction, points: Fraction, part: string): ChartRow =>
    ({ part, values: written(value), points: written(points), x: place.x(value), y: place.y(points) });
  return [
    ...pieces.map(({ from, to, points, pointsTo }) => ({
      part: 'piece', values: span(from, to), points: span(points, pointsTo),
      x: place.x(from), x2: place.x(to), y: place.y(points), y2: place.y(pointsTo),
    })),
    ...(hasJumps(pieces) ? pieces.flatMap(({ from, to, points, holdsEnd }) => [dot(from, points, 'held'), dot(to, points, holdsEnd ? 'held' : 'open')]) : []),
    ...whole.map((value) => dot(value, at(value), 'held')),
    ...(marked ? [dot(marked, at(marked), 'marked')] : []),
  ];
}

/** Whether a curve is no single line. */
export const hasJumps = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ from, points }, position) => {
    const before = pieces[position - 1];
    return before !== undefined && (compare(before.pointsTo, points) !== 0 || compare(before.to, from) !== 0);
  });

/** A curve between its axes. */
export function plotColumn({ curve, titles, print, tooltip, marked }: Plot): ChartColumn {
  const { pieces } = curve;
  const place = placesIn(pieces);
  return {
    width: PLANE.left + PLANE.width + PLANE.right,
    height: PLANE.top + PLANE.height + PLANE.bottom,
    view: { stroke: null },
    layer: [
      axisLines(),
      ...ticks(curve, print, place),
      text([{ text: titles.points, x: PLANE.left, y: PLANE.top / 2 }], 'left'),
      text(linesOf(titles.argument, PLANE.width, SIZE, 2).map((line, row) => ({ text: line, x: PLANE.left + PLANE.width / 2, y: PLANE.top + PLANE.height + TICK + (row + 1.7) * LINE })), 'center'),
      { transform: [where('part', 'piece')], mark: { type: 'rule', strokeWidth: 2.5, color: palette.attained, strokeCap: 'round' }, encoding: { ...ALONG, x2: { field: 'x2' }, y2: { field: 'y2' }, tooltip } },
      dots('held', { color: palette.attained, fill: palette.attained }, tooltip),
      dots('open', { color: palette.attained, fill: palette.paper }, tooltip),
      ...(marked ? [dots('marked', { color: palette.missing, fill: palette.missing, size: 70 }, tooltip), markedText(pieces, marked, place.x(marked))] : []),
    ],
  };
}

const scale = (range: readonly [number, number]): ChartChannel => ({ domain: [0, 1], range: [...range], nice: false, zero: false, padding: 0 });

const ALONG = {
  x: { field: 'x', type: 'quantitative', scale: scale([PLANE.left, PLANE.left + PLANE.width]), axis: null },
  y: { field: 'y', type: 'quantitative', scale: scale([PLANE.top + PLANE.height, PLANE.top]), axis: null },
} as const satisfies ChartLayer['encoding'];

const dots = (part: string, look: ChartChannel, tooltip: ChartChannel[]): ChartLayer => ({
  transform: [where('part', part)],
  mark: { type: 'point', shape: 'circle', opacity: 1, size: 40, strokeWidth: 1.5, ...look },
  encoding: { ...ALONG, tooltip },
});

/** What stands beside the marked value: on the side where there is room, and off the line. */
function markedText(pieces: readonly Piece[], marked: Fraction, x: number): ChartLayer {
  const isLeft = x > 0.6;
  const slopes = pieces.flatMap(({ from, to, points, pointsTo }) => (compare(from, marked) <= 0 && compare(marked, to) <= 0 ? [compare(pointsTo, points)] : []));
  // Left of a line that rises, and right of one that falls, there is room above.
  const look = slopes.some((slope) => (isLeft ? slope < 0 : slope > 0)) ? { baseline: 'top', dy: 6 } : { baseline: 'bottom', dy: -6 };
  return {
    transform: [where('part', 'marked'), { calculate: 'datum.values + " → " + datum.points', as: 'said' }],
    mark: { type: 'text', ...(isLeft ? { align: 'right', dx: -6 } : { align: 'left', dx: 6 }), ...look, fontSize: SIZE, fontWeight: 'bold', color: palette.ink },
    encoding: { ...ALONG, text: textChannel('said') },
  };
}
