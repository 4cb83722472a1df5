import type { Choice } from '../../methodology/index.js';
import { LINE, SIZE } from './frame.js';
import { linesOf } from './lines.js';
import type { ChartOptions } from './options.js';
import type { Chart, ChartColumn, ChartRow } from './spec.js';

const TITLE = 14;

/** What a chart is made of. */
export interface ChartParts {
  readonly title: string;
  /** The lines below the title, after the caller's own. */
  readonly notes: readonly string[];
  readonly methodologies: readonly string[];
  readonly choices: readonly Choice[];
  readonly rows: ChartRow[];
  readonly columns: ChartColumn[];
}

/** The specification of a chart. */
export function chartOf({ title, notes, methodologies, choices, rows, columns }: ChartParts, { subtitle }: ChartOptions): Chart {
  const lines = [...(subtitle === undefined ? [] : [subtitle]), ...notes];
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: [`${title}.`, ...lines].join(' '),
    usermeta: { nok: { format: 'nok.chart/1', methodologies: [...new Set(methodologies)], choices } },
    title: {
      text: linesOf(title, width, TITLE),
      subtitle: lines.flatMap((line) => linesOf(line, width, SIZE)),
      anchor: 'start',
    },
    background: '#ffffff',
    padding: 12,
    bounds: 'flush',
    spacing: 0,
    config: {
      font: 'Arial, Liberation Sans, sans-serif',
      title: { fontSize: TITLE, subtitleFontSize: SIZE, subtitleLineHeight: LINE + 1, subtitlePadding: 4, offset: 12 },
    },
    data: { values: rows },
    hconcat: columns,
  };
}
