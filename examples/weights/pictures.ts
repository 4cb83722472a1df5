import { effectiveWeights, type Methodology } from 'nok-methodology';
import { placesChart, weightsChart, type Chart, type ChartColumn, type ChartRow } from 'nok-methodology/charts';
import type { Comparison } from './compare.js';
import { exact } from './exact.js';

/** The places before and after. */
export const placesPicture = ({ before, after }: Comparison, names: Readonly<Record<string, string>>, subtitle: string): Chart =>
  placesChart(before, after, { language: 'ru', subtitle, names, before: 'Было', after: 'Стало' });

/** The share of each indicator in the total before and after: two charts of the library with their bars side by side, on one scale. */
export function weightsPicture(before: Methodology, after: Methodology, subtitle: string): Chart {
  const [left, right] = [before, after].map((methodology) => weightsChart(methodology, { language: 'ru', subtitle })) as [Chart, Chart];
  const [longest, longestAfter] = [longestOf(before), longestOf(after)];
  const scale = Math.max(longest, longestAfter);
  const [labels, barsBefore] = left.hconcat as [ChartColumn, ChartColumn];
  const [, barsAfter] = right.hconcat as [ChartColumn, ChartColumn];
  return {
    ...left,
    usermeta: { nok: { ...left.usermeta.nok, methodologies: [before.fingerprint, after.fingerprint] } },
    hconcat: [
      labels,
      column(barsBefore, 'Было', scaled(left.data.values, longest / scale)),
      column(barsAfter, 'Стало', scaled(right.data.values, longestAfter / scale)),
    ],
  };
}

/** A chart draws its own longest bar at full length. */
const longestOf = (methodology: Methodology): number =>
  Math.max(...effectiveWeights(methodology).indicators.map(({ effectiveWeight }) => asNumber(effectiveWeight)));

const asNumber = (fraction: string | null): number => {
  const { n, d } = exact(fraction);
  return Number(n) / Number(d);
};

const scaled = (rows: readonly ChartRow[], factor: number): ChartRow[] =>
  rows.map((row) => (typeof row.drawn === 'number' ? { ...row, drawn: row.drawn * factor } : row));

/** A column with data of its own; its only layer that has some already is the heading. */
const column = (bars: ChartColumn, heading: string, values: ChartRow[]): ChartColumn => ({
  ...bars,
  layer: bars.layer.map((layer) => ({ ...layer, data: { values: layer.data ? [{ lines: [heading] }] : values } })),
});
