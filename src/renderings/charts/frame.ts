import { linesOf } from './lines.js';
import { palette } from './palette.js';
import type { ChartChannel, ChartColumn, ChartLayer, ChartRow } from './spec.js';

/** The size of letters in pixels: 7 points where a chart of 760 pixels fills the width of an A4 page. */
export const SIZE = 10;

/** From one line to the next. */
export const LINE = 12;

const BETWEEN_ROWS = 7;

const ABOVE_ROWS = 8;

/** Where a row lies, in pixels below the headings. */
export interface Row {
  readonly middle: number;
  readonly height: number;
}

/** What all columns of a chart share: its rows, and the space above them for headings, in pixels. */
export interface Frame {
  readonly rows: readonly Row[];
  /** The height of all rows. */
  readonly height: number;
  /** The height of the headings. */
  readonly head: number;
}

/** A name beside a row. */
export interface Label {
  readonly text: string;
  readonly strong?: boolean;
}

/** A frame whose rows are as high as the labels on every side of them need, and whose head is for so many pixels of headings. */
export function frameFor(sides: readonly (readonly Label[])[], width: number, head: number): Frame {
  const heights = sides.map((labels) => labels.map(({ text }) => linesOf(text, width, SIZE).length * LINE + BETWEEN_ROWS));
  const count = heights.reduce((most, { length }) => Math.max(most, length), 0);
  const rows: Row[] = [];
  let top = 0;
  for (let row = 0; row < count; row += 1) {
    const height = heights.reduce((most, side) => Math.max(most, side[row] ?? 0), 0);
    rows.push({ middle: top + height / 2, height });
    top += height;
  }
  return { rows, height: top, head: head + ABOVE_ROWS };
}

/** The width at which labels take two lines at most, between the least and the widest there is room for. */
export function labelWidth(labels: readonly Label[], least: number): number {
  let width = least;
  while (width < WIDEST_LABELS && labels.some(({ text }) => linesOf(text, width, SIZE).length > 2)) width += 2 * SIZE;
  return width;
}

const WIDEST_LABELS = 280;

/** Where a row lies, from above. */
export const rowChannel = ({ height, head }: Frame, field = 'middle'): ChartChannel => ({
  field,
  type: 'quantitative',
  scale: { domain: [height, -head], nice: false, zero: false, padding: 0 },
  axis: null,
});

/** A column of a chart. */
export const columnOf = ({ height, head }: Frame, width: number, layer: ChartLayer[]): ChartColumn => ({
  width,
  height: height + head,
  view: { stroke: null },
  layer,
});

/** A text that a field of the data holds. */
export const textChannel = (field: string): ChartChannel => ({ field, type: 'nominal' });

/** Rows of the data that have this in a field. */
export const where = (field: string, equal: string | boolean): ChartChannel => ({ filter: { field, equal } });

/** The pixels that headings of so many lines need. */
export const headFor = (headings: readonly (readonly string[])[]): number =>
  headings.reduce((most, { length }) => Math.max(most, length), 0) * LINE;

/** A heading in lines above a column; its last line stands right above the rows. */
export const heading = ({ head }: Frame, lines: string[], x: number, align: 'left' | 'center' | 'right' = 'left'): ChartLayer => ({
  data: { values: [{ lines }] },
  mark: { type: 'text', align, baseline: 'alphabetic', fontSize: SIZE, lineHeight: LINE, color: palette.ink },
  encoding: { x: { value: x }, y: { value: head - ABOVE_ROWS - (lines.length - 1) * LINE }, text: textChannel('lines') },
});

/** Names beside the rows, in as many lines as each needs, each set around the middle of its row. The first label belongs to the first row. */
export function labelLayers(labels: readonly Label[], frame: Frame, width: number, align: 'left' | 'right'): ChartLayer[] {
  const values = labels.map(({ text, strong = false }, row): ChartRow & { strong: boolean } => {
    const lines = linesOf(text, width, SIZE);
    return { text, lines, strong, middle: (frame.rows[row] as Row).middle - ((lines.length - 1) * LINE) / 2 };
  });
  return [false, true]
    .filter((strong) => values.some((value) => value.strong === strong))
    .map((strong) => ({
      data: { values: values.filter((value) => value.strong === strong) },
      mark: { type: 'text', align, baseline: 'middle', fontSize: SIZE, fontWeight: strong ? 'bold' : 'normal', lineHeight: LINE, color: palette.ink },
      encoding: { x: { value: align === 'left' ? 0 : width }, y: rowChannel(frame), text: textChannel('lines') },
    }));
}

/** A column of names. */
export const labelColumn = (labels: readonly Label[], frame: Frame, width: number, align: 'left' | 'right' = 'right'): ChartColumn =>
  columnOf(frame, width, labelLayers(labels, frame, width, align));
