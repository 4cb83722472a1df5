import type { Language } from '../errors/index.js';
import type { ObservationKind } from '../formula/index.js';
import type { DateText, Rounding, Sector, Source, Verification } from '../methodology/index.js';
import type { DecimalText } from '../numeric/index.js';
import type { Level } from './levels.js';
import type { Print } from './print.js';

/** Formulas in words. Labels come in their quotation marks. */
export interface FormulaTexts {
  readonly share: (kind: ObservationKind, label: string, points: DecimalText) => string;
  readonly number: (kind: ObservationKind, label: string, unit: string | undefined) => string;
  readonly perItem: (label: string, points: DecimalText, cap: DecimalText) => string;
  readonly mean: (parts: readonly string[]) => string;
  readonly weighted: (parts: readonly { readonly weight: DecimalText; readonly part: string }[]) => string;
  readonly score: (level: Level, id: string) => string;
  /** What a score is called in a formula. */
  readonly symbol: (level: Level, id: string) => string;
  /** What the share of respondents is counted of. */
  readonly answered: string;
  /** What the share of items is counted of. */
  readonly norm: string;
}

/** Observed values in words. */
export interface ObservedTexts {
  readonly share: (count: string, of: string) => string;
  readonly mean: (sum: string, of: string) => string;
  readonly measured: (value: string, unit: string | undefined) => string;
  readonly nobodyAsked: Readonly<Record<'full' | 'zero' | 'leave-out', string>>;
  readonly notApplicable: (reason: string) => string;
}

/** Choices in words. What no table knows is shown as the code it is. */
export interface ChoiceTexts {
  readonly questions: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
  readonly rounding: (rounding: Rounding) => string;
  readonly by: (byDefault: boolean) => string;
}

/** What a methodology is made of, in words. */
export interface FactTexts {
  readonly sources: Readonly<Record<Source, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly verifications: Readonly<Record<Verification, string>>;
  readonly verificationsExplained: Readonly<Record<Verification, string>>;
  /** Scores of one level by their ids. */
  readonly scores: (level: Level, ids: readonly string[]) => string;
  readonly weights: (ids: readonly string[]) => string;
  readonly edition: string;
  readonly inForce: (from: DateText | undefined, to: DateText | undefined) => string;
  readonly identity: (id: string, fingerprint: string) => string;
  readonly range: (least: DecimalText, most: DecimalText) => string;
}

/** Titles of columns. */
export interface ColumnTexts {
  readonly criterion: string;
  readonly indicator: string;
  readonly score: string;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly contribution: string;
  readonly observation: string;
  readonly symbol: string;
  readonly observed: string;
  readonly interval: string;
  readonly source: string;
  readonly question: string;
  readonly chosen: string;
  readonly by: string;
  readonly certainty: string;
  readonly counted: string;
}

/** The sentences of an explanation. Names come as Markdown, figures as they are printed. */
export interface ExplanationTexts {
  readonly title: (name: string | undefined) => string;
  readonly total: (label: string, score: string, range: string) => string;
  readonly type: (type: string) => string;
  readonly municipality: (municipality: string) => string;
  readonly forms: (forms: string) => string;
  readonly day: (day: string) => string;
  readonly sample: (asked: number, recipients: number) => string;
  readonly methodology: (title: string) => string;
  readonly rounding: (rounding: string) => string;
  readonly aboutPage: string;
  readonly legend: string;
  readonly leftOut: string;
  readonly leftOutScore: string;
  readonly partial: string;
  readonly otherwise: (score: string) => string;
  readonly repeated: string;
  readonly contributionsRounded: string;
  readonly rest: (value: string) => string;
  readonly choices: string;
  readonly certainty: string;
  readonly unverifiedEdition: (note: string) => string;
  readonly beyondLastCheck: (on: string, checkedOn: string) => string;
  readonly smallSample: (asked: number, required: number) => string;
  readonly intervals: string;
}

/** The sentences of a description. */
export interface DescriptionTexts {
  readonly sector: (sector: string) => string;
  readonly checkedOn: (day: string) => string;
  readonly aboutPage: string;
  readonly legend: string;
  readonly certainty: (certainty: string, acts: string) => string;
  readonly weightCertainty: (certainty: string) => string;
  readonly range: (range: string) => string;
  /** What is written down of an observation of each kind. */
  readonly respondents: string;
  readonly checklist: string;
  readonly items: (most: string | undefined) => string;
  readonly measure: (least: string, most: string, unit: string | undefined) => string;
  readonly mayBeEmpty: string;
  readonly silent: string;
  readonly nobodyAsked: (observations: string) => string;
  readonly notApplicable: (observations: string) => string;
  readonly itemNotApplicable: (observations: string) => string;
  readonly denominator: (observations: string) => string;
  readonly rounding: (rounding: string) => string;
  readonly taken: (question: string, chosen: string, by: string) => string;
  readonly sources: string;
  readonly acts: string;
  readonly act: (number: string, day: string, title: string) => string;
  readonly certainties: string;
}

/** Everything that is written in one language. */
export interface Texts {
  readonly language: Language;
  readonly print: Print;
  readonly formulas: FormulaTexts;
  readonly observed: ObservedTexts;
  readonly choices: ChoiceTexts;
  readonly facts: FactTexts;
  readonly columns: ColumnTexts;
  readonly explanation: ExplanationTexts;
  readonly description: DescriptionTexts;
}
