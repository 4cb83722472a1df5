import type { IssuePath } from '../errors/index.js';
import { prepare, type Evaluate, type Linear, type Node, type Ranges } from '../formula/index.js';
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

/** A scale that refuses values beyond its ends, with its place. */
export interface RefusingScale {
  readonly scale: Linear;
  readonly path: IssuePath;
}

/** A checked methodology with everything that does not change from one organisation to the next. */
export interface Ready {
  /** As the caller sees it. */
  readonly methodology: Methodology;
  /** The same, inheriting nothing: where a property may be absent, it is looked up here. */
  readonly definition: Definition;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly observationsField: Field;
  readonly ranges: Ranges;
  /** Each score after those it refers to; the total last. */
  readonly scores: readonly ReadyScore[];
  /** The scales that refuse values beyond their ends. */
  readonly refusing: readonly RefusingScale[];
  /** The weights when nothing is left out. */
  readonly declared: ReadonlyMap<string, Weighing>;
  /** The facts nobody has held against a text. */
  readonly unverified: readonly CitedPlace[];
}

/** Makes a checked definition ready; `methodology` is the same definition as the caller sees it. */
export function makeReady(definition: Definition, methodology: Methodology, order: readonly NamedFormula[], ranges: Ranges): Ready {
  const scores = order.map((score) => {
    const ofScores = score.nodes.some((node) => node.score !== undefined);
    return { ...score, evaluate: prepare(score.formula, ranges), ofScores };
  });
  const present = new Map(scores.map(({ id, evaluate }) => [id, evaluate({ observation: () => ZERO, score: () => ZERO })]));
  return {
    methodology,
    definition,
    observations: new Map(Object.entries(definition.observations)),
    observationsField: observationsField(definition),
    ranges,
    scores,
    refusing: order.flatMap(({ nodes }) => nodes.flatMap(refusingScale)),
    declared: weigh(scores, present),
    unverified: citationsOf(definition).filter(({ citation }) => citation.verification === 'unverified'),
  };
}

const refusingScale = ({ formula, path }: Node): RefusingScale[] =>
  formula.kind === 'linear' && formula.outside === 'refuse' ? [{ scale: formula, path }] : [];
