import { issue, outcomeOf, throwIfAny, type IssuePath } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import type { Observation, ObservedValue } from '../methodology/index.js';
import { compare, parseFraction, printFraction, subtract } from '../numeric/index.js';
import { effectOf, textOf } from './causes.js';
import type { KeptPromise, PlanKept } from './keptModel.js';
import type { Named } from './cycles.js';
import { mended } from './mending.js';
import type { Plan, PlanItem } from './planModel.js';
import { itemsOf } from './readPlan.js';
import { assessBy, type Rules } from './rules.js';

/** Two cycles that follow each other: the earlier one restated by the rules of the later one. */
export interface Step {
  readonly base: Assessment;
  readonly later: Named;
  readonly rules: Rules;
}

/** A plan and where it was given. */
export interface PlacedPlan {
  readonly plan: Plan;
  readonly path: IssuePath;
}

/** Whether each plan kept its promise in the cycle after the one it starts from; no two start from the same. */
export function keptPlans(plans: readonly PlacedPlan[], cycles: readonly Named[], steps: readonly Step[]): PlanKept[] {
  const placed = plans.map(({ plan, path }) => ({ plan, path, from: cycles.slice(0, -1).findIndex((cycle) => isSame(cycle, plan.assessment)) }));
  throwIfAny(placed.flatMap(({ plan: { organisation: { id } }, path, from }) => (from === -1 ? [issue('planOfNoCycle', path, { organisation: id })] : [])));
  const seen = new Set<number>();
  throwIfAny(placed.flatMap(({ plan: { organisation }, path, from }) => (
    seen.size < seen.add(from).size ? [] : [issue('organisationDoubled', [...path, 'organisation', 'id'], { organisation: organisation.id })]
  )));
  return placed.map(({ plan, from }) => keptPlan(plan, from, steps[from] as Step));
}

const isSame = (a: Assessment, b: Assessment): boolean => written(a) === written(b);

const written = ({ organisation, on, observations, choices, exact, methodology }: Assessment): string =>
  JSON.stringify([organisation?.id, on, Object.entries(observations).sort(([a], [b]) => (a < b ? -1 : 1)), choices, exact, methodology.fingerprint]);

/** An item with what is expected of it by an observation that the later rules have, too. */
type Counted = PlanItem & { readonly change: NonNullable<PlanItem['change']> };

function keptPlan(plan: Plan, from: number, { base, later, rules }: Step): PlanKept {
  const items = itemsOf(plan);
  const counted = items.filter((item): item is Counted => item.change !== null && Object.hasOwn(later.observations, item.change.observation));
  const changed = mended(base, counted.map(({ change }) => change));
  const outcome = outcomeOf(() => assessBy(rules, { ...base.observations, ...changed }));
  const expected = outcome.success ? { score: outcome.data.score, exact: outcome.data.exact } : null;
  const difference = expected && subtract(parseFraction(later.exact), parseFraction(expected.exact));
  return {
    from,
    to: from + 1,
    expected,
    reached: { score: later.score, exact: later.exact },
    difference: difference && printFraction(difference),
    kept: difference && difference.n >= 0n,
    observations: Object.keys(changed).map((key) => keptPromise(key, changed[key] as ObservedValue, counted, { base, later, rules })),
    uncounted: items.filter((item) => !counted.includes(item as Counted)).map(({ id, measure }) => ({ id, measure })),
  };
}

function keptPromise(key: string, expected: ObservedValue, counted: readonly Counted[], { base, later, rules }: Step): KeptPromise {
  const reached = later.observations[key] as ObservedValue;
  const [expectedEffect, reachedEffect] = [effectOf(base, rules, { [key]: expected }), effectOf(base, rules, { [key]: reached })];
  return {
    observation: key,
    label: (later.methodology.observations[key] as Observation).label,
    items: counted.filter(({ change }) => change.observation === key).map(({ id }) => id),
    before: base.observations[key] as ObservedValue,
    expected,
    reached,
    expectedEffect: textOf(expectedEffect),
    reachedEffect: textOf(reachedEffect),
    kept: expectedEffect && reachedEffect && compare(reachedEffect, expectedEffect) >= 0,
  };
}
