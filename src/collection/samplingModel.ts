import type { Verification } from '../methodology/index.js';
import type { OrganisationTally } from './tallies.js';

/** A form of service of an organisation, with its own recipients. */
export interface SampledService {
  readonly form: string;
  readonly recipients: number;
  /** How many of them were asked, where that is known. */
  readonly asked?: number;
}

/** What is looked at of counted answers: of the questions only `representative`, whether a representative answers. */
export type SampledTally = Pick<OrganisationTally, 'respondents' | 'forms' | 'answeredBy'> & Partial<Pick<OrganisationTally, 'questions'>>;

/** What is known beside the register. */
export interface SamplingOptions {
  /** The forms of service that are sampled on their own, by organisation. */
  readonly services?: Readonly<Record<string, readonly SampledService[]>>;
  /** The answers counted, by organisation: the `organisations` of `tally`, or those of what `observe` has ready. */
  readonly tallies?: Readonly<Record<string, SampledTally>>;
}

/** How many must be asked, and how many were. */
export interface SampleFigures {
  readonly recipients: number | null;
  /** `null` where the recipients are not known. */
  readonly needed: number | null;
  /** `null` where nobody was asked yet. */
  readonly asked: number | null;
  /** How many are still to be asked; `null` where either is not known. */
  readonly missing: number | null;
  /** Whether fewer were asked than are needed; `null` where that cannot be told. */
  readonly small: boolean | null;
}

/**
 * How many representatives answered, as the questionnaire and the file tell it; never weighted.
 *
 * Two counts that agree may still be of different respondents.
 */
export interface Representatives {
  /** By the column where it tells, otherwise by the question; `null` where neither does. */
  readonly count: number | null;
  /**
   * By the column that says who answered: whatever calls itself a representative. `null` where there is none, or where a word of it says
   * neither "representative" nor "recipient": whether a mother answers for her child or for herself, the word does not tell.
   */
  readonly byColumn: number | null;
  /** By the question whether a representative answers; `null` where nobody answered it. */
  readonly byQuestion: number | null;
  /** Whether both tell the same; `null` where one of them tells nothing. */
  readonly agree: boolean | null;
}

/** A form of service. */
export interface ServiceSample extends SampleFigures {
  readonly form: string;
}

/** One organisation: in all, by form of service, and who answered how. */
export interface OrganisationSample extends SampleFigures {
  readonly organisation: string;
  readonly services: readonly ServiceSample[];
  /** Respondents by the form of survey, as the file words it. */
  readonly forms: Readonly<Record<string, number>>;
  /** Respondents by who answered, as the file words it; never weighted. */
  readonly answeredBy: Readonly<Record<string, number>>;
  readonly representatives: Representatives;
}

/** The sums over organisations of which the figure is known. */
export interface SampleTotal {
  readonly organisations: number;
  readonly recipients: number;
  readonly needed: number;
  readonly asked: number;
  /** How many organisations have a small sample. */
  readonly small: number;
  readonly forms: Readonly<Record<string, number>>;
  readonly answeredBy: Readonly<Record<string, number>>;
  /** Of the organisations of which it is known; they agree where every organisation in which both tell something does. */
  readonly representatives: Representatives;
}

/** Asked against needed, organisation by organisation: frozen plain JSON. Nothing of a single respondent is in it. */
export interface SamplePlan {
  readonly format: 'nok.sample-plan/1';
  /** How sure we are of the rule. */
  readonly verification: Verification;
  /** In the order of the register. */
  readonly organisations: readonly OrganisationSample[];
  readonly total: SampleTotal;
}
