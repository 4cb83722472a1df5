import type { Choice, Definition, Observation } from '../methodology/index.js';
import { itemLabel, type ItemLabels } from './items.js';
import { code, escaped, heading, table } from './markdown.js';
import type { Texts } from './texts.js';
import { quotedLabel } from './words.js';

/** A question on which the order is silent, what was taken, and who chose; all as Markdown. */
export interface ChoiceInWords {
  readonly question: string;
  readonly chosen: string;
  readonly by: string;
}

/** What is needed to name what a choice is about. */
export interface About {
  readonly observations: Readonly<Record<string, Observation>>;
  readonly items: ItemLabels;
}

/** The heading over choices: what belongs to no sector is a council's own and no order. */
export const silentHeading = ({ sector }: Definition, { choices }: Texts): string => heading(2, choices.silent[sector === undefined ? 'methodology' : 'order']);

/** Choices in words; those that answer one question alike for several observations stand together. */
export function choicesInWords(choices: readonly Choice[], about: About, texts: Texts): ChoiceInWords[] {
  const together = new Map<string, { first: Choice; names: string[] }>();
  for (const choice of choices) {
    const key = JSON.stringify([choice.question, choice.chosen, choice.byDefault]);
    const alike = together.get(key) ?? { first: choice, names: [] };
    alike.names.push(...nameOf(choice, about, texts));
    together.set(key, alike);
  }
  return [...together.values()].map(({ first: { question, chosen, byDefault }, names }) => ({
    question: known(texts.choices.questions, question) + (names.length > 0 ? ` (${names.join(', ')})` : ''),
    chosen: chosenInWords(chosen, texts),
    by: texts.choices.by(byDefault),
  }));
}

/** The same as a table. */
export function choicesTable(choices: readonly Choice[], about: About, texts: Texts): string {
  const { columns } = texts;
  return table(
    [[columns.question, 'left'], [columns.chosen, 'left'], [columns.by, 'left']],
    choicesInWords(choices, about, texts).map(({ question, chosen, by }) => [question, chosen, by]),
  );
}

const known = (words: Readonly<Record<string, string>>, word: string): string => (Object.hasOwn(words, word) ? (words[word] as string) : code(word));

/** An answer in words. */
export function chosenInWords(chosen: Choice['chosen'], { choices }: Texts): string {
  if (typeof chosen === 'string') return known(choices.answers, chosen);
  return 'by' in chosen ? escaped(chosen.by.join(', ')) : choices.rounding(chosen);
}

/** What a choice is about: an item of a checklist, or an observation. */
function nameOf({ observation, item }: Choice, { observations, items }: About, texts: Texts): string[] {
  const label = observation === undefined || !Object.hasOwn(observations, observation) ? undefined : observations[observation];
  return [...(label ? [quotedLabel(label, texts)] : []), ...(item === undefined ? [] : [itemLabel(item, items, texts)])];
}
