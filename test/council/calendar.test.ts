import fc from 'fast-check';
import { deadlineOf, safeDeadlineOf } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { daysBetween, monthsAfter, yearOf, yearsAfter } from '../../src/council/calendar.js';
import { told } from './told.js';

/** Days as an independent calendar knows them: that of the host, in UTC, from the year 0 on. */
const DAY = 86_400_000;
/** Ten thousand years are 25 times 400 years of 146,097 days. */
const LAST = 25 * 146_097 - 1;
const FIRST = Date.parse('0000-01-01T00:00:00Z');
const dates = fc.integer({ min: 0, max: LAST }).map((day) => new Date(FIRST + day * DAY).toISOString().slice(0, 10));
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The same day of a later month, or the last day of that month: one before the first day of the next. */
function expectedAfter(date: string, months: number): string {
  const start = new Date(timeOf(date));
  const on = (month: number, day: number): Date => {
    const found = new Date(0);
    found.setUTCFullYear(start.getUTCFullYear(), month, day);
    return found;
  };
  const month = start.getUTCMonth() + months;
  const same = on(month, start.getUTCDate());
  const last = on(month + 1, 0);
  const reached = same.getTime() > last.getTime() ? last : same;
  return reached.getUTCFullYear() > 9999 ? '9999-12-31' : reached.toISOString().slice(0, 10);
}

describe('The calendar', () => {
  it('covers every day that can be written', () => {
    expect(new Date(FIRST + LAST * DAY).toISOString()).toBe('9999-12-31T00:00:00.000Z');
  });

  it('counts the days between two days as an independent calendar does', () => {
    fc.assert(fc.property(dates, dates, (from, to) => {
      expect(daysBetween(from, to)).toBe((timeOf(to) - timeOf(from)) / DAY);
    }));
  });

  it('finds the day so many months later as an independent calendar does', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 1300 }), (date, months) => {
      expect(monthsAfter(date, months)).toBe(expectedAfter(date, months));
    }), { numRuns: 1000 });
  });

  it('never goes back, and adding months one by one never gets further than adding them at once', () => {
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (date, one, two) => {
      expect(monthsAfter(date, one) >= date).toBe(true);
      expect(monthsAfter(monthsAfter(date, one), two) <= monthsAfter(date, one + two)).toBe(true);
    }));
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'], ['2023-01-31', 1, '2023-02-28'], ['1900-01-31', 1, '1900-02-28'], ['2000-01-31', 1, '2000-02-29'],
    ['2024-12-31', 1, '2025-01-31'], ['2024-12-31', 2, '2025-02-28'], ['2024-02-29', 1, '2024-03-29'], ['2024-11-30', 3, '2025-02-28'],
    ['2024-10-31', 1, '2024-11-30'], ['2021-11-15', 0, '2021-11-15'], ['2021-11-15', 12, '2022-11-15'], ['0000-01-01', 12, '0001-01-01'],
    ['9999-12-01', 1, '9999-12-31'], ['9999-11-30', 1, '9999-12-30'], ['2024-01-01', Number.MAX_SAFE_INTEGER, '9999-12-31'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });

  it('turns the leap day into the 28th where the year has none', () => {
    expect([1, 2, 3, 4, 8].map((years) => yearsAfter('2096-02-29', years))).toEqual(['2097-02-28', '2098-02-28', '2099-02-28', '2100-02-28', '2104-02-29']);
  });

  it('knows the year of a day', () => {
    expect(yearOf('2024-02-29')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
  });
});

describe('A deadline', () => {
  it('is met on its last day and late by a day on the next', () => {
    const ask = (doneOn: string) => deadlineOf({ from: '2021-10-29', months: 1, doneOn, on: '2021-12-31' });
    expect(ask('2021-11-29')).toEqual({ dueOn: '2021-11-29', state: 'met', lateByDays: 0 });
    expect(ask('2021-11-30')).toEqual({ dueOn: '2021-11-29', state: 'late', lateByDays: 1 });
  });

  it('runs to its last day and is overdue from the next', () => {
    const ask = (on: string) => deadlineOf({ from: '2024-01-31', months: 1, on });
    expect(ask('2024-01-31')).toEqual({ dueOn: '2024-02-29', state: 'running', lateByDays: 0 });
    expect(ask('2024-02-29')).toEqual({ dueOn: '2024-02-29', state: 'running', lateByDays: 0 });
    expect(ask('2024-03-01')).toEqual({ dueOn: '2024-02-29', state: 'overdue', lateByDays: 1 });
  });

  it('is late by the days an independent calendar counts', () => {
    fc.assert(fc.property(dates, dates, fc.integer({ min: 0, max: 40 }), (one, two, months) => {
      const [from, on] = one <= two ? [one, two] : [two, one];
      const { dueOn, lateByDays, state } = deadlineOf({ from, months, on });
      expect(dueOn).toBe(expectedAfter(from, months));
      expect(lateByDays).toBe(Math.max(0, (timeOf(on) - timeOf(dueOn)) / DAY));
      expect(state).toBe(on > dueOn ? 'overdue' : 'running');
      expect(deadlineOf({ from, months, doneOn: on, on })).toEqual({ dueOn, lateByDays, state: on > dueOn ? 'late' : 'met' });
    }));
  });

  it('refuses days that do not exist, and days out of order', () => {
    expect(told(safeDeadlineOf({ from: '2023-02-29', months: 1, on: '2023-13-01' }))).toEqual([
      'from: Expected a day of the calendar as YYYY-MM-DD, found "2023-02-29".', 'on: Expected a day of the calendar as YYYY-MM-DD, found "2023-13-01".',
    ]);
    expect(told(safeDeadlineOf({ from: '2021-11-15', months: 1, doneOn: '2021-11-14', on: '2021-12-01' }), 'ru')).toEqual(['doneOn: 2021-11-15 позже, чем 2021-11-14.']);
    expect(told(safeDeadlineOf({ from: '2021-11-15', months: 1, doneOn: '2021-12-02', on: '2021-12-01' }))).toEqual(['on: 2021-12-02 lies after 2021-12-01.']);
    expect(told(safeDeadlineOf({ from: '2021-11-15', months: 1, on: '2021-11-14' }))).toEqual(['on: 2021-11-15 lies after 2021-11-14.']);
    expect(told(safeDeadlineOf({ from: '2021-11-15', months: -1, on: '2021-11-15' }))).toEqual(['months: Expected a whole number from 0 to 9007199254740991, found -1.']);
  });
});
