import type { Verification } from '../methodology/index.js';
import type { DecimalText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** One position of a checklist. */
export interface Item {
  readonly id: string;
  readonly label: Text;
  readonly verification: Verification;
}

/** How far an item is fulfilled, in the words of the council, and the points for it: «есть недостатки», 0.75. */
export interface Grade {
  readonly label: Text;
  readonly points: DecimalText;
}

/**
 * The list of items behind one observation.
 *
 * With `grades` each item gets one of them, and the observation is a measure: the mean of the points over the items that apply.
 */
export interface Checklist {
  readonly observation: string;
  readonly title: Text;
  readonly items: readonly Item[];
  readonly grades?: readonly Grade[];
}

/**
 * One of the answers to choose from, with exactly one of `points`, `counted` and `blank`.
 *
 * `points`: what it adds to the mean. `counted`: whether it belongs to the share. `blank`: it leaves the denominator, as «затрудняюсь
 * ответить» does. `opens`: the questions behind this one are asked of those who chose it.
 */
export interface AnswerOption {
  readonly id: string;
  readonly label: Text;
  readonly points?: DecimalText;
  readonly counted?: boolean;
  readonly blank?: boolean;
  readonly opens?: boolean;
}

/** One of several options, all of them with points or all of them counted or not. */
export interface ChoiceAnswer {
  readonly kind: 'choice';
  readonly options: readonly AnswerOption[];
}

/** A mark: a whole number such as 1 to 5. */
export interface MarkAnswer {
  readonly kind: 'mark';
  readonly least: number;
  readonly most: number;
}

/** A number, as days or minutes: within ±10⁹, with at most nine digits after the point. */
export interface NumberAnswer {
  readonly kind: 'number';
  readonly least: DecimalText;
  readonly most: DecimalText;
}

/** How a question is answered where not by yes or no. */
export type Answer = ChoiceAnswer | MarkAnswer | NumberAnswer;

/**
 * One question, answered yes or no unless `answer` says otherwise.
 *
 * A gate opens or skips others: by a yes, or by an option that opens. A question with an observation is counted into it: yes and no, and
 * options that are counted or not, into respondents; points, marks and numbers into the mean of a measure. `openDenominator`: the order does
 * not say whether the share is of those who used it or of all respondents. `optional`: the column may be absent.
 */
export interface Question {
  readonly id: string;
  readonly text: Text;
  readonly answer?: Answer;
  readonly gate?: string;
  readonly observation?: string;
  readonly openDenominator?: boolean;
  readonly optional?: boolean;
}

/** The questions in their order, and the titles of columns that are never counted: free text, sex, age. */
export interface Questionnaire {
  readonly title: Text;
  readonly verification: Verification;
  readonly questions: readonly Question[];
  readonly notCounted: readonly Text[];
}

/**
 * A figure that is found rather than counted here: in records, on the state site, by test contacts. A column of the checklists.
 *
 * Its cell holds a number («7,5») for items or a measure, or «9 из 10» for respondents, a checklist or a mean.
 */
export interface CollectedFigure {
  readonly observation: string;
  readonly title: Text;
}

/** How the observations of a methodology are collected. */
export interface Collection {
  readonly checklists: readonly Checklist[];
  readonly questionnaire: Questionnaire;
  readonly figures?: readonly CollectedFigure[];
}
