import fc from 'fast-check';
import { checkCycle, safeCheckCycle, type Cycle, type CycleOptions, type CycleRecord, type Register, type Sector } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { registerField } from '../../src/collection/index.js';
import { cycleRecordField } from '../../src/council/index.js';
import type { FieldsOf } from '../../src/shape/index.js';
import { told } from './told.js';

const record = (...days: readonly string[]): CycleRecord => ({ register: [{ id: '1' }], assessed: days.map((on) => ({ organisation: '1', on })) });
const on = (day: string, more: Partial<CycleOptions> = {}): CycleOptions => ({ on: day, sector: 'social-service', ...more });
const statusOf = (day: string, last: string, years?: CycleOptions['years']) => {
  const [row] = checkCycle(record(last), on(day, years && { years })).organisations;
  return [row?.status, row?.from, row?.dueBy, row?.lateByDays];
};
const findingsOf = (cycle: Cycle) => cycle.findings.map(({ rule, previous, on: day, limit }) => `${rule} ${previous} ${day} ${limit}`);

describe('Where an organisation assessed on 15.11.2021 stands', () => {
  it.each([
    ['2021-11-15', 'too-early', 0], ['2021-12-31', 'too-early', 0], ['2022-01-01', 'allowed', 0], ['2023-12-31', 'allowed', 0],
    ['2024-01-01', 'due', 0], ['2024-12-31', 'due', 0], ['2025-01-01', 'overdue', 1], ['2026-01-01', 'overdue', 366],
  ])('on %s by years of the calendar: %s', (day, status, late) => {
    expect(statusOf(day, '2021-11-15')).toEqual([status, '2022-01-01', '2024-12-31', late]);
  });

  it.each([
    ['2021-11-15', 'too-early', 0], ['2022-11-14', 'too-early', 0], ['2022-11-15', 'allowed', 0], ['2023-11-14', 'allowed', 0],
    ['2023-11-15', 'due', 0], ['2024-11-15', 'due', 0], ['2024-11-16', 'overdue', 1],
  ])('on %s by years from the day: %s', (day, status, late) => {
    expect(statusOf(day, '2021-11-15', 'to-the-day')).toEqual([status, '2022-11-15', '2024-11-15', late]);
  });

  it('from the leap day to the 28th', () => {
    expect(statusOf('2024-03-01', '2024-02-29', 'to-the-day')).toEqual(['too-early', '2025-02-28', '2027-02-28', 0]);
  });
});

describe('A cycle', () => {
  it('tells the never assessed, and takes the last assessment of the others', () => {
    const cycle = checkCycle({ register: [{ id: 'б' }, { id: 'а' }], assessed: [{ organisation: 'а', on: '2023-05-01' }, { organisation: 'а', on: '2020-05-01' }] }, on('2024-05-01'));
    expect(cycle.organisations).toEqual([
      { organisation: 'а', status: 'allowed', last: '2023-05-01', from: '2024-01-01', dueBy: '2026-12-31', lateByDays: 0 },
      { organisation: 'б', status: 'never-assessed', last: null, from: null, dueBy: null, lateByDays: 0 },
    ]);
  });

  it('shows how years were counted and whether anybody chose', () => {
    expect(checkCycle(record(), on('2024-05-01')).choices).toEqual([{ question: 'years', chosen: 'calendar', byDefault: true }]);
    expect(checkCycle(record(), on('2024-05-01', { years: 'to-the-day' })).choices).toEqual([{ question: 'years', chosen: 'to-the-day', byDefault: false }]);
  });

  it.each<[Sector, string]>([
    ['health-outpatient', 'confirmed'], ['health-inpatient', 'confirmed'], ['social-service', 'unverified'], ['medical-social-expertise', 'unverified'],
    ['education', 'unverified'], ['culture', 'unverified'], ['performing-arts', 'unverified'],
  ])('of %s rests on rules that are %s', (sector, verification) => {
    const { rules } = checkCycle(record(), on('2024-05-01', { sector }));
    expect(rules.map(({ id, citation }) => `${id}: ${citation.verification}`)).toEqual([`onceAYear: ${verification}`, `onceInThreeYears: ${verification}`]);
    expect(rules[0]?.citation.note?.ru).toBe('Подтверждено для охраны здоровья; для других сфер не сверено.');
  });

  it('finds who was assessed too soon and who too late', () => {
    const cycle = checkCycle(record('2019-02-01', '2019-11-01', '2020-01-10', '2024-01-10'), on('2024-05-01'));
    expect(findingsOf(cycle)).toEqual(['onceAYear 2019-02-01 2019-11-01 2020-01-01', 'onceInThreeYears 2020-01-10 2024-01-10 2023-12-31']);
    expect(findingsOf(checkCycle(record('2019-02-01', '2020-01-31', '2023-01-31', '2026-02-01'), on('2026-05-01', { years: 'to-the-day' })))).toEqual([
      'onceAYear 2019-02-01 2020-01-31 2020-02-01', 'onceInThreeYears 2023-01-31 2026-02-01 2026-01-31',
    ]);
    // The first day that is allowed and the last one are in time.
    expect(findingsOf(checkCycle(record('2019-02-01', '2020-02-01', '2023-02-01'), on('2023-05-01', { years: 'to-the-day' })))).toEqual([]);
    expect(findingsOf(checkCycle(record('2019-02-01', '2020-01-01', '2023-12-31'), on('2024-05-01')))).toEqual([]);
  });

  it('calls nobody late by a day before its rule was in force', () => {
    const standingAfter = (last: string, day: string) => {
      const [standing] = checkCycle(record(last), on(day)).organisations;
      return [standing?.status, standing?.dueBy, standing?.lateByDays];
    };
    expect(standingAfter('2014-11-15', '2018-01-01')).toEqual(['due', '2017-12-31', 0]);
    expect(standingAfter('2014-11-15', '2019-05-01')).toEqual(['due', '2017-12-31', 0]);
    expect(standingAfter('2015-11-15', '2019-01-02')).toEqual(['overdue', '2018-12-31', 2]);
  });

  it('does not hold what was done before its regime against it', () => {
    expect(findingsOf(checkCycle(record('2016-02-01', '2016-03-01', '2018-01-01', '2018-12-31'), on('2019-05-01')))).toEqual(['onceAYear 2018-01-01 2018-12-31 2019-01-01']);
  });

  it('under a regime of which no such rule is known nobody can say who is due, and says so', () => {
    const cycle = checkCycle({ register: [{ id: '1' }, { id: '2' }], assessed: record('2014-05-01', '2014-06-01').assessed }, on('2014-07-01'));
    expect(cycle).toMatchObject({ regime: { id: 'resolution-286-2013' }, rules: [], choices: [], findings: [] });
    expect(cycle.organisations).toEqual([
      { organisation: '1', status: 'rule-unknown', last: '2014-06-01', from: null, dueBy: null, lateByDays: 0 },
      { organisation: '2', status: 'never-assessed', last: null, from: null, dueBy: null, lateByDays: 0 },
    ]);
    expect(checkCycle(record('2014-05-01', '2014-06-01'), on('2014-07-01', { regime: 'law-442-2018' })).organisations[0]?.status).toBe('too-early');
  });

  it('takes the register that observe takes', () => {
    const register: Register = [{ id: '1', name: 'Дом', aliases: ['дом'], type: 'дом', municipality: 'город', forms: ['стационар'], parent: '2', recipients: 5 }, { id: '2' }];
    expect(checkCycle({ register, assessed: [] }, on('2024-05-01')).organisations.length).toBe(2);
    const fieldsOf = (field: unknown): string[] => Object.keys((field as { list: { object: object } }).list.object);
    expect(fieldsOf((cycleRecordField as { object: FieldsOf<CycleRecord> }).object.register)).toEqual(fieldsOf(registerField));
  });

  it('is the same whatever the order of register and record, frozen, and plain JSON', () => {
    const register = ['1', '2', '3', '4'].map((id) => ({ id }));
    const assessed = [['1', '2019-01-01'], ['1', '2019-06-01'], ['2', '2023-01-01'], ['3', '2018-03-03']].map(([organisation = '', day = '']) => ({ organisation, on: day }));
    const expected = checkCycle({ register, assessed }, on('2024-05-01'));
    expect(expected.format).toBe('nok.cycle/1');
    expect(JSON.parse(JSON.stringify(expected))).toEqual(expected);
    expect(Object.isFrozen(expected.organisations[0])).toBe(true);
    fc.assert(fc.property(fc.shuffledSubarray(register, { minLength: 4 }), fc.shuffledSubarray(assessed, { minLength: 4 }), (a, b) => {
      expect(checkCycle({ register: a, assessed: b }, on('2024-05-01'))).toEqual(expected);
    }));
  });

  it('goes, as days pass, from too early to overdue and never back', () => {
    const order = ['too-early', 'allowed', 'due', 'overdue'];
    const days = fc.integer({ min: 0, max: 4000 }).map((day) => new Date(Date.parse('2018-01-01') + day * 86_400_000).toISOString().slice(0, 10));
    fc.assert(fc.property(days, days, days, fc.constantFrom('calendar', 'to-the-day'), (a, b, c, years) => {
      const [last = '', one = '', two = ''] = [a, b, c].sort();
      const place = (day: string) => order.indexOf(statusOf(day, last, years)[0] as string);
      expect(place(one)).toBeGreaterThanOrEqual(0);
      expect(place(one)).toBeLessThanOrEqual(place(two));
    }));
  });
});

describe('A record is refused', () => {
  it('with an organisation twice, one that is not in the register, twice on a day, or after the day of asking', () => {
    const wrong: CycleRecord = {
      register: [{ id: 'дом-1', municipality: 'Калуга' }, { id: 'дом-1', municipality: 'Обнинск' }],
      assessed: [{ organisation: 'дом-2', on: '2021-01-01' }, { organisation: 'дом-1', on: '2025-01-01' }, { organisation: 'дом-1', on: '2025-01-01' }],
    };
    expect(told(safeCheckCycle(wrong, on('2024-05-01')))).toEqual([
      'register.1.id: "дом-1" is given twice.',
      'assessed.2: "дом-1" is recorded twice as assessed on 2025-01-01.',
      'assessed.0.organisation: The register has no organisation "дом-2". Did you mean дом-1?',
      'assessed.1.on: 2025-01-01 lies after 2024-05-01.', 'assessed.2.on: 2025-01-01 lies after 2024-05-01.',
    ]);
    expect(told(safeCheckCycle({ register: [{ id: '1' }], assessed: [{ organisation: 'дом', on: '2021-01-01' }] }, on('2024-05-01')), 'ru')).toEqual([
      'assessed.0.organisation: В перечне нет организации «дом».',
    ]);
    const once = { organisation: 'дом', on: '2021-01-01' };
    expect(told(safeCheckCycle({ register: [{ id: 'дом' }], assessed: [once, once] }, on('2024-05-01')), 'ru')).toEqual([
      'assessed.1: Организация «дом» записана как оценённая 2021-01-01 дважды.',
    ]);
  });

  it('with a branch of itself, at once or through others', () => {
    const family = (...pairs: readonly (readonly [string, string?])[]) =>
      told(safeCheckCycle({ register: pairs.map(([id, parent]) => ({ id, ...(parent !== undefined && { parent }) })), assessed: [] }, on('2024-05-01')));
    expect(family(['a', 'a'])).toEqual(['register.0.parent: An organisation cannot be a branch of itself: a → a.']);
    expect(family(['x', 'a'], ['a', 'b'], ['b', 'a'])).toEqual(['register.1.parent: An organisation cannot be a branch of itself: a → b → a.']);
    expect(family(['a', 'b'], ['b'], ['c', 'elsewhere'])).toEqual([]);
  });

  it('without an organisation, a sector or a day that exists', () => {
    expect(told(safeCheckCycle({ register: [], assessed: [{ organisation: '1', on: '2021-2-1' }] }, { on: '2021-04-31' } as CycleOptions))).toEqual([
      'register: The list needs at least 1.', 'assessed.0.on: Expected a day of the calendar as YYYY-MM-DD, found "2021-2-1".',
      'options.on: Expected a day of the calendar as YYYY-MM-DD, found "2021-04-31".', 'options.sector: "sector" is missing.',
    ]);
    expect(told(safeCheckCycle(record(), on('2012-05-01')))[0]).toBe('options.on: No rules for councils are known for 2012-05-01. Known: 2013-03-30 – 2017-12-31, 2018-01-01 – ….');
  });
});
