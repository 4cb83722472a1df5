import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { publish, read } from '../shape/index.js';
import { daysBetween, monthsAfter } from './calendar.js';
import { deadlineField } from './cycleFields.js';
import type { Deadline, DeadlineDates } from './cycleModel.js';
import { checkSequence } from './order.js';

/**
 * By when something has to be done that has so many months, and whether it was, as of a day.
 *
 * A month ends on the same day of the next one, or on its last day where it has no such day; on that day it is still in time.
 * `lateByDays` is counted to the day it was done, or to the day of asking.
 *
 * @throws `NokError` for dates that do not exist, or that are not in the order `from`, `doneOn`, `on`.
 * @example
 * ```ts
 * deadlineOf({ from: '2024-01-31', months: 1, doneOn: '2024-03-04', on: '2024-12-31' }); // => { dueOn: '2024-02-29', state: 'late', lateByDays: 4 }
 * deadlineOf({ from: '2021-11-15', months: 1, on: '2021-12-15' }); // => { dueOn: '2021-12-15', state: 'running', lateByDays: 0 }
 * ```
 */
export function deadlineOf(dates: DeadlineDates): Deadline {
  const issues: NokIssue[] = [];
  const given = read(deadlineField, dates, [], issues) as DeadlineDates;
  throwIfAny(issues);
  throwIfAny(checkSequence((['from', 'doneOn', 'on'] as const).map((name) => ({ on: given[name], path: [name] }))));
  return publish(deadline({ ...given, doneOn: given.doneOn }));
}

/** {@link deadlineOf} that returns its problems instead of throwing them. */
export const safeDeadlineOf = (dates: DeadlineDates): Outcome<Deadline> => outcomeOf(() => deadlineOf(dates));

type Checked = Omit<DeadlineDates, 'doneOn'> & { readonly doneOn: DateText | undefined };

/** {@link deadlineOf} of dates that were checked. */
export function deadline({ from, months, doneOn, on }: Checked): Deadline {
  const dueOn = monthsAfter(from, months);
  const lateByDays = Math.max(0, daysBetween(dueOn, doneOn ?? on));
  const [inTime, tooLate] = doneOn === undefined ? (['running', 'overdue'] as const) : (['met', 'late'] as const);
  return { dueOn, state: lateByDays === 0 ? inTime : tooLate, lateByDays };
}
