import { rangesOf, type Argument, type Formula, type Ranges } from '../../src/formula/index.js';
import { readFormula, type Reading } from '../../src/formula/reading.js';
import type { Observation } from '../../src/methodology/index.js';
import { printShort } from '../../src/numeric/index.js';
import type { Texts } from '../../src/renderings/texts.js';

/** What the names in a formula mean. */
export interface Names {
  readonly observations: Readonly<Record<string, Observation>>;
  readonly criteria: ReadonlySet<string>;
  readonly ranges: Ranges;
  readonly texts: Texts;
}

const words: Readonly<Record<'ru' | 'en', { readonly yes: string; readonly answered: string; readonly indicator: string; readonly criterion: string }>> = {
  ru: { yes: '«да»', answered: 'ответили', indicator: 'П', criterion: 'К' },
  en: { yes: '“yes”', answered: 'answered', indicator: 'I', criterion: 'C' },
};

const text = (word: string): string => `\\text{${word}}`;

/** "Устенд" as У with an index. */
const symbolOf = (symbol: string): string => {
  const [first = '', ...index] = symbol;
  return `${text(first)}_{${text(index.join(''))}}`;
};

/** A decimal comma is no separator. */
const number = (decimal: string, { texts }: Names): string => texts.print.decimal(decimal).replace(',', '{,}');

const tex: Reading<Names, string> = {
  share: ({ of, points = '100' }, names) => {
    const { symbol, ofSymbol } = names.observations[of] as Observation;
    const { yes, answered } = words[names.texts.language];
    const above = symbol === undefined ? text(yes) : symbolOf(symbol);
    return `\\dfrac{${above}}{${ofSymbol === undefined ? text(answered) : symbolOf(ofSymbol)}} \\times ${number(points, names)}`;
  },
  number: ({ of }, names) => observed(of, names),
  perItem: ({ of, points, cap }, names) =>
    `\\min(${observed(of, names)} \\times ${number(points, names)}${names.texts.print.separator}\\ ${number(cap, names)})`,
  mean: ({ of }, names) => `\\dfrac{1}{${of.length}} \\left(${of.map((part) => texOf(part, names)).join(' + ')}\\right)`,
  weighted: ({ of }, names) => of.map(({ weight, of: part }) => `${number(weight, names)} \\cdot ${texOf(part, names)}`).join(' + '),
  sum: ({ of }, names) => sumOf(of, names),
  attained: ({ of }, names) => {
    const greatest = rangesOf(of, names.ranges).map(({ most }) => number(printShort(most), names));
    return `\\dfrac{${sumOf(of, names)}}{${greatest.join(' + ')}} \\times 100`;
  },
  linear: ({ of, worst, target, points }, names) => {
    const [from, to] = [worst, target].map((end) => number(end, names)) as [string, string];
    return `\\dfrac{${taken(of, names)} - ${from}}{${to} - ${from}} \\times ${number(points, names)}`;
  },
  steps: ({ of }, names) => `${text(names.texts.print.pointsByTable)}(${taken(of, names)})`,
  reference: ({ to }, names) => scoreOf(to, names),
};

const sumOf = (formulas: readonly Formula[], names: Names): string => formulas.map((part) => texOf(part, names)).join(' + ');

/** What a scale is applied to; a share in percent. */
function taken(of: Argument, names: Names): string {
  if (typeof of !== 'string') return scoreOf(of.score, names);
  return names.ranges.observation(of).isShare ? texOf({ kind: 'share', of }, names) : observed(of, names);
}


function observed(key: string, { observations, texts }: Names): string {
  const { symbol, label } = observations[key] as Observation;
  return symbol === undefined ? text(texts.print.quoted(label[texts.language])) : symbolOf(symbol);
}

/** A score by its letter and number: К with the index 1. */
export const scoreOf = (id: string, { criteria, texts }: Names): string =>
  `${text(words[texts.language][criteria.has(id) ? 'criterion' : 'indicator'])}_{${id}}`;

/** A formula as TeX. */
export const texOf = (formula: Formula, names: Names): string => readFormula(tex, formula, names);
