import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { compareInto } from '../assessment/recheck.js';
import { withoutInherited } from '../assessment/index.js';
import { checkSequence } from '../council/order.js';
import { deepFreeze, publish, read, type Field } from '../shape/index.js';
import { expectedOf, gainOf } from './mending.js';
import { rechecked } from './placing.js';
import { jointPlanFieldWith, planFieldWith } from './planFields.js';
import type { JointPlan, Plan, PlanItem } from './planModel.js';

const plan: Field = planFieldWith('anything');
const jointPlan: Field = jointPlanFieldWith(plan);

/** Plans as a list or gathered under one head. */
const plansField: Field = { list: { list: plan, least: 1 }, otherwise: jointPlan };

/** Reads plans and computes them again: an item twice, terms out of order, another organisation, figures that do not follow. */
export function readPlans(given: unknown, path: IssuePath): readonly Plan[] {
  const issues: NokIssue[] = [];
  const read_ = read(plansField, given, path, issues) as JointPlan | readonly Plan[];
  throwIfAny(issues);
  const plans = isJoint(read_) ? read_.plans : read_;
  const at = isJoint(read_) ? [...path, 'plans'] : path;
  const found = plans.map((one, position) => checkedPlan(one, [...at, position], issues));
  throwIfAny([...issues, ...doubled(plans, at)]);
  return found;
}

const isJoint = (plans: JointPlan | readonly Plan[]): plans is JointPlan => !Array.isArray(plans);

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
  issues.push(...wrongItems(plan, path));
  if (issues.length > before) return plan;
  plan.sections.forEach(({ items: rows }, section) => {
    rows.forEach((item, row) => {
      compareInto(issues, item.gain, gainOf(assessment, [item.change]), [...path, 'sections', section, 'items', row, 'gain']);
    });
  });
  compareInto(issues, plan.expected, expectedOf(assessment, items), [...path, 'expected']);
  return deepFreeze({ ...publish({ ...plan, assessment: null }), assessment });
}

/** Items twice, in the section of another criterion, or with a term out of order. */
function wrongItems({ sections }: Plan, path: IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return sections.flatMap(({ criterion, items }, section) => items.flatMap((item, row) => {
    const at = [...path, 'sections', section, 'items', row];
    const { id, term: { from, to } } = item;
    return [
      ...(seen.size < seen.add(id).size ? [] : [issue('duplicate', [...at, 'id'], { id })]),
      ...(item.criterion === criterion ? [] : [issue('differs', [...at, 'criterion'], { stored: item.criterion, computed: criterion })]),
      ...checkSequence([{ on: from, path: [...at, 'term', 'from'] }, { on: to, path: [...at, 'term', 'to'] }]),
    ];
  }));
}
