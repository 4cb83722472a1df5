import { daysBetween } from '../council/calendar.js';
import type { DateText } from '../methodology/index.js';
import { divide, multiply, printFraction, whole, HUNDRED } from '../numeric/index.js';
import { inBoth } from './drafting.js';
import type { PlanItem } from './planModel.js';
import type { ItemProgress, MeasureTaken, ProgressCounts, ProgressState } from './progressModel.js';

/** The day on which progress is looked at, and how many days are soon. */
export interface Clock {
  readonly on: DateText;
  readonly dueSoonDays: number;
}

/** How an item stands: done by its term or after it, overdue, due soon, or planned. The last day of a term is in time. */
export function itemProgress(organisation: string, item: PlanItem, taken: MeasureTaken | undefined, clock: Clock): ItemProgress {
  const { on, dueSoonDays } = clock;
  const { to } = item.term;
  const doneOn = taken?.doneOn ?? null;
  const lateByDays = Math.max(0, daysBetween(to, doneOn ?? on));
  const left = daysBetween(on, to);
  const state: ProgressState = doneOn !== null
    ? (lateByDays > 0 ? 'done-late' : 'done')
    : lateByDays > 0 ? 'overdue' : left <= dueSoonDays ? 'due-soon' : 'planned';
  return {
    organisation, item, state,
    taken: taken ? inBoth(taken.measure) : null,
    doneOn,
    lateByDays,
    daysLeft: state === 'due-soon' || state === 'planned' ? left : null,
  };
}

/** How many items stand how, and the share done. */
export function countsOf(items: readonly ItemProgress[]): ProgressCounts {
  const count = (wanted: ProgressState): number => items.filter(({ state }) => state === wanted).length;
  const [done, doneLate] = [count('done'), count('done-late')];
  return {
    items: items.length,
    done,
    doneLate,
    overdue: count('overdue'),
    dueSoon: count('due-soon'),
    planned: count('planned'),
    shareDone: items.length === 0 ? null : printFraction(divide(multiply(whole(done + doneLate), HUNDRED), whole(items.length))),
  };
}
