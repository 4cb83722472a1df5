import { optional } from './optional.js';

/** Points of the picture for each of the drawing: fine enough for paper. */
const SCALE = 2;

/** A drawing as a picture of points, for offices that show no SVG; the letters are those of the machine that draws. */
export async function pngOf(svg: string): Promise<Buffer> {
  const { Resvg } = await optional(() => import('@resvg/resvg-js'), '@resvg/resvg-js', 'график в файл Word');
  const drawing = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font: { loadSystemFonts: true, defaultFontFamily: 'Liberation Sans' } });
  return Buffer.from(drawing.render().asPng());
}
