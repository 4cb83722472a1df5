import { SIZE, columnOf, heading, rowChannel, textChannel, type Frame } from './frame.js';
import { palette } from './palette.js';
import type { ChartChannel, ChartColumn, ChartLayer } from './spec.js';

/** The room of a printed number such as 100,00. */
const NUMBER = 42;

const GAP = 5;

/** The width of a column beside its bars. */
export const BESIDE_BARS = NUMBER + 3 * GAP;

/** How a column of bars looks. */
export interface BarColumn {
  /** Which rows of the data it shows; all unless said. */
  readonly of?: ChartChannel[];
  readonly heading: string[];
  /** The field with the printed number. */
  readonly number: string;
  /** The width of the column. */
  readonly width: number;
  readonly tooltip: ChartChannel[];
  /** Whether what is missing to the greatest possible is shown. */
  readonly missing?: boolean;
  /** Whether a mark at the field `mean` is shown. */
  readonly mean?: boolean;
}

/** A column of bars, each behind its number. A row without a bar has `null` in `drawn`, and its number says why. */
export function barColumn(frame: Frame, { of = [], heading: lines, number, width, tooltip, missing = false, mean = false }: BarColumn): ChartColumn {
  const left = NUMBER + GAP;
  const y = rowChannel(frame);
  const along = (field: string): ChartChannel =>
    ({ field, type: 'quantitative', scale: { domain: [0, 1], range: [left, width - 2 * GAP], nice: false, zero: false, padding: 0 }, axis: null, stack: null });
  const bar = (end: number, color: string): ChartLayer => ({
    transform: [...of, present('drawn')],
    mark: { type: 'bar', orient: 'horizontal', size: SIZE, color },
    encoding: { y, x: along('drawn'), x2: { datum: end }, tooltip },
  });
  return columnOf(frame, width, [
    heading(frame, lines, GAP),
    bar(0, palette.attained),
    ...(missing ? [bar(1, palette.missing)] : []),
    ...(mean ? [markAt(along('mean'), y, [...of, present('mean')], tooltip)] : []),
    numbers(frame, number, NUMBER, of),
  ]);
}

const present = (field: string): ChartChannel => ({ filter: { field, valid: true } });

const markAt = (x: ChartChannel, y: ChartChannel, transform: ChartChannel[], tooltip: ChartChannel[]): ChartLayer => ({
  transform,
  mark: { type: 'tick', orient: 'vertical', size: SIZE + 6, thickness: 2, opacity: 1, color: palette.ink },
  encoding: { y, x, tooltip },
});

/** Printed numbers that end at a place. */
export const numbers = (frame: Frame, field: string, x: number, transform: ChartChannel[] = [], fontSize = SIZE): ChartLayer => ({
  transform,
  mark: { type: 'text', align: 'right', baseline: 'middle', fontSize, color: palette.ink },
  encoding: { y: rowChannel(frame), x: { value: x }, text: textChannel(field) },
});
