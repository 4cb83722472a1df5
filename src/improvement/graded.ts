import type { Grade, Mark } from '../collection/index.js';
import {
  add, compare, divide, greatest, least, parseDecimal, printShort, subtract, total, whole, type DecimalText, type Fraction,
} from '../numeric/index.js';
import { isFalling, isRising } from './best.js';
import type { ShortGradedList } from './gradedModel.js';
import type { Pricing } from './pricing.js';

/** The items of a graded list that are short of the best grade, and what they would bring; `undefined` where none is, or no grade is best. */
export function gradedList(key: string, marks: readonly (readonly [item: string, mark: Mark])[], grades: readonly Grade[], pricing: Pricing): ShortGradedList | undefined {
  const ends = endsOf(key, grades, pricing);
  if (!ends) return undefined;
  const graded = marks.flatMap(([item, mark]) => (typeof mark === 'object' && 'points' in mark ? [{ item, points: mark.points, exact: parseDecimal(mark.points) }] : []));
  const short = graded.filter(({ exact }) => compare(exact, ends.best) !== 0);
  if (short.length === 0) return undefined;
  const value = pricing.working.values.get(key) as Fraction;
  const lackOf = ({ exact }: { readonly exact: Fraction }): Fraction => subtract(ends.best, exact);
  const gainWith = (more: Fraction) => pricing.gain(key, add(value, divide(more, whole(graded.length))));
  const best: DecimalText = printShort(ends.best);
  return {
    observation: key,
    items: short.map((one) => (
      { item: one.item, points: one.points, best, isWorst: compare(one.exact, ends.worst) === 0, gainAlone: gainWith(lackOf(one)) }
    )),
    gainTogether: gainWith(total(short.map(lackOf))),
  };
}

/** The best and the worst grade for the total; `undefined` where now more points are better, now fewer. */
function endsOf(key: string, grades: readonly Grade[], { borne }: Pricing): { readonly best: Fraction; readonly worst: Fraction } | undefined {
  const points = grades.map((grade) => parseDecimal(grade.points));
  const [highest, lowest] = [points.reduce(greatest), points.reduce(least)];
  if (isRising(borne(key))) return { best: highest, worst: lowest };
  return isFalling(borne(key)) ? { best: lowest, worst: highest } : undefined;
}
