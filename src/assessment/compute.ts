import type { Traced, Values } from '../formula/index.js';
import { weigh, type Ready, type Rounding, type Weighing } from '../methodology/index.js';
import { round, type Fraction } from '../numeric/index.js';

/** A score computed: its exact value, the value it hands on, and how it came about. */
export interface Computed {
  readonly ofScores: boolean;
  readonly exact: Fraction | null;
  readonly handedOn: Fraction | null;
  readonly traced: Traced;
}

/** Every score of one organisation with the weights in force. */
export interface Computation {
  /** What formulas were told. */
  readonly given: Values;
  readonly scores: ReadonlyMap<string, Computed>;
  readonly weights: ReadonlyMap<string, Weighing>;
  readonly declared: ReadonlyMap<string, Weighing>;
}

/** Computes every score, each after those it refers to; under `every-level` a score hands on its rounded value. */
export function compute(ready: Ready, values: ReadonlyMap<string, Fraction | null>, rounding: Rounding): Computation {
  const scores = new Map<string, Computed>();
  const rounded = (value: Fraction): Fraction => round(value, rounding.digits, rounding.mode);
  const given: Values = {
    observation: (key) => values.get(key) ?? null,
    score: (id, figure) => {
      const { exact, handedOn } = scores.get(id) as Computed;
      if (figure === undefined) return handedOn;
      return figure === 'exact' ? exact : exact && rounded(exact);
    },
  };
  for (const { id, evaluate, ofScores } of ready.scores) {
    const traced = evaluate(given);
    const exact = traced.value;
    const handedOn = exact && rounding.at === 'every-level' ? rounded(exact) : exact;
    scores.set(id, { ofScores, exact, handedOn, traced });
  }
  const nothingLeftOut = [...values.values()].every((value) => value !== null);
  const weights = nothingLeftOut ? ready.declared : weigh(ready.scores, new Map([...scores].map(([id, { traced }]) => [id, traced])));
  return { given, scores, weights, declared: ready.declared };
}
