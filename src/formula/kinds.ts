import type { DecimalText } from '../numeric/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';

/** The share of those who answered so, in points: count ÷ of × points. */
export interface Share<Key extends string = string> {
  readonly kind: 'share';
  readonly of: Key;
  readonly points?: DecimalText;
}

/** The observed number itself. */
export interface NumberFormula<Key extends string = string> {
  readonly kind: 'number';
  readonly of: Key;
}

/** So many points an item, up to a cap: min(n · points, cap). */
export interface PerItem<Key extends string = string> {
  readonly kind: 'perItem';
  readonly of: Key;
  readonly points: DecimalText;
  readonly cap: DecimalText;
}

/** The plain mean of what is there. */
export interface Mean<Key extends string = string> {
  readonly kind: 'mean';
  readonly of: readonly Formula<Key>[];
}

/** The weighted mean of what is there: Σ w·x ÷ Σ w. All the weights add up to `sum`. */
export interface Weighted<Key extends string = string> {
  readonly kind: 'weighted';
  readonly of: readonly WeightedPart<Key>[];
  readonly sum?: DecimalText;
}

/** One part of a weighted mean. */
export interface WeightedPart<Key extends string = string> {
  readonly weight: DecimalText;
  readonly of: Formula<Key>;
}

/** The value of a named score: an indicator by "1.1", a criterion by "1". */
export interface Reference {
  readonly kind: 'reference';
  readonly to: string;
}

/** The kinds of formula by their names. */
export interface FormulaKinds<Key extends string = string> {
  readonly share: Share<Key>;
  readonly number: NumberFormula<Key>;
  readonly perItem: PerItem<Key>;
  readonly mean: Mean<Key>;
  readonly weighted: Weighted<Key>;
  readonly reference: Reference;
}

/** The name of a kind of formula. */
export type FormulaKind = keyof FormulaKinds;

/** A formula: plain data, one of the kinds. */
export type Formula<Key extends string = string> = FormulaKinds<Key>[FormulaKind];

/** The kinds of observation. */
export const OBSERVATION_KINDS = ['respondents', 'checklist', 'items', 'measure'] as const;

/** The name of a kind of observation. */
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** The kinds of observation each kind of formula takes. */
export const takes: Readonly<Record<'share' | 'number' | 'perItem', readonly ObservationKind[]>> = {
  share: ['respondents', 'checklist'],
  number: ['items', 'measure'],
  perItem: ['items'],
};

/** A formula in the place of a field. */
export const formulaField: Field = { tagged: 'kind', table: () => formulaFields };

const partFields: FieldsOf<WeightedPart> = { weight: 'positive-decimal', of: formulaField };

/** The fields of each kind, declared once: the checker walks them and `/schemas` builds its schemas from them. */
export const formulaFields: { readonly [Kind in FormulaKind]: FieldsOf<Omit<FormulaKinds[Kind], 'kind'>> } = {
  share: { of: 'key', points: optional('positive-decimal') },
  number: { of: 'key' },
  perItem: { of: 'key', points: 'positive-decimal', cap: 'positive-decimal' },
  mean: { of: { list: formulaField, least: 1 } },
  weighted: { of: { list: { object: partFields }, least: 1 }, sum: optional('positive-decimal') },
  reference: { to: 'score-id' },
};
