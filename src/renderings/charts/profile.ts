import type { Assessment } from '../../assessment/index.js';
import { NokError, outcomeOf, type Outcome } from '../../errors/index.js';
import type { Choice, Criterion, Rounding } from '../../methodology/index.js';
import { divide, parseDecimal, printDecimal, total, whole, type DecimalText } from '../../numeric/index.js';
import { optional, type FieldsOf } from '../../shape/index.js';
import { barColumn, numbers } from './bars.js';
import { chartOf } from './chart.js';
import { columnOf, frameFor, headFor, heading, labelColumn } from './frame.js';
import { chartOptionFields, readChartOptions, type ChartOptions } from './options.js';
import { readRegion, type Charted, type ChartedRegion } from './read.js';
import { nameOf, printed, scoreRow, titleOf, tooltipOf } from './rows.js';
import { definitionOf, drawn, printedScores, shownScore, totalOf } from './scores.js';
import type { Chart } from './spec.js';

/** How fine a profile is: criteria alone, or with their indicators. */
export const PROFILE_LEVELS = ['indicator', 'criterion'] as const;

/** How a profile is written. */
export interface ProfileOptions extends ChartOptions {
  /** `indicator` unless chosen. */
  readonly by?: (typeof PROFILE_LEVELS)[number];
}

const optionFields: FieldsOf<ProfileOptions> = { ...chartOptionFields, by: optional({ oneOf: PROFILE_LEVELS }) };

/** The mean of the chart is that of the printed scores, as `averages` takes it by default; an assessment may not answer this itself. */
const MEAN: Choice = { question: 'average-of', chosen: 'printed', byDefault: true };

const NAMES = 300;

const BARS = 300;

const MEANS = 70;

/**
 * The profile of an organisation: its total, criteria and indicators as bars, each with a mark at the mean of the region.
 *
 * The means are plain means Σ x ÷ n of the printed scores over the organisations that have them. The organisation need not be one of the
 * region; where it is, it counts in the means as any other. What is left out has a dash and no bar.
 *
 * @throws `NokError` where `rank` would refuse the assessments, all or beside the organisation's own, where one does not pass
 * `recheck`, or where the options are wrong.
 * @example
 * ```ts
 * import { profileChart } from 'nok-methodology/charts';
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label: { ru: 'Итог', en: 'Total' }, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (count: number, id: string) => assess(methodology, { politeness: { count, of: 8 } }, { organisation: { id } });
 * const chart = profileChart(polite(7, 'b'), [polite(5, 'a'), polite(7, 'b')], { language: 'en' });
 * chart.data.values[1]; // => { middle: 28.5, height: 19, id: '1', label: '1. Politeness', score: '87.50', drawn: 0.875, mean: 0.75, meanScore: '75.00' }
 * ```
 */
export function profileChart(assessment: Assessment, assessments: readonly Assessment[], options: ProfileOptions): Chart {
  const { options: chosen, texts } = readChartOptions(optionFields, options);
  const { language, by = 'indicator' } = chosen;
  const region = readRegion(assessments, [MEAN.question]);
  const { own, choices } = ownAmong(assessment, region);
  const definition = definitionOf(own.methodology);
  const lines = [
    totalOf(definition),
    ...definition.criteria.flatMap((criterion) => scoresOf(criterion, by).map((score) => shownScore(score, definition))),
  ];
  const strong = new Set(['total', ...definition.criteria.map(({ id }) => id)]);
  const labels = lines.map((shown) => ({ text: titleOf(shown, language), strong: by === 'indicator' && strong.has(shown.id) }));
  const frame = frameFor([labels], NAMES, headFor([[texts.score]]));
  const scores = printedScores(own);
  const mean = meansOf(region);
  const rows = lines.map((shown, row) => {
    const [score, average] = [scores.get(shown.id) ?? null, mean(shown.id)];
    return {
      ...frame.rows[row],
      ...scoreRow(shown, score, texts, language),
      mean: average === null ? null : drawn(average, shown.range),
      meanScore: printed(average, texts),
    };
  });
  const isLeftOut = rows.some((row) => row.drawn === null || row.mean === null);
  return chartOf({
    title: nameOf(own.organisation),
    notes: [texts.profile.subtitle(region.assessments.length), texts.profile.note, ...(isLeftOut ? [texts.leftOut] : [])],
    methodologies: [own.methodology.fingerprint],
    choices: [MEAN, ...choices],
    rows,
    columns: [
      labelColumn(labels, frame, NAMES, 'left'),
      barColumn(frame, {
        heading: [texts.score],
        number: 'score',
        width: BARS,
        missing: true,
        mean: true,
        tooltip: tooltipOf({ label: nameOf(own.organisation), score: texts.score, meanScore: texts.mean }),
      }),
      columnOf(frame, MEANS, [heading(frame, [texts.mean], MEANS, 'right'), numbers(frame, 'meanScore', MEANS)]),
    ],
  }, chosen);
}

/** {@link profileChart} that returns its problems instead of throwing them. */
export const safeProfileChart = (assessment: Assessment, assessments: readonly Assessment[], options: ProfileOptions): Outcome<Chart> =>
  outcomeOf(() => profileChart(assessment, assessments, options));

/** The organisation's own assessment, which must agree with the others of the region. */
function ownAmong(given: Assessment, { assessments }: ChartedRegion): { own: Charted; choices: readonly Choice[] } {
  try {
    const [own] = readRegion([given], [MEAN.question]).assessments;
    const others = assessments.filter(({ organisation }) => organisation.id !== own.organisation.id);
    return { own, choices: readRegion([...others, own], [MEAN.question]).choices };
  } catch (error) {
    // The others agree among themselves: whatever is wrong is wrong with the one.
    throw new NokError((error as NokError).issues.map((issue) => ({ ...issue, path: ['assessment', ...issue.path.slice(2)] })));
  }
}

const scoresOf = (criterion: Criterion, by: ProfileOptions['by']): readonly Pick<Criterion, 'id' | 'label' | 'range'>[] =>
  by === 'criterion' ? [criterion] : [criterion, ...criterion.indicators];

/** The mean of the printed scores with an id, printed as they are; `null` where no organisation has one. */
function meansOf({ assessments, choices }: ChartedRegion): (id: string) => DecimalText | null {
  const { digits, mode } = choices.find(({ question }) => question === 'rounding')?.chosen as Rounding;
  const printedOf = assessments.map(printedScores);
  return (id) => {
    const found = printedOf.map((scores) => scores.get(id) ?? null).filter((score) => score !== null);
    return found.length === 0 ? null : printDecimal(divide(total(found.map(parseDecimal)), whole(found.length)), digits, mode);
  };
}
