import type { NokIssue } from '../errors/index.js';
import type { Choice, Observations } from '../methodology/index.js';
import type { DecimalText } from '../numeric/index.js';
import type { Collection } from './blanks.js';
import type { Inconsistency, OrganisationTally, Tallies } from './tallies.js';

/** An organisation of the register, with the other names it goes by and the number of its recipients. */
export interface RegisterEntry {
  readonly id: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly type?: string;
  readonly municipality?: string;
  readonly forms?: readonly string[];
  readonly parent?: string;
  readonly recipients?: number;
}

/** The organisations that are assessed. */
export type Register = readonly RegisterEntry[];

/** A cell as a file holds it. */
export type Cell = string | number | boolean | null | undefined;

/** A row with the number it has in its file. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A table: the titles of its columns in their order, and its rows, read once. */
export interface Table {
  readonly titles: readonly string[];
  readonly rows: Iterable<TableRow>;
}

/**
 * What the columns of the two tables hold, by title: "organisation", "form" (of survey), "answeredBy", "ignore", the id of a question or of an
 * item, the observation of a figure.
 *
 * Titles that are the words of the collection itself need no entry.
 */
export interface ColumnMap {
  readonly checklists?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string>>;
}

/** What a word means. */
export const MEANINGS = ['yes', 'no', 'blank'] as const;

/** The meaning of a word. */
export type Meaning = (typeof MEANINGS)[number];

/** What the words in the cells mean, beside да and нет. */
export type Dictionary = Readonly<Record<string, Meaning>>;

/** What is needed to count answers. */
export interface TallyOptions {
  readonly register: Register;
  readonly columns?: ColumnMap;
  readonly dictionary?: Dictionary;
  /** Of the edition unless given. */
  readonly collection?: Collection;
}

/** A mark in a checklist: there, not there, there in part (0 to 1), the points of a grade, or not applicable and why. */
export type Mark =
  | 'present'
  | 'absent'
  | { readonly part: DecimalText }
  | { readonly points: DecimalText }
  | { readonly notApplicable: string };

/** The marks of one organisation, by observation and item. */
export type Marks = Readonly<Record<string, Readonly<Record<string, Mark>>>>;

/** Of whom the share of the satisfied is taken, where the order leaves it open. */
export const DENOMINATORS = ['those-who-used', 'all-respondents'] as const;

/** One of the denominators. */
export type Denominator = (typeof DENOMINATORS)[number];

/** What to do with an item that does not apply, in a list that is paid by the piece. */
export const WHEN_ITEM_NOT_APPLICABLE = ['refuse', 'present', 'absent'] as const;

/** One of the ways to take an item that does not apply. */
export type WhenItemNotApplicable = (typeof WHEN_ITEM_NOT_APPLICABLE)[number];

/** What was collected: the checklists as a table, and the answers as a table or already counted. */
export interface Collected extends TallyOptions {
  readonly checklists: Table;
  readonly answers?: Table;
  readonly tallies?: Tallies;
}

/** What the caller decides while counting. */
export interface ObserveOptions {
  /** `those-who-used` unless chosen, as practice does. */
  readonly denominator?: Denominator;
  /** `refuse` unless chosen. */
  readonly whenItemNotApplicable?: WhenItemNotApplicable;
}

/** An organisation ready to be assessed. */
export interface ReadyOrganisation<Values = Observations> {
  readonly organisation: Omit<RegisterEntry, 'aliases' | 'recipients'>;
  readonly observations: Values;
  readonly sample?: { readonly asked: number; readonly recipients: number };
  readonly choices: readonly Choice[];
  readonly marks: Marks;
  readonly tally: OrganisationTally;
}

/** Everything that was put in: ready without any problem, or among the problems. */
export interface Observed<Values = Observations> {
  readonly ready: readonly ReadyOrganisation<Values>[];
  readonly problems: readonly NokIssue[];
  readonly inconsistencies: readonly Inconsistency[];
}
