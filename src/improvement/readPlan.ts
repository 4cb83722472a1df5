import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { compareInto } from '../assessment/recheck.js';
import { withoutInherited, type Assessment, type Organisation } from '../assessment/index.js';
import { deepFreeze, publish, read, type Field } from '../shape/index.js';
import { checkChange, contradictions } from './checkChange.js';
import { checkFollows, checkTerm, planFollows, termInOrder } from './terms.js';
import { mendingOf } from './mending.js';
import { rechecked } from './placing.js';
import { jointPlanFieldWith, planFieldWith } from './planFields.js';
import type { JointPlan, Plan, PlanItem, PlanTerm } from './planModel.js';

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
  const withPlan = plans.map(({ organisation }) => organisation);
  throwIfAny(checkDoubledOrganisations(withPlan, (position) => [...at, position, 'organisation', 'id']));
  if (isJoint(either)) throwIfAny(checkHead(either, withPlan, path));
  const found = checkedPlans(plans, at);
  if (isJoint(either)) throwIfAny(checkFollows(either.approval?.on, found.map(({ assessment }) => assessment), [...path, 'approval', 'on']));
  return found;
}

/** The head of plans gathered under one: its period is theirs, and nobody is without a plan who has one. */
function checkHead({ plans, period, withoutPlan }: JointPlan, withPlan: readonly Organisation[], path: IssuePath): NokIssue[] {
  const issues: NokIssue[] = [];
  compareInto(issues, period, periodOf(plans), [...path, 'period']);
  const without = checkDoubledOrganisations([...withPlan, ...withoutPlan], (position) => [...path, 'withoutPlan', position - withPlan.length, 'id']);
  return [...issues, ...without];
}

/** From the first day of any plan to the last. */
export const periodOf = (plans: readonly Plan[]): PlanTerm => ({
  from: plans.map(({ period }) => period.from).sort()[0] as string,
  to: plans.map(({ period }) => period.to).sort().at(-1) as string,
});

/** Organisations given twice: each after the first. */
export function checkDoubledOrganisations(organisations: readonly Organisation[], pathOf: (position: number) => IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return organisations.flatMap(({ id }, position) => (seen.size < seen.add(id).size ? [] : [issue('organisationDoubled', pathOf(position), { organisation: id })]));
}

const isJoint = (plans: JointPlan | readonly Plan[]): plans is JointPlan => !Array.isArray(plans);

function checkedPlans(plans: readonly Plan[], path: IssuePath): readonly Plan[] {
  const issues: NokIssue[] = [];
  const found = plans.map((one, position) => checkedPlan(one, [...path, position], issues));
  throwIfAny(issues);
  return found;
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
  issues.push(...planFollows(assessment, plan, path), ...wrongItems(plan, assessment, path), ...contradictions(items, [...path, 'sections']));
  if (issues.length > before) return plan;
  const mending = mendingOf(assessment);
  plan.sections.forEach(({ items: rows }, section) => {
    rows.forEach((item, row) => {
      compareInto(issues, item.gain, mending.gain([item.change]), [...path, 'sections', section, 'items', row, 'gain']);
    });
  });
  compareInto(issues, plan.expected, mending.expected(items), [...path, 'expected']);
  return deepFreeze({ ...publish({ ...plan, assessment: null }), assessment });
}

/** Items twice, planned and not planned, in the section of another criterion, with a change that cannot be, or a term out of order or of the period. */
function wrongItems({ period, sections, notPlanned }: Plan, assessment: Assessment, path: IssuePath): NokIssue[] {
  const ofPeriod = termInOrder(period, [...path, 'period']);
  if (ofPeriod.length > 0) return ofPeriod;
  const seen = new Set<string>();
  const twice = (id: string, at: IssuePath): NokIssue[] => (seen.size < seen.add(id).size ? [] : [issue('duplicate', [...at, 'id'], { id })]);
  const items = sections.flatMap(({ criterion, items }, section) => items.flatMap((item, row) => {
    const at = [...path, 'sections', section, 'items', row];
    const { id, change, term } = item;
    return [
      ...twice(id, at),
      ...(item.criterion === criterion ? [] : [issue('differs', [...at, 'criterion'], { stored: item.criterion, computed: criterion })]),
      ...(change ? checkChange(assessment, change, [...at, 'change']) : []),
      ...checkTerm(term, period, [...at, 'term']),
    ];
  }));
  return [
    ...items,
    ...notPlanned.flatMap(({ id }, position) => twice(id, [...path, 'notPlanned', position])),
  ];
}
