import type { Criterion } from '../../methodology/index.js';
import { column, note, paragraph, part, table } from '../blocks.js';
import type { Gathered } from '../gathered.js';
import type { Block } from '../model.js';
import { printedScore } from '../printedScore.js';
import type { Tongue } from '../tongue.js';
import { isSingle } from './single.js';
import { idsOf, scoresOf, spreadOf, type PrintedScores } from './spread.js';

/** A table for each criterion: the organisations with their indicators, then the least, the mean and the greatest. */
export function criterionBlocks(gathered: Gathered, tongue: Tongue): Block[] {
  const { methodology: { criteria } } = gathered;
  const { report } = tongue.own;
  const scores = scoresOf(gathered);
  const isLeftOut = criteria.flatMap(idsOf).some((id) => scores.some((one) => one.get(id) === null));
  const about = [...(isSingle(gathered) ? [] : [report.criteria.about]), ...(isLeftOut ? [report.criteria.leftOut] : [])];
  return [
    ...(about.length === 0 ? [] : [paragraph(about.join(' '))]),
    ...criteria.flatMap((criterion) => oneCriterion(criterion, gathered, scores, tongue)),
  ];
}

function oneCriterion(criterion: Criterion, gathered: Gathered, scores: PrintedScores, tongue: Tongue): Block[] {
  const { language, pages: { formulas }, own: { common, report: { criteria } } } = tongue;
  const { organisations, rounding } = gathered;
  const ids = idsOf(criterion);
  const titles = [...criterion.indicators.map(({ id }) => formulas.symbol('indicator', id)), formulas.symbol('criterion', criterion.id)];
  const spreads = ids.map((id) => spreadOf(id, scores, rounding));
  return [
    part(common.criterion(criterion.id, criterion.label[language])),
    ...table(
      [column(common.organisation, 'left', 8), ...titles.map((title) => column(title, 'right', 2))],
      organisations.map(({ name }, position) => [name, ...ids.map((id) => printedScore(scores[position]?.get(id), tongue))]),
      isSingle(gathered) ? {} : {
        totals: ([['least', criteria.least], ['mean', common.mean], ['most', criteria.most]] as const)
          .map(([figure, title]) => [title, ...spreads.map((spread) => printedScore(spread?.[figure], tongue))]),
      },
    ),
    ...(criterion.indicators.length === 0 ? [] : [note(legendOf(criterion, tongue))]),
  ];
}

/** What stands behind the symbols over the columns. */
const legendOf = ({ indicators }: Criterion, { language, pages: { formulas } }: Tongue): string =>
  `${indicators.map(({ id, label }) => `${formulas.symbol('indicator', id)} — ${label[language]}`).join('; ')}.`;
