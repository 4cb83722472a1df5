import {
  NokError, assess, extendMethodology, methodologyOn, observe, safeObserve, tally,
  type Collected, type ObserveOptions, type Tallies,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import {
  answer, answerTable, checklist, checklistTable, checklistTitles, collection, ids, methodology, observed, places, questions, times, titleOf,
} from './tables.js';

const denominators = (chosen: string, byDefault: boolean): object[] =>
  ['standSatisfaction', 'siteSatisfaction', 'remotePoliteness'].map((observation) => ({ question: 'denominator', observation, chosen, byDefault }));

const answers = [
  ...times(6, answer('А')),
  ...times(2, answer('А', { satisfiedWithStand: 'нет', satisfiedWithSite: '', hasDisability: 'нет', satisfiedWithAccessibility: '' })),
  ...times(2, answer('А', { usedStand: 'нет', satisfiedWithStand: '', usedRemoteContact: 'нет', politeRemotely: 'да', wouldRecommend: '' })),
];

const seen = (options: ObserveOptions = {}) => observed(ids('А'), [checklist('А', { equipmentLift: 'нет', siteRules: '0,5' })], answers, options);

describe('An organisation without any problem is ready', () => {
  it('with every observation in the order of the methodology', () => {
    const [one] = seen().ready;
    expect(Object.keys(one?.observations ?? {})).toEqual(Object.keys(methodology.observations));
    expect(one?.observations).toEqual({
      informationOnStand: { count: 19, of: 19 }, informationOnSite: { count: '18.5', of: 19 }, remoteChannels: 6,
      standSatisfaction: { count: 6, of: 8 }, siteSatisfaction: { count: 8, of: 8 },
      comfortConditions: 8, timeliness: { count: 10, of: 10 }, comfortSatisfaction: { count: 10, of: 10 },
      accessibleEquipment: 4, accessibleServices: 6, accessibilitySatisfaction: { count: 8, of: 8 },
      firstContactPoliteness: { count: 10, of: 10 }, servicePoliteness: { count: 10, of: 10 }, remotePoliteness: { count: 8, of: 8 },
      recommendation: { count: 8, of: 8 }, scheduleSatisfaction: { count: 10, of: 10 }, overallSatisfaction: { count: 10, of: 10 },
    });
  });

  it('with its tally and its marks, while an inconsistency is listed and is no problem', () => {
    const { ready, problems, inconsistencies } = seen();
    expect(problems).toEqual([]);
    expect(inconsistencies).toEqual([{ row: 10, organisation: 'А', question: 'politeRemotely' }, { row: 11, organisation: 'А', question: 'politeRemotely' }]);
    expect(ready[0]?.tally.respondents).toBe(10);
    expect(ready[0]?.tally.questions.politeRemotely).toEqual({ yes: 8, no: 0, blank: 0, skipped: 0, inconsistent: 2 });
    expect(ready[0]?.marks.informationOnSite?.siteRules).toEqual({ part: '0.5' });
    expect(Object.keys(ready[0] ?? {}).sort()).toEqual(['choices', 'marks', 'observations', 'organisation', 'tally']);
  });

  it('in frozen plain data', () => {
    const all = seen();
    const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(all)).toBe(true);
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  });
});

describe('The denominator', () => {
  it('is those who used it, by default and as a choice', () => {
    expect(seen().ready[0]?.choices).toEqual(denominators('those-who-used', true));
    const chosen = seen({ denominator: 'those-who-used' }).ready[0];
    expect(chosen?.choices).toEqual(denominators('those-who-used', false));
    expect(chosen?.observations).toEqual(seen().ready[0]?.observations);
  });

  it('is all respondents where the caller says so, and only where the order leaves it open', () => {
    const chosen = seen({ denominator: 'all-respondents' }).ready[0];
    expect(chosen?.choices).toEqual(denominators('all-respondents', false));
    expect(chosen?.observations).toEqual({
      ...seen().ready[0]?.observations,
      standSatisfaction: { count: 6, of: 10 }, siteSatisfaction: { count: 8, of: 10 }, remotePoliteness: { count: 8, of: 10 },
    });
  });

  it('of all respondents is never empty, and nobody need be asked', () => {
    const nobody = [answer('А', { usedSite: 'нет', satisfiedWithSite: '' })];
    const under = (denominator: 'those-who-used' | 'all-respondents') => observed(ids('А'), [checklist('А')], nobody, { denominator }).ready[0]?.observations.siteSatisfaction;
    expect([under('those-who-used'), under('all-respondents')]).toEqual([{ count: 0, of: 0 }, { count: 0, of: 1 }]);
  });

  it('goes with the choices into the assessment', () => {
    const { observations, choices } = seen({ denominator: 'all-respondents' }).ready[0] ?? { observations: {}, choices: [] };
    const result = assess(methodology, observations, { choices });
    expect(result.choices.slice(1, 4)).toEqual(denominators('all-respondents', false));
  });
});

describe('A question everybody must be asked', () => {
  it('that nobody answered is a problem of its organisation alone', () => {
    const silent = observed(ids('А', 'Б'), [checklist('А'), checklist('Б')], [answer('А', { servedOnTime: '', wouldRecommend: '' }), answer('Б')]);
    expect(silent.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'mayNotBeEmpty', path: ['answers', 'А', 'servedOnTime'], params: { observation: 'timeliness', organisation: 'А' } },
      { code: 'mayNotBeEmpty', path: ['answers', 'А', 'wouldRecommend'], params: { observation: 'recommendation', organisation: 'А' } },
    ]);
    expect(silent.ready.map(({ organisation }) => organisation.id)).toEqual(['Б']);
  });

  it('is one problem among all those of an organisation', () => {
    const all = observed([{ id: 'А', recipients: 0 }], [checklist('А', { equipmentLift: 'n/a: нет', standOther: '' })], [answer('А', { servedOnTime: '' })]);
    expect(places(all.problems)).toEqual([
      'markBlank checklists.2.Стенд: иная информация', 'countAboveOf register.А.recipients', 'itemNotApplicable checklists.А.equipmentLift', 'mayNotBeEmpty answers.А.servedOnTime',
    ]);
  });
});

describe('A word nobody knows', () => {
  it('keeps back its organisation, whose other rows are counted, and no other', () => {
    const rows = [answer('А'), answer('Б', { servedOnTime: '5' }), answer('Б')];
    const kept = observed(ids('А', 'Б'), [checklist('А'), checklist('Б')], rows);
    expect(kept.problems.map(({ code }) => code)).toEqual(['answerUnknown']);
    expect(kept.ready.map(({ organisation }) => organisation.id)).toEqual(['А']);
  });

  it('is told alone, not that too few answers are left, while all else is told', () => {
    const none = observed(ids('А'), [checklist('А', { standOther: '' })], [answer('А', { wouldRecommend: '5' })]);
    expect(places(none.problems)).toEqual(['markBlank checklists.2.Стенд: иная информация', `answerUnknown answers.2.${titleOf('wouldRecommend')}`]);
    const few = observed([{ id: 'А', recipients: 0 }, { id: 'Б' }], [], [answer('А', { servedOnTime: '' }), answer('А', { servedOnTime: '5' })], {}, {
      checklists: checklistTable([checklist('А', { equipmentLift: 'n/a: нет' })]),
    });
    expect(places(few.problems)).toEqual([
      `answerUnknown answers.3.${titleOf('servedOnTime')}`, 'countAboveOf register.А.recipients', 'itemNotApplicable checklists.А.equipmentLift',
      'checklistMissing checklists', 'answersMissing answers',
    ]);
    expect([none.ready, few.ready]).toEqual([[], []]);
    const unnamed = observed(ids('А'), [], [answer('Б')]);
    expect(places(unnamed.problems)).toEqual(['organisationUnknown answers.2', 'checklistMissing checklists', 'answersMissing answers']);
  });
});

describe('Answers counted before', () => {
  const register = [{ id: 'А', recipients: 20 }, { id: 'Б' }];
  const checklists = checklistTable([checklist('Б', { equipmentLift: 'нет' }), checklist('А')]);
  const table = answerTable([...answers, ...times(3, answer('Б', { usedSite: 'нет' })), answer('В')]);
  const counted = tally(methodology, table, { register });

  it('are observed as those counted now, after JSON too', () => {
    const now = observe(methodology, { register, checklists, answers: table });
    expect(now.ready.length).toBe(2);
    expect(places(now.problems)).toEqual(['organisationUnknown answers.15']);
    expect(observe(methodology, { register, checklists, tallies: counted })).toEqual(now);
    expect(JSON.stringify(observe(methodology, { register, checklists, tallies: JSON.parse(JSON.stringify(counted)) as Tallies }))).toBe(JSON.stringify(now));
  });

  it('with wrong titles leave nothing ready', () => {
    const wrong = tally(methodology, { titles: ['Организация'], rows: [] }, { register });
    const kept = observe(methodology, { register, checklists, tallies: wrong });
    expect([kept.ready, kept.problems.map(({ code }) => code)]).toEqual([[], ['columnMissing']]);
  });

  it('under another methodology are refused', () => {
    const later: string = methodologyOn({ sector: 'social-service', on: '2024-10-05' }).fingerprint;
    const outcome = safeObserve(methodology, { register, checklists, tallies: { ...counted, methodology: later } });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'differs', path: ['tallies', 'methodology'], params: { stored: `"${later}"`, computed: `"${methodology.fingerprint}"` } },
    ]);
  });

  it('that are no tallies are refused, and so are no answers at all', () => {
    const refused = (tallies: unknown): string[] => {
      const outcome = safeObserve(methodology, { register, checklists, ...(tallies !== undefined && { tallies: tallies as Tallies }) });
      return outcome.success ? [] : places(outcome.error.issues);
    };
    expect(refused(undefined)).toEqual(['eitherOr ']);
    expect(refused(5)).toEqual(['wrongType tallies']);
    expect(refused({ ...counted, organisations: { 'А': {} } })).toEqual(['respondents', 'questions', 'distributions', 'sums', 'forms', 'answeredBy'].map((field) => `missing tallies.organisations.А.${field}`));
  });

  it('with a question that is not asked were counted for another questionnaire too', () => {
    const asked = { yes: 10, no: 0, blank: 0, skipped: 0, inconsistent: 0 };
    const questions = { ...counted.organisations.А?.questions, usedStands: asked };
    const more: Tallies = { ...counted, organisations: { 'А': { respondents: 10, questions, distributions: {}, sums: {}, forms: {}, answeredBy: {} } } };
    const outcome = safeObserve(methodology, { register, checklists, tallies: more });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(['unknownKey tallies.organisations.А.questions.usedStands']);
  });

  it('with a question missing were counted for another questionnaire', () => {
    const { servedOnTime, ...others } = counted.organisations.А?.questions ?? {};
    const without: Tallies = { ...counted, organisations: { ...counted.organisations, 'А': { respondents: 10, questions: others, distributions: {}, sums: {}, forms: {}, answeredBy: {} } } };
    expect(servedOnTime).toEqual({ yes: 10, no: 0, blank: 0, skipped: 0, inconsistent: 0 });
    const outcome = safeObserve(methodology, { register, checklists, tallies: without });
    expect(outcome.success ? [] : places(outcome.error.issues)).toEqual(['missing tallies.organisations.А.questions.servedOnTime']);
  });
});

describe('What the caller decides is checked', () => {
  const refused = (options: unknown): unknown => {
    const outcome = safeObserve(methodology, { register: ids('А'), checklists: checklistTable([]), answers: answerTable([]) }, options as ObserveOptions);
    return outcome.success ? [] : outcome.error.issues.map(({ code, path, params }) => ({ code, path, params }));
  };

  it('word by word', () => {
    expect(refused({ denominator: 'all', whenItemNotApplicable: 'leave-out' })).toEqual([
      { code: 'wrongValue', path: ['options', 'denominator'], params: { allowed: ['those-who-used', 'all-respondents'], found: '"all"' } },
      { code: 'wrongValue', path: ['options', 'whenItemNotApplicable'], params: { allowed: ['refuse', 'present', 'absent'], found: '"leave-out"' } },
    ]);
    expect(refused({ denominators: 'all-respondents' })).toEqual([
      { code: 'unknownKey', path: ['options', 'denominators'], params: { key: 'denominators', known: ['denominator', 'whenItemNotApplicable'] } },
    ]);
    expect(refused(null)).toEqual([{ code: 'wrongType', path: ['options'], params: { expected: 'record', found: 'null' } }]);
    expect(refused({ denominator: undefined, whenItemNotApplicable: undefined })).toEqual([]);
    expect(refused(undefined)).toEqual([]);
  });

  it('before any row is read', () => {
    let read = false;
    const rows = (function* () { read = true; yield { number: 2, cells: [] }; })();
    expect(safeObserve(methodology, { register: ids('А'), checklists: { titles: checklistTitles, rows }, answers: answerTable([]) }, { denominator: 'all' as never }).success).toBe(false);
    expect(safeObserve(methodology, { register: [], checklists: { titles: checklistTitles, rows }, answers: answerTable([]) }).success).toBe(false);
    expect(read).toBe(false);
  });

  it('with the columns and the dictionary', () => {
    const given = { register: ids('А'), checklists: checklistTable([]), answers: answerTable([]), columns: { answer: {} }, dictionary: [] } as unknown as Collected;
    const outcome = safeObserve(methodology, given);
    expect(outcome.success ? [] : places(outcome.error.issues)).toEqual(['unknownKey columns.answer', 'wrongType dictionary']);
    const empty = safeObserve(methodology, { ...given, columns: { answers: { 'Пол': '' } }, dictionary: {} });
    expect(empty.success ? [] : places(empty.error.issues)).toEqual(['wrongType columns.answers.Пол']);
  });

  it('with a checklist table that is none', () => {
    const outcome = safeObserve(methodology, { register: ids('А'), checklists: undefined as never, answers: answerTable([]) });
    expect(outcome.success ? [] : places(outcome.error.issues)).toEqual(['missing checklists']);
    const noRow = safeObserve(methodology, { register: ids('А'), checklists: { titles: checklistTitles, rows: [5 as never] }, answers: answerTable([]) });
    expect(noRow.success ? [] : places(noRow.error.issues)).toEqual(['wrongType checklists.rows.0']);
  });

  it('with a methodology that is none', () => {
    expect(() => observe({} as never, { register: ids('А'), checklists: checklistTable([]), answers: answerTable([]) })).toThrow(NokError);
  });
});

describe('A methodology that comes from JSON', () => {
  it('is observed as the one it was written from', () => {
    const copy = JSON.parse(JSON.stringify(methodology)) as typeof methodology;
    const given = { register: ids('А'), checklists: checklistTable([checklist('А')]), answers: answerTable([answer('А')]) };
    expect(observe(copy, given)).toEqual(observe(methodology, given));
    expect(tally(copy, answerTable([answer('А')]), { register: ids('А') }).methodology).toBe(methodology.fingerprint);
  });

  it('or extends an edition keeps its blanks', () => {
    const other = extendMethodology(methodology, { id: 'council', choices: null });
    const { ready } = observe(other, { register: ids('А'), checklists: checklistTable([checklist('А')]), answers: answerTable([answer('А')]) });
    expect(ready.length).toBe(1);
    expect(collection.questionnaire.questions.map(({ id }) => id)).toEqual(questions);
  });
});
