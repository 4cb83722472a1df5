import { optional, type Field, type FieldsOf } from '../shape/index.js';
import {
  ARGUMENT_FIGURES, OUTSIDE, type FormulaKind, type FormulaKinds, type ScoreArgument, type StepTo, type StepUpTo, type WeightedPart,
} from './kinds.js';

/** A formula in the place of a field. */
export const formulaField: Field = { tagged: 'kind', table: () => formulaFields };

const list: Field = { list: formulaField, least: 1 };
const scoreArgument: FieldsOf<ScoreArgument> = { score: 'score-id', on: { oneOf: ARGUMENT_FIGURES } };
const argument: Field = { object: { object: scoreArgument }, otherwise: 'key' };
const stepTo: FieldsOf<StepTo> = { from: 'decimal', to: 'decimal', points: 'decimal' };
const stepUpTo: FieldsOf<StepUpTo> = { from: 'decimal', upTo: 'decimal', points: 'decimal' };
const partFields: FieldsOf<WeightedPart> = { weight: 'positive-decimal', of: formulaField };

/** The fields of each kind, declared once: the checker walks them and `/schemas` builds its schemas from them. */
export const formulaFields: { readonly [Kind in FormulaKind]: FieldsOf<Omit<FormulaKinds[Kind], 'kind'>> } = {
  share: { of: 'key', points: optional('positive-decimal') },
  number: { of: 'key' },
  perItem: { of: 'key', points: 'positive-decimal', cap: 'positive-decimal' },
  mean: { of: list },
  weighted: { of: { list: { object: partFields }, least: 1 }, sum: optional('positive-decimal') },
  sum: { of: list },
  attained: { of: list },
  linear: { of: argument, worst: 'decimal', target: 'decimal', points: 'positive-decimal', outside: { oneOf: OUTSIDE } },
  steps: { of: argument, steps: { list: { holding: { upTo: { object: stepUpTo } }, otherwise: { object: stepTo } }, least: 1 } },
  reference: { to: 'score-id' },
};
