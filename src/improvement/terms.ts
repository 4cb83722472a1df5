import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { withoutInherited, type Assessment } from '../assessment/index.js';
import { checkSequence } from '../council/order.js';
import type { DateText } from '../methodology/index.js';
import type { Plan, PlanOptions, PlanTerm } from './planModel.js';

/** A term that ends before it begins. */
export const termInOrder = ({ from, to }: PlanTerm, path: IssuePath): NokIssue[] =>
  checkSequence([{ on: from, path: [...path, 'from'] }, { on: to, path: [...path, 'to'] }]);

/** A term that ends before it begins, or lies outside the period. */
export function checkTerm({ from, to }: PlanTerm, period: PlanTerm, path: IssuePath): NokIssue[] {
  const outside = ([['from', from], ['to', to]] as const).filter(([, on]) => on < period.from || on > period.to);
  return [...termInOrder({ from, to }, path), ...outside.map(([name, on]) => issue('outsidePeriod', [...path, name], { on, ...period }))];
}

/** Terms as they are given; where the period itself is out of order, only that is told. */
export function checkTerms({ period, terms }: PlanOptions): NokIssue[] {
  const ofPeriod = termInOrder(period, ['options', 'period']);
  if (ofPeriod.length > 0) return ofPeriod;
  return terms.flatMap(({ from = period.from, to }, position) => checkTerm({ from, to }, period, ['options', 'terms', position]));
}

/** A day of what follows from assessments: it lies before none of theirs. */
export function checkFollows(on: DateText | undefined, assessments: readonly Assessment[], path: IssuePath): NokIssue[] {
  const assessed = assessments.flatMap((assessment) => withoutInherited(assessment).on ?? []).sort();
  return checkSequence([...assessed, on].map((day) => ({ on: day, path })));
}

/** A plan that is over, or approved, before the day of the assessment it starts from. */
export const planFollows = (assessment: Assessment, { period, approval }: Pick<PlanOptions, 'period'> & { readonly approval?: Plan['approval'] }, path: IssuePath): NokIssue[] => [
  ...checkFollows(period.to, [assessment], [...path, 'period', 'to']),
  ...checkFollows(approval?.on, [assessment], [...path, 'approval', 'on']),
];
