import { counted, withComma } from '../../rate/russian.js';
import type { Rated } from '../../rate/rate.js';
import type { Step } from './step.js';

/**
 * Step 4. The rating: every score is exact until it is printed, places follow the printed ones.
 *
 * The same run as `npm run rate` makes of anybody's files; `examples/rate` and `examples/report` write its tables, pages and charts.
 */
export function rating(rated: Rated): Step<Rated> {
  return { title: 'Рейтинг', result: rated, said: inWords(rated), files: [] };
}

function inWords({ rating: { rows }, averages, methodology }: Rated): string[] {
  const [lowest, highest] = [rows.at(-1)?.score ?? '', rows[0]?.score ?? ''].map(withComma) as [string, string];
  const labelOf = (id: string): string => methodology.criteria.find((criterion) => criterion.id === id)?.label.ru ?? id;
  const weakest = [...averages.criteria].sort((a, b) => Number(a.score) - Number(b.score)).slice(0, 3);
  return [
    `${counted(rows.length, 'организация', 'организации', 'организаций')}, от ${lowest} до ${highest} балла, в среднем ${withComma(averages.score)}.`,
    `Слабее всего: ${weakest.map(({ id, score }) => `«${labelOf(id)}» — ${withComma(score ?? '—')}`).join(', ')}.`,
  ];
}
