import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Choice, ObservedValue } from '../methodology/index.js';
import { ZERO, isDecimal, parseDecimal, printShort, ratio, total, type DecimalText, type Fraction } from '../numeric/index.js';
import type { Checklist } from './blanks.js';
import { hundredthsOf } from './marks.js';
import type { Mark, Marks, WhenItemNotApplicable } from './model.js';
import type { Setting } from './setting.js';
import { numeric } from './words.js';

/** An observation counted, with the choices that counting it took. */
export interface Counted {
  readonly value: ObservedValue;
  readonly choices: readonly Choice[];
}

const reasonOf = (mark: Mark): string | undefined => (typeof mark === 'object' && 'notApplicable' in mark ? mark.notApplicable : undefined);

/** Counts one checklist of one organisation; `undefined` where that raised issues. */
export function countChecklist(
  { ready }: Setting,
  { observation, title, items }: Checklist,
  marksOfAll: Marks,
  organisation: string,
  whenItemNotApplicable: WhenItemNotApplicable,
  issues: NokIssue[],
): Counted | undefined {
  const marks = items.map(({ id, label }) => ({ id, column: `${title.ru}: ${label.ru}`, mark: marksOfAll[observation]?.[id] as Mark }));
  const excused = marks.flatMap(({ id, column, mark }) => {
    const reason = reasonOf(mark);
    return reason === undefined ? [] : [{ id, column, reason }];
  });
  const { kind, mayBeEmpty } = ready.observations.get(observation) as { kind: string; mayBeEmpty?: boolean };
  if (excused.length === items.length) {
    if (mayBeEmpty) return { value: { notApplicable: [...new Set(excused.map(({ reason }) => reason))].join('; ') }, choices: [] };
    issues.push(issue('listNotApplicable', ['checklists', organisation, observation], { organisation, observation }));
    return undefined;
  }
  if (kind === 'measure') {
    const sum = sumOfPoints(marks.map(({ mark }) => pointsOf(mark)), ['checklists', organisation, observation], issues);
    return { value: { sum, of: items.length - excused.length }, choices: [] };
  }
  const hundredths = marks.reduce((sum, { mark }) => sum + hundredthsOf(mark), 0);
  if (kind === 'checklist') return { value: { count: numeric(printShort(ratio(hundredths, 100))), of: items.length - excused.length }, choices: [] };
  if (whenItemNotApplicable === 'refuse') {
    for (const { id, column, reason } of excused) {
      issues.push(issue('itemNotApplicable', ['checklists', organisation, id], { organisation, column, reason, choices: ['present', 'absent'] }));
    }
    if (excused.length > 0) return undefined;
  }
  return {
    value: hundredths / 100 + (whenItemNotApplicable === 'present' ? excused.length : 0),
    choices: excused.map(({ id }) => ({
      question: 'item-not-applicable', observation, item: id, chosen: whenItemNotApplicable, byDefault: false,
    })),
  };
}

/** As many digits as an observed value may have. */
const MOST_DIGITS = 30;

/** The exact sum of points as an observed value holds it. */
export function sumOfPoints(points: readonly Fraction[], path: IssuePath, issues: NokIssue[]): number | DecimalText {
  const sum = printShort(total(points));
  if (!isDecimal(sum)) issues.push(issue('tooLarge', path, { most: MOST_DIGITS }));
  return numeric(sum);
}

/** The points of a grade; what does not apply has none. */
const pointsOf = (mark: Mark): Fraction => (typeof mark === 'object' && 'points' in mark ? parseDecimal(mark.points) : ZERO);
