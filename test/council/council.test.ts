import fc from 'fast-check';
import { checkCouncil, safeCheckCouncil, type Council, type CouncilCheck, type Member } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { myski } from './myski.js';
import { told } from './told.js';
import { without } from './without.js';

const outcomes = ({ findings }: CouncilCheck): Record<string, string> => Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]));
const of = (check: CouncilCheck, rule: string) => check.findings.find((finding) => finding.rule === rule);

/** A council that keeps every rule of today; synthetic. */
const lawful: Council = {
  name: 'Совет', authority: 'Министерство', formedOn: '2021-03-01', until: '2024-02-29', formedBy: 'public-chamber', paid: false, before: ['1', '2', '3', '9'],
  members: ['1', '2', '3', '4', '5'].map((id): Member => ({ id, role: 'member', from: [{ kind: 'veterans' }] })),
};
const today = (changes: Partial<Council>, on = '2021-03-01'): CouncilCheck => checkCouncil({ ...lawful, ...changes }, { on, regime: 'law-442-2018' });
const withMembers = (...members: readonly Partial<Member>[]): Council['members'] => members.map((member, position) => ({ id: `m${position}`, role: 'member', ...member }));

describe('The council of Мыски', () => {
  it('passes its own regime, which knows no rules of composition', () => {
    const check = checkCouncil(myski, { on: myski.formedOn });
    expect(check.regime.id).toBe('resolution-286-2013');
    expect(check.regime.about.ru).toContain('Правила о составе совета, частоте оценки и сроках неизвестны.');
    expect(check.findings).toEqual([]);
    expect(check.members.length).toBe(8);
  });

  it('would meet objections by the rules of today, each with its certainty, and none of them is an error', () => {
    const check = checkCouncil(myski, { on: '2014-05-21', regime: 'law-442-2018' });
    const broken = check.findings.filter(({ outcome }) => outcome === 'broken');
    expect(broken.map(({ rule, citation, members }) => [rule, citation.verification, members])).toEqual([
      ['formedByPublicChamber', 'unverified', []],
      ['membersFromOrganisations', 'confirmed', ['chair', 'family', 'guarantees', 'secretary']],
      ['noOfficials', 'confirmed', ['family', 'guarantees', 'secretary']],
      ['noDeputies', 'unverified', ['chair']],
    ]);
    expect(broken.map(({ explanation }) => explanation.ru)).toEqual([
      'Совет образован не общественной палатой.', 'Есть члены совета не от таких организаций.', 'В совете есть должностные лица органов власти.',
      'В совете есть депутаты представительного органа.',
    ]);
    expect(of(check, 'noDeputies')?.citation.note?.ru).toBe('Относится ли запрет к депутатам, с текстом не сверено.');
    expect(outcomes(check)).toMatchObject({ atLeastFive: 'kept', threeYears: 'unknown', thirdRenewed: 'unknown', unpaid: 'unknown' });
  });

  it('is looked at by the rules of the day asked for unless others are named', () => {
    const check = checkCouncil(myski, { on: '2026-11-21' });
    expect(check.regime).toMatchObject({ id: 'law-442-2018', beyondLastCheck: false });
    expect(of(check, 'threeYears')).toMatchObject({ outcome: 'broken', explanation: { ru: 'Срок полномочий — не три года.' } });
    expect(checkCouncil(myski, { on: '2026-11-22' }).regime.beyondLastCheck).toBe(true);
    expect(checkCouncil(myski, { on: '2026-11-21', regime: 'resolution-286-2013' }).findings).toEqual([]);
  });
});

describe('By the rules since 2018', () => {
  it('a council may keep all of them', () => {
    expect(new Set(Object.values(outcomes(today({}))))).toEqual(new Set(['kept']));
    expect(today({}).findings.map(({ text, explanation }) => text === explanation || text.ru === explanation.ru)).toEqual(Array(10).fill(true));
  });

  it('the public chamber forms it; who did may be unknown', () => {
    const by = (council: Council) => outcomes(checkCouncil(council, { on: '2021-03-01' })).formedByPublicChamber;
    expect([by(lawful), by({ ...lawful, formedBy: 'authority' }), by({ ...lawful, formedBy: 'other' }), by(without(lawful, 'formedBy'))]).toEqual(['kept', 'broken', 'broken', 'unknown']);
  });

  it.each([
    ['noOfficials', 'authority'], ['noDeputies', 'representative-body'], ['noSectorAssociations', 'sector-association'], ['noAssessedOrganisations', 'assessed-organisation'],
  ] as const)('%s names those who come from there, also beside another organisation', (rule, kind) => {
    const check = today({ members: withMembers({ from: [{ kind: 'veterans' }, { kind }] }, { from: [{ kind: 'disabled' }] }, {}) });
    expect(of(check, rule)).toMatchObject({ outcome: 'broken', members: ['m0'] });
    expect(outcomes(check).membersFromOrganisations).toBe('unknown');
  });

  it('a member of whom nothing is known leaves a rule open, and is named', () => {
    const check = today({ members: withMembers({ from: [{ kind: 'citizens' }] }, {}) });
    expect(of(check, 'noOfficials')).toMatchObject({ outcome: 'unknown', members: ['m1'], explanation: { ru: 'Не о каждом члене совета сказано, откуда он.' } });
  });

  it('a member who comes from nowhere, or from elsewhere, comes from no such organisation', () => {
    const check = today({ members: withMembers({ from: [] }, { from: [{ kind: 'other' }] }, { from: [{ kind: 'disabled' }] }) });
    expect(of(check, 'membersFromOrganisations')).toMatchObject({ outcome: 'broken', members: ['m0', 'm1'] });
    expect(outcomes(check)).toMatchObject({ noOfficials: 'kept', noDeputies: 'kept', atLeastFive: 'broken' });
  });

  it('there are at least five members on the day asked for', () => {
    const members = lawful.members.map((member, position) => (position === 0 ? { ...member, until: '2022-01-31' } : member));
    expect(outcomes(today({ members }, '2022-01-31')).atLeastFive).toBe('kept');
    expect(outcomes(today({ members }, '2022-02-01')).atLeastFive).toBe('broken');
    expect(today({ members }, '2022-02-01').members).toEqual(['2', '3', '4', '5']);
  });

  it('nobody there on the day leaves open where they come from', () => {
    const check = today({ members: withMembers({ since: '2022-01-01', from: [{ kind: 'veterans' }] }), before: [] });
    expect(outcomes(check)).toMatchObject({ membersFromOrganisations: 'unknown', noOfficials: 'unknown', atLeastFive: 'broken' });
    expect(check.members).toEqual([]);
  });

  it.each([
    // Three years from 01.03.2021 end on 01.03.2024 or the day before, 29.02.2024.
    ['2024-03-01', 'kept'], ['2024-02-29', 'kept'], ['2024-02-28', 'broken'], ['2024-03-02', 'broken'], ['2022-03-01', 'broken'],
  ])('a term to %s is %s', (until, outcome) => {
    expect(outcomes(today({ until })).threeYears).toBe(outcome);
  });

  it('a term without an end is unknown until three years are over', () => {
    const endless = without(lawful, 'until');
    const on = (day: string) => outcomes(checkCouncil(endless, { on: day })).threeYears;
    expect([on('2024-03-01'), on('2024-03-02')]).toEqual(['unknown', 'broken']);
  });

  it('at least a third is new: one of three, two of five', () => {
    const renewed = (before: readonly string[]) => outcomes(today({ before })).thirdRenewed;
    expect([renewed([]), renewed(['1', '2', '3']), renewed(['1', '2', '3', '4']), renewed(['1', '2', '3', '4', '5'])]).toEqual(['kept', 'kept', 'broken', 'broken']);
    const three = withMembers({}, {}, {});
    expect(outcomes(today({ members: three, before: ['m0', 'm1'] })).thirdRenewed).toBe('kept');
  });

  it('nobody is paid; it may not be said', () => {
    const unsaid = without(lawful, 'paid');
    expect([outcomes(today({ paid: true })).unpaid, outcomes(checkCouncil(unsaid, { on: '2021-03-01' })).unpaid]).toEqual(['broken', 'unknown']);
  });
});

describe('Always', () => {
  it('the order of the members changes nothing', () => {
    const on = { on: '2014-05-21', regime: 'law-442-2018' };
    const expected = checkCouncil(myski, on);
    fc.assert(fc.property(fc.shuffledSubarray([...myski.members], { minLength: 8 }), (members) => {
      expect(checkCouncil({ ...myski, members }, on)).toEqual(expected);
    }));
  });

  it('one official more never makes a broken rule kept', () => {
    const origins = fc.constantFrom('citizens', 'disabled', 'veterans', 'authority', 'other', 'assessed-organisation', 'sector-association', 'representative-body');
    const members = fc.array(fc.option(fc.array(origins, { maxLength: 3 }), { nil: undefined }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(members, (list) => {
      const all = withMembers(...list.map((kinds) => (kinds ? { from: kinds.map((kind) => ({ kind })) } : {})));
      const before = outcomes(today({ members: all }));
      const after = today({ members: [...all, { id: 'official', role: 'member', from: [{ kind: 'authority' }] }] });
      expect(of(after, 'noOfficials')?.outcome).toBe('broken');
      expect(of(after, 'noOfficials')?.members).toContain('official');
      for (const rule of ['membersFromOrganisations', 'noSectorAssociations', 'noAssessedOrganisations']) {
        if (before[rule] === 'broken') expect(outcomes(after)[rule]).toBe('broken');
      }
    }));
  });

  it('the result is frozen plain JSON and names no person', () => {
    const check = checkCouncil({ ...myski, members: myski.members.map((member) => ({ ...member, name: 'имя' })) }, { on: '2014-05-21', regime: 'law-442-2018' });
    expect(check.format).toBe('nok.council-check/1');
    expect(JSON.parse(JSON.stringify(check))).toEqual(check);
    expect(JSON.stringify(check)).not.toContain('имя');
    expect(Object.isFrozen(check.findings[0]?.citation.acts)).toBe(true);
  });
});

describe('A council that cannot be is refused:', () => {
  const refused = (changes: object, on = '2021-03-01', language: 'ru' | 'en' = 'en') => told(safeCheckCouncil({ ...lawful, ...changes }, { on }), language);

  it('a member twice, also among those before', () => {
    expect(refused({ members: [...lawful.members, { id: '1', role: 'secretary' }] })).toEqual(['council.members.5.id: "1" is given twice.']);
    expect(refused({ before: ['1', '2', '1'] }, undefined, 'ru')).toEqual(['council.before.2: «1» встречается дважды.']);
  });

  it('two chairs at the same time', () => {
    const chairs = (first: object, second: object) => refused({ members: [{ id: 'a', role: 'chair', ...first }, { id: 'b', role: 'chair', ...second }] });
    const two = ['council.members.1.role: Two members are chairs at the same time: a and b.'];
    expect(chairs({}, {})).toEqual(two);
    expect(chairs({ until: '2022-01-31' }, { since: '2022-01-31' })).toEqual(two);
    expect(chairs({ since: '2022-01-31' }, { until: '2022-01-31' })).toEqual(two);
    expect(chairs({}, { since: '2022-01-31', until: '2022-02-01' })).toEqual(two);
    expect(chairs({ since: '2022-01-31', until: '2022-02-01' }, {})).toEqual(two);
    expect(chairs({ until: '2022-01-31' }, { since: '2022-02-01' })).toEqual([]);
    expect(chairs({ since: '2022-02-01' }, { until: '2022-01-31' })).toEqual([]);
    expect(refused({ members: ['a', 'b', 'c'].map((id) => ({ id, role: 'chair' })) }, undefined, 'ru')).toEqual([
      'council.members.1.role: У совета одновременно два председателя: «a», «b».', 'council.members.2.role: У совета одновременно два председателя: «a», «c».',
    ]);
    expect(refused({ members: ['a', 'b'].map((id) => ({ id, role: 'deputy-chair' })) })).toEqual([]);
    // The second stays on when the first is gone, and is still there when the third comes.
    const relay = [{ id: 'a', role: 'chair', until: '2022-02-28' }, { id: 'b', role: 'chair', since: '2022-01-01', until: '2022-06-30' }, { id: 'c', role: 'chair', since: '2022-04-01' }];
    expect(refused({ members: relay })).toEqual([
      'council.members.1.role: Two members are chairs at the same time: a and b.', 'council.members.2.role: Two members are chairs at the same time: b and c.',
    ]);
    const [long, short, next] = [{ id: 'long', role: 'chair' }, { id: 'short', role: 'chair', since: '2021-04-01', until: '2021-04-30' }, { id: 'next', role: 'chair', since: '2021-05-01' }];
    expect(refused({ members: [next, short, long] })).toEqual([
      'council.members.2.role: Two members are chairs at the same time: short and long.', 'council.members.2.role: Two members are chairs at the same time: next and long.',
    ]);
  });

  it('dates that do not exist, and a term that ends before it begins', () => {
    expect(refused({ formedOn: '2021-02-29', until: '2024-02-30' })).toEqual([
      'council.formedOn: Expected a day of the calendar as YYYY-MM-DD, found "2021-02-29".', 'council.until: Expected a day of the calendar as YYYY-MM-DD, found "2024-02-30".',
    ]);
    expect(refused({ until: '2021-02-28' })).toEqual(['council.until: 2021-03-01 lies after 2021-02-28.']);
    expect(refused({ until: '2021-03-01' })).toEqual([]);
    expect(refused({ members: withMembers({ since: '2022-01-02', until: '2022-01-01' }) })).toEqual(['council.members.0.until: 2022-01-02 lies after 2022-01-01.']);
  });

  it('a member before it was formed or after its term, and a day on which it does not sit', () => {
    expect(refused({ members: withMembers({ since: '2021-02-28' }, { until: '2024-03-01' }) })).toEqual([
      'council.members.0.since: The council sits from 2021-03-01 to 2024-02-29; 2021-02-28 lies outside.',
      'council.members.1.until: The council sits from 2021-03-01 to 2024-02-29; 2024-03-01 lies outside.',
    ]);
    expect(refused({}, '2024-03-01')).toEqual(['options.on: The council sits from 2021-03-01 to 2024-02-29; 2024-03-01 lies outside.']);
    expect(told(safeCheckCouncil(myski, { on: '2014-05-20' }), 'ru')).toEqual(['options.on: Совет работает с 2014-05-21 по …, дата 2014-05-20 в этот срок не входит.']);
  });

  it('nobody in it, an unknown role, an unknown regime, a key too many', () => {
    expect(refused({ members: [] })).toEqual(['council.members: The list needs at least 1.']);
    expect(refused({ members: [{ id: '1', role: 'chief' }] })).toEqual(['council.members.0.role: Expected one of chair, deputy-chair, secretary, member, found "chief".']);
    expect(told(safeCheckCouncil(lawful, { on: '2021-03-01', regime: 'law-44' }))).toEqual(['options.regime: Expected one of resolution-286-2013, law-442-2018, found "law-44".']);
    expect(refused({ formedby: 'authority' })[0]).toContain('council.formedby: "formedby" is not known here. Did you mean formedBy or formedOn?');
  });

  it('a day before all regimes', () => {
    expect(told(safeCheckCouncil({ ...myski, formedOn: '2012-01-01' }, { on: '2012-01-01' }))).toEqual([
      'options.on: No rules for councils are known for 2012-01-01. Known: 2013-03-30 – 2017-12-31, 2018-01-01 – ….',
    ]);
  });
});
