import type { Organisation } from '../assessment/index.js';
import type { Choice, DateText } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';
import type { ExpectedScore, PlanItem, Words } from './planModel.js';

/** A measure that was taken: the right-hand columns of the form. */
export interface MeasureTaken {
  readonly organisation: string;
  readonly item: string;
  /** What was done. */
  readonly measure: Words;
  /** The actual term: the day it was done. */
  readonly doneOn: DateText;
}

/** On which day progress is looked at, and what was done by then. */
export interface ProgressOptions {
  readonly on: DateText;
  readonly taken: readonly MeasureTaken[];
  /** How many days before its term an item is due soon; 30 unless given. */
  readonly dueSoonDays?: number;
  /** An earlier progress of the same plans: what was done then and is not now is told. */
  readonly earlier?: PlanProgress;
}

/** How an item of a plan stands. */
export const PROGRESS_STATES = ['done', 'done-late', 'overdue', 'due-soon', 'planned'] as const;

/** One of the states. */
export type ProgressState = (typeof PROGRESS_STATES)[number];

/** An item of a plan on the day. */
export interface ItemProgress {
  readonly organisation: string;
  readonly item: PlanItem;
  readonly state: ProgressState;
  /** What was done; `null` where nothing was. */
  readonly taken: Text | null;
  readonly doneOn: DateText | null;
  /** How many days after its term it was done, or is not done yet. */
  readonly lateByDays: number;
  /** How many days are left to its term; `null` where it is done or overdue. */
  readonly daysLeft: number | null;
}

/** How many items stand how. */
export interface ProgressCounts {
  readonly items: number;
  readonly done: number;
  readonly doneLate: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly planned: number;
  /** Done in time or late, of all, in per cent; `null` where there are no items. */
  readonly shareDone: FractionText | null;
}

/** An organisation on the day. */
export interface OrganisationProgress extends ProgressCounts {
  readonly organisation: Organisation;
  /** The total of the assessment the plan starts from. */
  readonly score: DecimalText;
  readonly exact: FractionText;
  /** The total when every item is done; `null` where a scale would refuse that. */
  readonly expected: ExpectedScore | null;
  /** The total with what is done so far; `null` where a scale would refuse that. */
  readonly reached: ExpectedScore | null;
}

/** A criterion on the day, over all organisations assessed by one methodology. */
export interface CriterionProgress extends ProgressCounts {
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  readonly criterion: string;
  readonly label: Text;
}

/** A municipality on the day; `null` holds the organisations without one. */
export interface MunicipalityProgress extends ProgressCounts {
  readonly municipality: string | null;
  readonly organisations: number;
}

/** What went backwards: an item that was done and is not now, that is not in the plan any more, or that was done on another day than was said. */
export interface BackwardStep {
  readonly organisation: string;
  readonly item: string;
  /** The measure as it was planned then. */
  readonly measure: Text;
  readonly what: 'not-done-now' | 'gone' | 'other-day';
  /** The day it was said to be done. */
  readonly doneOn: DateText;
}

/** What was not done and is planned otherwise now: no item of a plan any more, or with a later term. */
export interface Replanned {
  readonly organisation: string;
  readonly item: string;
  /** The measure as it was planned then. */
  readonly measure: Text;
  /** The last day of its term in the earlier plan. */
  readonly before: DateText;
  /** The last day of its term now; `null` where it is in the plan no more. */
  readonly now: DateText | null;
}

/** How plans stand on a day: frozen plain JSON. */
export interface PlanProgress {
  readonly format: 'nok.plan-progress/1';
  readonly on: DateText;
  /** How many days count as soon. */
  readonly choices: readonly Choice[];
  readonly total: ProgressCounts;
  /** By their ids. */
  readonly organisations: readonly OrganisationProgress[];
  readonly criteria: readonly CriterionProgress[];
  readonly municipalities: readonly MunicipalityProgress[];
  /** By organisation, in the order of the plan. */
  readonly items: readonly ItemProgress[];
  /** Empty where nothing did, and where no earlier progress was given. */
  readonly backwards: readonly BackwardStep[];
  /** What was put off or left out since an earlier progress without having been done. */
  readonly replanned: readonly Replanned[];
}
