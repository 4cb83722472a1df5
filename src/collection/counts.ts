import type { Question } from './blanks.js';
import type { OrganisationTally, QuestionTally } from './model.js';

/** What an answer to a question counts as. */
export const QUESTION_STATES = ['yes', 'no', 'blank', 'skipped', 'inconsistent'] as const satisfies readonly (keyof QuestionTally)[];

/** The counts of an organisation while they grow; the states of a question lie side by side. */
export interface Count {
  respondents: number;
  readonly answers: number[];
  readonly forms: Map<string, number>;
}

/** Counts by the id of the organisation. */
export type Counts = Map<string, Count>;

/** An object with its keys in a fixed order, so that equal counts are equal JSON. */
export const inKeyOrder = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Counts as they are handed out. */
export function countsToTallies(counts: Counts, questions: readonly Question[]): Record<string, OrganisationTally> {
  return inKeyOrder([...counts].map(([id, count]) => [id, tallyOf(count, questions)] as const));
}

function tallyOf({ respondents, answers, forms }: Count, questions: readonly Question[]): OrganisationTally {
  const stateOf = (question: number, state: number): number => answers[question * QUESTION_STATES.length + state] as number;
  return {
    respondents,
    questions: inKeyOrder(
      questions.map(({ id }, question) => {
        const states = QUESTION_STATES.map((name, state) => [name, stateOf(question, state)] as const);
        return [id, Object.fromEntries(states) as unknown as QuestionTally] as const;
      }),
    ),
    forms: inKeyOrder(forms),
  };
}
