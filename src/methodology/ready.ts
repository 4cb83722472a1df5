import { nodesOf, partsOf, prepare, type Evaluate } from '../formula/index.js';
import { ZERO } from '../numeric/index.js';
import type { Field } from '../shape/index.js';
import { citationsOf, type CitedPlace } from './citations.js';
import type { Definition, Methodology, Observation } from './model.js';
import { observationsField } from './observations.js';
import type { NamedFormula } from './scores.js';
import { weigh, type Weighing } from './weigh.js';

/** A score made ready to be computed. */
export interface ReadyScore extends NamedFormula {
  readonly evaluate: Evaluate;
  /** Whether it is made of other scores, not of observations. */
  readonly ofScores: boolean;
}

/** A checked methodology with everything that does not change from one organisation to the next. */
export interface Ready {
  /** As the caller sees it. */
  readonly methodology: Methodology;
  /** The same, inheriting nothing: where a property may be absent, it is looked up here. */
  readonly definition: Definition;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly observationsField: Field;
  /** Each score after those it refers to; the total last. */
  readonly scores: readonly ReadyScore[];
  /** The weights when nothing is left out. */
  readonly declared: ReadonlyMap<string, Weighing>;
  /** The facts nobody has held against a text. */
  readonly unverified: readonly CitedPlace[];
}

/** Makes a checked definition ready; `methodology` is the same definition as the caller sees it. */
export function makeReady(definition: Definition, methodology: Methodology, order: readonly NamedFormula[]): Ready {
  const scores = order.map((score) => {
    const ofScores = nodesOf(score.formula, []).some(({ formula }) => partsOf(formula).score !== undefined);
    return { ...score, evaluate: prepare(score.formula), ofScores };
  });
  const present = new Map(scores.map(({ id, evaluate }) => [id, evaluate({ observation: () => ZERO, score: () => ZERO })]));
  return {
    methodology,
    definition,
    observations: new Map(Object.entries(definition.observations)),
    observationsField: observationsField(definition),
    scores,
    declared: weigh(scores, present),
    unverified: citationsOf(definition).filter(({ citation }) => citation.verification === 'unverified'),
  };
}
