import { HUNDRED, parseFraction } from '../../numeric/index.js';
import { listed, paragraph, part } from '../blocks.js';
import { percentage } from '../figures.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';

/** What the region should work on: the criteria by their losses, with the items that lack and the answers that could be better. */
export function proposalBlocks({ methodology, directions, collection }: Gathered, { language, own: { report: { proposals }, common }, figures }: Tongue): Block[] {
  const items = new Map((collection?.checklists ?? []).flatMap((list) => list.items.map(({ id, label }) => [id, label[language]])));
  const blocks = directions.criteria.filter(({ meanLoss }) => meanLoss !== '0').flatMap((direction): Block[] => {
    const criterion = methodology.criteria.find(({ id }) => id === direction.criterion) as (typeof methodology.criteria)[number];
    const provide = direction.items.map(({ item, organisations }) => `${items.get(item) as string} (${proposals.inOrganisations(organisations)})`);
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
