import type { Verification } from '../methodology/index.js';
import type { Text } from '../shape/index.js';

/** One position of a checklist. */
export interface Item {
  readonly id: string;
  readonly label: Text;
  readonly verification: Verification;
}

/** The list of items behind one observation. */
export interface Checklist {
  readonly observation: string;
  readonly title: Text;
  readonly items: readonly Item[];
}

/**
 * One question, answered yes or no.
 *
 * A gate opens or skips others; a question with an observation is counted into it. `openDenominator`: the order does not say whether
 * the share is of those who used it or of all respondents. `optional`: the column may be absent.
 */
export interface Question {
  readonly id: string;
  readonly text: Text;
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

/** How the observations of a methodology are collected. */
export interface Collection {
  readonly checklists: readonly Checklist[];
  readonly questionnaire: Questionnaire;
}
