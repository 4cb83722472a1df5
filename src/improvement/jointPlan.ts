import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { withoutInherited, type Assessment, type Organisation } from '../assessment/index.js';
import { deepFreeze, publish, read } from '../shape/index.js';
import { rechecked } from './placing.js';
import { jointPlanOptionsField } from './planFields.js';
import type { JointPlan, JointPlanOptions, Plan } from './planModel.js';
import { checkDoubledOrganisations, periodOf, readPlansOfCycle } from './readPlan.js';
import { checkFollows } from './terms.js';

/**
 * The plans of several organisations under one head, by the ids of the organisations.
 *
 * With the assessments of all of them the plans must be of organisations among these; an organisation that has no plan is named.
 *
 * @throws `NokError` where a plan does not follow from its assessment, an organisation has two plans, is assessed twice, or is not assessed;
 * where the approval lies before the day of an assessment.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const assessed = ['a', 'b'].map((id) => assess(methodology, { politeness: { count: 9, of: 10 } }, { organisation: { id } }));
 * const [first] = assessed.map((assessment) => draftPlan(assessment, proposals(assessment), {
 *   period: { from: '2022-01-01', to: '2022-12-31' }, terms: [{ to: '2022-06-30' }], responsible: [{ post: 'директор' }],
 * }));
 * const { plans, withoutPlan } = jointPlan(first ? [first] : [], { assessed });
 * plans.length; // => 1
 * withoutPlan; // => [{ id: 'b' }]
 * ```
 */
export function jointPlan(plans: readonly Plan[], options: JointPlanOptions = {}): JointPlan {
  const issues: NokIssue[] = [];
  const { assessed, approval = null } = (read(jointPlanOptionsField, options, ['options'], issues) ?? {}) as JointPlanOptions;
  const organisations = assessed?.map((one, position) => assessedOrganisation(one, position, issues));
  throwIfAny(issues);
  throwIfAny(checkDoubledOrganisations((organisations ?? []) as readonly Organisation[], (position) => ['options', 'assessed', position, 'organisation', 'id']));
  const found = readPlansOfCycle(plans, ['plans']);
  const known = (organisations as readonly Organisation[] | undefined) ?? found.map(({ organisation }) => organisation);
  throwIfAny([...strangers(found, known), ...checkFollows(approval?.on, found.map(({ assessment }) => assessment), ['options', 'approval', 'on'])]);
  const planned = new Set(found.map(({ organisation: { id } }) => id));
  return deepFreeze({
    format: 'nok.joint-plan/1',
    period: periodOf(found),
    approval: publish(approval),
    plans: [...found].sort(byOrganisation),
    withoutPlan: publish(known.filter(({ id }) => !planned.has(id))),
  });
}

/** {@link jointPlan} that returns its problems instead of throwing them. */
export const safeJointPlan = (plans: readonly Plan[], options: JointPlanOptions = {}): Outcome<JointPlan> => outcomeOf(() => jointPlan(plans, options));

function assessedOrganisation(given: unknown, position: number, issues: NokIssue[]): Organisation | undefined {
  const path = ['options', 'assessed', position];
  const assessment = rechecked(given, path, issues);
  const { organisation } = withoutInherited((assessment ?? {}) as Assessment);
  if (assessment && !organisation) issues.push(issue('organisationMissing', [...path, 'organisation'], {}));
  return organisation;
}

function strangers(plans: readonly Plan[], known: readonly Organisation[]): NokIssue[] {
  const assessed = known.map(({ id }) => id);
  return plans.flatMap(({ organisation: { id } }, position) =>
    (assessed.includes(id) ? [] : [issue('notAssessed', ['plans', position, 'organisation', 'id'], { organisation: id, assessed })]));
}

const byOrganisation = ({ organisation: a }: Plan, { organisation: b }: Plan): number => (a.id < b.id ? -1 : 1);
