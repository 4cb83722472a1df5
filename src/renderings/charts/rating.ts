import type { Assessment } from '../../assessment/index.js';
import { outcomeOf, type Outcome } from '../../errors/index.js';
import { BESIDE_BARS, barColumn } from './bars.js';
import { chartOf } from './chart.js';
import { SIZE, frameFor, headFor, labelColumn, labelWidth, where } from './frame.js';
import { linesOf, widestWord } from './lines.js';
import { chartOptionFields, readChartOptions, type ChartOptions } from './options.js';
import { readRegion } from './read.js';
import { nameOf, scoreRow, tooltipOf } from './rows.js';
import { definitionOf, printedScores, shownScore, totalOf } from './scores.js';
import type { Chart } from './spec.js';

const NAMES = 180;

const TOTAL = 64;

const CRITERION = 36;

/**
 * The rating as bars: a row an organisation, best total first; a column for the total and for each criterion.
 *
 * Each bar lies behind its printed score and runs over the whole range of the score, with what is missing in another colour: so 17 to 40
 * organisations whose totals differ by little can still be told apart. A criterion that is left out has a dash and no bar.
 *
 * @throws `NokError` where `rank` would refuse the assessments, where one does not pass `recheck`, or where the options are wrong.
 * @example
 * ```ts
 * import { ratingChart } from 'nok-methodology/charts';
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (count: number, id: string) => assess(methodology, { politeness: { count, of: 8 } }, { organisation: { id } });
 * const chart = ratingChart([polite(5, 'a'), polite(7, 'b')], { language: 'ru', subtitle: 'Условные данные' });
 * chart.data.values[0]; // => { middle: 9.5, height: 19, organisation: 'b', name: 'b', id: 'total', label: 'Итог', score: '87,50', drawn: 0.875 }
 * ```
 */
export function ratingChart(assessments: readonly Assessment[], options: ChartOptions): Chart {
  const { options: chosen, texts } = readChartOptions(chartOptionFields, options);
  const { language } = chosen;
  const region = readRegion(assessments);
  const [best] = region.assessments;
  const definition = definitionOf(best.methodology);
  const columns = [totalOf(definition), ...definition.criteria.map((criterion) => shownScore(criterion, definition))];
  const widths = widthsFor(columns.map(({ label }) => label[language]));
  const headings = columns.map(({ label }, position) => linesOf(label[language], widths[position] as number, SIZE));
  const labels = region.assessments.map(({ organisation }) => ({ text: nameOf(organisation) }));
  const names = labelWidth(labels, NAMES);
  const frame = frameFor([labels], names, headFor(headings));
  const rows = region.assessments.flatMap((assessment, row) => {
    const scores = printedScores(assessment);
    const { organisation } = assessment;
    return columns.map((shown) => ({
      ...frame.rows[row], organisation: organisation.id, name: nameOf(organisation), ...scoreRow(shown, scores.get(shown.id) ?? null, texts, language),
    }));
  });
  const isLeftOut = rows.some(({ drawn }) => drawn === null);
  return chartOf({
    title: texts.rating.title,
    notes: [texts.rating.note, ...(isLeftOut ? [texts.leftOut] : [])],
    methodologies: [best.methodology.fingerprint],
    choices: region.choices,
    rows,
    columns: [
      labelColumn(labels, frame, names),
      ...columns.map(({ id, label }, position) => barColumn(frame, {
        of: [where('id', id)],
        heading: headings[position] as string[],
        number: 'score',
        width: widths[position] as number,
        missing: true,
        tooltip: tooltipOf({ name: texts.organisation, score: label[language] }),
      })),
    ],
  }, chosen);
}

/** {@link ratingChart} that returns its problems instead of throwing them. */
export const safeRatingChart = (assessments: readonly Assessment[], options: ChartOptions): Outcome<Chart> =>
  outcomeOf(() => ratingChart(assessments, options));

/** The total first, with longer bars; no column is narrower than a word of its heading. */
function widthsFor([total = '', ...criteria]: readonly string[]): number[] {
  const width = Math.max(BESIDE_BARS + CRITERION, widestWord(criteria, SIZE));
  return [Math.max(BESIDE_BARS + TOTAL, widestWord([total], SIZE)), ...criteria.map(() => width)];
}
