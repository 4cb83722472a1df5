import type { Assessment } from '../../assessment/index.js';
import { readyOf, type Criterion, type DeclaredRange, type Definition, type Indicator, type Methodology } from '../../methodology/index.js';
import { divide, parseDecimal, printDecimal, subtract, type DecimalText } from '../../numeric/index.js';
import type { Text } from '../../shape/index.js';

/** A score that a chart shows. */
export interface ShownScore {
  /** The id of a score, or `total`. */
  readonly id: string;
  readonly label: Text;
  readonly range: DeclaredRange;
}

/** The checked definition of a methodology. */
export const definitionOf = (methodology: Methodology): Definition => readyOf(methodology).definition;

/** The total as a score to show. */
export const totalOf = ({ total, range }: Definition): ShownScore => ({ id: 'total', label: total.label, range });

/** A criterion or an indicator as a score to show. */
export const shownScore = ({ id, label, range }: Pick<Indicator, 'id' | 'label' | 'range'>, definition: Definition): ShownScore => ({ id, label, range: range ?? definition.range });

/** The indicators of a criterion, or the criterion itself where it has none. */
export const leavesOf = (criterion: Criterion): readonly Indicator[] => (criterion.indicators.length > 0 ? criterion.indicators : [criterion]);

/** Every score of an assessment as it is printed; `null` where it is left out. */
export function printedScores({ score, criteria }: Assessment): ReadonlyMap<string, DecimalText | null> {
  const scores = criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  return new Map([['total', score], ...scores.map(({ id, score: printed }) => [id, printed] as const)]);
}

/** More digits are not seen in a drawing. */
const DIGITS_DRAWN = 4;

/** Where a printed score lies in its range, from 0 to 1: for drawing only. */
export function drawn(score: DecimalText, { least, most }: DeclaredRange): number {
  const bottom = parseDecimal(least);
  const place = divide(subtract(parseDecimal(score), bottom), subtract(parseDecimal(most), bottom));
  return Number(printDecimal(place, DIGITS_DRAWN, 'half-up'));
}
