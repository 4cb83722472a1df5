import type { NokIssue } from '../errors/index.js';
import type { DecimalText } from '../numeric/index.js';

/** Those whose answer to a question does not count. */
export interface Unanswered {
  /** The question was asked and left blank. */
  readonly blank: number;
  /** The gate was not open, and the question was left blank. */
  readonly skipped: number;
  /** The gate was not open, and yet the question was answered; not counted. */
  readonly inconsistent: number;
}

/** The answers to a question of yes and no; the five add up to the respondents. */
export interface QuestionTally extends Unanswered {
  readonly yes: number;
  readonly no: number;
}

/** How often each option of a choice, or each mark, was given; with the unanswered they add up to the respondents. */
export interface Distribution extends Unanswered {
  readonly options: Readonly<Record<string, number>>;
}

/** How many gave a number, and its sum. */
export interface SumTally extends Unanswered {
  readonly answered: number;
  readonly sum: DecimalText;
}

/** The answers of the respondents of one organisation. */
export interface OrganisationTally {
  readonly respondents: number;
  /** Questions answered yes or no. */
  readonly questions: Readonly<Record<string, QuestionTally>>;
  /** Questions answered by a choice or a mark. */
  readonly distributions: Readonly<Record<string, Distribution>>;
  /** Questions answered by a number. */
  readonly sums: Readonly<Record<string, SumTally>>;
  /** Respondents by the form of survey, as the file words it. */
  readonly forms: Readonly<Record<string, number>>;
  /** Respondents by who answered, the recipient or a representative, as the file words it; never weighted. */
  readonly answeredBy: Readonly<Record<string, number>>;
}

/** An answer behind a gate that was not open. */
export interface Inconsistency {
  readonly row: number;
  readonly organisation: string;
  readonly question: string;
}

/** The answers counted: plain JSON in a fixed order. Nothing of a single respondent passes beyond it but the numbers of rows. */
export interface Tallies {
  readonly format: 'nok.tallies/1';
  readonly methodology: string;
  readonly organisations: Readonly<Record<string, OrganisationTally>>;
  readonly inconsistencies: readonly Inconsistency[];
  readonly problems: readonly NokIssue[];
}
