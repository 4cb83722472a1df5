import type { Chart } from 'nok-methodology/charts';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Without a canvas Vega takes every letter for a wide one and leaves margins for them; this is the mean width of Arial. */
const LETTER = 0.55;

interface TextMetrics {
  width: (item: { fontSize?: number }, text: unknown) => number;
}

// Vega has it, its types do not.
(vega as unknown as { textMetrics: TextMetrics }).textMetrics.width = ({ fontSize = 11 }, text) =>
  typeof text === 'string' ? Math.ceil(text.length * fontSize * LETTER) : 0;

/** Draws a chart as the text of an SVG file: no browser, no canvas, the same bytes every time. */
export async function svgOf(chart: Chart): Promise<string> {
  // A copy: Vega writes into the rows it draws.
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec);
  const view = new vega.View(vega.parse(spec), { renderer: 'none' });
  try {
    return `${await view.toSVG()}\n`;
  } finally {
    view.finalize();
  }
}
