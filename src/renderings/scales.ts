import { endsOf, nodesOf, type Linear, type Steps } from '../formula/index.js';
import type { Definition } from '../methodology/index.js';
import { compare, parseDecimal, printDecimal, type Fraction } from '../numeric/index.js';
import { isRising } from './beyond.js';
import type { Applied } from './calculation.js';
import type { StepInWords } from './formulaTexts.js';
import { exactly, type Print } from './print.js';
import type { Texts } from './texts.js';
import { stepsInOrder } from './words.js';

/** What else a reader of the formulas must know where some of them are scales. */
export const scaleLegend = ({ criteria, total }: Definition, { formulas }: Texts): string[] =>
  [total, ...criteria, ...criteria.flatMap(({ indicators }) => indicators)].flatMap(({ formula }) => nodesOf(formula, []))
    .some(({ formula: { kind } }) => kind === 'linear' || kind === 'steps') ? [formulas.scaleLegend] : [];

/** What must be said of the scales in a calculation: the row of each table, and values beyond an end; in the order of the calculation. */
export const scaleSentences = (scales: readonly Applied[], texts: Texts): string[] =>
  scales.flatMap(({ scale, value }) => (scale.kind === 'steps' ? [rowSentence(scale, value, texts)] : beyondSentences(scale, value, texts)));

function rowSentence({ steps }: Steps, value: Fraction, { explanation, formulas, print }: Texts): string {
  const row = rowOf(steps, value);
  return explanation.row(exactAndRounded(value, print), formulas.step(row), row.step.points);
}

/** The step in which a value lies; one that rounding led below the first edge lies in the first. */
function rowOf(steps: Steps['steps'], value: Fraction): StepInWords {
  const rows = stepsInOrder(steps);
  return rows.reduce((found, row) => (compare(parseDecimal(row.step.from), value) <= 0 ? row : found));
}

function beyondSentences(line: Linear, value: Fraction, { explanation, print }: Texts): string[] {
  const [lower, upper] = endsOf(line);
  const beyond = compare(value, lower) < 0 ? -1 : compare(value, upper) > 0 ? 1 : 0;
  if (beyond === 0) return [];
  const said = exactAndRounded(value, print);
  const isBetter = (beyond > 0) === isRising(line);
  return [isBetter ? explanation.betterThanTarget(said, print.decimal(line.target), line.points) : explanation.worseThanWorst(said, print.decimal(line.worst))];
}

/** An exact value; a fraction with what it comes to. */
function exactAndRounded(value: Fraction, print: Print): string {
  const text = exactly(value, print);
  return text.includes('/') ? `${text} ≈ ${print.decimal(printDecimal(value, 4, 'half-up'))}` : text;
}
