import type { AssessmentComparison, CycleChange, ScoreMove } from '../improvement/index.js';
import { parseDecimal, parseFraction, type DecimalText } from '../numeric/index.js';
import { differenceOf, digitsOf, observedCell, printedParts, signed } from './changeFigures.js';
import type { ChangeTexts } from './changeTexts.js';
import { escaped, table, type Column } from './markdown.js';
import { NONE } from './observed.js';

/** A row of the table of causes — what, before, after — and its points. */
interface Cause {
  readonly cells: readonly string[];
  readonly effect: string | null;
}

/**
 * What changed the total: other rules, each observation that had an effect, what they do together, what rounding takes, and the sum: the
 * difference of the totals as they are printed. Nothing where nothing had an effect.
 */
export function causesTable({ restated, observations, together }: CycleChange, [before, after]: readonly [DecimalText, DecimalText], texts: ChangeTexts): string {
  const causes = [
    { cells: [texts.rules, NONE, NONE], effect: restated?.effect ?? '0' },
    ...observations.map((one): Cause => ({
      cells: [escaped(one.label[texts.language]), observedCell(one.before, texts), observedCell(one.after, texts)], effect: one.effect,
    })),
    { cells: [texts.together, NONE, NONE], effect: together },
  ].filter(({ effect }) => effect !== '0');
  if (causes.length === 0) return '';
  const [sum, digits] = [differenceOf(before, after), digitsOf([before, after])];
  const { rounding } = printedParts(causes.flatMap(({ effect }) => effect ?? []), sum, texts, digits);
  return table(texts.causes, [
    ...causes.map(({ cells, effect }) => [...cells, effect === null ? texts.notAlone : signed(parseFraction(effect), texts, digits)]),
    ...(rounding === null ? [] : [[texts.rounding, NONE, NONE, rounding]]),
    [texts.sum, '', '', signed(sum, texts, digits)],
  ]);
}

/** The criteria before and after, like with like. */
export function criteriaTable({ scores }: CycleChange, texts: ChangeTexts): string {
  const scored = (figures: ScoreMove['before']): string => (figures ? texts.print.decimal(figures.score) : texts.leftOut);
  const moved = (difference: ScoreMove['difference']): string =>
    (difference ? signed(parseDecimal(difference.score), texts, digitsOf([difference.score])) : NONE);
  const criteria = scores.filter(({ id }) => !id.includes('.') && id !== 'total');
  return table(texts.criteria, criteria.map(({ id, label, before, after, difference }) => [
    `${id}. ${escaped(label[texts.language])}`, scored(before), scored(after), moved(difference),
  ]));
}

/** The total and the criteria over all cycles. */
export function trendsTable({ cycles, trends }: AssessmentComparison, texts: ChangeTexts): string {
  const { print, language } = texts;
  const [first] = texts.criteria as readonly [Column];
  const columns: Column[] = [first, ...cycles.map(({ on }, position): Column => [on === null ? texts.cycle(position + 1) : print.day(on), 'right']), [texts.trend, 'left']];
  const shown = trends.filter(({ id }) => !id.includes('.'));
  return table(columns, shown.map(({ id, label, scores, trend }) => [
    `${id === 'total' ? '' : `${id}. `}${escaped(label[language])}`,
    ...scores.map((score) => (score === null ? texts.leftOut : print.decimal(score))),
    trend === null ? NONE : texts.trends[trend],
  ]));
}
