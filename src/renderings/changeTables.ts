import type { AssessmentComparison, CycleChange, ScoreMove } from '../improvement/index.js';
import { observedCell, signed } from './changeFigures.js';
import type { ChangeTexts } from './changeTexts.js';
import { escaped, table, type Column } from './markdown.js';
import { NONE } from './observed.js';

/** What changed the total: other rules, each observation that had an effect, what they do together, the sum. */
export function causesTable({ restated, observations, together, difference }: CycleChange, texts: ChangeTexts): string {
  const { language } = texts;
  const rows = [
    ...(restated ? [[texts.rules, NONE, NONE, signed(restated.effect, texts)]] : []),
    ...observations.filter(({ effect }) => effect !== '0').map(({ label, before, after, effect }) => [
      escaped(label[language]), observedCell(before, texts), observedCell(after, texts), effect === null ? texts.notAlone : signed(effect, texts),
    ]),
    ...(together === '0' ? [] : [[texts.together, NONE, NONE, signed(together, texts)]]),
    [texts.sum, '', '', signed(difference, texts)],
  ];
  return table(texts.causes, rows);
}

/** The criteria before and after, like with like. */
export function criteriaTable({ scores }: CycleChange, texts: ChangeTexts): string {
  const scored = (figures: ScoreMove['before']): string => (figures ? texts.print.decimal(figures.score) : texts.leftOut);
  const criteria = scores.filter(({ id }) => !id.includes('.') && id !== 'total');
  return table(texts.criteria, criteria.map(({ id, label, before, after, difference }) => [
    `${id}. ${escaped(label[texts.language])}`, scored(before), scored(after), difference ? signed(difference.exact, texts) : NONE,
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
