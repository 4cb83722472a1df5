import { draftPlan, planProgress, safePlanProgress, whatIf, type MeasureTaken, type Plan, type PlanProgress, type ProgressOptions } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { home } from '../analysis/homes.js';
import { codes, enough, marked, plan, planOf, proposed, throughJson, withAt } from './plans.js';

const ramp = 'accessibleEquipment/equipmentRamp';
const lift = 'accessibleEquipment/equipmentLift';
const site = 'informationOnSite/siteOther';
const channel = 'remoteChannels/channelAppeal';

const taken = (item: string, doneOn: string, organisation = 'a'): MeasureTaken => ({ organisation, item, measure: 'сделано', doneOn });

/** Half a year for the site and the channels, one and a half for the equipment. */
const staged: Plan = draftPlan(marked, proposed, { ...enough, terms: [{ to: '2022-06-30' }, { for: ['3'], to: '2023-06-30' }] });

const on = (day: string, done: readonly MeasureTaken[] = [], more: Partial<ProgressOptions> = {}): PlanProgress => planProgress([staged], { on: day, taken: done, ...more });
const states = ({ items }: PlanProgress) => items.map(({ item, state, lateByDays, daysLeft }) => `${item.id.split('/')[1] ?? ''} ${state} ${lateByDays} ${String(daysLeft)}`);

describe('The progress of a plan', () => {
  it('is told item by item: planned, due soon, overdue, done, done late', () => {
    expect(states(on('2022-05-30'))).toEqual([
      'siteOther planned 0 31', 'channelAppeal planned 0 31', 'equipmentRamp planned 0 396', 'equipmentLift planned 0 396',
    ]);
    expect(states(on('2022-05-31', [taken(ramp, '2022-05-31')]))).toEqual([
      'siteOther due-soon 0 30', 'channelAppeal due-soon 0 30', 'equipmentRamp done 0 null', 'equipmentLift planned 0 395',
    ]);
    // The last day of a term is in time.
    expect(states(on('2022-06-30', [taken(site, '2022-06-30')]))).toEqual([
      'siteOther done 0 null', 'channelAppeal due-soon 0 0', 'equipmentRamp planned 0 365', 'equipmentLift planned 0 365',
    ]);
    expect(states(on('2022-07-10', [taken(site, '2022-07-03')]))).toEqual([
      'siteOther done-late 3 null', 'channelAppeal overdue 10 null', 'equipmentRamp planned 0 355', 'equipmentLift planned 0 355',
    ]);
  });

  it('takes as many days for soon as it is told', () => {
    expect(states(on('2022-06-01', [], { dueSoonDays: 28 }))[0]).toBe('siteOther planned 0 29');
    expect(states(on('2022-06-01', [], { dueSoonDays: 29 }))[0]).toBe('siteOther due-soon 0 29');
    expect(on('2022-06-01').choices).toEqual([{ question: 'due-soon-days', chosen: '30', byDefault: true }]);
    expect(on('2022-06-01', [], { dueSoonDays: 0 }).choices).toEqual([{ question: 'due-soon-days', chosen: '0', byDefault: false }]);
  });

  it('is counted in all, by organisation, criterion and municipality', () => {
    const b = home({ timeliness: { count: 9, of: 10 }, accessibleEquipment: 4 }, { organisation: { id: 'b' } });
    const c = home({ accessibleEquipment: 3 }, { organisation: { id: 'c', municipality: 'Амга' } });
    const none = home({}, { organisation: { id: 'd', municipality: 'Город' } });
    const found = planProgress([planOf(none), planOf(c), planOf(b), staged], {
      on: '2023-01-10', taken: [taken(ramp, '2022-03-01'), taken(site, '2022-08-01'), taken('accessibleEquipment', '2022-12-31', 'c')],
    });
    expect(found.total).toEqual({ items: 7, done: 2, doneLate: 1, overdue: 3, dueSoon: 0, planned: 1, shareDone: '300/7' });
    expect(found.organisations.map(({ organisation, items, done, doneLate, overdue, planned, shareDone }) => [organisation.id, items, done, doneLate, overdue, planned, shareDone])).toEqual([
      ['a', 4, 1, 1, 1, 1, '50'], ['b', 2, 0, 0, 2, 0, '0'], ['c', 1, 1, 0, 0, 0, '100'], ['d', 0, 0, 0, 0, 0, null],
    ]);
    expect(found.criteria.map(({ criterion, label, items, shareDone }) => [criterion, label.en.slice(0, 8), items, shareDone])).toEqual([
      ['1', 'Openness', 2, '50'], ['2', 'Comfort ', 1, '0'], ['3', 'Accessib', 4, '50'], ['4', 'Politene', 0, null], ['5', 'Satisfac', 0, null],
    ]);
    expect(found.municipalities.map(({ municipality, organisations, items, shareDone }) => [municipality, organisations, items, shareDone])).toEqual([
      ['Амга', 1, 1, '100'], ['Город', 2, 4, '50'], [null, 1, 2, '0'],
    ]);
  });

  it('names municipalities in the order of their names, whoever comes first', () => {
    const at = (id: string, municipality?: string) => planOf(home({}, { organisation: { id, ...(municipality !== undefined && { municipality }) } }));
    const found = planProgress([at('1', 'Б'), at('2', 'В'), at('3'), at('4', 'А'), at('5', 'Б')], { on: '2022-01-01', taken: [] });
    expect(found.municipalities.map(({ municipality, organisations }) => `${String(municipality)} ${organisations}`)).toEqual(['А 1', 'Б 2', 'В 1', 'null 1']);
  });

  it('says what total is reached, and what is expected when all is done', () => {
    const { organisations: [row] } = on('2023-01-10', [taken(ramp, '2022-03-01'), taken(site, '2022-08-01')]);
    const { after } = whatIf(marked, { observations: { informationOnSite: { count: 19, of: 19 }, accessibleEquipment: 4 } });
    expect([row?.score, row?.exact]).toEqual([marked.score, marked.exact]);
    expect(row?.reached).toEqual({ score: after.score, exact: after.exact, gain: '243/190', counted: [site, ramp], uncounted: [] });
    expect(row?.expected).toEqual(staged.expected);
    expect(on('2023-01-10').organisations[0]?.reached).toEqual({ score: marked.score, exact: marked.exact, gain: '0', counted: [], uncounted: [] });
  });

  it('says of which items nothing can be computed', () => {
    const some = home({ timeliness: { count: 9, of: 10 } }, { organisation: { id: 'b' } });
    const { organisations: [row] } = planProgress([planOf(some)], { on: '2022-02-01', taken: [taken('timeliness', '2022-02-01', 'b')] });
    expect([row?.reached?.gain, row?.reached?.uncounted, row?.expected?.uncounted]).toEqual(['0', ['timeliness'], ['timeliness']]);
  });

  it('holds the words of what was done', () => {
    const { items: [first] } = on('2022-03-01', [{ organisation: 'a', item: site, measure: { ru: 'размещено', en: 'published' }, doneOn: '2022-02-01' }]);
    expect([first?.taken, first?.doneOn]).toEqual([{ ru: 'размещено', en: 'published' }, '2022-02-01']);
    expect(on('2022-03-01').items[0]).toMatchObject({ taken: null, doneOn: null });
  });

  it('never goes backwards silently', () => {
    const earlier = on('2022-08-01', [taken(ramp, '2022-03-01'), taken(lift, '2022-03-01'), taken(site, '2022-07-01')]);
    expect(earlier.backwards).toEqual([]);
    const later = on('2022-09-01', [taken(lift, '2022-03-02'), taken(site, '2022-07-01')], { earlier: throughJson(earlier) });
    const measureOf = (id: string) => earlier.items.find(({ item }) => item.id === id)?.item.measure;
    expect(later.backwards).toEqual([
      { organisation: 'a', item: ramp, measure: measureOf(ramp), what: 'not-done-now', doneOn: '2022-03-01' }, { organisation: 'a', item: lift, measure: measureOf(lift), what: 'other-day', doneOn: '2022-03-01' },
    ]);
    const other = planProgress([planOf(home({}, { organisation: { id: 'b' } }))], { on: '2022-09-01', taken: [], earlier });
    expect(other.backwards.map(({ item, what }) => `${item} ${what}`)).toEqual([`${site} gone`, `${ramp} gone`, `${lift} gone`]);
  });

  it('tells what was put off or left out of the plan without having been done', () => {
    const earlier = throughJson(on('2022-08-01', [taken(ramp, '2022-03-01')]));
    expect([earlier.replanned, on('2022-09-01', [taken(ramp, '2022-03-01')], { earlier }).replanned]).toEqual([[], []]);
    const later = draftPlan(marked, proposed, { ...enough, terms: [{ to: '2023-12-31' }], notPlanned: [{ id: site, reason: 'а' }] });
    const asked = { on: '2023-02-01', taken: [taken(lift, '2023-01-20')], earlier };
    const before = Object.fromEntries(earlier.items.map(({ item: { id, measure, term } }) => [id, { measure, before: term.to }]));
    expect(planProgress([later], asked).replanned).toEqual([
      { organisation: 'a', item: site, ...before[site], now: null }, { organisation: 'a', item: channel, ...before[channel], now: '2023-12-31' },
    ]);
    // What was done by then is not planned otherwise, whatever its term; and a shorter term is no loss.
    expect(planProgress([draftPlan(marked, proposed, { ...enough, terms: [{ to: '2022-01-31' }] })], asked).replanned).toEqual([]);
  });

  it('is frozen plain JSON, the same for plans that were stored', () => {
    const found = on('2023-01-10', [taken(ramp, '2022-03-01')]);
    expect(throughJson(found)).toEqual(found);
    expect(planProgress(throughJson([staged]), { on: '2023-01-10', taken: [taken(ramp, '2022-03-01')] })).toEqual(found);
    expect(Object.isFrozen(found.items[0]?.item.term)).toBe(true);
  });
});

describe('The progress is refused', () => {
  const refused = (options: Partial<ProgressOptions>, plans: readonly Plan[] = [staged]): string[] => codes(safePlanProgress(plans, { on: '2022-08-01', taken: [], ...options }));

  it('for measures on what is not planned, taken twice, or not taken yet', () => {
    expect(refused({ taken: [taken(site, '2022-07-01'), taken(site, '2022-07-02'), taken(ramp, '2022-08-02'), taken('сайт', '2022-01-01'), taken(site, '2022-01-01', 'b')] })).toEqual([
      'duplicate options.taken.1.item', 'wrongOrder options.taken.2.doneOn', 'unknownPlanItem options.taken.3.item', 'notAssessed options.taken.4.organisation',
    ]);
  });

  it('for a measure taken before the day of the assessment', () => {
    expect(refused({ taken: [taken(site, '2012-06-01'), taken(ramp, '2021-11-14'), taken(lift, '2021-11-15')] })).toEqual(['wrongOrder options.taken.0.doneOn', 'wrongOrder options.taken.1.doneOn']);
  });

  it('for days that do not exist, no plans, and an earlier progress of a later day', () => {
    expect(refused({ on: '2022-02-29', taken: [taken(site, '2022-13-01')] })).toEqual(['wrongType options.on', 'wrongType options.taken.0.doneOn']);
    expect(refused({}, [])).toEqual(['emptyList plans']);
    expect(refused({}, [staged, plan])).toEqual(['organisationDoubled plans.1.organisation.id']);
    expect(refused({ earlier: on('2022-08-02') })).toEqual(['wrongOrder options.earlier.on']);
    const done = throughJson(on('2022-03-01', [taken(site, '2022-02-01')]));
    expect(refused({ earlier: withAt(done, ['items', 0, 'doneOn'], '2022-03-02') })).toEqual(['wrongOrder options.earlier.items.0.doneOn']);
    expect(refused({ earlier: { ...done, items: [done.items[0], done.items[0]] } as never })).toEqual(['duplicate options.earlier.items.1.item.id']);
    expect(refused({ earlier: { format: 'nok.plan-progress/1', on: '2022-01-01' } as never })).toEqual(['missing options.earlier.items']);
  });
});
