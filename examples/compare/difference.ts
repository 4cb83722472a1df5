import { describeMethodology, type Methodology } from 'nok-methodology';
import { counted } from '../rate/russian.js';
import { escaped, heading, list } from '../report/markdown.js';
import { haveInCommon, labelsOf } from './observed.js';

/** What the two methodologies are called on the page. */
export const namesInWords = (first: Methodology, second: Methodology): string =>
  list([`**А** — ${escaped(first.title.ru)} (\`${first.id}\`)`, `**Б** — ${escaped(second.title.ru)} (\`${second.id}\`)`]);

/** In what two methodologies differ: line by line, or in brief where they observe nothing in common. */
export function differencePart(first: Methodology, second: Methodology): string[] {
  return [heading(2, 'В чём отличие Б от А'), ...(haveInCommon(first, second) ? lineByLine(first, second) : inBrief(first, second))];
}

/** The library writes a part of its own about them. */
function lineByLine(first: Methodology, second: Methodology): string[] {
  const [, differences = ''] = describeMethodology(second, { language: 'ru', base: first }).split(/^(?=## )/m);
  return [differences.replace(/^## .*\n+.*\n+/, '').trim()];
}

const inBrief = (first: Methodology, second: Methodology): string[] => [
  'Методики собирают разное, общего у них нет ничего:',
  list([`**А**: ${contentsOf(first)}`, `**Б**: ${contentsOf(second)}`]),
];

function contentsOf(methodology: Methodology): string {
  const { criteria, observations } = methodology;
  const keys = Object.keys(observations);
  return [
    `${counted(criteria.length, 'критерий', 'критерия', 'критериев')} (${criteria.map(({ id, label }) => `${id}. ${escaped(label.ru)}`).join('; ')})`,
    `${counted(keys.length, 'исходное значение', 'исходных значения', 'исходных значений')}: ${escaped(labelsOf(keys, methodology))}`,
  ].join('; ') + '.';
}
