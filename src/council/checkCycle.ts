import { outcomeOf, type Outcome } from '../errors/index.js';
import { publish } from '../shape/index.js';
import { lookAt } from './cycle.js';
import { cycleOptionsField } from './cycleFields.js';
import type { Cycle, CycleOptions, CycleRecord } from './cycleModel.js';
import { intervalsOf, standingOf } from './standing.js';

/**
 * Where every organisation of a register stands on a day: not more than once a year, at least once in three years.
 *
 * `overdue`: the last day by which it had to be assessed is over. `due`: that day comes this year. `too-early`: it was assessed this year.
 * `never-assessed`: as far as the record tells. `allowed`: neither due nor too early. What followed too soon or too late in the record, since
 * the regime began, stands under `findings`. Whether years are those of the calendar or run from the day is a choice.
 *
 * @throws `NokError` for dates that do not exist, an organisation twice, an assessment of one that is not in the register, twice on one day,
 * or after the day of asking.
 * @example
 * ```ts
 * const record: CycleRecord = {
 *   register: [{ id: '1' }, { id: '2' }, { id: '3' }],
 *   assessed: [{ organisation: '1', on: '2021-11-15' }, { organisation: '2', on: '2023-10-20' }],
 * };
 * const cycle = checkCycle(record, { on: '2024-03-01', sector: 'social-service' });
 * cycle.organisations.map(({ status, dueBy }) => `${status} ${dueBy}`); // => ['due 2024-12-31', 'allowed 2026-12-31', 'never-assessed null']
 * cycle.choices; // => [{ question: 'years', chosen: 'calendar', byDefault: true }]
 * ```
 */
export function checkCycle(record: CycleRecord, options: CycleOptions): Cycle {
  const { counting, header, organisations } = lookAt<CycleOptions>(record, options, cycleOptionsField, () => []);
  return publish({
    format: 'nok.cycle/1',
    ...header,
    organisations: organisations.map(({ organisation: { id }, assessed }) => standingOf(id, assessed, counting)),
    findings: organisations.flatMap(({ organisation: { id }, assessed }) => intervalsOf(id, assessed, counting)),
  });
}

/** {@link checkCycle} that returns its problems instead of throwing them. */
export const safeCheckCycle = (record: CycleRecord, options: CycleOptions): Outcome<Cycle> => outcomeOf(() => checkCycle(record, options));
