import type { Assessment } from '../assessment/index.js';
import type { Formula } from '../formula/index.js';
import { readFormula, type Reading } from '../formula/reading.js';
import type { ItemsOfNorm, ObservedValue } from '../methodology/index.js';
import { isNotApplicable, takenFor } from './figures.js';

/** What an assessment leaves out. */
interface LeftOut {
  readonly observation: (key: string) => boolean;
  readonly score: (id: string) => boolean;
}

const inForce: Reading<LeftOut, Formula | null> = {
  share: (formula, { observation }) => (observation(formula.of) ? null : formula),
  number: (formula, { observation }) => (observation(formula.of) ? null : formula),
  perItem: (formula, { observation }) => (observation(formula.of) ? null : formula),
  mean: ({ of }, leftOut) => {
    const there = of.flatMap((part) => readFormula(inForce, part, leftOut) ?? []);
    return there.length > 0 ? { kind: 'mean', of: there } : null;
  },
  weighted: ({ of }, leftOut) => {
    const there = of.flatMap(({ weight, of: part }) => {
      const left = readFormula(inForce, part, leftOut);
      return left ? [{ weight, of: left }] : [];
    });
    return there.length > 0 ? { kind: 'weighted', of: there } : null;
  },
  reference: (formula, { score }) => (score(formula.to) ? null : formula),
};

/** A formula without what the assessment leaves out; `null` where nothing of it remains. */
export function formulasInForce({ observations, choices, criteria }: Assessment): (formula: Formula) => Formula | null {
  const leftOut = new Set(criteria.flatMap((criterion) => [criterion, ...criterion.indicators]).flatMap(({ id, score }) => (score === null ? [id] : [])));
  const isEmpty = (key: string): boolean => {
    const value = observations[key] as ObservedValue;
    if (typeof value !== 'object') return false;
    return isNotApplicable(value) || ((value as ItemsOfNorm).of === 0 && takenFor({ choices }, key) === 'leave-out');
  };
  return (formula) => readFormula(inForce, formula, { observation: isEmpty, score: (id) => leftOut.has(id) });
}
