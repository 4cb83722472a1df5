import { endOf, endsOf, inOrderOfEdges, pointsAt, type Formula, type FormulaKinds, type PointsAt, type Range } from '../../formula/index.js';
import { HUNDRED, ZERO, add, compare, divide, greatest, least, multiply, parseDecimal, subtract, type Fraction } from '../../numeric/index.js';

/** A straight piece of a curve. */
export interface Piece {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly points: Fraction;
  readonly pointsTo: Fraction;
  /** Whether its end belongs to it, where the next piece lies higher or lower. */
  readonly holdsEnd: boolean;
}

/** How the points depend on what a formula is applied to. */
export interface Curve {
  readonly pieces: readonly Piece[];
  /** Where only whole numbers count, those there are; none where there are too many to be told apart. */
  readonly whole: readonly Fraction[];
  readonly at: PointsAt;
}

/** What a formula is applied to: from the least value to the greatest; items may have none. */
export interface Reach {
  readonly least: Fraction;
  readonly most: Fraction | null;
}

const CURVED = ['share', 'number', 'perItem', 'linear', 'steps'] as const;

/** A formula of one argument. */
export type Curved = FormulaKinds[(typeof CURVED)[number]];

/** Whether a formula has one argument alone, so that a curve can be drawn of it. */
export const isCurved = (formula: Formula): formula is Curved => (CURVED as readonly string[]).includes(formula.kind);

/** Between these places the curve is straight. */
const through = (cuts: readonly Fraction[], at: PointsAt, whole: readonly Fraction[] = []): Curve => ({
  at,
  whole,
  pieces: cuts.slice(1).map((to, position) => {
    const from = cuts[position] as Fraction;
    return { from, to, points: at(from), pointsTo: at(to), holdsEnd: true };
  }),
});

/** These places and the ends, each once, from below; what lies outside the ends falls out. */
const cutsIn = ({ least: first, most: last }: Range, inner: readonly Fraction[]): Fraction[] =>
  [first, ...inner.filter((cut) => compare(cut, first) > 0 && compare(cut, last) < 0), last];

const curves: { readonly [Kind in Curved['kind']]: (formula: FormulaKinds[Kind], reach: Reach) => Curve } = {
  share: ({ points = '100' }) => through([ZERO, HUNDRED], (value) => divide(multiply(value, parseDecimal(points)), HUNDRED)),
  // A number without a greatest value is refused before.
  number: (_, { least: first, most }) => through([first, most as Fraction], (value) => value),
  perItem: (formula, { most }) => {
    const full = divide(parseDecimal(formula.cap), parseDecimal(formula.points));
    const last = most ?? { n: (full.n + full.d - 1n) / full.d + 1n, d: 1n };
    return through(cutsIn({ least: ZERO, most: last }, [full]), pointsAt(formula), wholeUpTo(last.n));
  },
  linear: (formula, { least: first, most }) => {
    const [lower, upper] = endsOf(formula);
    const beyond = most ?? add(upper, quarterOf(subtract(upper, lower)));
    return through(formula.outside === 'refuse' ? [lower, upper] : cutsIn({ least: first, most: beyond }, [lower, upper]), pointsAt(formula));
  },
  steps: (formula, reach) => {
    const most = reach.most as Fraction;
    const rows = inOrderOfEdges(formula.steps);
    const pieces = rows.map((step, position) => {
      const isWhole = 'upTo' in step;
      const points = parseDecimal(step.points);
      const end = isWhole ? parseDecimal(step.upTo) : endOf(step);
      return { from: greatest(parseDecimal(step.from), reach.least), to: least(end, most), points, pointsTo: points, holdsEnd: isWhole || position === rows.length - 1 };
    });
    return { pieces, whole: [], at: pointsAt(formula) };
  },
};

const MOST_DOTS = 30n;

const wholeUpTo = (last: bigint): Fraction[] =>
  last > MOST_DOTS ? [] : Array.from({ length: Number(last) + 1 }, (_, number) => ({ n: BigInt(number), d: 1n }));

/** How much is shown beyond the last bend where there is no end. */
const quarterOf = (length: Fraction): Fraction => divide(length, { n: 4n, d: 1n });

/** The curve of a formula over what it is applied to. */
export const curveOf = (formula: Curved, reach: Reach): Curve =>
  (curves[formula.kind] as (formula: Curved, reach: Reach) => Curve)(formula, reach);
