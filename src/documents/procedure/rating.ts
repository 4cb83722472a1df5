import type { Choice } from '../../methodology/index.js';
import { silences } from '../../renderings/silences.js';
import type { Texts } from '../../renderings/texts.js';
import { column, listed, paragraph, table } from '../blocks.js';
import type { Block } from '../model.js';
import { plain } from '../plain.js';
import { ratingRule } from '../report/silent.js';
import { procedure as texts } from '../russian/procedure.js';
import type { Tongue } from '../tongue.js';
import type { Setting } from './setting.js';

/** Where the order is silent, and what is taken there. */
export const silentBlocks = ({ procedure: { methodology }, tongue }: Setting): Block[] => listed(silences(methodology, deciding(tongue)).map(plain));

/** In an approved document it is not whoever computes that decides. */
const deciding = ({ pages, own: { report: { silent: { by } } } }: Tongue): Texts =>
  ({ ...pages, choices: { ...pages.choices, by }, description: { ...pages.description, ...texts.undecided } });

/** How organisations get their places. */
export function ratingBlocks({ procedure: { rating: { ties = 'dense', on = 'printed', groupBy } }, tongue }: Setting): Block[] {
  const choices: Choice[] = [{ question: 'ties', chosen: ties, byDefault: false }, { question: 'rank-on', chosen: on, byDefault: false }];
  return [paragraph([...ratingRule(choices, tongue), ...(groupBy ? [texts.rating.groups[groupBy]] : [])].join(' '))];
}

/** The levels of scores in words; nothing where the procedure brings none of its own. */
export function bandBlocks({ procedure: { bands = [] }, tongue: { pages: { facts }, figures, own: { common } } }: Setting): Block[] {
  const { bands: words } = texts;
  const rows = bands.map(({ label, above, upTo, verification }) =>
    [label.ru, above === null ? common.none : figures.decimal(above), figures.decimal(upTo), facts.verifications[verification]]);
  return rows.length === 0 ? [] : [
    paragraph(words.about),
    ...table([column(words.band, 'left', 5), column(words.above, 'right', 2), column(words.upTo, 'right', 2), column(words.certainty, 'left', 4)], rows),
  ];
}
