import type { Choice } from '../../methodology/index.js';

/** What a row of a chart holds: texts to be read, numbers to be drawn, `null` for what is left out, lists for texts of several lines. */
export type ChartCell = string | number | boolean | null | string[];

/** A row of a chart's data. */
export type ChartRow = Record<string, ChartCell>;

/** A setting of Vega-Lite: any JSON. */
export type ChartSetting = string | number | boolean | null | ChartSetting[] | { [name: string]: ChartSetting };

/** What a property of a mark shows. */
export type ChartChannel = Record<string, ChartSetting>;

/** One kind of mark. */
export interface ChartLayer {
  data?: { values: ChartRow[] };
  transform?: ChartChannel[];
  mark: { type: 'bar' | 'point' | 'rect' | 'rule' | 'text' | 'tick' } & ChartChannel;
  encoding: Record<string, ChartChannel | ChartChannel[]>;
}

/** A column of a chart: marks over each other. */
export interface ChartColumn {
  width: number;
  height: number;
  view: { stroke: null };
  layer: ChartLayer[];
}

/** What a chart says of itself to programs; Vega passes it by. */
export interface ChartMeta {
  format: 'nok.chart/1';
  /** The fingerprints of the methodologies the figures were computed under. */
  methodologies: string[];
  /** Every choice the figures depend on. */
  choices: readonly Choice[];
}

/**
 * A chart as a Vega-Lite specification with its data inside: plain JSON, made anew each time.
 *
 * Its numbers are for drawing only, rounded as drawing allows; beside each stands the exact printed text. It is not frozen, as Vega writes
 * into the rows it draws.
 */
export interface Chart {
  $schema: string;
  /** The chart in a sentence, for those who cannot see it. */
  description: string;
  usermeta: { nok: ChartMeta };
  title: { text: string[]; subtitle: string[]; anchor: 'start' };
  background: string;
  padding: number;
  bounds: 'flush';
  spacing: number;
  config: Record<string, ChartSetting>;
  data: { values: ChartRow[] };
  hconcat: ChartColumn[];
}
