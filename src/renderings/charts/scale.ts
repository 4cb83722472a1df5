import { NokError, issue, outcomeOf, type Outcome } from '../../errors/index.js';
import type { Formula, Ranges } from '../../formula/index.js';
import { readyOf, type Definition, type Methodology, type Observation, type ObservationKinds } from '../../methodology/index.js';
import { compare, greatest, least, parseDecimal, printShort, type DecimalText, type Fraction } from '../../numeric/index.js';
import { optional, shown, type FieldsOf } from '../../shape/index.js';
import { chartOf } from './chart.js';
import { curveOf, isCurved, type Curve, type Curved, type Reach } from './curve.js';
import { chartOptionFields, readChartOptions, type ChartOptions } from './options.js';
import { hasJumps, plotColumn, plotRows, type Plot } from './plot.js';
import { titleOf, tooltipOf } from './rows.js';
import { totalOf } from './scores.js';
import type { Chart } from './spec.js';
import type { ChartTexts } from './texts.js';

/** How a chart of a scale is written. */
export interface ScaleChartOptions extends ChartOptions {
  /** A value that is marked on the curve, a share in per cent. */
  readonly at?: DecimalText;
}

const optionFields: FieldsOf<ScaleChartOptions> = { ...chartOptionFields, at: optional('decimal') };

/**
 * The scale of one score: the points as a curve over what is observed, or over the score they are taken of.
 *
 * Drawn are the kinds `share`, `number`, `perItem`, `linear` and `steps`: those of one argument. Shares are in per cent. A filled dot belongs
 * to a step, a hollow one does not. What is refused beyond the ends of a line is not drawn.
 *
 * @throws `NokError` where the methodology or the options are wrong, the score is unknown or made of several parts, or the value to be marked
 * lies beyond the curve.
 * @example
 * ```ts
 * import { scaleChart } from 'nok-methodology/charts';
 * const label = { ru: 'Ожидание, дни', en: 'Waiting, days' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'waiting', title: label, acts: {}, citation, range: { least: '0', most: '10' },
 *   observations: { days: { kind: 'measure', label, source: 'records', least: '0', most: '30' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'linear', of: 'days', worst: '15', target: '1', points: '10', outside: 'clamp' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const { data } = scaleChart(methodology, '1', { language: 'ru', at: '5' });
 * data.values.map(({ values, points }) => `${values}: ${points}`); // => ['0 … 1: 10', '1 … 15: 10 … 0', '15 … 30: 0', '5: 50/7']
 * ```
 */
export function scaleChart<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, score: string, options: ScaleChartOptions): Chart {
  const { options: chosen, texts } = readChartOptions(optionFields, options);
  const { methodology: { fingerprint }, definition, ranges } = readyOf(methodology);
  const { label, formula } = scoreToDraw(definition, score);
  const curve = curveOf(formula, reachOf(formula, ranges));
  const plot: Plot = {
    curve,
    marked: markedOn(curve, chosen.at),
    print: texts.print,
    titles: { argument: argumentOf(formula, definition, texts, chosen), points: texts.score },
    tooltip: tooltipOf({ values: texts.scale.value, points: texts.score }),
  };
  return chartOf({
    title: titleOf({ id: score, label }, chosen.language),
    notes: [...(hasJumps(curve.pieces) ? [texts.scale.dots] : []), ...(formula.kind === 'linear' && formula.outside === 'refuse' ? [texts.scale.refused] : [])],
    methodologies: [fingerprint],
    choices: definition.choices ?? [],
    rows: plotRows(plot),
    columns: [plotColumn(plot)],
  }, chosen);
}

/** {@link scaleChart} that returns its problems instead of throwing them. */
export const safeScaleChart = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, score: string, options: ScaleChartOptions): Outcome<Chart> =>
  outcomeOf(() => scaleChart(methodology, score, options));

/** The score with this id, if its formula has one argument. */
function scoreToDraw(definition: Definition, id: string): { label: Definition['title']; formula: Curved } {
  const scores: readonly { id: string; label: Definition['title']; formula: Formula }[] = [
    ...definition.criteria.flatMap((criterion) => [...criterion.indicators, criterion]), { ...totalOf(definition), formula: definition.total.formula },
  ];
  const drawable = scores.flatMap(({ formula, ...score }) => (isCurved(formula) ? [{ ...score, formula }] : []));
  const found = drawable.find((score) => score.id === id);
  if (!found) throw new NokError([issue('wrongValue', ['score'], { allowed: drawable.map((score) => score.id), found: shown(id) })]);
  return found;
}

function reachOf({ of }: Curved, ranges: Ranges): Reach {
  return typeof of === 'string' ? ranges.observation(of) : ranges.score(of.score);
}

/** What a formula is applied to, with its unit. */
function argumentOf({ of }: Curved, { observations, criteria }: Definition, { percent }: ChartTexts, { language }: ChartOptions): string {
  if (typeof of === 'string') {
    const { kind, label, unit } = observations[of] as Observation;
    const measured = kind === 'respondents' || kind === 'checklist' ? percent('').trim() : unit?.[language];
    return measured === undefined ? label[language] : `${label[language]}, ${measured}`;
  }
  const scores = criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  return titleOf(scores.find(({ id }) => id === of.score) as (typeof scores)[number], language);
}

/** The value to be marked, which must lie on the curve. */
function markedOn({ pieces }: Curve, at: DecimalText | undefined): Fraction | null {
  if (at === undefined) return null;
  const value = parseDecimal(at);
  const [first, last] = [pieces.map(({ from }) => from).reduce(least), pieces.map(({ to }) => to).reduce(greatest)];
  if (compare(value, first) < 0 || compare(value, last) > 0) {
    throw new NokError([issue('outsideBounds', ['options', 'at'], { value: at, least: printShort(first), most: printShort(last) })]);
  }
  return value;
}
