import {
  blankTitles, collectionOf, defineMethodology, extendMethodology, methodologyOn, observe, safeCollectionOf, safeObserve, safeTally, tally,
  type Collection, type Item, type Methodology, type NokIssue, type Question,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, mean, number, observation, reference, share, small, measure } from '../methodology/small.js';
import { answer, answerTable, collection, ids, methodology, places } from './tables.js';

const text = (ru: string) => ({ ru, en: ru });
const item = (id: string, ru = id): Item => ({ id, label: text(ru), verification: 'practice' });
const question = (id: string, more: Partial<Question> = {}): Question => ({ id, text: text(`${id}?`), ...more });

/** A council's own methodology: a list that may be partly fulfilled, one paid by the piece, and three questions. */
const council: Methodology = defineMethodology(small(
  {
    site: observation('checklist', { mayBeEmpty: true }), places: observation('items'), polite: observation('respondents'),
    phone: observation('respondents', { mayBeEmpty: true }),
  },
  [
    criterion('1', share('site')), criterion('2', { kind: 'perItem', of: 'places', points: '20', cap: '100' }),
    criterion('3', mean(share('polite'), share('phone'))),
  ],
));

const own: Collection = {
  checklists: [
    { observation: 'site', title: text('Сайт'), items: [item('address', 'адрес'), item('hours', 'часы')] },
    { observation: 'places', title: text('Места'), items: [item('bench', 'скамья'), item('water', 'вода')] },
  ],
  questionnaire: {
    title: text('Анкета'), verification: 'practice', notCounted: [],
    questions: [question('called'), question('phoned', { gate: 'called', observation: 'phone' }), question('politely', { observation: 'polite' }), question('again', { gate: 'phoned' })],
  },
};

const changed = (change: { checklists?: Collection['checklists']; questions?: readonly Question[] }): Collection => ({
  checklists: change.checklists ?? own.checklists,
  questionnaire: { ...own.questionnaire, questions: change.questions ?? own.questionnaire.questions },
});

const refusals = (given: unknown, of: Methodology = council): readonly NokIssue[] => {
  const outcome = safeTally(of, { titles: ['Организация'], rows: [] }, { register: ids('А'), collection: given as Collection });
  return outcome.success ? [] : outcome.error.issues;
};
const shown = (issues: readonly NokIssue[]): unknown[] => issues.map(({ code, path, params }) => ({ code, path: path.join('.'), params }));

describe('The collection of an edition', () => {
  it.each(['2018-10-23', '2021-11-15', '2024-10-05'])('is there on %s, frozen', (on) => {
    const of: Methodology = methodologyOn({ sector: 'social-service', on });
    const found = collectionOf(of);
    expect(found.checklists.map(({ observation: key, items }) => [key, items.length])).toEqual([
      ['informationOnStand', 19], ['informationOnSite', 19], ['remoteChannels', 6], ['comfortConditions', 8], ['accessibleEquipment', 5], ['accessibleServices', 6],
    ]);
    expect(found.questionnaire.questions.length).toBe(16);
    const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(found)).toBe(true);
    expect(safeCollectionOf(of)).toEqual({ success: true, data: found });
  });

  it('has no more items in a list than the methodology allows', () => {
    for (const { observation: key, items } of collection.checklists) {
      const { kind, most } = methodology.observations[key] ?? { kind: '' };
      expect(kind === 'items' ? items.length <= Number(most ?? items.length) : kind).not.toBe(false);
    }
  });

  it('asks about 1.3 and 4.3 behind gates and leaves their denominators open', () => {
    const { questions } = collection.questionnaire;
    expect(questions.filter(({ gate }) => gate !== undefined).map(({ id, gate, observation: key, openDenominator }) => [id, gate, key, openDenominator ?? false])).toEqual([
      ['satisfiedWithStand', 'usedStand', 'standSatisfaction', true], ['satisfiedWithSite', 'usedSite', 'siteSatisfaction', true],
      ['satisfiedWithAccessibility', 'hasDisability', 'accessibilitySatisfaction', false], ['politeRemotely', 'usedRemoteContact', 'remotePoliteness', true],
    ]);
  });

  it('serves a variant that keeps the observations', () => {
    const variant = extendMethodology(methodology, { id: 'variant', title: text('Проба'), rounding: { digits: 1, mode: 'half-up', at: 'end' } });
    expect(collectionOf(variant)).toEqual(collection);
  });

  const missing = (of: Methodology): unknown => {
    const outcome = safeCollectionOf(of);
    return outcome.success ? [] : shown(outcome.error.issues);
  };

  it('does not serve a variant with another observation, one without a sector, or another sector', () => {
    const libraries = { kind: 'perItem', of: 'libraries', points: '20', cap: '100' } as const;
    const more = extendMethodology(methodology, {
      id: 'more', observations: { libraries: observation('items', { most: 5 }), comfortConditions: null },
      criteria: [{ id: '2', indicators: [{ id: '2.1', formula: libraries }] }],
    });
    expect(missing(more)).toEqual([{ code: 'collectionMissing', path: 'collection', params: { methodology: 'more' } }]);
    expect(missing(council)).toEqual([{ code: 'collectionMissing', path: 'collection', params: { methodology: 'small' } }]);
    const culture = extendMethodology(methodology, { id: 'culture', sector: 'culture' });
    expect(missing(culture)).toEqual([{ code: 'collectionMissing', path: 'collection', params: { methodology: 'culture' } }]);
  });

  it('is asked for where a foreign methodology comes without one', () => {
    const outcome = safeObserve(council, { register: ids('А'), checklists: { titles: ['Организация'], rows: [] }, answers: { titles: ['Организация'], rows: [] } });
    expect(outcome.success ? [] : shown(outcome.error.issues)).toEqual([{ code: 'collectionMissing', path: 'collection', params: { methodology: 'small' } }]);
  });
});

describe('A collection of the council’s own', () => {
  const checklists = { titles: blankTitles(own, 'checklists', 'ru'), rows: [{ number: 2, cells: ['А', 'да', '0,5', 'да', 'нет'] }, { number: 3, cells: ['Б', 'n/a: нет', 'n/a: нет', 'да', 'да'] }] };
  const answers = { titles: blankTitles(own, 'answers', 'ru'), rows: [['А', '', 'да', 'нет', 'да', 'да'], ['А', '', 'да', 'да', 'нет', ''], ['Б', '', 'нет', '', 'да', 'нет']].map((cells, row) => ({ number: row + 2, cells })) };

  it('is counted like that of an edition', () => {
    const { ready, problems, inconsistencies } = observe(council, { register: ids('А', 'Б'), checklists, answers, collection: own });
    expect(problems).toEqual([]);
    expect(ready.map(({ observations }) => observations)).toEqual([
      { site: { count: '1.5', of: 2 }, places: 1, polite: { count: 1, of: 2 }, phone: { count: 1, of: 2 } },
      { site: { notApplicable: 'нет' }, places: 2, polite: { count: 1, of: 1 }, phone: { count: 0, of: 0 } },
    ]);
    expect(ready.map(({ choices }) => choices)).toEqual([[], []]);
    expect(inconsistencies).toEqual([{ row: 2, organisation: 'А', question: 'again' }, { row: 4, organisation: 'Б', question: 'again' }]);
  });

  it('may have a gate behind a gate: the inner one is open only where the outer one is', () => {
    const counted = tally(council, answers, { register: ids('А', 'Б'), collection: own });
    expect(counted.organisations.А?.questions.again).toEqual({ yes: 0, no: 0, blank: 1, skipped: 0, inconsistent: 1 });
    const odd = { ...answers, rows: [{ number: 2, cells: ['А', '', 'нет', 'да', 'да', 'да'] }] };
    expect(tally(council, odd, { register: ids('А'), collection: own }).inconsistencies.map((one) => one.question)).toEqual(['again', 'phoned']);
  });

  it('may leave a denominator open', () => {
    const open = changed({ questions: own.questionnaire.questions.map((one) => (one.id === 'phoned' ? { ...one, openDenominator: true } : one)) });
    const { ready } = observe(council, { register: ids('А', 'Б'), checklists, answers, collection: open }, { denominator: 'all-respondents' });
    expect(ready.map(({ observations }) => observations.phone)).toEqual([{ count: 1, of: 2 }, { count: 0, of: 1 }]);
    expect(ready[0]?.choices).toEqual([{ question: 'denominator', observation: 'phone', chosen: 'all-respondents', byDefault: false }]);
  });

  it('that differs from the edition’s serves an edition too', () => {
    const without: Collection = { ...collection, questionnaire: { ...collection.questionnaire, questions: collection.questionnaire.questions.filter(({ id }) => id !== 'representative') } };
    const cells = ['А', '', ...without.questionnaire.questions.map(() => 'да')];
    const counted = tally(methodology, { titles: blankTitles(without, 'answers', 'en'), rows: [{ number: 2, cells }] }, { register: ids('А'), collection: without });
    expect([counted.problems, Object.keys(counted.organisations.А?.questions ?? {}).length]).toEqual([[], 15]);
  });
});

describe('A collection that does not fit is refused with exact places:', () => {
  it('ids given twice, in one list, in two lists, or by an item and a question', () => {
    const given = changed({
      checklists: [
        { observation: 'site', title: text('Сайт'), items: [item('address'), item('address')] },
        { observation: 'places', title: text('Места'), items: [item('bench'), item('address')] },
      ],
      questions: [...own.questionnaire.questions, question('bench'), question('called')],
    });
    expect(shown(refusals(given))).toEqual([
      { code: 'duplicate', path: 'collection.checklists.0.items.1.id', params: { id: 'address' } },
      { code: 'duplicate', path: 'collection.checklists.1.items.1.id', params: { id: 'address' } },
      { code: 'duplicate', path: 'collection.questionnaire.questions.4.id', params: { id: 'bench' } },
      { code: 'duplicate', path: 'collection.questionnaire.questions.5.id', params: { id: 'called' } },
    ]);
  });

  it('a gate that is unknown, later, or the question itself', () => {
    const given = changed({ questions: [
      question('politely', { observation: 'polite', gate: 'called' }), question('called', { gate: 'called' }), question('phoned', { observation: 'phone', gate: 'caled' }),
    ] });
    expect(shown(refusals(given))).toEqual([
      { code: 'unknownQuestion', path: 'collection.questionnaire.questions.0.gate', params: { id: 'called', known: [] } },
      { code: 'unknownQuestion', path: 'collection.questionnaire.questions.1.gate', params: { id: 'called', known: ['politely'] } },
      { code: 'unknownQuestion', path: 'collection.questionnaire.questions.2.gate', params: { id: 'caled', known: ['politely', 'called'] } },
    ]);
  });

  it('an observation that is unknown, of the wrong kind, collected twice, or not at all', () => {
    const known = ['site', 'places', 'polite', 'phone'];
    const given = changed({
      checklists: [
        { observation: 'sites', title: text('Сайт'), items: [item('a')] }, { observation: 'polite', title: text('Сайт'), items: [item('b')] },
        { observation: 'places', title: text('Места'), items: [item('c')] }, { observation: 'places', title: text('Места'), items: [item('d')] },
      ],
      questions: [question('one', { observation: 'places' }), question('two', { observation: 'phone' }), question('three', { observation: 'phone' }), question('four', { observation: 'waiting' })],
    });
    expect(shown(refusals(given))).toEqual([
      { code: 'unknownObservation', path: 'collection.checklists.0.observation', params: { key: 'sites', known } },
      { code: 'wrongKind', path: 'collection.checklists.1.observation', params: { key: 'polite', kind: 'respondents', allowed: ['checklist', 'items'] } },
      { code: 'duplicate', path: 'collection.checklists.3.observation', params: { id: 'places' } },
      { code: 'wrongKind', path: 'collection.questionnaire.questions.0.observation', params: { key: 'places', kind: 'items', allowed: ['respondents'] } },
      { code: 'duplicate', path: 'collection.questionnaire.questions.2.observation', params: { id: 'phone' } },
      { code: 'unknownObservation', path: 'collection.questionnaire.questions.3.observation', params: { key: 'waiting', known } },
      { code: 'notCollected', path: 'collection', params: { observation: 'site' } },
    ]);
  });

  it('a measure, which no blank collects', () => {
    const measured = defineMethodology(small({ days: measure(), polite: observation('respondents') }, [criterion('1', number('days')), criterion('2', share('polite'))], {
      total: { label: text('Итог'), citation: { acts: ['procedure'], verification: 'confirmed' }, formula: mean(reference('1'), reference('2')) },
    }));
    const given: Collection = { checklists: [{ observation: 'days', title: text('Дни'), items: [item('a')] }], questionnaire: { ...own.questionnaire, questions: [question('b', { observation: 'polite' })] } };
    expect(shown(refusals(given, measured))).toEqual([
      { code: 'wrongKind', path: 'collection.checklists.0.observation', params: { key: 'days', kind: 'measure', allowed: ['checklist', 'items'] } },
    ]);
    expect(shown(refusals({ ...given, checklists: [] }, measured))).toEqual([{ code: 'notCollected', path: 'collection', params: { observation: 'days' } }]);
  });

  it('anything misshapen, before what it means', () => {
    const broken = { checklists: [{ observation: 'Site', title: { ru: 'Сайт' }, items: [] }], questionnaire: { ...own.questionnaire, questions: [{ id: 'a' }], notCounted: ['Пол'], verification: 'yes' } };
    expect(places(refusals(broken)).sort()).toEqual([
      'emptyList collection.checklists.0.items', 'missing collection.checklists.0.title.en', 'missing collection.questionnaire.questions.0.text',
      'wrongType collection.checklists.0.observation', 'wrongType collection.questionnaire.notCounted.0', 'wrongValue collection.questionnaire.verification',
    ]);
    expect(places(refusals(5))).toEqual(['wrongType collection']);
    expect(places(refusals({ ...own, extra: 1 }))).toEqual(['unknownKey collection.extra']);
    const wrong = changed({ checklists: [{ observation: 'site', title: text('Сайт'), items: [{ ...item('a'), verification: 'sure' as never }] }], questions: [question('b', { optional: 1 as never, openDenominator: 'yes' as never, gate: 5 as never, observation: '' })] });
    expect(places(refusals(wrong))).toEqual([
      'wrongValue collection.checklists.0.items.0.verification', ...['optional', 'openDenominator', 'gate', 'observation'].map((field) => `wrongType collection.questionnaire.questions.0.${field}`),
    ]);
  });

  it('together with a dictionary that contradicts itself', () => {
    const outcome = safeTally(council, answerTable([answer('А')]), { register: ids('А'), collection: changed({ checklists: own.checklists.slice(0, 1) }), dictionary: { 'да': 'no' } });
    expect(outcome.success ? [] : places(outcome.error.issues)).toEqual(['notCollected collection', 'dictionaryConflict dictionary.да']);
  });
});
