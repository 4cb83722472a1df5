import type { Weighting } from '../assessment/index.js';
import type { Choice, Sector, Verification } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { CriterionAverage, Figure } from './model.js';

/** What an assessment says of its organisation that it may be gathered by. */
export const AGGREGATE_PROPERTIES = ['municipality', 'type', 'sector'] as const;

/** The name of such a property. */
export type AggregateProperty = (typeof AGGREGATE_PROPERTIES)[number];

/** A level the caller names, such as region: each group by the names of the groups of the next level, or of the organisations by their ids. */
export interface NamedLevel {
  readonly level: string;
  readonly of: Readonly<Record<string, readonly string[]>>;
}

/** What becomes of several sectors: the mean of the means of each, or one mean of all organisations. */
export const SECTOR_MEANS = ['mean-of-sectors', 'all-organisations'] as const;

/** The name of such a way. */
export type SectorMeans = (typeof SECTOR_MEANS)[number];

/** What the caller decides of an aggregate. */
export interface AggregateOptions {
  /** The levels, the widest first; `['municipality']` unless chosen. */
  readonly by?: readonly (AggregateProperty | NamedLevel)[];
  /** `printed` unless chosen, as published averages are; of `exact` figures a mean is rounded once, where it is printed. */
  readonly on?: Figure;
  /** `plain-mean` unless chosen, as published averages of districts and regions are. */
  readonly weighting?: Weighting;
  /** `mean-of-sectors` unless chosen. */
  readonly sectors?: SectorMeans;
}

/** Means over organisations; `null` where no organisation has the criterion. */
interface Means {
  readonly organisations: number;
  readonly score: DecimalText;
  readonly exact: FractionText;
  readonly criteria: readonly CriterionAverage[];
}

/** A group of organisations with its means, down to each of them. */
export interface AggregateGroup extends Means {
  readonly kind: 'group';
  readonly level: string;
  readonly name: string;
  /** By name. */
  readonly of: readonly AggregateNode[];
}

/** One organisation with its own figures. */
export interface AggregateOrganisation {
  readonly kind: 'organisation';
  /** The id of the organisation. */
  readonly organisation: string;
  /** What it counts for in a mean. */
  readonly weight: FractionText;
  readonly score: DecimalText;
  readonly exact: FractionText;
  readonly criteria: readonly Omit<CriterionAverage, 'organisations'>[];
}

/** A node of an aggregate. */
export type AggregateNode = AggregateGroup | AggregateOrganisation;

/** The organisations of one sector, and what their assessments answer. */
export interface AggregateSector {
  /** `null` where the methodology names none. */
  readonly sector: Sector | null;
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  readonly organisations: number;
  readonly choices: readonly Choice[];
}

/** Means over organisations, level by level: frozen plain JSON. */
export interface Aggregate extends Means {
  readonly format: 'nok.aggregate/1';
  /** What the means are made of, and how all figures are printed. */
  readonly choices: readonly Choice[];
  /** How sure we are that means are made so. */
  readonly verification: Verification;
  readonly sectors: readonly AggregateSector[];
  readonly of: readonly AggregateNode[];
}
