import {
  DENOMINATORS, FIGURES, NUMBERINGS, SECTOR_MEANS, SUMMARIES_391A, WAITING_BETWEEN, WEIGHTINGS, WHEN_ITEM_NOT_APPLICABLE, WHEN_NOBODY_ASKED,
  WHEN_NOT_APPLICABLE, YEARS, type Choice,
} from 'nok-methodology';
import { table } from '../../src/renderings/markdown.js';
import type { Texts } from '../../src/renderings/texts.js';
import { defaultChoices } from './example.js';
import { silences, type Silence } from './silences.js';

/** What may be chosen, by question. */
const offered: Readonly<Record<Silence, readonly string[]>> = {
  'nobody-asked': WHEN_NOBODY_ASKED,
  'not-applicable': WHEN_NOT_APPLICABLE,
  'item-not-applicable': WHEN_ITEM_NOT_APPLICABLE,
  denominator: DENOMINATORS,
  '2.2': [],
  'waiting-between': WAITING_BETWEEN,
  rounding: [],
  ties: NUMBERINGS,
  'rank-on': FIGURES,
  'average-of': FIGURES,
  combining: WEIGHTINGS,
  weighting: WEIGHTINGS,
  sectors: SECTOR_MEANS,
  'across-methodologies': [],
  years: YEARS,
  'summary-391a': SUMMARIES_391A,
  'scales-391a': [],
};

/** Where the order is silent: the case, what may be chosen, what is taken where nobody chooses, and where to say it. */
export function choices(texts: Texts): string {
  const { titles, cases, options, also, refused, answers } = silences[texts.language];
  const inWords = (answer: string): string => answers[answer] ?? texts.choices.answers[answer] ?? answer;
  const defaults = defaultChoices();
  const taken = (question: Silence): string => {
    const chosen = defaults.find((choice) => choice.question === question)?.chosen;
    return chosen === undefined ? refused : typeof chosen === 'string' ? inWords(chosen) : texts.choices.rounding(chosen as RoundingChosen);
  };
  return table(
    titles.map((title) => [title, 'left']),
    (Object.keys(offered) as Silence[]).map((question) => [
      cases[question],
      // To refuse is no answer but the lack of one.
      [...offered[question].filter((answer) => answer !== 'refuse').map((answer) => `${inWords(answer)} (\`${answer}\`)`), ...also[question]].join('; '),
      taken(question),
      options[question],
    ]),
  );
}

type RoundingChosen = Exclude<Choice['chosen'], string | { by: readonly string[] }>;
