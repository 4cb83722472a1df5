import type { AssessOptions, Definition, ObservedValue } from 'nok-methodology';

/** The version of the format: a file that says so can be read as `docs/en/vectors.md` describes it. */
export const FORMAT = 'nok.vectors/1';

/** All that is drawn is drawn from this seed: the first day of the order. */
export const SEED = 20_181_023;

/** The observations of one organisation. */
export type Observed = Readonly<Record<string, ObservedValue>>;

/** What a case lets the caller decide. */
export type Options = Pick<AssessOptions, 'whenNobodyAsked' | 'whenNotApplicable' | 'rounding'>;

/** An organisation to be assessed, and what is special about it. */
export interface Given {
  readonly name: string;
  readonly observations: Observed;
  readonly options: Options;
}

/** A score as a result holds it, but for the declared weight, which is the same in every case. */
export interface ExpectedScore {
  readonly id: string;
  readonly score: string | null;
  readonly exact: string | null;
  readonly weight: string | null;
  readonly contribution: string | null;
  readonly status: 'scored' | 'left-out';
}

/** What must come out. */
export interface Expected {
  readonly score: string;
  readonly exact: string;
  readonly criteria: readonly (ExpectedScore & { readonly indicators: readonly (ExpectedScore & { readonly effectiveWeight: string | null })[] })[];
}

/** A problem without its words, which each implementation chooses. */
export interface ExpectedIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** A case that is computed. */
export interface ComputedCase extends Given {
  readonly expected: Expected;
}

/** A case that is refused; what is wrong with it may be of any shape. */
export interface RefusedCase {
  readonly name: string;
  readonly observations: unknown;
  readonly options: unknown;
  readonly expected: { readonly issues: readonly ExpectedIssue[] };
}

/** The cases of one methodology, and all that is needed to compute them. */
export interface AssessmentFile {
  readonly kind: 'assessment';
  readonly id: string;
  readonly fingerprint: string;
  readonly definition: Omit<Definition, 'fingerprint'>;
  readonly declaredWeights: Readonly<Record<string, string | null>>;
  readonly cases: readonly (ComputedCase | RefusedCase)[];
}
