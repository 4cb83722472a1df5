import type { Observation } from '../../methodology/index.js';
import { counted } from '../../renderings/inputs.js';
import { symbolsOf } from '../../renderings/observed.js';
import { column, table } from '../blocks.js';
import type { Block } from '../model.js';
import { plain } from '../plain.js';
import { procedure as texts } from '../russian/procedure.js';
import type { Setting } from './setting.js';

/** What is observed, what is written down of it, and where it comes from. */
export function observationBlocks({ methodology, tongue: { pages } }: Setting): Block[] {
  const { observations } = texts;
  return table(
    [column(observations.observation, 'left', 6), column(observations.symbol, 'left', 3), column(observations.counted, 'left', 5), column(observations.source, 'left', 4)],
    Object.values<Observation>(methodology.observations).map((observation) =>
      [observation.label.ru, plain(symbolsOf(observation)), plain(counted(observation, pages)), pages.facts.sources[observation.source]]),
  );
}
