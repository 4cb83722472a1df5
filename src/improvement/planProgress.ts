import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Choice } from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import { backwardSteps, readEarlier, replannedItems } from './backwards.js';
import type { JointPlan, Plan } from './planModel.js';
import { progressOptionsField } from './progressFields.js';
import { criteriaOf, municipalitiesOf, organisationProgress, type Row } from './progressGroups.js';
import type { ItemProgress, MeasureTaken, PlanProgress, ProgressOptions } from './progressModel.js';
import { countsOf, itemProgress } from './progressStates.js';
import { itemsOf, readPlansOfCycle } from './readPlan.js';
import { checkFollows } from './terms.js';

const SOON = 30;

/**
 * How plans stand on a day: what is done, done late, overdue, due soon or planned, by organisation, criterion, municipality and in all.
 *
 * An item is in time on the last day of its term. `shareDone` = (done + done late) / items · 100, exactly. `expected` is the total when
 * everything is done, `reached` with what is done so far; both are those of `whatIf` on the assessment the plan starts from, and say which
 * items are not in them because nothing can be computed.
 *
 * With an `earlier` progress every item that was done then and is not now, is gone, or was done on another day, stands under `backwards`;
 * what was not done and has a later term now, or is planned no more, under `replanned`.
 *
 * @throws `NokError` with every problem of a stage: a plan that does not follow from its assessment, an organisation with two plans; a
 * measure for an item that is not there, taken twice, before the day of the assessment, or after the day of asking; an earlier progress of a later day, or with an item
 * twice or done after its day.
 * @example
 * ```ts
 * const label = { ru: 'Вода', en: 'Water' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-list', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { water: { kind: 'checklist', label, source: 'visit' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'water' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const home = assess(methodology, { water: { count: 3, of: 4 } }, { organisation: { id: 'a' } });
 * const plan = draftPlan(home, proposals(home), {
 *   period: { from: '2022-01-01', to: '2022-12-31' }, terms: [{ to: '2022-06-30' }], responsible: [{ post: 'директор' }],
 * });
 * planProgress([plan], { on: '2022-07-03', taken: [] }).items.map(({ state, lateByDays }) => `${state} ${lateByDays}`); // => ['overdue 3']
 * const taken = [{ organisation: 'a', item: 'water', measure: 'установлен кулер', doneOn: '2022-06-30' }];
 * const { total, organisations } = planProgress([plan], { on: '2022-07-03', taken });
 * total.shareDone; // => '100'
 * organisations[0]?.reached?.score; // => '100.00'
 * ```
 */
export function planProgress(plans: readonly Plan[] | JointPlan, options: ProgressOptions): PlanProgress {
  const issues: NokIssue[] = [];
  const told = read(progressOptionsField, options, ['options'], issues) as ProgressOptions;
  const known = [...readPlansOfCycle(plans, ['plans'], issues)].sort((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1));
  const { on, taken, dueSoonDays = SOON } = told;
  const earlier = told.earlier === undefined ? undefined : readEarlier(told.earlier, on, issues);
  throwIfAny(issues);
  throwIfAny(checkTaken(told, known));
  const measures = new Map(taken.map((one) => [keyOf(one), one]));
  const items = known.map((plan) => itemsOf(plan).map((item) => {
    const organisation = plan.organisation.id;
    return itemProgress(organisation, item, measures.get(keyOf({ organisation, item: item.id })), { on, dueSoonDays });
  }));
  const rows = known.map((plan, position): Row => ({ plan, items: items[position] as readonly ItemProgress[] }));
  const soon: Choice = { question: 'due-soon-days', chosen: String(dueSoonDays), byDefault: told.dueSoonDays === undefined };
  return publish({
    format: 'nok.plan-progress/1',
    on,
    choices: [soon],
    total: countsOf(items.flat()),
    organisations: rows.map(organisationProgress),
    criteria: criteriaOf(rows),
    municipalities: municipalitiesOf(rows),
    items: items.flat(),
    backwards: earlier ? backwardSteps(earlier, items.flat()) : [],
    replanned: earlier ? replannedItems(earlier, items.flat()) : [],
  });
}

/** {@link planProgress} that returns its problems instead of throwing them. */
export const safePlanProgress = (plans: readonly Plan[] | JointPlan, options: ProgressOptions): Outcome<PlanProgress> =>
  outcomeOf(() => planProgress(plans, options));

const keyOf = ({ organisation, item }: Pick<MeasureTaken, 'organisation' | 'item'>): string => JSON.stringify([organisation, item]);

/** Measures for what is not planned, taken twice, before what they remedy was found, or not taken yet on the day. */
function checkTaken({ on, taken }: ProgressOptions, plans: readonly Plan[]): NokIssue[] {
  const known = new Map(plans.map((plan) => [plan.organisation.id, plan]));
  const seen = new Set<string>();
  return taken.flatMap((one, position) => {
    const path = ['options', 'taken', position];
    const { organisation, item, doneOn } = one;
    const plan = known.get(organisation);
    if (!plan) return [issue('notAssessed', [...path, 'organisation'], { organisation, assessed: [...known.keys()] })];
    const items = itemsOf(plan).map(({ id }) => id);
    return [
      ...(items.includes(item) ? [] : [issue('unknownPlanItem', [...path, 'item'], { id: item, known: items })]),
      ...(seen.size < seen.add(keyOf(one)).size ? [] : [issue('duplicate', [...path, 'item'], { id: item })]),
      ...checkFollows(doneOn, [plan.assessment], [...path, 'doneOn']),
      ...(doneOn <= on ? [] : [issue('wrongOrder', [...path, 'doneOn'], { from: doneOn, to: on })]),
    ];
  });
}
