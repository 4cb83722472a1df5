import { parseFraction, total } from '../../src/numeric/index.js';
import { table } from '../../src/renderings/markdown.js';
import { observationsIn } from '../../src/renderings/observed.js';
import { exactly } from '../../src/renderings/print.js';
import type { Texts } from '../../src/renderings/texts.js';
import { home } from './example.js';

/** What share of the total comes from each source, or from several together. */
export function sources({ facts, columns, print, language }: Texts): string {
  const { observations, criteria } = home.methodology;
  const results = new Map(home.criteria.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator])));
  const found = new Map<string, { ids: string[]; weights: string[] }>();
  for (const { id, formula } of criteria.flatMap(({ indicators }) => indicators)) {
    const names = new Set(observationsIn(formula).map((key) => observations[key]?.source ?? 'records'));
    const source = [...names].map((name) => facts.sources[name]).join(', ');
    const { ids, weights } = found.get(source) ?? { ids: [], weights: [] };
    found.set(source, { ids: [...ids, id], weights: [...weights, results.get(id)?.effectiveWeight ?? '0'] });
  }
  const indicators = { ru: 'Показатели', en: 'Indicators' }[language];
  return table(
    [[columns.source, 'left'], [indicators, 'left'], [columns.effectiveWeight, 'right']],
    [...found].map(([source, { ids, weights }]) => [source, ids.join(', '), exactly(total(weights.map(parseFraction)), print)]),
  );
}
