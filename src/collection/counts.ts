import type { Question } from './blanks.js';
import { sumOf, type Scale } from './scales.js';
import type { OrganisationTally, QuestionTally, Unanswered } from './tallies.js';

/** What an answer that does not count is: the positions after those of the answers. */
export const UNANSWERED = ['blank', 'skipped', 'inconsistent'] as const satisfies readonly (keyof Unanswered)[];

/** The counts of an organisation while they grow: those of each question from its offset on, and the sums of numbers in billionths. */
export interface Count {
  respondents: number;
  readonly answers: number[];
  readonly sums: bigint[];
  readonly forms: Map<string, number>;
  readonly answeredBy: Map<string, number>;
}

/** Counts by the id of the organisation. */
export type Counts = Map<string, Count>;

/** Where the counts of each question begin, and after the last one their number. */
export function offsetsOf(scales: readonly Scale[]): number[] {
  const offsets = [0];
  for (const { answers } of scales) offsets.push((offsets.at(-1) as number) + answers.length + UNANSWERED.length);
  return offsets;
}

/** An object with its keys in a fixed order, so that equal counts are equal JSON. */
export const inKeyOrder = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Counts as they are handed out. */
export const countsToTallies = (counts: Counts, questions: readonly Question[], scales: readonly Scale[]): Record<string, OrganisationTally> =>
  inKeyOrder([...counts].map(([id, count]) => [id, tallyOf(count, questions, scales)] as const));

function tallyOf({ respondents, answers, sums, forms, answeredBy }: Count, questions: readonly Question[], scales: readonly Scale[]): OrganisationTally {
  const offsets = offsetsOf(scales);
  const from = (offset: number, names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.map((name, at) => [name, answers[offset + at] as number]));
  const countedAs = <Tally>(kind: Scale['kind'], shaped: (counts: Record<string, number>, position: number) => Tally): Record<string, Tally & Unanswered> =>
    inKeyOrder(questions.flatMap(({ id }, position) => {
      const scale = scales[position] as Scale;
      if (scale.kind !== kind) return [];
      const offset = offsets[position] as number;
      const unanswered = from(offset + scale.answers.length, UNANSWERED) as unknown as Unanswered;
      return [[id, { ...shaped(from(offset, scale.answers), position), ...unanswered }] as const];
    }));
  return {
    respondents,
    questions: countedAs('yes-no', (counts) => counts as unknown as Pick<QuestionTally, 'yes' | 'no'>),
    distributions: countedAs('options', (counts) => ({ options: inKeyOrder(Object.entries(counts)) })),
    sums: countedAs('number', (counts, position) => ({ answered: counts.answered as number, sum: sumOf(sums[position] as bigint) })),
    forms: inKeyOrder(forms),
    answeredBy: inKeyOrder(answeredBy),
  };
}
