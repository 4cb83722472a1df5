import type { CauseEffect, ComparisonCause, ScoreFigures } from '../analysis/index.js';
import type { Assessment, Organisation } from '../assessment/index.js';
import type { Choice, DateText, ObservedValue, Verification } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';
import type { PlanKept } from './keptModel.js';
import type { Plan } from './planModel.js';

/** What is known beside the assessments. */
export interface ChangeOptions {
  /** Plans that start from one of the assessments: was their promise kept? */
  readonly plans?: readonly Plan[];
}

/** The methodology of a cycle, and how sure we are of it: `unverified` is one that nobody has held against its text. */
export interface CycleMethodology {
  readonly id: string;
  readonly fingerprint: string;
  readonly title: Text;
  readonly verification: Verification;
  /** What is to be known of that; `null` where the methodology says nothing. */
  readonly note: Text | null;
}

/** One cycle of an organisation. */
export interface ComparedCycle extends ScoreFigures {
  readonly on: DateText | null;
  readonly methodology: CycleMethodology;
}

/** A score before and after; the differences are of the printed figures and of the exact ones; `null` where it is left out. */
export interface ScoreMove {
  /** The id of a score, or `total`. */
  readonly id: string;
  readonly label: Text;
  readonly before: ScoreFigures | null;
  readonly after: ScoreFigures | null;
  readonly difference: ScoreFigures | null;
}

/** What one observation did to the total: put alone into the earlier ones. */
export interface ObservationEffect {
  readonly observation: string;
  readonly label: Text;
  /** The indicators, or criteria made of observations outright, that it counts in. */
  readonly scores: readonly string[];
  readonly before: ObservedValue;
  readonly after: ObservedValue;
  /** Points of the total; `null` where it cannot stand alone: then it is within `together`. */
  readonly effect: FractionText | null;
}

/** Two answers to one question. */
export interface OtherAnswer {
  readonly question: string;
  /** What the observation is called that it is about; `null` where it is about none. */
  readonly label: Text | null;
  readonly before: Choice['chosen'];
  readonly after: Choice['chosen'];
}

/**
 * What other rules did: the earlier observations assessed by the rules of the later cycle.
 *
 * `effect`: the restated total less the earlier one. `causes` and `effects` as `compareMethodologies` tells them, where the methodologies
 * differ in ways that can be told apart; otherwise `null`.
 */
export interface Restatement {
  readonly otherMethodology: boolean;
  readonly otherAnswers: readonly OtherAnswer[];
  readonly score: DecimalText;
  readonly exact: FractionText;
  readonly effect: FractionText;
  readonly causes: readonly ComparisonCause[] | null;
  readonly effects: readonly CauseEffect[] | null;
}

/**
 * From one cycle to the next: later exact − earlier exact = `restated.effect` (0 where the rules are the same) + Σ effects of the
 * observations + `together`.
 */
export interface CycleChange {
  /** Positions among the cycles. */
  readonly from: number;
  readonly to: number;
  /** What other rules did; `null` where both cycles were assessed alike. */
  readonly restated: Restatement | null;
  /** The total first, then each criterion and its indicators: like with like, the earlier ones restated where the rules are others. */
  readonly scores: readonly ScoreMove[];
  /** Those that changed; the strongest first, those that cannot stand alone last. */
  readonly observations: readonly ObservationEffect[];
  /** What they do only with each other. */
  readonly together: FractionText;
  /** The later exact total less the earlier one. */
  readonly difference: FractionText;
}

/** Which way a score goes: always up or never down, always down or never up, never at all, now up now down. */
export const TRENDS = ['up', 'down', 'same', 'mixed'] as const;

/** One of the ways. */
export type Trend = (typeof TRENDS)[number];

/** A score over all cycles. */
export interface NodeTrend {
  /** The id of a score of the last methodology, or `total`. */
  readonly id: string;
  readonly label: Text;
  /** As printed in each cycle; `null` where it was left out or did not exist. */
  readonly scores: readonly (DecimalText | null)[];
  /** Of the steps like with like; `null` where one of them cannot be told. */
  readonly trend: Trend | null;
}

/** One organisation over its cycles: frozen plain JSON. */
export interface AssessmentComparison {
  readonly format: 'nok.assessment-comparison/1';
  readonly organisation: Organisation;
  readonly cycles: readonly ComparedCycle[];
  /** One fewer than the cycles. */
  readonly steps: readonly CycleChange[];
  /** The total first, then each criterion and its indicators. */
  readonly trends: readonly NodeTrend[];
  readonly plans: readonly PlanKept[];
}

/** The cycles of one organisation, the earliest first. */
export type Cycles = readonly Assessment[];

/** An organisation that was assessed in one cycle only. */
export interface AssessedOnce {
  readonly organisation: string;
  /** The position of the cycle. */
  readonly cycle: number;
}

/** Many organisations over the cycles: frozen plain JSON. */
export interface CycleComparison {
  readonly format: 'nok.cycle-comparison/1';
  /** Those assessed twice or more, by their ids; `cycles` holds the cycles each of them took part in. */
  readonly organisations: readonly AssessmentComparison[];
  /** Nothing to compare: by their ids. */
  readonly assessedOnce: readonly AssessedOnce[];
}
