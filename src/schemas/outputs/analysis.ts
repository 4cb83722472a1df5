import type {
  Contribution, Contributions, EffectiveWeight, EffectiveWeights, ScoreChange, Stretch, WhatIf, Worth,
} from '../../analysis/index.js';
import { nullable, optional, type Field, type FieldsOf } from '../../shape/index.js';
import { assessmentField, statusField } from './assessment.js';

const weight: FieldsOf<EffectiveWeight> = {
  id: 'score-id',
  declaredWeight: nullable('fraction'),
  weight: nullable('fraction'),
  effectiveWeight: nullable('fraction'),
  status: statusField,
};
const weights: Field = { list: { object: weight } };

const stretch: FieldsOf<Stretch> = { from: 'decimal', to: 'decimal' };

const worth: FieldsOf<Worth> = {
  observation: 'key',
  per: { oneOf: ['per-cent', 'item', 'unit'] satisfies Worth['per'][] },
  points: nullable('fraction'),
  upTo: optional('count'),
  between: optional({ object: stretch }),
};

const effectiveWeights: FieldsOf<EffectiveWeights> = {
  format: { oneOf: ['nok.effective-weights/1'] satisfies EffectiveWeights['format'][] },
  methodology: 'text',
  notAsked: { list: 'key' },
  criteria: weights,
  indicators: weights,
  observations: { list: { object: worth } },
};

/** The weights in force of a methodology. */
export const effectiveWeightsField: Field = { object: effectiveWeights };

const contribution: FieldsOf<Contribution> = {
  id: 'text', exact: nullable('fraction'), weight: nullable('fraction'), contribution: nullable('fraction'),
};

const contributions: FieldsOf<Contributions> = {
  format: { oneOf: ['nok.contributions/1'] satisfies Contributions['format'][] },
  exact: 'fraction',
  criteria: { list: { object: contribution } },
  indicators: { list: { object: contribution } },
};

/** The total taken apart. */
export const contributionsField: Field = { object: contributions };

const change: FieldsOf<ScoreChange> = {
  id: 'text', before: nullable('decimal'), after: nullable('decimal'), difference: nullable('fraction'),
};

const whatIf: FieldsOf<WhatIf> = {
  format: { oneOf: ['nok.what-if/1'] satisfies WhatIf['format'][] },
  before: assessmentField,
  after: assessmentField,
  scores: { list: { object: change } },
};

/** An assessment beside what it would be. */
export const whatIfField: Field = { object: whatIf };
