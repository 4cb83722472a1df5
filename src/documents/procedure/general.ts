import { VERIFICATIONS, type Act } from '../../methodology/index.js';
import { capital } from '../../renderings/markdown.js';
import { listed, paragraph } from '../blocks.js';
import type { Block } from '../model.js';
import { procedure as texts } from '../russian/procedure.js';
import type { Setting } from './setting.js';

/** What the procedure is, on which acts it rests, and what the words of certainty mean. */
export function generalBlocks({ methodology, tongue: { pages: { facts }, figures } }: Setting): Block[] {
  const { title, validFrom, validTo, acts, range } = methodology;
  const { general } = texts;
  const cited = Object.values(acts).map((act: Act) =>
    general.act(act.title.ru, act.number, figures.day(act.date), act.verification !== 'unverified'));
  return [
    paragraph([
      general.about,
      general.methodology(title.ru),
      ...(validFrom === undefined && validTo === undefined ? [] : [general.inForce(facts.inForce(validFrom, validTo))]),
      general.range(facts.range(range.least, range.most)),
    ].join(' ')),
    ...(cited.length === 0 ? [] : [paragraph(general.acts), ...listed(cited)]),
    paragraph(general.certainty),
    ...listed(VERIFICATIONS.map((one) => `${capital(facts.verifications[one])}: ${facts.verificationsExplained[one]}`)),
  ];
}
