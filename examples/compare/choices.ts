import type { Collection, ComparedMethodology, MethodologyComparison, Methodology, Procedure } from 'nok-methodology';
import { byDefaultInWords, choicesInWords } from '../rate/choices.js';
import { escaped, heading, list } from '../report/markdown.js';

/** What was taken where the order is silent, by methodology where it is not the same; the second one's tables were counted. */
export function choicesPart({ first, second }: MethodologyComparison, one: Procedure, other: Procedure): string[] {
  const counted = other.collection as Collection;
  const [before, after] = [choicesOf(first, one.methodology, one.collection ?? counted), choicesOf(second, other.methodology, counted)];
  const title = heading(2, 'Что принято там, где порядок молчит');
  return before.join() === after.join() ? [title, list(after)] : [title, '**А**', list(before), '**Б**', list(after)];
}

const choicesOf = ({ choices }: ComparedMethodology, methodology: Methodology, collection: Collection): string[] =>
  choicesInWords(choices, methodology, collection).map(({ question, chosen, byDefault }) => escaped(`${question}: ${chosen} (${byDefaultInWords(byDefault)})`));
