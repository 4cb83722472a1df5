import { roundingOf, type Assessment } from '../assessment/index.js';
import { argumentOf, nodesOf, type Formula, type FormulaKind, type Linear, type Ranges, type Steps, type Values } from '../formula/index.js';
import { compare, parseDecimal, printDecimal, type DecimalText, type Fraction } from '../numeric/index.js';
import { expressionOf, figure, type Expression, type Operands } from './expression.js';
import { figures } from './figures.js';
import { exactly, type Print } from './print.js';
import { asReckoned, exactlyBelow, namedIn, scoredOf, type Scored } from './scored.js';

/** A scale with the value that was put into it. */
export interface Applied {
  readonly scale: Linear | Steps;
  readonly value: Fraction;
}

/** How a score came about. */
export interface Calculation {
  /** Without what is left out. */
  readonly formula: Formula;
  readonly lines: readonly string[];
  /** The scales in it, in the order in which they stand there. */
  readonly scales: readonly Applied[];
  /** The kinds of what lost a part. */
  readonly thinned: readonly FormulaKind[];
  /** The score that the figures as printed would have given, where it is another one. */
  readonly otherwise: DecimalText | null;
  /** Whether the second line repeats the first one exactly. */
  readonly repeated: boolean;
}

/**
 * The calculation of every score that took part.
 *
 * A score made of others is written with their printed figures, as a reader would reckon; where these do not lead to the printed score, with
 * the exact ones. What is needed exactly further up is repeated exactly. A scale over a score shows the figure it says it takes.
 */
export function calculationsOf(assessment: Assessment, ranges: Ranges, print: Print): ReadonlyMap<string, Calculation> {
  const scores = scoredOf(assessment, ranges);
  const { digits, mode, at } = roundingOf(assessment);
  const one = (id: string): Scored => scores.get(id) as Scored;
  const printed = (id: string): Expression => ({ ...figure(parseDecimal(one(id).score), print), text: shown(one(id), print) });
  const exact = (id: string): Expression => figure(one(id).exact, print);

  const values = asReckoned(assessment, scores);
  const rough = new Map([...scores].map(([id, { formula, evaluate, exact: value }]) => [id, namedIn(formula).length > 0 ? evaluate(values).value : value]));
  const roughScore = (id: string): DecimalText => printDecimal(rough.get(id) as Fraction, digits, mode);
  const misled = new Set([...scores.keys()].filter((id) => roughScore(id) !== one(id).score));
  const neededExactly = exactlyBelow(misled, scores);

  const calculate = (id: string, score: Scored): Calculation => {
    const { formula, thinned: lost } = score;
    const put = (handedOn: (id: string) => Expression): string => {
      const scoreOf: Operands['score'] = (name, taken) => ({ exact, printed, 'handed on': handedOn })[taken ?? 'handed on'](name);
      return expressionOf(formula, figures(assessment, print, ranges, scoreOf)).text;
    };
    const rest = { formula, thinned: lost, scales: scalesIn(formula, values, ranges) };
    const precise = preciseLine(put(at === 'end' ? exact : printed), score, print);
    if (misled.has(id)) return { ...rest, lines: [precise], otherwise: roughScore(id), repeated: false };
    if (at === 'every-level' || put(printed) === put(exact)) return { ...rest, lines: [precise], otherwise: null, repeated: false };
    const line = `${put(printed)} ≈ ${shown(score, print)}`;
    const repeated = neededExactly.has(id);
    return { ...rest, lines: repeated ? [line, precise] : [line], otherwise: null, repeated };
  };
  return new Map([...scores].map(([id, score]) => [id, calculate(id, score)]));
}

const scalesIn = (formula: Formula, values: Values, ranges: Ranges): Applied[] =>
  nodesOf(formula, []).flatMap(({ formula: scale }) =>
    scale.kind === 'linear' || scale.kind === 'steps' ? [{ scale, value: argumentOf(scale.of, values, ranges) as Fraction }] : []);

/** Exactly, and rounded where that is not the same; a bare number is not said to equal itself first. */
function preciseLine(expression: string, score: Scored, print: Print): string {
  const value = exactly(score.exact, print);
  const rounded = shown(score, print);
  if (rounded === value) return `${expression} = ${value}`;
  return `${expression === value ? value : `${expression} = ${value}`} ≈ ${rounded}`;
}

/** A score without idle zeros where it is exact, else as it is printed. */
const shown = ({ score, exact }: Scored, print: Print): string =>
  compare(exact, parseDecimal(score)) === 0 ? exactly(exact, print) : print.decimal(score);
