import type { Direction } from '../../improvement/index.js';
import type { Criterion, Observation } from '../../methodology/index.js';
import { HUNDRED, parseFraction } from '../../numeric/index.js';
import { listed, paragraph, part } from '../blocks.js';
import { percentage } from '../figures.js';
import { proposalsTo, type Gathered, type GatheredProposals } from '../gathered.js';
import type { Block } from '../model.js';
import type { Tongue } from '../tongue.js';
import { itemNames } from './itemNames.js';
import { lackInWords } from './lack.js';
import { isSingle } from './single.js';

/** What the region should work on, the criterion that loses most first: items that lack, answers and values that could be better. */
export function proposalBlocks(gathered: GatheredProposals, tongue: Tongue): Block[] {
  const { language, own: { report: { proposals }, common } } = tongue;
  const blocks = gathered.directions.criteria.filter(({ meanLoss }) => meanLoss !== '0').flatMap((direction): Block[] => {
    const { id, label } = gathered.methodology.criteria.find((criterion) => criterion.id === direction.criterion) as Criterion;
    const lists = [
      [proposals.provide, itemsOf(direction, gathered, tongue)],
      [proposals.improve, valuesOf(direction, gathered, tongue)],
      [proposals.raise, answersOf(direction, gathered, tongue)],
    ] as const;
    return [part(common.criterion(id, label[language])), ...lists.flatMap(([title, items]) => (items.length === 0 ? [] : [paragraph(title), ...listed(items)]))];
  });
  return blocks.length === 0 ? [paragraph(proposals.nothing)] : blocks;
}

function itemsOf({ items }: Direction, gathered: Gathered, tongue: Tongue): string[] {
  const nameOf = itemNames(gathered, tongue);
  return items.map((item) => `${nameOf(item)} (${lackInWords(item, gathered, tongue)})`);
}

/** The answers of the survey that not everybody gave for the best. */
function answersOf({ observations }: Direction, gathered: Gathered, tongue: Tongue): string[] {
  const { figures, own: { report: { proposals } } } = tongue;
  return observations
    .filter(({ observation, mean }) => mean !== '100' && observationOf(observation, gathered).source === 'survey')
    .map(({ observation, mean, organisations }) => {
      const percent = percentage(parseFraction(mean), HUNDRED, figures);
      return `${labelOf(observation, gathered, tongue)} (${organisations === 1 ? proposals.now(percent) : proposals.onAverage(percent)})`;
    });
}

/** Lists of which nobody says what lacks, and numbers: in how many organisations they are not at their best. */
function valuesOf({ criterion }: Direction, gathered: GatheredProposals, tongue: Tongue): string[] {
  const numbers = new Map<string, number>();
  for (const { id } of gathered.organisations) {
    const values = proposalsTo(id, gathered).filter((one) => one.criterion === criterion && (one.subject === 'list' || one.subject === 'number'));
    for (const { observation } of values) numbers.set(observation, (numbers.get(observation) ?? 0) + 1);
  }
  const { own: { report: { proposals } } } = tongue;
  return [...numbers].map(([observation, number]) =>
    `${labelOf(observation, gathered, tongue)} (${isSingle(gathered) ? proposals.notBestInOne : proposals.notBest(number)})`);
}

const observationOf = (key: string, { methodology }: Gathered): Observation => methodology.observations[key] as Observation;

const labelOf = (key: string, gathered: Gathered, { language, figures }: Tongue): string => figures.quoted(observationOf(key, gathered).label[language]);
