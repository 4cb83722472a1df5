import { sumOfWeights, type Formula } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import { ZERO, compare, type Fraction } from '../numeric/index.js';
import { exactly, type Print } from './print.js';

/** A part of a calculation as it is written, and whether it needs parentheses inside a larger one. */
export interface Expression {
  readonly text: string;
  readonly binds: 'alone' | 'product' | 'sum' | 'signed';
}

/** What a formula is written with: symbols or figures. */
export interface Operands {
  readonly print: Print;
  readonly share: (observation: string) => Expression;
  readonly number: (observation: string) => Expression;
  readonly score: (id: string) => Expression;
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

function sum(parts: readonly Expression[]): Expression {
  const [first, ...others] = parts as [Expression, ...Expression[]];
  return others.length === 0 ? first : { text: parts.map(operand).join(' + '), binds: 'sum' };
}

const expressions: Reading<Operands, Expression> = {
  share: ({ of, points = '100' }, { share, print }) => product(share(of), alone(print.decimal(points))),
  number: ({ of }, { number }) => number(of),
  perItem: ({ of, points, cap }, { number, print: { decimal, separator } }) =>
    alone(`min(${product(number(of), alone(decimal(points))).text}${separator} ${decimal(cap)})`),
  mean: ({ of }, operands) => {
    const parts = sum(of.map((part) => expressionOf(part, operands)));
    return of.length === 1 ? parts : quotient(parts, String(of.length));
  },
  // The division is written only where the weights do not add up to one.
  weighted: ({ of }, operands) => {
    const { print } = operands;
    const parts = sum(of.map(({ weight, of: part }) => product(alone(print.decimal(weight)), expressionOf(part, operands))));
    const divisor = exactly(sumOfWeights(of.map(({ weight }) => weight)), print);
    return divisor === '1' ? parts : quotient(parts, divisor);
  },
  reference: ({ to }, { score }) => score(to),
};

/** A formula as a calculation. */
export const expressionOf = (formula: Formula, operands: Operands): Expression => readFormula(expressions, formula, operands);
