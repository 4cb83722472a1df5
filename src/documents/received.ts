import type { Gathered } from './gathered.js';
import { scoresOf, spreadOf, type Spread } from './report/spread.js';
import { received as texts } from './russian/received.js';
import { fromTo, shortPoints } from './russian/wording.js';
import type { Tongue } from './tongue.js';

/** How many points the organisations got, as a sentence without its full stop: what is the same is said once. */
export function received(gathered: Gathered, { figures, own: { common } }: Tongue): string {
  const { organisations, averages, rounding } = gathered;
  const { least, most } = spreadOf('total', scoresOf(gathered), rounding) as Spread;
  const mean = common.points(shortPoints(figures.decimal(averages.score)));
  if (organisations.length === 1) return texts.one(mean);
  const range = fromTo(figures.decimal(least), figures.decimal(most));
  return least === most ? texts.several(range) : texts.onAverage(texts.several(range), mean);
}
