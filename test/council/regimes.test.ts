import { regimeOn, regimes, safeRegimeOn } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { monthsAfter } from '../../src/council/calendar.js';
import { told } from './told.js';

/** The acts of everything a regime says. */
const citedIn = ({ validity, rules, frequency, terms }: (typeof regimes)[number]): string[] => [
  ...validity.acts,
  ...rules.flatMap(({ citation }) => citation.acts),
  ...terms.flatMap(({ acts }) => acts),
  ...(frequency === null ? [] : [...frequency.atMostOnceIn.acts, ...frequency.atLeastOnceIn.acts]),
];

describe('The regimes', () => {
  it('follow one another without a gap or an overlap, the last one open', () => {
    const [first, second] = regimes;
    expect(regimes.length).toBe(2);
    expect(new Date(Date.parse(first?.validTo ?? '') + 86_400_000).toISOString().slice(0, 10)).toBe(second?.validFrom);
    expect(second?.validTo).toBe(undefined);
  });

  it('are picked by the day', () => {
    expect(['2013-03-30', '2014-05-21', '2017-12-31'].map((on) => regimeOn(on).id)).toEqual(Array(3).fill('resolution-286-2013'));
    expect(['2018-01-01', '2021-11-15', '9999-12-31'].map((on) => regimeOn(on).id)).toEqual(Array(3).fill('law-442-2018'));
  });

  it('are sure of none of their days, and say so', () => {
    expect(regimes.map(({ validity }) => validity.verification)).toEqual(['unverified', 'unverified']);
    expect(regimes.map(({ validity }) => validity.note?.ru)).toEqual([
      'Началом взят день постановления: когда оно вступило в силу, не сверено. Конец взят по началу следующего порядка.',
      'Год 2018 подтверждён, день — нет: взято 1 января. Какие из правил действовали уже с 2014 года, неизвестно.',
    ]);
  });

  it('cite acts they have, each dated before the regime begins', () => {
    for (const regime of regimes) {
      expect(citedIn(regime).filter((act) => !(act in regime.acts))).toEqual([]);
      expect(Object.values(regime.acts).filter(({ date }) => date > regime.validFrom)).toEqual([]);
    }
  });

  it('know no rule of composition for 2013, and ten since 2018, each with its certainty', () => {
    const [first, second] = regimes;
    expect(first).toMatchObject({ rules: [], frequency: null, terms: [] });
    expect(second?.rules.map(({ id, citation }) => `${id}: ${citation.verification}`)).toEqual([
      'formedByPublicChamber: unverified', 'membersFromOrganisations: confirmed', 'noOfficials: confirmed', 'noDeputies: unverified',
      'noSectorAssociations: confirmed', 'noAssessedOrganisations: unverified', 'atLeastFive: unverified', 'threeYears: unverified',
      'thirdRenewed: unverified', 'unpaid: unverified',
    ]);
  });

  it('say everything in both languages, and cite no paragraph', () => {
    const texts = regimes.flatMap(({ title, about, validity, rules, frequency, terms }) => [
      title, about, validity.note, ...rules.flatMap(({ text, broken, unknown, citation }) => [text, broken, unknown, ...(citation.note ? [citation.note] : [])]),
      ...[...terms, ...(frequency ? [frequency.atMostOnceIn, frequency.atLeastOnceIn] : [])].flatMap(({ text, note }) => [text, note]),
    ]);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => !/^[А-ЯЁ]/u.test(text?.ru ?? '') || /[а-яё]/iu.test(text?.en ?? 'ё'))).toEqual([]);
    expect(texts.filter((text) => /стать|пункт|\bст\.|article|paragraph/iu.test(`${text?.ru ?? ''} ${text?.en ?? ''}`))).toEqual([]);
  });

  it('are frozen all the way down', () => {
    expect(Object.isFrozen(regimes)).toBe(true);
    expect(regimes.every((regime) => Object.isFrozen(regime.validity) && Object.isFrozen(regime.acts) && Object.isFrozen(regime.rules))).toBe(true);
    expect(regimes.flatMap(({ rules }) => rules).every(({ demand, text }) => Object.isFrozen(demand) && Object.isFrozen(text))).toBe(true);
  });

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(regimes))).toEqual(regimes);
  });

  it('refuse a day before all of them, and what is no day', () => {
    expect(told(safeRegimeOn('2013-03-29'))).toEqual(['on: No rules for councils are known for 2013-03-29. Known: 2013-03-30 – 2017-12-31, 2018-01-01 – ….']);
    expect(told(safeRegimeOn('2013-03-29'), 'ru')).toEqual([
      'on: Правила для общественных советов на дату 2013-03-29 неизвестны. Известны: «2013-03-30 – 2017-12-31», «2018-01-01 – …».',
    ]);
    expect(told(safeRegimeOn('2014-02-30'))).toEqual(['on: Expected a day of the calendar as YYYY-MM-DD, found "2014-02-30".']);
  });

  it('were last looked at on a day that is given', () => {
    expect(regimes.map(({ checkedOn }) => checkedOn)).toEqual(['2026-11-21', '2026-11-21']);
    expect(regimes.every(({ checkedOn }) => monthsAfter(checkedOn, 0) === checkedOn)).toBe(true);
  });
});
