import { rangesOf, sumOfWeights, type Argument, type Attained, type Formula, type Ranges, type ScoreArgument } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import { ZERO, compare, parseDecimal, type DecimalText, type Fraction } from '../numeric/index.js';
import { mayLieBeyond } from './beyond.js';
import { exactly, type Print } from './print.js';

/** A part of a calculation as it is written, and whether it needs parentheses inside a larger one. */
export interface Expression {
  readonly text: string;
  readonly binds: 'alone' | 'product' | 'sum' | 'signed';
}

/** What a formula is written with: symbols or figures. */
export interface Operands {
  readonly print: Print;
  readonly ranges: Ranges;
  readonly share: (observation: string) => Expression;
  readonly number: (observation: string) => Expression;
  /** As it is handed on, unless a figure is named. */
  readonly score: (id: string, figure?: ScoreArgument['on']) => Expression;
}

/** The percentage of what could be attained, of which some parts are left out: the greatest values are those of the parts as declared. */
export interface AttainedInForce extends Attained {
  readonly greatest?: readonly Fraction[];
}

/** A name or a number that stands alone. */
export const alone = (text: string): Expression => ({ text, binds: 'alone' });

/** A number; one below zero gets parentheses beside an operation. */
export const figure = (value: Fraction, print: Print): Expression => ({
  text: exactly(value, print),
  binds: compare(value, ZERO) < 0 ? 'signed' : 'alone',
});

const operand = ({ text, binds }: Expression): string => (binds === 'sum' || binds === 'signed' ? `(${text})` : text);

/** a / b */
export const quotient = (a: Expression, b: string): Expression => ({ text: `${operand(a)} / ${b}`, binds: 'product' });

const product = (a: Expression, b: Expression): Expression => ({ text: `${operand(a)} × ${operand(b)}`, binds: 'product' });

const difference = (a: Expression, b: Expression): Expression => ({ text: `${operand(a)} − ${operand(b)}`, binds: 'sum' });

const applied = (name: string, parts: readonly string[], { separator }: Print): Expression => alone(`${name}(${parts.join(`${separator} `)})`);

function sum(parts: readonly Expression[]): Expression {
  const [first, ...others] = parts as [Expression, ...Expression[]];
  return others.length === 0 ? first : { text: parts.map(operand).join(' + '), binds: 'sum' };
}

/** What a scale is applied to; a share in percent. */
function argument(of: Argument, { share, number, score, ranges }: Operands): Expression {
  if (typeof of !== 'string') return score(of.score, of.on);
  return ranges.observation(of).isShare ? product(share(of), alone('100')) : number(of);
}

const all = (formulas: readonly Formula[], operands: Operands): Expression[] => formulas.map((formula) => expressionOf(formula, operands));

const expressions: Reading<Operands, Expression> = {
  share: ({ of, points = '100' }, { share, print }) => product(share(of), alone(print.decimal(points))),
  number: ({ of }, { number }) => number(of),
  perItem: ({ of, points, cap }, { number, print }) =>
    applied('min', [product(number(of), alone(print.decimal(points))).text, print.decimal(cap)], print),
  mean: ({ of }, operands) => {
    const parts = sum(all(of, operands));
    return of.length === 1 ? parts : quotient(parts, String(of.length));
  },
  // The division is written only where the weights do not add up to one.
  weighted: ({ of }, operands) => {
    const { print } = operands;
    const parts = sum(of.map(({ weight, of: part }) => product(alone(print.decimal(weight)), expressionOf(part, operands))));
    const divisor = exactly(sumOfWeights(of.map(({ weight }) => weight)), print);
    return divisor === '1' ? parts : quotient(parts, divisor);
  },
  sum: ({ of }, operands) => sum(all(of, operands)),
  attained: (formula, operands) => {
    const greatest = sum(greatestOf(formula, operands.ranges).map((value) => figure(value, operands.print)));
    return product(quotient(sum(all(formula.of, operands)), operand(greatest)), alone('100'));
  },
  // The ends are written only where a value may lie beyond them.
  linear: (line, operands) => {
    const { print, ranges } = operands;
    const end = (text: DecimalText): Expression => figure(parseDecimal(text), print);
    const way = difference(end(line.target), end(line.worst));
    const points = product(quotient(difference(argument(line.of, operands), end(line.worst)), operand(way)), alone(print.decimal(line.points)));
    const beyond = mayLieBeyond(line, ranges);
    const atLeast = beyond.worst ? applied('max', ['0', points.text], print) : points;
    return beyond.target ? applied('min', [atLeast.text, print.decimal(line.points)], print) : atLeast;
  },
  steps: ({ of }, operands) => applied(operands.print.pointsByTable, [argument(of, operands).text], operands.print),
  reference: ({ to }, { score }) => score(to),
};

/** The greatest values of the parts that are there. */
export const greatestOf = ({ of, greatest }: AttainedInForce, ranges: Ranges): readonly Fraction[] =>
  greatest ?? rangesOf(of, ranges).map(({ most }) => most);

/** A formula as a calculation. */
export const expressionOf = (formula: Formula, operands: Operands): Expression => readFormula(expressions, formula, operands);
