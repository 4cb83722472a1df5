import type { Choice, Verification } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** How places are numbered after a shared one: 1, 2, 2, 3 or 1, 2, 2, 4. */
export const NUMBERINGS = ['dense', 'competition'] as const;

/** What becomes of equal totals: they share a place, or the criteria named decide in turn, and places are numbered densely. */
export type Ties = (typeof NUMBERINGS)[number] | { readonly by: readonly string[] };

/** Which figure of a score is taken: as it is printed, or the exact one. */
export const FIGURES = ['printed', 'exact'] as const;

/** The name of a figure of a score. */
export type Figure = (typeof FIGURES)[number];

/** What organisations may be grouped by. */
export const GROUPINGS = ['type', 'municipality', 'form'] as const;

/** The name of what organisations are grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** What the caller decides of a rating. */
export interface RankOptions {
  /** `dense` unless chosen, as published ratings do. */
  readonly ties?: Ties;
  /** `printed` unless chosen, as published ratings do. */
  readonly on?: Figure;
  /** One rating for all unless chosen; an organisation with several forms of service has a row in each of their groups. */
  readonly groupBy?: Grouping;
  /**
   * Whether assessments under different methodologies may stand side by side: only where every total is the percentage of what could be
   * attained (`attained`), and never unless chosen.
   */
  readonly acrossMethodologies?: boolean;
}

/** A place in a rating. */
export interface RatingRow {
  readonly place: number;
  /** `null` where the rating is not grouped. */
  readonly group: string | null;
  /** The id of the organisation. */
  readonly organisation: string;
  readonly score: DecimalText;
  readonly exact: FractionText;
}

/** A rating: frozen plain JSON; rows by group, then place, then the id of the organisation. */
export interface Rating {
  readonly format: 'nok.rating/1';
  /** The fingerprint of the methodology all were assessed under; across methodologies their fingerprints in order, joined by `+`. */
  readonly methodology: string;
  /** How ties were broken and what was compared, then every choice of the assessments once. */
  readonly choices: readonly Choice[];
  readonly rows: readonly RatingRow[];
}

/** The first and the last places of a rating, or of one group of it. */
export interface BestAndWorst {
  readonly group: string | null;
  readonly best: readonly RatingRow[];
  readonly worst: readonly RatingRow[];
}

/** What the caller decides of averages. */
export interface AverageOptions {
  /** `printed` unless chosen, as published averages do. */
  readonly on?: Figure;
}

/** The mean of a criterion over the organisations that have it; `null` where none has. */
export interface CriterionAverage {
  readonly id: string;
  readonly score: DecimalText | null;
  readonly exact: FractionText | null;
  readonly organisations: number;
}

/** Plain means over organisations: frozen plain JSON. */
export interface Averages {
  readonly format: 'nok.averages/1';
  readonly choices: readonly Choice[];
  readonly organisations: number;
  readonly score: DecimalText;
  readonly exact: FractionText;
  readonly criteria: readonly CriterionAverage[];
}

/** A level of scores in words. */
export interface Band {
  readonly id: string;
  readonly label: Text;
  readonly verification: Verification;
}

/** A band with its edges. */
export interface BandWithEdges extends Band {
  /** The lower edge, which belongs to the band below; `null`: from the bottom. */
  readonly above: DecimalText | null;
  /** The upper edge, which belongs to this band. */
  readonly upTo: DecimalText;
}
