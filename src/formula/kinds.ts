import type { DecimalText } from '../numeric/index.js';

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

/** The sum of all its parts; none of them may be left out. */
export interface Sum<Key extends string = string> {
  readonly kind: 'sum';
  readonly of: readonly Formula<Key>[];
}

/** The percentage of what could be attained: Σ x ÷ Σ greatest x × 100 over what is there. */
export interface Attained<Key extends string = string> {
  readonly kind: 'attained';
  readonly of: readonly Formula<Key>[];
}

/** Which figure of a score is taken: the exact one, or the one that is printed. */
export const ARGUMENT_FIGURES = ['exact', 'printed'] as const;

/** A score as an argument. */
export interface ScoreArgument {
  readonly score: string;
  readonly on: (typeof ARGUMENT_FIGURES)[number];
}

/** What a scale is applied to: an observation, a share of it in percent, or a named score. */
export type Argument<Key extends string = string> = Key | ScoreArgument;

/** What becomes of values beyond the worst and the target. */
export const OUTSIDE = ['clamp', 'refuse'] as const;

/** A straight line from no points at the worst value to all points at the target: (x − worst) ÷ (target − worst) × points. */
export interface Linear<Key extends string = string> {
  readonly kind: 'linear';
  readonly of: Argument<Key>;
  readonly worst: DecimalText;
  readonly target: DecimalText;
  readonly points: DecimalText;
  readonly outside: (typeof OUTSIDE)[number];
}

/** A step from an edge, which belongs to it, to the next one, which does not; only the last step holds both. */
export interface StepTo {
  readonly from: DecimalText;
  readonly to: DecimalText;
  readonly points: DecimalText;
}

/** A step of whole numbers, both edges included. */
export interface StepUpTo {
  readonly from: DecimalText;
  readonly upTo: DecimalText;
  readonly points: DecimalText;
}

/** One row of a table of steps. */
export type Step = StepTo | StepUpTo;

/** The points of the step in which the value lies. */
export interface Steps<Key extends string = string> {
  readonly kind: 'steps';
  readonly of: Argument<Key>;
  readonly steps: readonly Step[];
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
  readonly sum: Sum<Key>;
  readonly attained: Attained<Key>;
  readonly linear: Linear<Key>;
  readonly steps: Steps<Key>;
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
export const takes: Readonly<Record<'share' | 'number' | 'perItem' | 'linear' | 'steps', readonly ObservationKind[]>> = {
  share: ['respondents', 'checklist'],
  number: ['items', 'measure'],
  perItem: ['items'],
  linear: OBSERVATION_KINDS,
  steps: OBSERVATION_KINDS,
};
