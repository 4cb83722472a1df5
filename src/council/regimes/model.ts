import type { Act, Citation, DateText, Sector } from '../../methodology/index.js';
import type { Text } from '../../shape/index.js';
import type { FOUNDERS, Origin } from '../model.js';

/** What a rule of composition asks for; each kind has one judge in `judges.ts`. */
export type Demand =
  | { readonly kind: 'formed-by'; readonly founder: (typeof FOUNDERS)[number] }
  | { readonly kind: 'every-member-from'; readonly origins: readonly Origin[] }
  | { readonly kind: 'no-member-from'; readonly origins: readonly Origin[] }
  | { readonly kind: 'least-members'; readonly members: number }
  | { readonly kind: 'term'; readonly years: number }
  /** At least one member of so many is new. */
  | { readonly kind: 'renewed'; readonly oneOf: number }
  | { readonly kind: 'unpaid' };

/** A rule of composition. */
export interface CouncilRule {
  readonly id: string;
  readonly text: Text;
  /** What is said of a council that breaks it. */
  readonly broken: Text;
  /** What is said where a fact is missing. */
  readonly unknown: Text;
  readonly demand: Demand;
  readonly citation: Citation;
}

/** A rule of the cycle: confirmed in some sectors, in all others not held against a text. */
export interface CycleRule {
  readonly id: string;
  readonly text: Text;
  readonly acts: readonly string[];
  readonly confirmedIn: readonly Sector[];
  readonly note: Text;
}

/** A rule of how often, in years. */
export interface FrequencyRule extends CycleRule {
  readonly years: number;
}

/** A term in months, from one day of the cycle to another. */
export interface TermRule extends CycleRule {
  readonly months: number;
  readonly from: CycleStep;
  readonly to: CycleStep;
}

/** The days of a cycle in their order. */
export const CYCLE_STEPS = ['reportedOn', 'decidedOn', 'sentOn'] as const;

/** One of the days. */
export type CycleStep = (typeof CYCLE_STEPS)[number];

/** The rules for councils and their cycle that were in force together. */
export interface Regime {
  readonly id: string;
  readonly title: Text;
  /** What it lays down, and what of it is not known. */
  readonly about: Text;
  readonly acts: Readonly<Record<string, Act>>;
  readonly validFrom: DateText;
  /** The last day in force. */
  readonly validTo?: DateText;
  /** How sure we are of these days. */
  readonly validity: Citation;
  /** The day on which somebody last looked whether the acts had changed. */
  readonly checkedOn: DateText;
  readonly rules: readonly CouncilRule[];
  /** Not more than once in so many years, and at least once in so many; `null` where no such rule is known. */
  readonly frequency: { readonly atMostOnceIn: FrequencyRule; readonly atLeastOnceIn: FrequencyRule } | null;
  readonly terms: readonly TermRule[];
}

/** A regime as a result names it. */
export interface RegimeInForce {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly acts: Readonly<Record<string, Act>>;
  readonly validity: Citation;
  /** Whether the day asked for lies beyond the day on which somebody last looked. */
  readonly beyondLastCheck: boolean;
}
