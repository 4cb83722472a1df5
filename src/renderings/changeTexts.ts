import type { Language } from '../errors/index.js';
import type { Trend } from '../improvement/index.js';
import type { Column } from './markdown.js';
import type { Print } from './print.js';

/** Whether a promised value was reached, and if another one was that brings as many points. */
export type Fulfilment = 'yes' | 'in-points' | 'no' | 'untold';

/** Whether the promised total was reached, and why not. */
export type Verdict = 'kept' | 'kept-otherwise' | 'not-all' | 'others-fell' | 'together-less' | 'untold';

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
  /** The totals differ only beyond what is printed. */
  readonly totalAsPrinted: (score: string) => string;
  /** A change that cannot be seen in so many digits. */
  readonly tiny: (sign: string, unit: string) => string;
  readonly rulesSame: (restated: string) => string;
  readonly rulesDiffer: (restated: string, effect: string) => string;
  /** Of two methodologies, one that nobody has held against its text: what the comparison says of rules is then no more than what was written down. */
  readonly unverified: { readonly before: string; readonly after: string };
  readonly likeWithLike: string;
  readonly otherMethodology: (before: string, after: string) => string;
  readonly otherAnswers: string;
  readonly answered: (question: string, before: string, after: string) => string;
  readonly noEffect: string;
  readonly causesHeading: string;
  readonly causes: readonly Column[];
  readonly rules: string;
  readonly together: string;
  readonly rounding: string;
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
  /** The totals differ only beyond what is printed. */
  readonly promiseAsPrinted: (expected: string, reached: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly madeOf: string;
  readonly promisedValues: string;
  readonly otherValues: string;
  readonly promises: readonly Column[];
  readonly fulfilments: Readonly<Record<Fulfilment, string>>;
  readonly inPoints: string;
  readonly uncounted: string;
  readonly howHeading: string;
  readonly how: readonly string[];
  readonly share: (count: string, of: string, percent: string) => string;
  readonly mean: (sum: string, of: string, mean: string) => string;
  readonly nobodyAsked: string;
  readonly notApplicable: (reason: string) => string;
}
