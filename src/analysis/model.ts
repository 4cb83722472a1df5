import type { Assessment, ScoreStatus } from '../assessment/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';

/** How much a score weighs; `null` for what it does not have. */
export interface EffectiveWeight {
  readonly id: string;
  /** The weight in the score it belongs to when nothing is left out. */
  readonly declaredWeight: FractionText | null;
  /** The weight in force there. */
  readonly weight: FractionText | null;
  /**
   * The points of the total that one point of it brings: those of the indicators, and of the criteria that are made of observations
   * outright, add up to 1 where criteria and total are means. `null` for a criterion made of other scores, for an indicator that only other
   * indicators use, and where a scale stands on a score on the way to the total.
   */
  readonly effectiveWeight: FractionText | null;
  readonly status: ScoreStatus;
}

/** From one value to another, both included; of a share in per cent. */
export interface Stretch {
  readonly from: DecimalText;
  readonly to: DecimalText;
}

/** What one more of an observation is worth. */
export interface Worth {
  readonly observation: string;
  /** One more per cent of a share, one more item, one more unit of a measure. */
  readonly per: 'per-cent' | 'item' | 'unit';
  /**
   * Points of the total, below zero where more is worse; of an item that reaches a cap it may bring only a part. `null` where one more does
   * not bring the same everywhere: by steps, by lines with different ends, and where a scale stands on a score.
   */
  readonly points: FractionText | null;
  /** The number of items beyond which nothing more is gained. */
  readonly upTo?: number;
  /** The only values between which it brings that: the worst and the target of a straight line; beyond them nothing changes, or the value is refused. */
  readonly between?: Stretch;
}

/** The weights in force of a methodology: frozen plain JSON. */
export interface EffectiveWeights {
  readonly format: 'nok.effective-weights/1';
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  /** The observations that are left out. */
  readonly notAsked: readonly string[];
  readonly criteria: readonly EffectiveWeight[];
  readonly indicators: readonly EffectiveWeight[];
  /** Of everything that is not left out. */
  readonly observations: readonly Worth[];
}

/** What a score brings to the total; `null` for what is left out, and where a scale stands on a score on the way to the total. */
export interface Contribution {
  /** The id of the score, or `rounding`. */
  readonly id: string;
  readonly exact: FractionText | null;
  /** Its weight in the total. */
  readonly weight: FractionText | null;
  /** Points of the total. */
  readonly contribution: FractionText | null;
}

/** The total taken apart twice: each list adds up to it, unless a scale stands on one of its scores. */
export interface Contributions {
  readonly format: 'nok.contributions/1';
  /** The exact total. */
  readonly exact: FractionText;
  readonly criteria: readonly Contribution[];
  /** The indicators and the criteria made of observations outright; under `every-level` the last row is `rounding`, `null` where it cannot be told. */
  readonly indicators: readonly Contribution[];
}

/** A score before and after; `null` where it is left out. */
export interface ScoreChange {
  /** The id of a score, or `total`. */
  readonly id: string;
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
  /** After less before, of the exact values. */
  readonly difference: FractionText | null;
}

/** An assessment beside what it would be: frozen plain JSON. */
export interface WhatIf {
  readonly format: 'nok.what-if/1';
  readonly before: Assessment;
  readonly after: Assessment;
  /** The total first, then each criterion and its indicators. */
  readonly scores: readonly ScoreChange[];
}
