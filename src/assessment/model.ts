import type { Choice, DateText, Methodology, Observations, Rounding } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';

/** What is assessed. */
export interface Organisation {
  readonly id: string;
  readonly name?: string;
  readonly type?: string;
  readonly municipality?: string;
  /** Forms of service. */
  readonly forms?: readonly string[];
  /** The id of the head office of a branch. */
  readonly parent?: string;
}

/** How many were asked, of how many recipients. */
export interface Sample {
  readonly asked: number;
  readonly recipients: number;
}

/** What to do with a share where there was nobody to ask. */
export const WHEN_NOBODY_ASKED = ['refuse', 'leave-out', 'full', 'zero'] as const;

/** One of the ways to take a share that nobody was asked for. */
export type WhenNobodyAsked = (typeof WHEN_NOBODY_ASKED)[number];

/** What to do with an observation that does not apply. */
export const WHEN_NOT_APPLICABLE = ['refuse', 'leave-out'] as const;

/** One of the ways to take an observation that does not apply. */
export type WhenNotApplicable = (typeof WHEN_NOT_APPLICABLE)[number];

/** What the caller decides where the order is silent, and what else is known of the assessment. */
export interface AssessOptions {
  readonly organisation?: Organisation;
  readonly sample?: Sample;
  /** The day of the assessment: it must lie within the validity of the methodology. */
  readonly on?: DateText;
  /** `refuse` unless chosen; for all observations alike, or by observation. */
  readonly whenNobodyAsked?: WhenNobodyAsked | Readonly<Record<string, WhenNobodyAsked>>;
  /** `refuse` unless chosen. */
  readonly whenNotApplicable?: WhenNotApplicable;
  /** Otherwise the methodology's own, or else 2 digits, half-up, at the end. */
  readonly rounding?: Rounding;
  /** Choices made while counting; copied into the result. */
  readonly choices?: readonly Choice[];
}

/** Whether a score took part. */
export type ScoreStatus = 'scored' | 'left-out';

/** A score in a result; what is left out has `null` for what it does not have. */
export interface ScoreResult {
  readonly id: string;
  readonly score: DecimalText | null;
  /** The value before its own rounding. */
  readonly exact: FractionText | null;
  readonly declaredWeight: FractionText | null;
  /** The weight in force in the score it belongs to. */
  readonly weight: FractionText | null;
  /** Points of the total. */
  readonly contribution: FractionText | null;
  readonly status: ScoreStatus;
}

/** An indicator in a result. */
export interface IndicatorResult extends ScoreResult {
  /** The share of the total. */
  readonly effectiveWeight: FractionText | null;
}

/** A criterion in a result. */
export interface CriterionResult extends ScoreResult {
  readonly indicators: readonly IndicatorResult[];
}

/** Something a reader of the result must know. */
export interface Note {
  readonly code: 'unverifiedFact' | 'beyondLastCheck' | 'smallSample';
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string | number>>;
}

/** The assessment of one organisation: frozen plain JSON that carries all it was computed from. */
export interface Assessment {
  readonly format: 'nok.assessment/1';
  readonly methodology: Methodology;
  readonly organisation?: Organisation;
  readonly sample?: Sample;
  readonly on?: DateText;
  readonly observations: Observations;
  readonly choices: readonly Choice[];
  readonly score: DecimalText;
  readonly exact: FractionText;
  readonly criteria: readonly CriterionResult[];
  /**
   * Under `every-level`: what rounding the criteria adds to the contributions of the indicators, and of criteria without any, to make the
   * exact total; `null` where the total is not linear in them.
   */
  readonly rounding?: FractionText | null;
  readonly notes: readonly Note[];
}
