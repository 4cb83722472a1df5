import { effectiveWeights, type EffectiveWeight } from '../../analysis/index.js';
import { outcomeOf, type Outcome } from '../../errors/index.js';
import { readyOf, type Methodology, type ObservationKinds } from '../../methodology/index.js';
import { ZERO, divide, greatest, multiply, parseFraction, printDecimal, whole, type Fraction, type FractionText } from '../../numeric/index.js';
import { optional, type FieldsOf } from '../../shape/index.js';
import { barColumn } from './bars.js';
import { chartOf } from './chart.js';
import { frameFor, headFor, labelColumn } from './frame.js';
import { chartOptionFields, readChartOptions, type ChartOptions } from './options.js';
import { titleOf, tooltipOf } from './rows.js';
import type { Chart } from './spec.js';
import type { ChartTexts } from './texts.js';

/** How a chart of weights is written. */
export interface WeightsChartOptions<Key extends string = string> extends ChartOptions {
  /** Observations that are left out: nobody was asked, or the list does not apply. */
  readonly notAsked?: readonly Key[];
}

const optionFields: FieldsOf<WeightsChartOptions> = { ...chartOptionFields, notAsked: optional({ list: 'text' }) };

const NAMES = 380;

const BARS = 320;

/**
 * The effective weights of a methodology: the share of each indicator in the total as a bar, grouped by criterion.
 *
 * The shares are those of `effectiveWeights`, printed as per cent of at most two digits after the point. What `notAsked` leaves out has a
 * dash and no bar.
 *
 * @throws `NokError` where the methodology or the options are wrong, an observation is unknown or may not be empty, or nothing remains.
 * @example
 * ```ts
 * import { weightsChart } from 'nok-methodology/charts';
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const { data } = weightsChart(methodology, { language: 'ru' });
 * data.values[1]?.weight; // => '6\u00A0%'
 * ```
 */
export function weightsChart<Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  options: WeightsChartOptions<NoInfer<keyof Kinds & string>>,
): Chart {
  const { options: chosen, texts } = readChartOptions(optionFields, options);
  const { language, notAsked } = chosen;
  const { methodology: checked, definition } = readyOf(methodology);
  const weights = effectiveWeights(checked, notAsked ? { notAsked } : {});
  const found = new Map([...weights.criteria, ...weights.indicators].map((row) => [row.id, row]));
  const longest = [...found.values()].map(({ effectiveWeight }) => fractionOf(effectiveWeight)).reduce(greatest);
  const lines = definition.criteria.flatMap((criterion) => [
    { ...criterion, strong: true },
    ...criterion.indicators.map((indicator) => ({ ...indicator, strong: false })),
  ]);
  const labels = lines.map((line) => ({ text: titleOf(line, language), strong: line.strong }));
  const frame = frameFor([labels], NAMES, headFor([[texts.weight]]));
  const rows = lines.map((line, row) => {
    const { weight, effectiveWeight, status } = found.get(line.id) as EffectiveWeight;
    return {
      ...frame.rows[row],
      id: line.id,
      label: titleOf(line, language),
      weight: status === 'left-out' ? texts.leftOutSign : percent(line.strong ? weight : effectiveWeight, texts),
      drawn: effectiveWeight === null ? null : lengthOf(divide(parseFraction(effectiveWeight), longest)),
    };
  });
  const isLeftOut = weights.notAsked.length > 0;
  return chartOf({
    title: texts.weights.title,
    notes: [definition.title[language], texts.weights.note, ...(isLeftOut ? [texts.leftOut] : [])],
    methodologies: [weights.methodology],
    choices: definition.choices ?? [],
    rows,
    columns: [
      labelColumn(labels, frame, NAMES, 'left'),
      barColumn(frame, { heading: [texts.weight], number: 'weight', width: BARS, tooltip: tooltipOf({ label: texts.indicator, weight: texts.weight }) }),
    ],
  }, chosen);
}

/** {@link weightsChart} that returns its problems instead of throwing them. */
export const safeWeightsChart = <Kinds extends ObservationKinds>(
  methodology: Methodology<Kinds>,
  options: WeightsChartOptions<NoInfer<keyof Kinds & string>>,
): Outcome<Chart> => outcomeOf(() => weightsChart(methodology, options));

const fractionOf = (text: FractionText | null): Fraction => (text === null ? ZERO : parseFraction(text));

/** Per cent without idle zeros; nothing where a score has no weight of its own. */
const percent = (weight: FractionText | null, texts: ChartTexts): string =>
  weight === null ? '' : texts.percent(printDecimal(multiply(parseFraction(weight), whole(100)), 2, 'half-up').replace(/\.?0+$/, ''));

const lengthOf = (share: Fraction): number => Number(printDecimal(share, 4, 'half-up'));
