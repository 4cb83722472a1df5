import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { compareInto } from '../assessment/recheck.js';
import { withoutInherited, type Assessment } from '../assessment/index.js';
import { checkSequence } from '../council/order.js';
import { deepFreeze, publish, read, type Field } from '../shape/index.js';
import { checkChange, contradictions } from './checkChange.js';
import { expectedOf, gainOf } from './mending.js';
import { rechecked } from './placing.js';
import { jointPlanFieldWith, planFieldWith } from './planFields.js';
import type { JointPlan, Plan, PlanItem } from './planModel.js';

/** A plan; its assessment is left to `recheck`. */
const planField: Field = planFieldWith('anything');
const listField: Field = { list: planField, least: 1 };
const eitherField: Field = { list: listField, otherwise: jointPlanFieldWith(planField) };

/**
 * Reads plans and computes them again: terms out of order, another organisation, figures that do not follow.
 *
 * Of one organisation there may be several: plans of several cycles.
 */
export function readPlans(given: unknown, path: IssuePath, issues: NokIssue[] = []): readonly Plan[] {
  const plans = read(listField, given, path, issues) as readonly Plan[];
  throwIfAny(issues);
  return checkedPlans(plans, path);
}

/** Plans of one cycle as a list or gathered under one head: no organisation has two. */
export function readPlansOfCycle(given: unknown, path: IssuePath, issues: NokIssue[] = []): readonly Plan[] {
  const either = read(eitherField, given, path, issues) as JointPlan | readonly Plan[];
  throwIfAny(issues);
  const [plans, at] = isJoint(either) ? [either.plans, [...path, 'plans']] : [either, path];
  throwIfAny(doubled(plans, at));
  return checkedPlans(plans, at);
}

const isJoint = (plans: JointPlan | readonly Plan[]): plans is JointPlan => !Array.isArray(plans);

function checkedPlans(plans: readonly Plan[], path: IssuePath): readonly Plan[] {
  const issues: NokIssue[] = [];
  const found = plans.map((one, position) => checkedPlan(one, [...path, position], issues));
  throwIfAny(issues);
  return found;
}

function doubled(plans: readonly Plan[], path: IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return plans.flatMap(({ organisation: { id } }, position) =>
    (seen.size < seen.add(id).size ? [] : [issue('organisationDoubled', [...path, position, 'organisation', 'id'], { organisation: id })]));
}

/** The items of a plan, in the order of its sections. */
export const itemsOf = ({ sections }: Pick<Plan, 'sections'>): readonly PlanItem[] => sections.flatMap(({ items }) => items);

/** A plan whose shape is right, computed again. */
function checkedPlan(plan: Plan, path: IssuePath, issues: NokIssue[]): Plan {
  const assessment = rechecked(plan.assessment, [...path, 'assessment'], issues);
  if (!assessment) return plan;
  const { organisation, methodology: { criteria } } = withoutInherited(assessment);
  const items = itemsOf(plan);
  const before = issues.length;
  compareInto(issues, plan.organisation, publish(organisation), [...path, 'organisation']);
  compareInto(issues, plan.sections.map(({ criterion }) => criterion), criteria.map(({ id }) => id), [...path, 'sections']);
  issues.push(...wrongItems(plan, assessment, path), ...contradictions(items, [...path, 'sections']));
  if (issues.length > before) return plan;
  plan.sections.forEach(({ items: rows }, section) => {
    rows.forEach((item, row) => {
      compareInto(issues, item.gain, gainOf(assessment, [item.change]), [...path, 'sections', section, 'items', row, 'gain']);
    });
  });
  compareInto(issues, plan.expected, expectedOf(assessment, items), [...path, 'expected']);
  return deepFreeze({ ...publish({ ...plan, assessment: null }), assessment });
}

/** Items twice, in the section of another criterion, with a change that cannot be, or a term out of order. */
function wrongItems({ sections }: Plan, assessment: Assessment, path: IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return sections.flatMap(({ criterion, items }, section) => items.flatMap((item, row) => {
    const at = [...path, 'sections', section, 'items', row];
    const { id, change, term: { from, to } } = item;
    return [
      ...(seen.size < seen.add(id).size ? [] : [issue('duplicate', [...at, 'id'], { id })]),
      ...(item.criterion === criterion ? [] : [issue('differs', [...at, 'criterion'], { stored: item.criterion, computed: criterion })]),
      ...(change ? checkChange(assessment, change, [...at, 'change']) : []),
      ...checkSequence([{ on: from, path: [...at, 'term', 'from'] }, { on: to, path: [...at, 'term', 'to'] }]),
    ];
  }));
}
