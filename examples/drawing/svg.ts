import type { Chart } from 'nok-methodology/charts';
import { View, parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Draws a chart as the text of an SVG file: no browser and no canvas, the same bytes every time. */
export async function svgOf(chart: Chart): Promise<string> {
  // Vega writes into what it draws.
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec);
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
