import { roundingOf, type Assessment, type CriterionResult, type IndicatorResult, type ScoreResult } from '../assessment/index.js';
import { nodesOf } from '../formula/index.js';
import type { Criterion, Definition, Indicator } from '../methodology/index.js';
import { compare, parseDecimal, parseFraction, printDecimal, type DecimalText, type FractionText } from '../numeric/index.js';
import { escaped, table, type Column } from './markdown.js';
import { NONE } from './observed.js';
import { exactly, type Print } from './print.js';
import type { Texts } from './texts.js';

/** A score as the methodology words it and as it came out. */
export interface Pair<Score, Result> {
  readonly score: Score;
  readonly result: Result;
}

/** The criteria of a methodology with their results. */
export const criteriaOf = ({ methodology, criteria }: Assessment): Pair<Criterion, CriterionResult>[] =>
  methodology.criteria.map((score, position) => ({ score, result: criteria[position] as CriterionResult }));

/** The indicators of a criterion with their results. */
export const indicatorsOf = ({ score, result }: Pair<Criterion, CriterionResult>): Pair<Indicator, IndicatorResult>[] =>
  score.indicators.map((indicator, position) => ({ score: indicator, result: result.indicators[position] as IndicatorResult }));

/** "1.1. Label" as Markdown. */
export const titleOf = ({ id, label }: Indicator, { language }: Texts): string => `${id}. ${escaped(label[language])}`;

/** A score as it is printed, or that it takes no part. */
export const scoreText = (score: DecimalText | null, { explanation, print }: Texts): string =>
  score === null ? explanation.leftOut : print.decimal(score);

/** A weight or another exact figure. */
export const exactText = (value: FractionText | null, print: Print): string => (value === null ? NONE : exactly(parseFraction(value), print));

/** The criteria: score, weight in force, points of the total. */
export function criteriaTable(assessment: Assessment, texts: Texts): string {
  const { columns, print } = texts;
  const head: Column[] = [[columns.criterion, 'left'], [columns.score, 'right'], [columns.weight, 'right'], [columns.contribution, 'right']];
  const rows = criteriaOf(assessment).map(({ score, result }) => [
    titleOf(score, texts), scoreText(result.score, texts), exactText(result.weight, print), contributionText(result.contribution, assessment, print),
  ]);
  return table(head, rows);
}

/** The indicators of a criterion: score, weight in force, share of the total, points of the total. */
export function indicatorTable(criterion: Pair<Criterion, CriterionResult>, assessment: Assessment, texts: Texts): string {
  const { columns, print } = texts;
  const head: Column[] = [
    [columns.indicator, 'left'], [columns.score, 'right'], [columns.weight, 'right'], [columns.effectiveWeight, 'right'], [columns.contribution, 'right'],
  ];
  const rows = indicatorsOf(criterion).map(({ score, result }) => [
    titleOf(score, texts), scoreText(result.score, texts), exactText(result.weight, print), exactText(result.effectiveWeight, print),
    contributionText(result.contribution, assessment, print),
  ]);
  return table(head, rows);
}

function contributionText(value: FractionText | null, assessment: Assessment, print: Print): string {
  if (value === null) return NONE;
  const { digits, mode } = roundingOf(assessment);
  return print.decimal(printDecimal(parseFraction(value), digits, mode));
}

/** What must be said below the contributions: that they are rounded, what rounding the criteria adds, and why some are no shares or are not there. */
export function contributionNotes(assessment: Assessment, { explanation, print }: Texts): string[] {
  const { digits, mode } = roundingOf(assessment);
  const all = assessment.criteria.flatMap((criterion) => [criterion, ...criterion.indicators]);
  const isRounded = all.flatMap(({ contribution }) => contribution ?? []).map(parseFraction)
    .some((value) => compare(parseDecimal(printDecimal(value, digits, mode)), value) !== 0);
  const rest = parseFraction(assessment.rounding ?? '0');
  return [
    ...(isRounded ? [explanation.contributionsRounded] : []),
    ...(rest.n === 0n ? [] : [explanation.rest(exactly(rest, print))]),
    ...(all.some(hasNoShare) ? [explanation.notLinear] : []),
    ...(addsPoints(assessment.methodology) ? [explanation.factors] : []),
  ];
}

/** Whether a score takes part without a share of its own in the total, or in the score it belongs to. */
const hasNoShare = ({ status, weight, contribution }: ScoreResult): boolean => status === 'scored' && (weight === null || contribution === null);

/** Whether scores are added up somewhere, not averaged. */
export const addsPoints = ({ criteria, total }: Pick<Definition, 'criteria' | 'total'>): boolean =>
  [...criteria, total].flatMap((score) => nodesOf(score.formula, [])).some(({ formula: { kind } }) => kind === 'sum' || kind === 'attained');
