import type { Collection, Methodology } from 'nok-methodology';
import { quotedList } from '../rate/russian.js';

/** The keys that a methodology observes and another does not, or in another way. */
export const onlyIn = (methodology: Methodology, other: Methodology): string[] =>
  Object.entries(methodology.observations).filter(([key, { kind }]) => other.observations[key]?.kind !== kind).map(([key]) => key);

/** Whether two methodologies observe anything alike. */
export const haveInCommon = (first: Methodology, second: Methodology): boolean =>
  onlyIn(first, second).length < Object.keys(first.observations).length;

/** The numbers of the scores that a methodology has and another has not. */
export function scoresOnlyIn(methodology: Methodology, other: Methodology): string[] {
  const known = scoresOf(other);
  return scoresOf(methodology).filter((id) => !known.includes(id));
}

const scoresOf = ({ criteria }: Methodology): string[] => criteria.flatMap(({ id, indicators }) => [id, ...indicators.map((indicator) => indicator.id)]);

/** Observations by their labels, after each other. */
export const labelsOf = (keys: readonly string[], { observations }: Methodology): string =>
  quotedList(keys.map((key) => observations[key]?.label.ru ?? key));

/** What collects an observation: a checklist, a figure or a question. */
export function collectedBy(key: string, collection: Collection | undefined): string | undefined {
  const isOf = ({ observation }: { readonly observation?: string }): boolean => observation === key;
  const list = collection?.checklists.find(isOf);
  if (list) return `чек-лист «${list.title.ru}»`;
  const question = collection?.questionnaire.questions.find(isOf);
  if (question) return `вопрос «${question.text.ru}»`;
  const figure = collection?.figures?.find(isOf);
  return figure && `столбец «${figure.title.ru}»`;
}
