import type { Observation } from '../methodology/index.js';
import type { Formula } from '../formula/index.js';
import { alone, expressionOf, quotient, type Expression, type Operands } from './expression.js';
import { oneLine } from './markdown.js';
import type { Level } from './levels.js';
import type { Texts } from './texts.js';
import type { Naming } from './words.js';

/** What an observation is called in a formula: the symbol of the act where there is one, else its label. */
const symbolOf = ({ symbol, label }: Observation, { language, print }: Texts): string => oneLine(symbol ?? print.quoted(label[language]));

/** What a share is counted of, in a formula. */
const ofSymbolOf = ({ kind, ofSymbol }: Observation, { print, formulas }: Texts): string =>
  oneLine(ofSymbol ?? print.quoted(kind === 'checklist' ? formulas.norm : formulas.answered));

/** A score and its formula in symbols: К1 = 0,3 × П1.1 + … */
export function formulaLine(level: Level, id: string, formula: Formula, naming: Naming): string {
  const { text } = expressionOf(formula, symbols(naming));
  return `${naming.texts.formulas.symbol(level, id)} = ${text}`;
}

function symbols({ observations, ranges, levels, texts }: Naming): Operands {
  const observation = (key: string): Observation => observations[key] as Observation;
  const symbol = (key: string): Expression => alone(symbolOf(observation(key), texts));
  return {
    print: texts.print,
    ranges,
    share: (key) => quotient(symbol(key), ofSymbolOf(observation(key), texts)),
    number: symbol,
    score: (id) => alone(texts.formulas.symbol(levels(id), id)),
  };
}
