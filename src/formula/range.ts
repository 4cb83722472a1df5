import { HUNDRED, ZERO, add, divide, greatest, least, multiply, parseDecimal, type Fraction } from '../numeric/index.js';
import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** The least and the greatest value a formula can take. */
export interface Range {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** What an observation can be: `most` is `null` where items have no greatest number; a share is one in percent for scales. */
export interface ObservedRange {
  readonly least: Fraction;
  readonly most: Fraction | null;
  readonly isShare: boolean;
}

/** Where ranges come from: the observations and the scores a formula names. */
export interface Ranges {
  readonly observation: (key: string) => ObservedRange;
  readonly score: (id: string) => Range;
}

/** The smallest range that holds all of them; the parts of a mean lie there, and so does the mean, whatever is left out. */
const hull = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => ({ least: least(a.least, b.least), most: greatest(a.most, b.most) }));

const range: Reading<Ranges, Range> = {
  share: ({ points = '100' }) => ({ least: ZERO, most: parseDecimal(points) }),
  // A number without a greatest value is refused before.
  number: ({ of }, { observation }) => observation(of) as Range,
  perItem: ({ of, points, cap }, { observation }) => {
    const { most } = observation(of);
    const limit = parseDecimal(cap);
    return { least: ZERO, most: most ? least(multiply(most, parseDecimal(points)), limit) : limit };
  },
  mean: ({ of }, ranges) => hull(rangesOf(of, ranges)),
  weighted: ({ of }, ranges) => hull(rangesOf(of.map((part) => part.of), ranges)),
  sum: ({ of }, ranges) => rangesOf(of, ranges).reduce((a, b) => ({ least: add(a.least, b.least), most: add(a.most, b.most) })),
  // A quotient of sums lies between the quotients of their parts; a part of which nothing can be attained is refused, but has a range until then.
  attained: ({ of }, ranges) => ({
    least: rangesOf(of, ranges).map((part) => (part.most.n === 0n ? ZERO : multiply(divide(part.least, part.most), HUNDRED))).reduce(least),
    most: HUNDRED,
  }),
  linear: ({ points }) => ({ least: ZERO, most: parseDecimal(points) }),
  steps: ({ steps }) => hull(steps.map(({ points }) => ({ least: parseDecimal(points), most: parseDecimal(points) }))),
  reference: ({ to }, { score }) => score(to),
};

/** The range of a formula, derived from its parts. */
export const rangeOf = (formula: Formula, ranges: Ranges): Range => readFormula(range, formula, ranges);

/** The ranges of several formulas. */
export const rangesOf = (formulas: readonly Formula[], ranges: Ranges): Range[] => formulas.map((formula) => rangeOf(formula, ranges));
