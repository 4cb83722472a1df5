import type { Formula, ObservationKind } from '../formula/index.js';
import type { DecimalText, RoundingMode } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** A day as YYYY-MM-DD. */
export type DateText = string;

/** How sure we are of a fact: held against a public source, seen in the work of operators, or only remembered. */
export const VERIFICATIONS = ['confirmed', 'practice', 'unverified'] as const;

/** How sure we are of a fact. */
export type Verification = (typeof VERIFICATIONS)[number];

/** The spheres the order covers. */
export const SECTORS = [
  'social-service', 'medical-social-expertise', 'health-outpatient', 'health-inpatient', 'education', 'culture', 'performing-arts',
] as const;

/** A sphere the order covers. */
export type Sector = (typeof SECTORS)[number];

/** Where an observation comes from. */
export const SOURCES = ['stand', 'site', 'state-site', 'visit', 'survey', 'records', 'test-contact', 'parts'] as const;

/** A source of information. */
export type Source = (typeof SOURCES)[number];

/** A legal act as it is cited: what, number, date; `unverified` where number and date were not held against its text. */
export interface Act {
  readonly title: Text;
  readonly number: string;
  readonly date: DateText;
  readonly verification?: Verification;
}

/** Which acts a fact rests on and how sure we are of it. No paragraph numbers: none was held against the text. */
export interface Citation {
  readonly acts: readonly string[];
  readonly verification: Verification;
  readonly note?: Text;
}

/**
 * An input of the methodology.
 *
 * `most` belongs to `items`; `least`, `most` and `unit` to `measure`. `mayBeEmpty`: there may be nobody to ask, or the list may not apply.
 */
export interface Observation<Kind extends ObservationKind = ObservationKind> {
  readonly kind: Kind;
  readonly label: Text;
  readonly source: Source;
  /** The symbol of the act, such as Устенд. */
  readonly symbol?: string;
  /** The symbol of what it is counted of, such as Чобщ. */
  readonly ofSymbol?: string;
  readonly mayBeEmpty?: boolean;
  readonly least?: DecimalText;
  readonly most?: number | DecimalText;
  readonly unit?: Text;
}

/** A range that scores are proven to stay within. */
export interface DeclaredRange {
  readonly least: DecimalText;
  readonly most: DecimalText;
}

/** An indicator: a named score of a criterion. */
export interface Indicator<Key extends string = string> {
  readonly id: string;
  readonly label: Text;
  readonly formula: Formula<Key>;
  readonly citation: Citation;
  /** How sure we are of its weight, where that differs. */
  readonly weightCitation?: Citation;
  readonly range?: DeclaredRange;
}

/** A criterion: a named score of the total, usually the weighted mean of its indicators. */
export interface Criterion<Key extends string = string> extends Indicator<Key> {
  readonly indicators: readonly Indicator<Key>[];
}

/** The score of an organisation. */
export interface Total<Key extends string = string> {
  readonly label: Text;
  readonly formula: Formula<Key>;
  readonly citation: Citation;
}

/** Where values are rounded: only at the end, or indicators, criteria and total each. */
export const ROUNDING_STAGES = ['end', 'every-level'] as const;

/** How values are rounded. */
export interface Rounding {
  readonly digits: number;
  readonly mode: RoundingMode;
  readonly at: (typeof ROUNDING_STAGES)[number];
}

/** An answer to a question on which the order is silent. */
export interface Choice {
  readonly question: string;
  readonly observation?: string;
  readonly item?: string;
  readonly chosen: string | Rounding | { readonly by: readonly string[] };
  /** Whether nobody chose, and what practice does was taken. */
  readonly byDefault: boolean;
}

/** Which kind each observation is of. */
export type ObservationKinds = Readonly<Record<string, ObservationKind>>;

/** A methodology as it is written down: plain data. */
export interface Definition<Kinds extends ObservationKinds = ObservationKinds> {
  readonly id: string;
  readonly title: Text;
  readonly sector?: Sector;
  readonly acts: Readonly<Record<string, Act>>;
  readonly citation: Citation;
  readonly validFrom?: DateText;
  /** The last day in force. */
  readonly validTo?: DateText;
  /** The day on which somebody last looked whether the acts had changed. */
  readonly checkedOn?: DateText;
  /** The range of every score that declares none of its own. */
  readonly range: DeclaredRange;
  readonly observations: { readonly [Key in keyof Kinds]: Observation<Kinds[Key]> };
  readonly criteria: readonly Criterion<NoInfer<keyof Kinds & string>>[];
  readonly total: Total<NoInfer<keyof Kinds & string>>;
  readonly rounding?: Rounding;
  /** What this methodology takes where the order is silent; copied into every result. */
  readonly choices?: readonly Choice[];
  readonly fingerprint?: string;
}

/** A definition that has been checked: frozen, with its fingerprint. */
export interface Methodology<Kinds extends ObservationKinds = ObservationKinds> extends Definition<Kinds> {
  readonly fingerprint: string;
}
