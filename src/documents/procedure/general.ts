import { VERIFICATIONS, type Act } from '../../methodology/index.js';
import { certaintyOf } from '../../renderings/certainties.js';
import { capital } from '../../renderings/markdown.js';
import { listed, paragraph } from '../blocks.js';
import type { Block } from '../model.js';
import { plain } from '../plain.js';
import { procedure as texts } from '../russian/procedure.js';
import type { Setting } from './setting.js';

/** What the procedure is, on which acts it rests, and what the words of certainty mean. */
export function generalBlocks({ methodology, tongue: { pages, figures } }: Setting): Block[] {
  const { title, validFrom, validTo, checkedOn, acts, range } = methodology;
  const { facts, description } = pages;
  const { general } = texts;
  const cited = Object.values(acts).map((act: Act) =>
    general.act(act.title.ru, act.number, figures.day(act.date), act.verification !== 'unverified'));
  return [
    paragraph([
      general.about,
      general.methodology(title.ru),
      ...(validFrom === undefined && validTo === undefined ? [] : [general.inForce(facts.inForce(validFrom, validTo))]),
      plain(certaintyOf(methodology, methodology, pages)),
      ...(checkedOn === undefined ? [] : [general.inForce(description.checkedOn(figures.day(checkedOn)))]),
      general.range(facts.range(range.least, range.most)),
    ].join(' ')),
    ...(cited.length === 0 ? [] : [paragraph(general.acts), ...listed(cited)]),
    paragraph(general.certainty),
    ...listed(VERIFICATIONS.map((one) => `${capital(facts.verifications[one])}: ${facts.verificationsExplained[one]}`)),
  ];
}
