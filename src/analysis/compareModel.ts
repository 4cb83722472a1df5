import type { NokIssue } from '../errors/index.js';
import type { AssessOptions, Organisation, ScoreResult } from '../assessment/index.js';
import type { Formula } from '../formula/index.js';
import type { Choice, ObservationKinds, Observations, Rounding } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { RankOptions } from '../rating/index.js';

/** An organisation to be computed under both methodologies: what `observe` has ready fits, and only what stands here is read. */
export interface ComparedOrganisation<Values = Observations> {
  readonly organisation: Organisation;
  readonly observations: Values;
  /** Choices made while counting. */
  readonly choices?: readonly Choice[];
}

/**
 * The same data for both, each methodology taking what it observes; or a list for each where they observe different things, the same
 * organisations by their ids.
 */
export type ComparedOrganisations<First extends ObservationKinds = ObservationKinds, Second extends ObservationKinds = ObservationKinds> =
  | readonly ComparedOrganisation<Observations<First & Second>>[]
  | {
    readonly first: readonly ComparedOrganisation<Observations<First>>[];
    readonly second: readonly ComparedOrganisation<Observations<Second>>[];
  };

/** What the caller decides of a comparison: what `assess` and `rank` let decide, for both methodologies alike. */
export interface ComparisonOptions
  extends Pick<AssessOptions, 'whenNobodyAsked' | 'whenNotApplicable' | 'rounding'>, Pick<RankOptions, 'ties' | 'on'> {}

/** One of the two methodologies. */
export interface ComparedMethodology {
  readonly id: string;
  readonly fingerprint: string;
  /** What its rating took where the order is silent, as `rank` has it: the ranking, the rounding, what the assessments chose. */
  readonly choices: readonly Choice[];
}

/** A score as it is printed and exactly; or the difference of two, the one of the printed figures, the other of the exact ones. */
export interface ScoreFigures {
  readonly score: DecimalText;
  readonly exact: FractionText;
}

/** A total under either methodology; the difference is the second less the first. */
export interface TotalComparison {
  readonly first: ScoreFigures;
  readonly second: ScoreFigures;
  readonly difference: ScoreFigures;
}

/** A criterion or an indicator under one of the methodologies. */
export type ComparedScore = Pick<ScoreResult, 'score' | 'exact' | 'status'>;

/** A criterion or an indicator by its id; `null` where a methodology has none of that id, and where there is nothing to subtract. */
export interface ScoreComparison {
  readonly id: string;
  readonly first: ComparedScore | null;
  readonly second: ComparedScore | null;
  readonly difference: ScoreFigures | null;
}

/** The places under either methodology, and how many places up that is; less than zero: down. */
export interface PlaceComparison {
  readonly first: number;
  readonly second: number;
  readonly moved: number;
}

/** What one difference of the methodologies does to a total, in points: applied alone to the first methodology. */
export interface CauseEffect {
  /**
   * The id of a cause; the last row is `together`: what the differences bring only with each other, or cannot bring alone, and what other
   * bounds of an observation do to a percentage of what could be attained.
   */
  readonly id: string;
  /** `null` where it cannot stand alone; what it does is then within `together`. */
  readonly effect: FractionText | null;
}

/** An organisation under both methodologies. */
export interface OrganisationComparison {
  readonly organisation: string;
  readonly total: TotalComparison;
  /** By their numbers. */
  readonly criteria: readonly ScoreComparison[];
  /** By their numbers. */
  readonly indicators: readonly ScoreComparison[];
  readonly place: PlaceComparison;
  /** They add up to the exact difference of the totals; `null` where the methodologies have no causes to tell. */
  readonly effects: readonly CauseEffect[] | null;
}

/**
 * A formula that the second methodology has and the first has not: that of an indicator, or of a criterion made of observations outright;
 * or the weights of a criterion or of the total.
 */
export interface FormulaCause {
  readonly what: 'formula' | 'weights';
  /** The id of the score, or `total`. */
  readonly id: string;
  /** As the first methodology has it. */
  readonly from: Formula;
  /** As the second methodology has it. */
  readonly to: Formula;
  /** Why the first methodology with this difference alone would be refused; empty where it is a methodology. */
  readonly problems: readonly NokIssue[];
}

/** Another rounding. */
export interface RoundingCause {
  readonly what: 'rounding';
  readonly id: 'rounding';
  readonly from: Rounding;
  readonly to: Rounding;
  readonly problems: readonly NokIssue[];
}

/** A difference in what two methodologies compute. */
export type ComparisonCause = FormulaCause | RoundingCause;

/** Two methodologies side by side: frozen plain JSON. */
export interface MethodologyComparison {
  readonly format: 'nok.comparison/1';
  readonly first: ComparedMethodology;
  readonly second: ComparedMethodology;
  /**
   * By their numbers, the rounding last; `null` where the methodologies observe different things, have different scores, or were given
   * different data: then scores and places stand side by side, and nothing is said of why.
   */
  readonly causes: readonly ComparisonCause[] | null;
  /** By their ids. */
  readonly organisations: readonly OrganisationComparison[];
}
