import type { Language } from '../errors/index.js';
import type { DateText, Rounding, Sector, Source, Verification } from '../methodology/index.js';
import type { DecimalText } from '../numeric/index.js';
import type { DifferenceTexts } from './differenceTexts.js';
import type { FormulaTexts } from './formulaTexts.js';
import type { Level } from './levels.js';
import type { Print } from './print.js';

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
  /** The heading over what the order does not say, or a council's own methodology. */
  readonly silent: Readonly<Record<'order' | 'methodology', string>>;
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
  readonly partialSums: string;
  /** The row of a table in which a value lies. */
  readonly row: (value: string, step: string, points: DecimalText) => string;
  readonly betterThanTarget: (value: string, target: string, points: DecimalText) => string;
  readonly worseThanWorst: (value: string, worst: string) => string;
  readonly otherwise: (score: string) => string;
  readonly repeated: string;
  readonly contributionsRounded: string;
  readonly factors: string;
  readonly notLinear: string;
  readonly rest: (value: string) => string;
  readonly certainty: string;
  readonly unverifiedEdition: (note: string) => string;
  readonly unverifiedAct: (number: string, day: string) => string;
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
  readonly differences: DifferenceTexts;
}
