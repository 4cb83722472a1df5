import type { Assessment } from '../assessment/index.js';
import type { ItemsOfNorm, Observation, ObservedValue } from '../methodology/index.js';
import { HUNDRED, ONE, divide, isDecimal, multiply, parseDecimal, parseFraction, printShort, subtract, whole, type DecimalText, type Fraction, type FractionText } from '../numeric/index.js';
import { upperEndOf } from './best.js';
import type { ShortGrade } from './gradedModel.js';
import { isAboutItem, lackOf } from './marks.js';
import type { ShortItem, ShortList, ShortMeasure, ShortShare } from './model.js';
import type { Pricing } from './pricing.js';
import type { ExpectedChange } from './proposalModel.js';

/** The item is there. */
export const itemThere = (observation: string, { mark }: ShortItem): ExpectedChange => ({ observation, more: printShort(lackOf(mark)) });

/** The item has the best grade; where the points were added up. */
export const bestGrade = (observation: string, { points, best }: ShortGrade, observed: ObservedValue): ExpectedChange | null =>
  (typeof observed === 'object' && 'sum' in observed ? { observation, more: printShort(subtract(parseDecimal(best), parseDecimal(points))) } : null);

/** How many items there are when nothing lacks; of a list of which nobody says what lacks. */
export function fullCount({ observation, count, of }: ShortList, { choices }: Assessment, { best, borne }: Pricing): { readonly full: DecimalText; readonly more: DecimalText } {
  const excused = choices.filter((choice) => isAboutItem(choice, observation) && choice.chosen === 'absent').length;
  // More is never worse, so there is a best value; without a greatest number of items it is the last one that is paid.
  const enough = upperEndOf(borne(observation)) ?? best.get(observation) as Fraction;
  const full = subtract(multiply(enough, of === undefined ? ONE : whole(of)), whole(excused));
  return { full: printShort(full), more: printShort(subtract(full, parseDecimal(String(count)))) };
}

/** Everybody asked answers for the best; where that is a whole number of them. */
export function answersBest({ observation, of, best }: ShortShare): ExpectedChange | null {
  const count = Number(countAt(best, of));
  return of > 0 && Number.isSafeInteger(count) ? { observation, value: { count, of } } : null;
}

/** The number is the best; of a list, where that can be written down as a count. */
export function numberBest({ observation, best }: ShortMeasure, { kind }: Observation, observed: ObservedValue): ExpectedChange | null {
  if (kind === 'items') return { observation, value: Number(best) };
  if (kind === 'measure') return { observation, value: best };
  const { of } = observed as ItemsOfNorm;
  const count = countAt(best, of);
  return isDecimal(count) ? { observation, value: { count, of } } : null;
}

/** So many as a share in per cent makes. */
const countAt = (percent: FractionText, of: number): DecimalText => printShort(divide(multiply(parseFraction(percent), whole(of)), HUNDRED));
