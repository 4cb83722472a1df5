import { SIZE, columnOf, heading, rowChannel, textChannel, type Frame } from './frame.js';
import { palette } from './palette.js';
import { tooltipOf } from './rows.js';
import type { ChartChannel, ChartColumn, ChartLayer } from './spec.js';
import type { ChartTexts } from './texts.js';

/** The width from the places before to the places after, the changes included. */
export const SLOPE = 260;

const PLACE = 26;

const DOT = 36;

const CHANGE = 32;

const COLOURS: ChartChannel = {
  field: 'move', type: 'nominal', legend: null,
  scale: { domain: ['up', 'down', 'same'], range: [palette.attained, palette.missing, palette.neutral] },
};

/** The column with the lines from the places before to the places after. */
export function slopeColumn(frame: Frame, [before, after]: readonly [string[], string[]], texts: ChartTexts): ChartColumn {
  const { places } = texts;
  const [start, end] = [DOT, SLOPE - DOT - CHANGE];
  const tooltip = tooltipOf({ name: texts.organisation, before: places.before, after: places.after, change: places.change });
  const both = present('middleBefore', 'middleAfter');
  return columnOf(frame, SLOPE, [
    heading(frame, before, PLACE, 'left'),
    heading(frame, after, SLOPE - CHANGE, 'right'),
    {
      transform: both,
      mark: { type: 'rule', strokeWidth: 1.6 },
      encoding: { x: { value: start }, x2: { value: end }, y: rowChannel(frame, 'middleBefore'), y2: { field: 'middleAfter' }, color: COLOURS, tooltip },
    },
    dots(frame, 'middleBefore', start, tooltip),
    dots(frame, 'middleAfter', end, tooltip),
    text(frame, 'middleBefore', 'before', PLACE, 'right'),
    text(frame, 'middleAfter', 'after', end + DOT - PLACE, 'left'),
    text(frame, 'middleAfter', 'change', SLOPE - GAP, 'right'),
  ]);
}

const GAP = 6;

const present = (...fields: readonly string[]): ChartChannel[] => fields.map((field) => ({ filter: { field, valid: true } }));

const dots = (frame: Frame, row: string, x: number, tooltip: ChartChannel[]): ChartLayer => ({
  transform: present(row),
  mark: { type: 'point', filled: true, size: 36, opacity: 1 },
  encoding: { x: { value: x }, y: rowChannel(frame, row), color: COLOURS, tooltip },
});

const text = (frame: Frame, row: string, field: string, x: number, align: 'left' | 'right'): ChartLayer => ({
  transform: present(row),
  mark: { type: 'text', align, baseline: 'middle', fontSize: SIZE, color: palette.ink },
  encoding: { x: { value: x }, y: rowChannel(frame, row), text: textChannel(field) },
});
