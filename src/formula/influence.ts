import { multiply, type Fraction } from '../numeric/index.js';
import type { Traced } from './exact.js';
import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** What the influence of a formula is told: how it was computed, how much it weighs itself, and whom to tell. */
interface Bearing {
  readonly traced: Traced;
  readonly factor: Fraction;
  readonly tell: (id: string, factor: Fraction) => void;
}

const nothing = (): void => undefined;

function spread(formulas: readonly Formula[], { traced, factor, tell }: Bearing): void {
  for (const [position, formula] of formulas.entries()) {
    const weight = traced.weights[position];
    const part = traced.parts[position];
    if (weight && part) influence(formula, { traced: part, factor: multiply(factor, weight), tell });
  }
}

const influences: Reading<Bearing, void> = {
  share: nothing,
  number: nothing,
  perItem: nothing,
  mean: ({ of }, bearing) => { spread(of, bearing); },
  weighted: ({ of }, bearing) => { spread(of.map((part) => part.of), bearing); },
  reference: ({ to }, { factor, tell }) => { tell(to, factor); },
};

/** Tells how much each score that a formula names weighs in it: the value is Σ factor · score + what does not come from scores. */
export const influence = (formula: Formula, bearing: Bearing): void => { readFormula(influences, formula, bearing); };
