import { fieldIssue as issue, type NokIssue } from '../errors/index.js';
import type { Choice, ObservedValue } from '../methodology/index.js';
import { printShort, ratio } from '../numeric/index.js';
import { hundredthsOf } from './marks.js';
import type { Checklist, Question } from './blanks.js';
import type { Denominator, Mark, Marks, OrganisationTally, QuestionTally, WhenItemNotApplicable } from './model.js';
import type { Setting } from './setting.js';

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
  const hundredths = marks.reduce((sum, { mark }) => sum + hundredthsOf(mark), 0);
  if (kind === 'checklist') return { value: { count: partsAsText(hundredths), of: items.length - excused.length }, choices: [] };
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

/** A whole number as a number, anything else as decimal text. */
function partsAsText(hundredths: number): number | string {
  return hundredths % 100 === 0 ? hundredths / 100 : printShort(ratio(hundredths, 100));
}

/** Counts the answers to one question: of those whose gate was yes and who answered, or of all respondents where the caller says so. */
export function countQuestion(
  { ready }: Setting,
  { id, observation = '', openDenominator }: Question,
  tally: OrganisationTally,
  organisation: string,
  denominator: Denominator | undefined,
  issues: NokIssue[],
): Counted {
  const { yes, no } = tally.questions[id] as QuestionTally;
  const chosen = denominator ?? 'those-who-used';
  const of = openDenominator && chosen === 'all-respondents' ? tally.respondents : yes + no;
  if (of === 0 && !ready.observations.get(observation)?.mayBeEmpty) {
    issues.push(issue('mayNotBeEmpty', ['answers', organisation, id], { observation, organisation }));
  }
  const choices = openDenominator ? [{ question: 'denominator', observation, chosen, byDefault: denominator === undefined }] : [];
  return { value: { count: yes, of }, choices };
}
