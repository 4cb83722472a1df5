import { ONE, ZERO, add, compare, divide, greatest, least, printDecimal, subtract, type Fraction } from '../../numeric/index.js';
import type { Piece } from './curve.js';
import { SIZE, textChannel } from './frame.js';
import { palette } from './palette.js';
import type { ChartChannel, ChartLayer } from './spec.js';

/** The plane of a curve in pixels: what lies between the axes, and the room around it. */
export const PLANE = { left: 60, width: 400, right: 30, top: 24, height: 200, bottom: 44 } as const;

/** The room between an axis and its figures. */
export const TICK = 5;

/** Where values and points lie, from 0 to 1. */
export interface Places {
  readonly x: (value: Fraction) => number;
  readonly y: (points: Fraction) => number;
}

/** The plane that holds a curve and the ground. */
export function placesIn(pieces: readonly Piece[]): Places {
  const values = pieces.flatMap(({ from, to }) => [from, to]);
  const points = pieces.flatMap((piece) => [piece.points, piece.pointsTo]);
  return { x: between(values), y: between([ZERO, ...points]) };
}

/** From the least of these to the greatest; where they are all the same, there is room beyond. */
function between(values: readonly Fraction[]): (value: Fraction) => number {
  const [first, last] = [values.reduce(least), values.reduce(greatest)];
  const length = subtract(compare(first, last) === 0 ? add(last, ONE) : last, first);
  return (value) => Number(printDecimal(divide(subtract(value, first), length), 4, 'half-up'));
}

/** A place in pixels that the data hold. */
export const pixels = (field: string): ChartChannel => ({ field, type: 'quantitative', scale: null, axis: null });

/** A text with its place in pixels. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Texts at their places. */
export const text = (values: readonly Placed[], align: 'left' | 'center' | 'right'): ChartLayer => ({
  data: { values: values.map((value) => ({ ...value })) },
  mark: { type: 'text', align, baseline: 'middle', fontSize: SIZE, color: palette.ink },
  encoding: { x: pixels('x'), y: pixels('y'), text: textChannel('text') },
});
