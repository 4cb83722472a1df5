import type { Citation, Methodology } from 'nok-methodology';
import { readyOf } from '../../src/methodology/index.js';
import { certaintyInBrief } from '../../src/renderings/certainties.js';
import { heading, page, table } from '../../src/renderings/markdown.js';
import { titleOf } from '../../src/renderings/results.js';
import type { Texts } from '../../src/renderings/texts.js';
import { scoreOf, texOf, type Names } from './tex.js';

/** Criteria and indicators with their formulas and weights, a table each criterion. */
export function formulas(methodology: Methodology, texts: Texts): string {
  const { observations, criteria, total } = methodology;
  const names: Names = { observations, criteria: new Set(criteria.map(({ id }) => id)), ranges: readyOf(methodology).ranges, texts };
  const { columns, language } = texts;
  const title = { ru: 'Формула', en: 'Formula' }[language];
  return page([
    `$$\n\\text{${{ ru: 'Итог', en: 'Total' }[language]}} = ${texOf(total.formula, names)}\n$$`,
    ...criteria.flatMap((criterion) => [
      heading(3, titleOf(criterion, texts)),
      `$$\n${scoreOf(criterion.id, names)} = ${texOf(criterion.formula, names)}\n$$`,
      table(
        [[columns.indicator, 'left'], [title, 'left'], [columns.certainty, 'left']],
        criterion.indicators.map((indicator) => [titleOf(indicator, texts), `$${texOf(indicator.formula, names)}$`, certaintyInBrief(indicator, texts)]),
      ),
    ]),
  ]);
}

/** The editions: what they are called, when they are in force, how certain they are. */
export function editions(all: readonly Methodology[], { facts, columns, language }: Texts): string {
  const titles = { ru: ['Редакция', 'Когда действует'], en: ['Edition', 'In force'] }[language];
  const certainty = ({ verification, note }: Citation): string => [facts.verifications[verification], ...(note ? [note[language]] : [])].join('. ');
  return table(
    [[titles[0] as string, 'left'], [titles[1] as string, 'left'], [columns.certainty, 'left']],
    all.map(({ id, validFrom, validTo, citation }) => [`\`${id}\``, facts.inForce(validFrom, validTo), certainty(citation)]),
  );
}
