import type { Assessment } from '../assessment/index.js';
import { nodesOf, partsOf, prepare, type Formula } from '../formula/index.js';
import type { Rounding } from '../methodology/index.js';
import { compare, parseDecimal, parseFraction, printDecimal, type DecimalText, type Fraction } from '../numeric/index.js';
import { expressionOf, figure, type Expression } from './expression.js';
import { figures } from './figures.js';
import { formulasInForce } from './inForce.js';
import { exactly, type Print } from './print.js';

/** How a score came about. */
export interface Calculation {
  /** Without what is left out. */
  readonly formula: Formula;
  readonly lines: readonly string[];
  /** The score that the figures as printed would have given, where it is another one. */
  readonly otherwise: DecimalText | null;
  /** Whether the second line repeats the first one exactly. */
  readonly repeated: boolean;
}

/** A score that took part. */
interface Scored {
  readonly formula: Formula;
  readonly score: DecimalText;
  readonly exact: Fraction;
}

/** The rounding in force. */
export const roundingOf = ({ choices }: Pick<Assessment, 'choices'>): Rounding =>
  choices.find(({ question }) => question === 'rounding')?.chosen as Rounding;

/**
 * The calculation of every score that took part.
 *
 * A score made of others is written with their printed figures, as a reader would reckon; where these do not lead to the printed score, with
 * the exact ones. What is needed exactly further up is repeated exactly.
 */
export function calculationsOf(assessment: Assessment, print: Print): ReadonlyMap<string, Calculation> {
  const scores = scoredOf(assessment);
  const { digits, mode, at } = roundingOf(assessment);
  const one = (id: string): Scored => scores.get(id) as Scored;
  const printed = (id: string): Expression => ({ ...figure(parseDecimal(one(id).score), print), text: shown(one(id), print) });
  const exact = (id: string): Expression => figure(one(id).exact, print);

  const rough = new Map([...scores].map(([id, { formula, exact: value }]) => [id, isMadeOfScores(formula) ? fromPrinted(formula, one) : value]));
  const roughScore = (id: string): DecimalText => printDecimal(rough.get(id) as Fraction, digits, mode);
  const misled = new Set([...scores.keys()].filter((id) => roughScore(id) !== one(id).score));
  const neededExactly = withAllBelow(misled, one);

  const calculate = (id: string, score: Scored): Calculation => {
    const { formula } = score;
    const put = (scoreOf: (id: string) => Expression): string => expressionOf(formula, figures(assessment, print, scoreOf)).text;
    const precise = preciseLine(put(at === 'end' ? exact : printed), score, print);
    if (misled.has(id)) return { formula, lines: [precise], otherwise: roughScore(id), repeated: false };
    if (at === 'every-level' || put(printed) === put(exact)) return { formula, lines: [precise], otherwise: null, repeated: false };
    const line = `${put(printed)} ≈ ${shown(score, print)}`;
    const repeated = neededExactly.has(id);
    return { formula, lines: repeated ? [line, precise] : [line], otherwise: null, repeated };
  };
  return new Map([...scores].map(([id, score]) => [id, calculate(id, score)]));
}

/** The scores of an assessment that took part, the total among them, with their formulas in force. */
function scoredOf(assessment: Assessment): ReadonlyMap<string, Scored> {
  const { methodology, criteria, score: total, exact: exactTotal } = assessment;
  const inForce = formulasInForce(assessment);
  const declared = methodology.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  const results = criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  const all = [...results, { id: 'total', score: total, exact: exactTotal }];
  return new Map(
    [...declared, methodology.total].flatMap(({ formula: whole }, position) => {
      const { id, score, exact } = all[position] as (typeof all)[number];
      const formula = inForce(whole);
      return formula && score && exact ? [[id, { formula, score, exact: parseFraction(exact) }]] : [];
    }),
  );
}

/** The value as a reader would reckon it: from the scores as they are printed. */
function fromPrinted(formula: Formula, one: (id: string) => Scored): Fraction {
  const printed = (id: string): Fraction => parseDecimal(one(id).score);
  // A formula that names scores names no observation.
  return prepare(formula)({ observation: printed, score: printed }).value as Fraction;
}

const namedIn = (formula: Formula): string[] => nodesOf(formula, []).flatMap((node) => partsOf(node.formula).score ?? []);

const isMadeOfScores = (formula: Formula): boolean => namedIn(formula).length > 0;

/** These scores and all that they are made of. */
function withAllBelow(ids: ReadonlySet<string>, one: (id: string) => Scored): ReadonlySet<string> {
  const found = new Set(ids);
  for (const id of found) for (const name of namedIn(one(id).formula)) found.add(name);
  return found;
}

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
