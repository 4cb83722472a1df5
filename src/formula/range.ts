import { ZERO, greatest, least, multiply, parseDecimal, type Fraction } from '../numeric/index.js';
import type { Formula } from './kinds.js';
import { readFormula, type Reading } from './reading.js';

/** The least and the greatest value a formula can take. */
export interface Range {
  readonly least: Fraction;
  readonly most: Fraction;
}

/** Where ranges come from: the observations and the scores a formula names; `null` where items have no greatest number. */
export interface Ranges {
  readonly observation: (key: string) => { readonly least: Fraction; readonly most: Fraction | null };
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
  mean: ({ of }, ranges) => hull(of.map((part) => rangeOf(part, ranges))),
  weighted: ({ of }, ranges) => hull(of.map((part) => rangeOf(part.of, ranges))),
  reference: ({ to }, { score }) => score(to),
};

/** The range of a formula, derived from its parts. */
export const rangeOf = (formula: Formula, ranges: Ranges): Range => readFormula(range, formula, ranges);
