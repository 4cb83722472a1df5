import { printedScores } from '../../renderings/charts/scores.js';
import { ratingChart } from '../../renderings/charts/index.js';
import type { Band } from '../../rating/index.js';
import { column, note, table } from '../blocks.js';
import type { Gathered, GatheredOrganisation } from '../gathered.js';
import type { Block, ChartBlock, DocumentRow } from '../model.js';
import { printedScore } from '../printedScore.js';
import type { Tongue } from '../tongue.js';

/** The rating: places, criteria, totals, and the means below. */
export function ratingTable({ methodology: { criteria }, organisations, rating, averages }: Gathered, tongue: Tongue): Block[] {
  const { own: { common, report }, pages: { formulas }, language } = tongue;
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const bands = organisations.flatMap(({ band }) => band ?? []);
  const isBanded = bands.length > 0;
  const rows = rating.rows.flatMap(({ place, group, organisation: id, score }, position): DocumentRow[] => {
    const { name, assessment, band } = byId.get(id) as GatheredOrganisation;
    const scores = printedScores(assessment);
    const row = [String(place), name, ...criteria.map((criterion) => printedScore(scores.get(criterion.id), tongue)), printedScore(score, tongue), ...(band ? [bandInWords(band, tongue)] : [])];
    return group === null || rating.rows[position - 1]?.group === group ? [row] : [{ section: group }, row];
  });
  return [
    ...table(
      [
        column(report.rating.place, 'center', 2), column(common.organisation, 'left', 8),
        ...criteria.map(({ id }) => column(formulas.symbol('criterion', id), 'right', 2)), column(report.rating.total, 'right', 2),
        ...(isBanded ? [column(report.rating.band, 'left', 4)] : []),
      ],
      rows,
      {
        ...(organisations.length > 1 && { totals: [['', common.mean, ...averages.criteria.map(({ score }) => printedScore(score, tongue)), printedScore(averages.score, tongue), ...(isBanded ? [''] : [])]] }),
        ...(bands.some(isRemembered) && { note: `${ASTERISK} ${common.notHeldAgainstText}` }),
      },
    ),
    note(`${criteria.map(({ id, label }) => `${formulas.symbol('criterion', id)} — ${label[language]}`).join('; ')}.`),
  ];
}

const ASTERISK = '*';

const isRemembered = ({ verification }: Band): boolean => verification === 'unverified';

const bandInWords = (band: Band, { language }: Tongue): string => `${band.label[language]}${isRemembered(band) ? ASTERISK : ''}`;

/** The same as a chart. */
export const ratingDrawn = ({ organisations }: Gathered, remark: string | undefined, { language, own: { report } }: Tongue): ChartBlock => ({
  kind: 'chart',
  chart: ratingChart(organisations.map(({ assessment }) => assessment), { language, ...(remark !== undefined && { subtitle: remark }) }),
  caption: report.rating.chart,
});
