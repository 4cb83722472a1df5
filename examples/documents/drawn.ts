import type { Document } from 'nok-methodology/documents';
import { optional } from './optional.js';

/** The charts of a document as SVG, in their order; where it has none, nothing is needed to draw them. */
export async function drawn({ blocks }: Document): Promise<string[]> {
  const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
  if (charts.length === 0) return [];
  const { svgOf } = await optional(() => import('../drawing/svg.js'), 'vega vega-lite', 'графики');
  return Promise.all(charts.map(svgOf));
}
