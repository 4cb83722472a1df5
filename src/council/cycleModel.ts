import type { Choice, Citation, DateText, Sector } from '../methodology/index.js';
import type { Text } from '../shape/index.js';
import type { RegimeInForce } from './regimes/model.js';

/** An organisation of the register: what `observe` takes does here as well. */
export interface RegisteredOrganisation {
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly type?: string;
  readonly municipality?: string;
  readonly forms?: readonly string[];
  readonly parent?: string;
  readonly recipients?: number;
}

/** That an organisation was assessed on a day: the day its results are of. */
export interface PastAssessment {
  readonly organisation: string;
  readonly on: DateText;
}

/** The organisations there are, and when each was assessed. */
export interface CycleRecord {
  readonly register: readonly RegisteredOrganisation[];
  readonly assessed: readonly PastAssessment[];
}

/** How the years between two assessments are counted, where the rule only says «a year». */
export const YEARS = ['calendar', 'to-the-day'] as const;

/** One of the ways to count years. */
export type Years = (typeof YEARS)[number];

/** On which day the cycle is looked at, and by which rules. */
export interface CycleOptions {
  readonly on: DateText;
  readonly sector: Sector;
  /** The id of a regime; the one in force that day unless given. */
  readonly regime?: string;
  /** `calendar` unless chosen: what was assessed in 2021 may be assessed from 01.01.2022 and must be by 31.12.2024. */
  readonly years?: Years;
}

/** Where an organisation stands between two assessments. */
export const CYCLE_STATUSES = ['overdue', 'never-assessed', 'due', 'allowed', 'too-early', 'rule-unknown'] as const;

/** One of the standings. */
export type CycleStatus = (typeof CYCLE_STATUSES)[number];

/** Where an organisation stands on the day: last assessed when, again from when and by when. */
export interface OrganisationCycle {
  readonly organisation: string;
  readonly status: CycleStatus;
  readonly last: DateText | null;
  readonly from: DateText | null;
  readonly dueBy: DateText | null;
  /** How many days it is overdue. */
  readonly lateByDays: number;
}

/** Two assessments that followed one another too soon or too late: `limit` is the day from which, or by which. */
export interface IntervalFinding {
  readonly organisation: string;
  readonly rule: string;
  readonly previous: DateText;
  readonly on: DateText;
  readonly limit: DateText;
}

/** A rule of the cycle as a result names it. */
export interface AppliedRule {
  readonly id: string;
  readonly text: Text;
  readonly citation: Citation;
}

/** What a result of the cycle says of its day and its rules. */
export interface OnDay {
  readonly on: DateText;
  readonly sector: Sector;
  readonly regime: RegimeInForce;
  readonly rules: readonly AppliedRule[];
}

/** Every organisation of the register on a day: who is due, overdue, never assessed, too early; and what followed too soon or too late. */
export interface Cycle extends OnDay {
  readonly format: 'nok.cycle/1';
  readonly choices: readonly Choice[];
  readonly organisations: readonly OrganisationCycle[];
  readonly findings: readonly IntervalFinding[];
}

/** The days of one cycle, as far as they have come. */
export interface CycleDates {
  /** The operator handed in its report. */
  readonly reportedOn: DateText;
  /** The council decided. */
  readonly decidedOn?: DateText;
  /** The authority passed the results on. */
  readonly sentOn?: DateText;
}

/** How a term stands: kept, done late, still running, or overdue. */
export const DEADLINE_STATES = ['met', 'late', 'running', 'overdue'] as const;

/** What has to be done so many months after a day. */
export interface DeadlineDates {
  readonly from: DateText;
  readonly months: number;
  readonly doneOn?: DateText;
  /** The day on which the question is asked. */
  readonly on: DateText;
}

/** By when it has to be done, and by how many days it is late. */
export interface Deadline {
  readonly dueOn: DateText;
  readonly state: (typeof DEADLINE_STATES)[number];
  readonly lateByDays: number;
}

/** A term of the cycle on a day; `null` where it has not begun. */
export interface CycleTerm {
  readonly rule: string;
  readonly from: DateText | null;
  readonly doneOn: DateText | null;
  readonly deadline: Deadline | null;
}

/** The terms of a cycle on a day. */
export interface CycleTerms extends OnDay {
  readonly format: 'nok.cycle-terms/1';
  readonly terms: readonly CycleTerm[];
}
