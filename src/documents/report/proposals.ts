import { HUNDRED, parseFraction } from '../../numeric/index.js';
import { listed, paragraph, part } from '../blocks.js';
import { percentage } from '../figures.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';
import { itemNames } from './itemNames.js';

/** What the region should work on: the criteria by their losses, with the items that lack and the answers that could be better. */
export function proposalBlocks(gathered: Gathered, tongue: Tongue): Block[] {
  const { language, own: { report: { proposals }, common }, figures } = tongue;
  const { methodology, directions } = gathered;
  const nameOf = itemNames(gathered, tongue);
  const blocks = directions.criteria.filter(({ meanLoss }) => meanLoss !== '0').flatMap((direction): Block[] => {
    const criterion = methodology.criteria.find(({ id }) => id === direction.criterion) as (typeof methodology.criteria)[number];
    const provide = direction.items.map((item) => `${nameOf(item)} (${proposals.inOrganisations(item.organisations)})`);
    const raise = direction.observations
      .filter(({ observation, mean }) => mean !== '100' && methodology.observations[observation]?.source === 'survey')
      .map(({ observation, mean }) => {
      const label = figures.quoted(methodology.observations[observation]?.label[language] as string);
      return `${label} (${proposals.onAverage(percentage(parseFraction(mean), HUNDRED, figures))})`;
    });
    return [
      part(common.criterion(criterion.id, criterion.label[language])),
      ...(provide.length === 0 ? [] : [paragraph(proposals.provide), ...listed(provide)]),
      ...(raise.length === 0 ? [] : [paragraph(proposals.raise), ...listed(raise)]),
    ];
  });
  return blocks.length === 0 ? [paragraph(proposals.nothing)] : blocks;
}
