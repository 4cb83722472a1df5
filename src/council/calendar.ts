import type { DateText } from '../methodology/index.js';

/** The last day that YYYY-MM-DD can write: no date that is computed lies beyond it. */
export const LAST_DAY: DateText = '9999-12-31';

/**
 * The day so many months later: the same day of that month, or its last day where the month is shorter.
 *
 * 2024-01-31 and a month is 2024-02-29; 2024-02-29 and twelve months is 2025-02-28.
 */
export function monthsAfter(date: DateText, months: number): DateText {
  const { year, month, day } = partsOf(date);
  const later = year * 12 + (month - 1) + months;
  const reached = { year: Math.floor(later / 12), month: (later % 12) + 1 };
  return reached.year > 9999 ? LAST_DAY : printed({ ...reached, day: Math.min(day, daysIn(reached)) });
}

/** The day so many years later; 29 February becomes the 28th where the year is no leap year. */
export const yearsAfter = (date: DateText, years: number): DateText => monthsAfter(date, 12 * years);

/** The first and the last day of the calendar year a day lies in. */
export const yearOf = (date: DateText): { readonly first: DateText; readonly last: DateText } =>
  ({ first: `${date.slice(0, 4)}-01-01`, last: `${date.slice(0, 4)}-12-31` });

/** How many days one day lies after another; below zero where it lies before. */
export const daysBetween = (from: DateText, to: DateText): number => numberOf(partsOf(to)) - numberOf(partsOf(from));

interface Month {
  readonly year: number;
  readonly month: number;
}

interface Day extends Month {
  readonly day: number;
}

const partsOf = (date: DateText): Day => ({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) });

const printed = ({ year, month, day }: Day): DateText =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/** From the first day of a month to the first day of the next one. */
const daysIn = ({ year, month }: Month): number =>
  numberOf({ year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1 }) - numberOf({ year, month, day: 1 });

/** Days since a day before all others, in the Gregorian calendar. A year is counted from 1 March, so that the leap day is its last. */
function numberOf({ year, month, day }: Day): number {
  const [marchYear, sinceMarch] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + day;
}
