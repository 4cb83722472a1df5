import type { DateText } from '../methodology/index.js';
import { daysBetween, yearOf, yearsAfter } from './calendar.js';
import type { CycleStatus, IntervalFinding, OrganisationCycle, Years } from './cycleModel.js';
import type { Regime } from './regimes/model.js';

/** By which rules standings are found. */
export interface Counting {
  readonly regime: Regime;
  readonly years: Years;
  readonly on: DateText;
}

type Frequency = NonNullable<Regime['frequency']>;

/** From which day an organisation assessed on a day may be assessed again, and by which day it must be. */
interface Window {
  readonly from: DateText;
  readonly dueBy: DateText;
}

/** Where an organisation stands, by the days on which it was assessed, the earliest first. */
export function standingOf(organisation: string, assessed: readonly DateText[], counting: Counting): OrganisationCycle {
  const { frequency } = counting.regime;
  const last = assessed.at(-1) ?? null;
  if (last === null) return { organisation, status: 'never-assessed', last, from: null, dueBy: null, lateByDays: 0 };
  if (frequency === null) return { organisation, status: 'rule-unknown', last, from: null, dueBy: null, lateByDays: 0 };
  const window = windowAfter(last, frequency, counting.years);
  const status = statusIn(window, counting);
  const lateByDays = status === 'overdue' ? daysBetween(window.dueBy, counting.on) : 0;
  return { organisation, status, last, ...window, lateByDays };
}

function windowAfter(last: DateText, { atMostOnceIn: once, atLeastOnceIn: often }: Frequency, years: Years): Window {
  const year = years === 'calendar' ? yearOf(last) : { first: last, last };
  return { from: yearsAfter(year.first, once.years), dueBy: yearsAfter(year.last, often.years) };
}

/** Due: by the end of this year, or within the year that begins today. Nobody is late by a day before the rule was in force. */
function statusIn({ from, dueBy }: Window, { on, years, regime }: Counting): CycleStatus {
  if (on > dueBy && dueBy >= regime.validFrom) return 'overdue';
  if (on < from) return 'too-early';
  return dueBy <= (years === 'calendar' ? yearOf(on).last : yearsAfter(on, 1)) ? 'due' : 'allowed';
}

/** What followed too soon or too late, among the assessments since the regime began. */
export function intervalsOf(organisation: string, assessed: readonly DateText[], { regime, years }: Counting): IntervalFinding[] {
  const { frequency, validFrom } = regime;
  if (frequency === null) return [];
  const within = assessed.filter((day) => day >= validFrom);
  return within.slice(1).flatMap((on, position) => {
    const previous = within[position] as DateText;
    const { from, dueBy } = windowAfter(previous, frequency, years);
    return [
      ...(on < from ? [{ organisation, rule: frequency.atMostOnceIn.id, previous, on, limit: from }] : []),
      ...(on > dueBy ? [{ organisation, rule: frequency.atLeastOnceIn.id, previous, on, limit: dueBy }] : []),
    ];
  });
}
