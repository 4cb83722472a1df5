import type { Assessment } from '../assessment/index.js';
import { nodesOf, partsOf, rangeOf, type Formula, type FormulaKind, type Ranges } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import type { ItemsOfNorm, ObservedValue } from '../methodology/index.js';
import type { AttainedInForce } from './expression.js';
import { isNotApplicable, takenFor } from './figures.js';

/** What an assessment leaves out. */
interface LeftOut {
  readonly observation: (key: string) => boolean;
  readonly score: (id: string) => boolean;
  readonly ranges: Ranges;
}

const unlessObservation = <Taking extends Formula & { readonly of: string }>(formula: Taking, { observation }: LeftOut): Taking | null =>
  observation(formula.of) ? null : formula;

function unlessArgument<Scale extends Extract<Formula, { kind: 'linear' | 'steps' }>>(scale: Scale, { observation, score }: LeftOut): Scale | null {
  const { of } = scale;
  return (typeof of === 'string' ? observation(of) : score(of.score)) ? null : scale;
}

/** The parts of a list that are there, each with its declared form. */
const partsThere = (of: readonly Formula[], leftOut: LeftOut): { readonly declared: Formula; readonly left: Formula }[] =>
  of.flatMap((declared) => {
    const left = readFormula(inForce, declared, leftOut);
    return left ? [{ declared, left }] : [];
  });

const inForce: Reading<LeftOut, Formula | null> = {
  share: unlessObservation,
  number: unlessObservation,
  perItem: unlessObservation,
  linear: unlessArgument,
  steps: unlessArgument,
  mean: ({ of }, leftOut) => {
    const there = partsThere(of, leftOut);
    return there.length > 0 ? { kind: 'mean', of: there.map(({ left }) => left) } : null;
  },
  weighted: ({ of }, leftOut) => {
    const there = of.flatMap(({ weight, of: part }) => {
      const left = readFormula(inForce, part, leftOut);
      return left ? [{ weight, of: left }] : [];
    });
    return there.length > 0 ? { kind: 'weighted', of: there } : null;
  },
  // A definition in which a part of a sum may be left out is refused.
  sum: ({ of }, leftOut) => ({ kind: 'sum', of: partsThere(of, leftOut).map(({ left }) => left) }),
  attained: ({ of }, leftOut): AttainedInForce | null => {
    const there = partsThere(of, leftOut);
    const greatest = there.map(({ declared }) => rangeOf(declared, leftOut.ranges).most);
    return there.length > 0 ? { kind: 'attained', of: there.map(({ left }) => left), greatest } : null;
  },
  reference: (formula, { score }) => (score(formula.to) ? null : formula),
};

/** A formula without what the assessment leaves out; `null` where nothing of it remains. */
export function formulasInForce({ observations, choices, criteria }: Assessment, ranges: Ranges): (formula: Formula) => Formula | null {
  const leftOut = new Set(criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).flatMap(({ id, score }) => (score === null ? [id] : [])));
  const isEmpty = (key: string): boolean => {
    const value = observations[key] as ObservedValue;
    if (typeof value !== 'object') return false;
    return isNotApplicable(value) || ((value as ItemsOfNorm).of === 0 && takenFor({ choices }, key) === 'leave-out');
  };
  return (formula) => readFormula(inForce, formula, { observation: isEmpty, score: (id) => leftOut.has(id), ranges });
}

/** The kinds of the formulas in a tree that lost some of their parts, but not all. */
export const thinned = (declared: Formula, inForceOf: (formula: Formula) => Formula | null): FormulaKind[] =>
  nodesOf(declared, []).flatMap(({ formula }) => {
    const { inner } = partsOf(formula);
    const there = inner.filter((part) => inForceOf(part.formula) !== null);
    return there.length > 0 && there.length < inner.length ? [formula.kind] : [];
  });
