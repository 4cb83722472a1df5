import type { Citation, DateText } from '../methodology/index.js';
import type { Text } from '../shape/index.js';
import type { RegimeInForce } from './regimes/model.js';

/** Whether a rule is kept; `unknown` where a fact it needs is not given. */
export const OUTCOMES = ['kept', 'broken', 'unknown'] as const;

/** One of the outcomes. */
export type RuleOutcome = (typeof OUTCOMES)[number];

/** What a rule says of a council: an explanation, never an error. */
export interface Finding {
  readonly rule: string;
  readonly outcome: RuleOutcome;
  /** What the rule says. */
  readonly text: Text;
  /** What was found. */
  readonly explanation: Text;
  readonly citation: Citation;
  /** The ids of the members who break the rule, or of whom a fact is not known. */
  readonly members: readonly string[];
}

/** A council beside the rules of a regime. */
export interface CouncilCheck {
  readonly format: 'nok.council-check/1';
  readonly council: string;
  readonly on: DateText;
  readonly regime: RegimeInForce;
  /** The ids of those who are members that day. */
  readonly members: readonly string[];
  /** One for every rule of the regime, in its order. */
  readonly findings: readonly Finding[];
}
