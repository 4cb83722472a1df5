import { safeCollectionOf } from '../collection/index.js';
import type { Methodology, Observation, Rounding } from '../methodology/index.js';
import { bare } from './bare.js';
import { choicesInWords } from './choices.js';
import { itemLabelsOf } from './items.js';
import type { Texts } from './texts.js';
import { quotedLabel } from './words.js';

/** What `assess` takes where nobody says how to round; a test holds the two together. */
const PRACTICE: Rounding = { digits: 2, mode: 'half-up', at: 'end' };

/** Where the order is silent, what may be chosen, and what is taken where nobody chooses; as items of a list. */
export function silences(methodology: Methodology, texts: Texts): string[] {
  const { observations, rounding = PRACTICE, choices = [] } = bare(methodology);
  const { description } = texts;
  const about = (say: (observations: string) => string, keys: readonly string[]): string[] =>
    keys.length === 0 ? [] : [say(keys.map((key) => quotedLabel(observations[key] as Observation, texts)).join(', '))];
  const mayBeEmpty = Object.keys(observations).filter((key) => observations[key]?.mayBeEmpty);
  const isAsked = (key: string): boolean => observations[key]?.kind === 'respondents';
  const { questions, lists } = collected(methodology);
  return [
    ...choicesInWords(choices, { observations, items: itemLabelsOf(methodology) }, texts).map(({ question, chosen, by }) => description.taken(question, chosen, by)),
    ...about(description.nobodyAsked, mayBeEmpty.filter(isAsked)),
    ...about(description.notApplicable, mayBeEmpty.filter((key) => !isAsked(key))),
    ...about(description.itemNotApplicable, lists.filter((key) => observations[key]?.kind === 'items')),
    ...about(description.denominator, questions),
    description.rounding(texts.choices.rounding(rounding)),
  ];
}

/** The observations whose denominator is open, and those counted from checklists; none where a methodology brings no collection. */
function collected(methodology: Methodology): { readonly questions: string[]; readonly lists: string[] } {
  const outcome = safeCollectionOf(methodology);
  if (!outcome.success) return { questions: [], lists: [] };
  const { questionnaire, checklists } = outcome.data;
  return {
    questions: questionnaire.questions.flatMap(({ observation, openDenominator }) => (openDenominator && observation ? [observation] : [])),
    lists: checklists.map(({ observation }) => observation),
  };
}
