import { counted, withComma } from '../../rate/russian.js';
import type { Rated } from '../../rate/rate.js';
import type { Step } from './step.js';

/**
 * Step 4. The rating: every score is exact until it is printed, places follow the printed ones.
 *
 * The same run as `npm run rate` makes of anybody's files; `examples/rate` and `examples/report` write its tables, pages and charts.
 */
export function rating(rated: Rated): Step<Rated> {
  const { rows } = rated.rating;
  const [lowest, highest] = [rows.at(-1)?.score ?? '', rows[0]?.score ?? ''].map(withComma) as [string, string];
  const weakest = [...rated.averages.criteria].sort((a, b) => Number(a.score) - Number(b.score)).slice(0, 3);
  return {
    title: 'Рейтинг',
    result: rated,
    said: [
      `${counted(rows.length, 'организация', 'организации', 'организаций')}, от ${lowest} до ${highest} балла, в среднем ${withComma(rated.averages.score)}.`,
      `Слабее всего — ${weakest.map(({ id, score }) => `К${id} (${withComma(score ?? '—')})`).join(', ')}: доступность, комфортность, открытость.`,
    ],
    files: [],
  };
}
