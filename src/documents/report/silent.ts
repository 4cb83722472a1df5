import type { Choice } from '../../methodology/index.js';
import { certainties } from '../../renderings/certainties.js';
import { choicesInWords } from '../../renderings/choices.js';
import { itemLabelsIn } from '../itemLabels.js';
import { listed, paragraph } from '../blocks.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import { plain } from '../plain.js';
import type { Tongue } from '../tongue.js';

/** What was taken where the order is silent, and how sure we are of the rules. */
export function silentBlocks({ methodology, rating, collection, on }: Gathered, tongue: Tongue): Block[] {
  const { own: { report: { silent } }, pages, figures } = tongue;
  const others = rating.choices.filter(({ question }) => question !== 'ties' && question !== 'rank-on');
  const chosen = choicesInWords(others, { observations: methodology.observations, items: itemLabelsIn(collection) }, { ...pages, choices: { ...pages.choices, by: silent.by } })
    .map(({ question, chosen: answer, by }) => silent.choice(plain(question), plain(answer), plain(by)));
  const { checkedOn } = methodology;
  return [
    ...listed([...ratingRule(rating.choices, tongue), ...chosen]),
    paragraph(silent.certainties),
    ...listed([
      ...certainties(methodology, pages).map((line) => plain(line.replaceAll('**', ''))),
      ...(checkedOn !== undefined && on > checkedOn ? [silent.beyondLastCheck(figures.day(on), figures.day(checkedOn))] : []),
    ]),
  ];
}

/** How places are given, in sentences. */
export function ratingRule(choices: readonly Choice[], { own: { report: { silent } } }: Tongue): string[] {
  const chosen = (question: string): unknown => choices.find((choice) => choice.question === question)?.chosen;
  const ties = chosen('ties') as keyof typeof silent.ties | { readonly by: readonly string[] };
  return [
    typeof ties === 'string' ? silent.ties[ties] : silent.tiesBy(ties.by.join(', ')),
    silent.on[chosen('rank-on') as keyof typeof silent.on],
  ];
}
