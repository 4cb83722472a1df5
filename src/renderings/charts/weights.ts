import { effectiveWeights, type EffectiveWeight } from '../../analysis/index.js';
import { outcomeOf, type Outcome } from '../../errors/index.js';
import { rangeOf } from '../../formula/index.js';
import { readyOf, type Methodology, type ObservationKinds, type Ready } from '../../methodology/index.js';
import { HUNDRED, ZERO, divide, greatest, multiply, parseFraction, printDecimal, ratio, type Fraction, type FractionText } from '../../numeric/index.js';
import { optional, type FieldsOf } from '../../shape/index.js';
import { addsPoints } from '../results.js';
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

/** The share of a whole bar where there are no longer ones. */
const SHORTEST = ratio(1, 10_000);

/**
 * The effective weights of a methodology: the share of each indicator in the total as a bar, grouped by criterion.
 *
 * The shares are those of `effectiveWeights`, printed as per cent of at most two digits after the point; where points are added up,
 * weight × greatest points ÷ greatest total. What `notAsked` leaves out, and what enters the total through a scale, has a dash and no bar.
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
  const ready = readyOf(methodology);
  const { definition } = ready;
  const weights = effectiveWeights(ready.methodology, notAsked ? { notAsked } : {});
  const found = new Map([...weights.criteria, ...weights.indicators].map((row) => [row.id, row]));
  const shareOf = sharesIn(ready);
  const lines = definition.criteria.flatMap((criterion) => [
    { ...criterion, strong: true },
    ...criterion.indicators.map((indicator) => ({ ...indicator, strong: false })),
  ]).map(({ id, label, strong }) => {
    const { weight, effectiveWeight, status } = found.get(id) as EffectiveWeight;
    return { id, label, strong, said: shareOf(id, strong ? weight : effectiveWeight), bar: shareOf(id, effectiveWeight), isLeftOut: status === 'left-out' };
  });
  const longest = lines.map(({ bar }) => bar ?? ZERO).reduce(greatest, SHORTEST);
  const labels = lines.map((line) => ({ text: titleOf(line, language), strong: line.strong }));
  const frame = frameFor([labels], NAMES, headFor([[texts.weight]]));
  const rows = lines.map(({ said, bar, ...line }, row) => ({
    ...frame.rows[row],
    id: line.id,
    label: titleOf(line, language),
    weight: said === null ? texts.leftOutSign : percent(said, texts),
    drawn: bar === null ? null : lengthOf(divide(greatest(bar, ZERO), longest)),
  }));
  const hasNoShare = lines.some(({ said, isLeftOut }) => said === null && !isLeftOut);
  return chartOf({
    title: texts.weights.title,
    notes: [
      definition.title[language], texts.weights.note, ...(addsPoints(definition) ? [texts.weights.ofPoints] : []),
      ...(weights.notAsked.length > 0 ? [texts.leftOut] : []), ...(hasNoShare ? [texts.weights.noShare] : []),
    ],
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

/** A weight as a share of the total: where points are added up, the share of the greatest total; `null` where there is none. */
function sharesIn({ definition, ranges }: Ready): (id: string, weight: FractionText | null) => Fraction | null {
  if (!addsPoints(definition)) return (_, weight) => (weight === null ? null : parseFraction(weight));
  const all = rangeOf(definition.total.formula, ranges).most;
  return (id, weight) => (weight !== null && all.n > 0n ? divide(multiply(parseFraction(weight), ranges.score(id).most), all) : null);
}

/** Per cent without idle zeros. */
const percent = (share: Fraction, texts: ChartTexts): string =>
  texts.percent(printDecimal(multiply(share, HUNDRED), 2, 'half-up').replace(/\.?0+$/, ''));

const lengthOf = (share: Fraction): number => Number(printDecimal(share, 4, 'half-up'));
