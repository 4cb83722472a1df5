import type { Chart } from 'nok-methodology/charts';
import { compile, type TopLevelSpec } from 'vega-lite';

/** What Vega-Lite says against a chart. */
export function warningsOf(chart: Chart): string[] {
  const warnings: string[] = [];
  const say = (...said: readonly unknown[]) => {
    warnings.push(said.map(String).join(' '));
    return logger;
  };
  const logger = { level: () => logger, warn: say, error: say, info: () => logger, debug: () => logger };
  compile(structuredClone(chart) as unknown as TopLevelSpec, { logger });
  return warnings;
}

/** The texts of a drawing, a line each, as they are written in the file. */
export const textsIn = (svg: string): string[] =>
  [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, text = '']) => text.replaceAll('&amp;', '&'));
