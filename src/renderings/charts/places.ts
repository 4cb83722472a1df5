import { outcomeOf, type Outcome } from '../../errors/index.js';
import type { Rating } from '../../rating/index.js';
import { inOrder } from '../../rating/order.js';
import { optional, type FieldsOf } from '../../shape/index.js';
import { chartOf } from './chart.js';
import { SIZE, frameFor, headFor, labelColumn, type Frame, type Label, type Row } from './frame.js';
import { linesOf } from './lines.js';
import { chartOptionFields, readChartOptions, type ChartOptions } from './options.js';
import { readRatings } from './ratings.js';
import { SLOPE, slopeColumn } from './slopes.js';
import type { Chart, ChartRow } from './spec.js';
import type { ChartTexts } from './texts.js';

/** How a chart of places is written. */
export interface PlacesChartOptions extends ChartOptions {
  /** The names of the organisations by their ids; an id without a name stands for itself. */
  readonly names?: Readonly<Record<string, string>>;
  /** What stands over the places before, such as a year; «До» unless chosen. */
  readonly before?: string;
  /** What stands over the places after; «После» unless chosen. */
  readonly after?: string;
}

const optionFields: FieldsOf<PlacesChartOptions> = {
  ...chartOptionFields, names: optional({ record: 'text', keys: 'text' }), before: optional('text'), after: optional('text'),
};

const NAMES = 240;

/**
 * Places before and after: a line an organisation, from its place in one rating to its place in the other.
 *
 * Every organisation has a row of its own on each side, so that those who share a place can be told apart; up and down are the places
 * printed beside the rows, never the rows. An organisation that only one of the ratings has is shown there without a line.
 *
 * @throws `NokError` where a value is no rating, has no rows, several groups or an organisation twice, or where the options are wrong.
 * @example
 * ```ts
 * import { placesChart } from 'nok-methodology/charts';
 * const rating = (...organisations: readonly string[]): Rating => ({
 *   format: 'nok.rating/1', methodology: '0123456789abcdef', choices: [],
 *   rows: organisations.map((organisation, position) => ({ place: position + 1, group: null, organisation, score: '97.60', exact: '488/5' })),
 * });
 * const chart = placesChart(rating('a', 'b', 'c'), rating('b', 'c', 'a'), { language: 'ru', names: { a: 'Дом-интернат' } });
 * chart.data.values.map(({ name, after, change }) => `${name}: ${after} ${change}`); // => ['Дом-интернат: 3 ▼2', 'b: 1 ▲1', 'c: 2 ▲1']
 * ```
 */
export function placesChart(before: Rating, after: Rating, options: PlacesChartOptions): Chart {
  const { options: chosen, texts } = readChartOptions(optionFields, options);
  const ratings = readRatings(before, after);
  const [left, right] = sidesOf(ratings);
  const names = new Map(Object.entries(chosen.names ?? {}));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const labels = [left, right].map((side) => side.map(({ id }) => ({ text: nameOf(id) }))) as [Label[], Label[]];
  const headings = [chosen.before ?? texts.places.before, chosen.after ?? texts.places.after].map((text) => linesOf(text, SLOPE / 2, SIZE)) as [string[], string[]];
  const frame = frameFor(labels, NAMES, headFor(headings));
  const [rowsBefore, rowsAfter] = [positions(left, frame), positions(right, frame)];
  const rows = [...new Set([...rowsBefore.keys(), ...rowsAfter.keys()])].map((id) =>
    rowOf({ id, name: nameOf(id), from: rowsBefore.get(id), to: rowsAfter.get(id) }, texts));
  return chartOf({
    title: texts.places.title,
    notes: [texts.places.note],
    methodologies: ratings.map(({ methodology }) => methodology),
    choices: ratings.flatMap(({ choices }) => choices),
    rows,
    columns: [
      labelColumn(labels[0], frame, NAMES),
      slopeColumn(frame, headings, texts),
      labelColumn(labels[1], frame, NAMES, 'left'),
    ],
  }, chosen);
}

/** {@link placesChart} that returns its problems instead of throwing them. */
export const safePlacesChart = (before: Rating, after: Rating, options: PlacesChartOptions): Outcome<Chart> =>
  outcomeOf(() => placesChart(before, after, options));

/** An organisation at its place. */
interface Place {
  readonly id: string;
  readonly place: number;
}

/** Both ratings from the first place down; those who share a place after stand in the order they had before, so that fewer lines cross. */
function sidesOf([before, after]: ReturnType<typeof readRatings>): readonly [Place[], Place[]] {
  const placesOf = ({ rows }: typeof before): Place[] => rows.map(({ organisation, place }) => ({ id: organisation, place }));
  const left = placesOf(before).sort((a, b) => a.place - b.place || inOrder(a.id, b.id));
  const earlier = new Map(left.map(({ id }, row) => [id, row]));
  const rowBefore = ({ id }: Place): number => earlier.get(id) ?? left.length;
  const right = placesOf(after).sort((a, b) => a.place - b.place || rowBefore(a) - rowBefore(b) || inOrder(a.id, b.id));
  return [left, right];
}

/** A place and where its row lies. */
interface Position {
  readonly place: number;
  readonly middle: number;
}

const positions = (side: readonly Place[], { rows }: Frame): Map<string, Position> =>
  new Map(side.map(({ id, place }, row) => [id, { place, middle: (rows[row] as Row).middle }]));

interface Slope {
  readonly id: string;
  readonly name: string;
  readonly from: Position | undefined;
  readonly to: Position | undefined;
}

function rowOf({ id, name, from, to }: Slope, { places }: ChartTexts): ChartRow {
  const placeText = (position: Position | undefined): string => (position ? String(position.place) : places.absent);
  const gained = from && to ? from.place - to.place : 0;
  return {
    organisation: id,
    name,
    before: placeText(from),
    after: placeText(to),
    ...(gained === 0 ? { change: '', move: 'same' } : gained > 0 ? { change: `▲${gained}`, move: 'up' } : { change: `▼${-gained}`, move: 'down' }),
    middleBefore: from?.middle ?? null,
    middleAfter: to?.middle ?? null,
  };
}
