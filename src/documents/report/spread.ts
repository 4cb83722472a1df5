import type { Assessment } from '../../assessment/index.js';
import type { Criterion, Rounding } from '../../methodology/index.js';
import { compare, divide, parseDecimal, printDecimal, total, whole, type DecimalText } from '../../numeric/index.js';
import { printedScores } from '../../renderings/charts/scores.js';
import type { Gathered } from '../gathered.js';

/** The least, the mean and the greatest of printed scores. */
export interface Spread {
  readonly least: DecimalText;
  readonly mean: DecimalText;
  readonly most: DecimalText;
}

/** The printed scores of every organisation, by the id of the score; `null` where it is left out. */
export type PrintedScores = readonly ReadonlyMap<string, DecimalText | null>[];

/** The printed scores of the organisations, in their order. */
export const scoresOf = ({ organisations }: Gathered): PrintedScores =>
  organisations.map(({ assessment }) => printedScores(assessment as Assessment));

/** How the scores of one id spread over the organisations that have it; nothing where none has. */
export function spreadOf(id: string, scores: PrintedScores, { digits, mode }: Rounding): Spread | undefined {
  const found = scores.flatMap((one) => one.get(id) ?? []);
  const sorted = [...found].sort((a, b) => compare(parseDecimal(a), parseDecimal(b)));
  const [least] = sorted;
  if (least === undefined) return undefined;
  const mean = divide(total(found.map(parseDecimal)), whole(found.length));
  return { least, mean: printDecimal(mean, digits, mode), most: sorted.at(-1) as DecimalText };
}

/** The indicators of a criterion, then the criterion itself. */
export const idsOf = ({ id, indicators }: Criterion): string[] => [...indicators.map((indicator) => indicator.id), id];
