import {
  safeDraftPlan, safeJointPlan, safePlanProgress, safeRegionProposals,
  type Assessment, type JointPlan, type MeasureTaken, type ProgressOptions, type Proposals, type ReadyOrganisation,
} from 'nok-methodology';
import type { Rated } from '../rate/rate.js';
import type { Findings, Places } from './findings.js';
import type { Year, YearPlan } from './model.js';

/** What is proposed, planned and done. */
export interface Planned {
  readonly proposals: readonly Proposals[];
  readonly plans?: JointPlan;
  /** What was done by each of the days, the earliest first. */
  readonly looks: readonly ProgressOptions[];
}

/** What an organisation has collected, by its id. */
export const collectedBy = (ready: readonly ReadyOrganisation[]): ReadonlyMap<string, ReadyOrganisation> => new Map(ready.map((one) => [one.organisation.id, one]));

/** Proposes, drafts the plans, and looks at them on every day that is named. */
export function plannedOf(year: Year, { assessments, ready, collection }: Rated, findings: Findings): Planned {
  const collected = collectedBy(ready);
  const proposals = findings.take(safeRegionProposals(assessments.map((assessment) => {
    const marks = collected.get(assessment.organisation?.id ?? '')?.marks;
    return { assessment, ...(marks && { marks }) };
  }), { collection })) ?? [];
  const plans = year.plan && draftAll(year.plan, assessments, proposals, findings);
  return { proposals, ...(plans && { plans }), looks: plans ? looksAt(plans, year, findings) : [] };
}

const OPTIONS: Places = { options: ['plan'] };

function draftAll(plan: YearPlan, assessments: readonly Assessment[], proposals: readonly Proposals[], findings: Findings): JointPlan | undefined {
  const { notPlannedAnswers: reason, ...told } = plan;
  const drafted = proposals.flatMap((own, position) => {
    const answers = own.criteria.flatMap((criterion) => criterion.proposals).filter(({ subject }) => subject === 'answers');
    const notPlanned = reason === undefined ? [] : answers.map(({ id }) => ({ id, reason }));
    return findings.take(safeDraftPlan(assessments[position] as Assessment, own, { ...told, notPlanned }), { ...OPTIONS, 'options.notPlanned': ['plan', 'notPlannedAnswers'] }) ?? [];
  });
  if (drafted.length < proposals.length) return undefined;
  return findings.take(safeJointPlan(drafted, { assessed: assessments, ...(told.approval && { approval: told.approval }) }), OPTIONS);
}

/** Later than any measure. */
const LAST_DAY = '9999-12-31';

/** What is done stays done here, as every day sees all that was done before it. */
function looksAt(plans: JointPlan, { taken = [], progress = [] }: Year, findings: Findings): ProgressOptions[] {
  if (!findings.take(safePlanProgress(plans, { on: LAST_DAY, taken }), { 'options.taken': ['taken'] })) return [];
  const looks: ProgressOptions[] = [];
  for (const [position, on] of progress.entries()) {
    const told: ProgressOptions = { on, taken: takenBy(on, taken) };
    const look = findings.take(safePlanProgress(plans, told), { 'options.on': ['progress', position] });
    if (look) looks.push(told);
  }
  return looks.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** What was done by a day. */
const takenBy = (on: string, taken: readonly MeasureTaken[]): MeasureTaken[] => taken.filter(({ doneOn }) => doneOn <= on);
