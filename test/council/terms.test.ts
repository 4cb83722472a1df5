import { safeTermsOf, termsOf, type CycleDates, type Sector } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { told } from './told.js';

const ask = (dates: CycleDates, on = '2021-12-31', sector: Sector = 'social-service') => termsOf(dates, { on, sector });
const told_ = (dates: object, on = '2021-12-31') => told(safeTermsOf(dates as CycleDates, { on, sector: 'social-service' }));

describe('The terms of a cycle', () => {
  it('are a month each: the council from the report, the authority from the decision', () => {
    expect(ask({ reportedOn: '2021-10-31', decidedOn: '2021-11-30', sentOn: '2021-12-31' }).terms).toEqual([
      { rule: 'councilDecides', from: '2021-10-31', doneOn: '2021-11-30', deadline: { dueOn: '2021-11-30', state: 'met', lateByDays: 0 } },
      { rule: 'authoritySends', from: '2021-11-30', doneOn: '2021-12-31', deadline: { dueOn: '2021-12-30', state: 'late', lateByDays: 1 } },
    ]);
  });

  it('run from what is known, and have not begun where nothing was decided', () => {
    expect(ask({ reportedOn: '2021-12-01' }).terms).toEqual([
      { rule: 'councilDecides', from: '2021-12-01', doneOn: null, deadline: { dueOn: '2022-01-01', state: 'running', lateByDays: 0 } },
      { rule: 'authoritySends', from: null, doneOn: null, deadline: null },
    ]);
  });

  it('are confirmed for culture alone', () => {
    const of = (sector: Sector) => ask({ reportedOn: '2021-12-01' }, '2021-12-31', sector).rules.map(({ citation }) => citation.verification);
    expect([of('culture'), of('performing-arts'), of('social-service')]).toEqual([['confirmed', 'confirmed'], ['unverified', 'unverified'], ['unverified', 'unverified']]);
    expect(ask({ reportedOn: '2021-12-01' }).rules[1]).toEqual({
      id: 'authoritySends',
      text: { ru: 'Уполномоченный орган передаёт результаты дальше в течение месяца после решения совета.', en: 'The authority passes the results on within a month of the council’s decision.' },
      citation: {
        acts: [], verification: 'unverified',
        note: { ru: 'Источник — методическое пособие для сферы культуры; с актом не сверено.', en: 'The source is a guide for the sector of culture; not held against an act.' },
      },
    });
  });

  it('are unknown for the regime of 2013, unless another is named', () => {
    expect(ask({ reportedOn: '2014-10-01' }, '2014-10-15')).toMatchObject({ regime: { id: 'resolution-286-2013' }, rules: [], terms: [] });
    expect(termsOf({ reportedOn: '2014-10-01' }, { on: '2014-10-15', sector: 'social-service', regime: 'law-442-2018' }).terms.length).toBe(2);
    // Asked later, it is still the term of that year.
    expect(ask({ reportedOn: '2017-10-20', decidedOn: '2017-12-25' }, '2018-01-25')).toMatchObject({ regime: { id: 'resolution-286-2013' }, terms: [] });
    expect(told_({ reportedOn: '2012-10-20' }, '2014-01-25')).toEqual(['dates.reportedOn: No rules for councils are known for 2012-10-20. Known: 2013-03-30 – 2017-12-31, 2018-01-01 – ….']);
  });

  it('come out frozen, as plain JSON', () => {
    const terms = ask({ reportedOn: '2021-12-01' });
    expect(terms.format).toBe('nok.cycle-terms/1');
    expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
    expect(Object.isFrozen(terms.terms[0]?.deadline)).toBe(true);
  });

  it('are refused for days out of order, days to come, and results passed on before anything was decided', () => {
    expect(told_({ reportedOn: '2021-10-31', decidedOn: '2021-10-30', sentOn: '2021-11-01' })).toEqual(['dates.decidedOn: 2021-10-31 lies after 2021-10-30.']);
    expect(told_({ reportedOn: '2021-10-31', decidedOn: '2021-11-30', sentOn: '2021-11-29' })).toEqual(['dates.sentOn: 2021-11-30 lies after 2021-11-29.']);
    expect(told_({ reportedOn: '2021-10-31', decidedOn: '2022-01-01' })).toEqual(['options.on: 2022-01-01 lies after 2021-12-31.']);
    expect(told_({ reportedOn: '2021-10-31', sentOn: '2021-11-29' })).toEqual(['dates.decidedOn: "decidedOn" is missing.']);
    expect(told_({ decidedOn: '2021-11-31' }, '2021-13-01')).toEqual([
      'dates.decidedOn: Expected a day of the calendar as YYYY-MM-DD, found "2021-11-31".', 'dates.reportedOn: "reportedOn" is missing.',
      'options.on: Expected a day of the calendar as YYYY-MM-DD, found "2021-13-01".',
    ]);
  });
});
