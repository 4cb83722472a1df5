import type { Language } from '../errors/index.js';
import type { Trend } from '../improvement/index.js';
import type { Column } from './markdown.js';
import type { Print } from './print.js';

/** Why a score changed, in words; names and figures come as Markdown. */
export interface ChangeTexts {
  readonly language: Language;
  readonly print: Print;
  readonly title: (name: string) => string;
  /** A cycle without a day by its number. */
  readonly cycle: (number: number) => string;
  readonly step: (before: string, after: string) => string;
  readonly total: (before: string, after: string, difference: string) => string;
  readonly totalSame: (score: string) => string;
  readonly rulesDiffer: (restated: string, effect: string) => string;
  readonly otherMethodology: (before: string, after: string) => string;
  readonly otherAnswers: (questions: string) => string;
  readonly causesHeading: string;
  readonly causes: readonly Column[];
  readonly rules: string;
  readonly together: string;
  readonly sum: string;
  readonly notAlone: string;
  readonly withoutEffect: (names: string) => string;
  readonly nothingChanged: string;
  readonly criteriaHeading: string;
  readonly criteria: readonly Column[];
  readonly leftOut: string;
  readonly trendsHeading: string;
  readonly trend: string;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly plansHeading: string;
  readonly promise: (expected: string, reached: string, difference: string) => string;
  readonly kept: string;
  readonly notKept: string;
  readonly notTold: string;
  readonly promises: readonly Column[];
  readonly keptOrNot: (kept: boolean | null) => string;
  readonly uncounted: (items: string) => string;
  readonly howHeading: string;
  readonly how: readonly string[];
  readonly share: (count: string, of: string, percent: string) => string;
  readonly mean: (sum: string, of: string) => string;
  readonly nobodyAsked: string;
  readonly notApplicable: (reason: string) => string;
}
