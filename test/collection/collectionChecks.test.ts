import { defineMethodology, safeTally, type Answer, type AnswerOption, type Collection, type NokIssue, type Question } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, number, measure, small } from '../methodology/small.js';
import { asked, council, item, own, question, text } from './council.js';
import { ids } from './tables.js';

const refusals = (collection: Collection, methodology = council): readonly NokIssue[] => {
  const outcome = safeTally(methodology, { titles: ['Организация'], rows: [] }, { register: ids('А'), collection });
  return outcome.success ? [] : outcome.error.issues;
};
const shown = (issues: readonly NokIssue[]): unknown[] => issues.map(({ code, path, params }) => [code, path.join('.').replace('collection.questionnaire.questions.', ''), params]);

/** The council's collection with another answer to one of its questions. */
const answered = (id: string, answer: unknown, more: Partial<Question> = {}): Collection => ({
  ...own, questionnaire: { ...own.questionnaire, questions: asked.map((one) => (one.id === id ? { ...one, ...more, answer: answer as Answer } : one)) },
});
const choice = (...options: unknown[]): Answer => ({ kind: 'choice', options: options as AnswerOption[] });
const option = (id: string, more: object): object => ({ id, label: text(`Ответ ${id}`), ...more });

describe('A collection whose answers do not fit is refused with exact places:', () => {
  it('the council’s own is none of these', () => {
    expect(refusals(own)).toEqual([]);
  });

  it('an option with none of points, counted and blank, or with several', () => {
    const given = answered('mood', choice(option('a', {}), option('b', { points: '1', counted: true }), option('c', { points: '1' }), option('d', { blank: false }), option('e', { blank: false, points: '0' })));
    const names = ['points', 'counted', 'blank'];
    expect(shown(refusals(given))).toEqual([
      ['eitherOr', '2.answer.options.0', { names }], ['eitherOr', '2.answer.options.1', { names }], ['eitherOr', '2.answer.options.3', { names }],
    ]);
  });

  it('options some of which have points and others count, or nothing but blanks', () => {
    const mixed = answered('mood', choice(option('a', { points: '1' }), option('b', { counted: true })));
    expect(shown(refusals(mixed))).toEqual([['eitherOr', '2.answer.options', { names: ['points', 'counted'] }]]);
    const blank = answered('advice', choice(option('a', { blank: true })));
    expect(shown(refusals(blank))).toEqual([['eitherOr', '1.answer.options', { names: ['points', 'counted'] }]]);
  });

  it('options told by the same word, by id or by label in any spelling', () => {
    const given = answered('mood', choice(
      option('good', { points: '1' }), { id: 'good', label: text('Иначе'), points: '0' }, { id: 'other', label: text('ИНАЧЕ '), points: '0' },
      { id: 'third', label: { ru: 'Третий', en: 'Good' }, points: '0' }, { id: 'five', label: text('5'), points: '0' }, { id: 'six', label: text('5,0'), points: '0' }, { id: 'empty', label: text('\u200B'), points: '0' },
    ));
    expect(shown(refusals(given))).toEqual([
      ['duplicate', '2.answer.options.1.id', { id: 'good' }], ['duplicate', '2.answer.options.2.label', { id: 'ИНАЧЕ ' }], ['duplicate', '2.answer.options.3.label', { id: 'Good' }],
      ['duplicate', '2.answer.options.5.label', { id: '5,0' }], ['duplicate', '2.answer.options.6.label', { id: '\u200B' }],
    ]);
  });

  it('an observation of a kind that the answer does not fill', () => {
    const wrong = (id: string, answer: Answer | undefined, observation: string) =>
      shown(refusals(answered(id, answer, { observation }))).filter((one) => (one as string[])[0] === 'wrongKind');
    expect(wrong('advice', choice(option('a', { points: '1' })), 'advised')).toEqual([['wrongKind', '1.observation', { key: 'advised', kind: 'respondents', allowed: ['measure'] }]]);
    expect(wrong('mood', choice(option('a', { counted: true })), 'content')).toEqual([['wrongKind', '2.observation', { key: 'content', kind: 'measure', allowed: ['respondents'] }]]);
    expect(wrong('score', { kind: 'mark', least: 1, most: 5 }, 'polite')).toEqual([['wrongKind', '3.observation', { key: 'polite', kind: 'respondents', allowed: ['measure'] }]]);
    expect(wrong('waited', { kind: 'number', least: '0', most: '1' }, 'places')).toEqual([['wrongKind', '4.observation', { key: 'places', kind: 'items', allowed: ['measure'] }]]);
    const yesNo: Collection = { ...own, questionnaire: { ...own.questionnaire, questions: asked.map((one) => (one.id === 'politely' ? question('politely', { observation: 'days' }) : one)) } };
    expect(shown(refusals(yesNo))[0]).toEqual(['wrongKind', '5.observation', { key: 'days', kind: 'measure', allowed: ['respondents'] }]);
  });

  it('an open denominator of a mean', () => {
    expect(shown(refusals(answered('score', { kind: 'mark', least: 1, most: 5 }, { openDenominator: true })))).toEqual([
      ['wrongKind', '3.openDenominator', { key: 'mark', kind: 'measure', allowed: ['respondents'] }],
    ]);
    const unobserved: Collection = { ...own, questionnaire: { ...own.questionnaire, questions: [...asked, question('more', { openDenominator: true, answer: { kind: 'mark', least: 0, most: 2 } })] } };
    expect(refusals(unobserved)).toEqual([]);
  });

  it('points, marks and numbers beyond the measure', () => {
    expect(shown(refusals(answered('mood', choice(option('a', { points: '1.01' }), option('b', { points: '-0.1' }), option('c', { points: '0.5' })))))).toEqual([
      ['outsideBounds', '2.answer.options.0.points', { value: '1.01', least: '0', most: '1' }], ['outsideBounds', '2.answer.options.1.points', { value: '-0.1', least: '0', most: '1' }],
    ]);
    expect(shown(refusals(answered('score', { kind: 'mark', least: 0, most: 6 })))).toEqual([
      ['outsideBounds', '3.answer.least', { value: '0', least: '1', most: '5' }], ['outsideBounds', '3.answer.most', { value: '6', least: '1', most: '5' }],
    ]);
    expect(shown(refusals(answered('waited', { kind: 'number', least: '-1', most: '30.5' })))).toEqual([['outsideBounds', '4.answer.most', { value: '30.5', least: '-1', most: '30' }]]);
  });

  it('a scale upside down, of one value, of too many marks, or of numbers too great to be added up', () => {
    expect(shown(refusals(answered('score', { kind: 'mark', least: 5, most: 1 })))).toEqual([['wrongOrder', '3.answer', { from: '5', to: '1' }]]);
    expect(shown(refusals(answered('waited', { kind: 'number', least: '2.5', most: '2.50' })))).toEqual([['wrongOrder', '4.answer', { from: '2.5', to: '2.50' }]]);
    const wide = defineMethodology(small({ sum: measure('0', '9999999999') }, [criterion('1', number('sum'))], { range: { least: '0', most: '9999999999' } }));
    const one = (answer: Answer): Collection => ({ checklists: [], questionnaire: { ...own.questionnaire, questions: [question('sum', { observation: 'sum', answer })] } });
    expect(shown(refusals(one({ kind: 'mark', least: 0, most: 100 }), wide))).toEqual([['outsideBounds', '0.answer.most', { value: '101', least: '2', most: '100' }]]);
    expect(refusals(one({ kind: 'mark', least: 1, most: 100 }), wide)).toEqual([]);
    const bounds = { least: '-1000000000', most: '1000000000' };
    expect(shown(refusals(one({ kind: 'number', least: '0', most: '1000000000.1' }), wide))).toEqual([['outsideBounds', '0.answer.most', { value: '1000000000.1', ...bounds }]]);
    expect(refusals(one({ kind: 'number', least: '0', most: '1000000000' }), wide)).toEqual([]);
  });

  it('a gate that comes later, and one that no answer opens', () => {
    const questions = [
      question('first', { gate: 'came' }), ...asked, question('a', { gate: 'mood' }), question('b', { gate: 'score' }), question('c', { gate: 'waited' }), question('d', { gate: 'politely' }),
    ];
    expect(shown(refusals({ ...own, questionnaire: { ...own.questionnaire, questions } }))).toEqual([
      ['unknownQuestion', '0.gate', { id: 'came', known: [] }],
      ['gateNeverOpens', '7.gate', { id: 'mood' }], ['gateNeverOpens', '8.gate', { id: 'score' }], ['gateNeverOpens', '9.gate', { id: 'waited' }],
    ]);
  });
});

describe('Grades and figures that do not fit are refused with exact places:', () => {
  const graded = (...grades: (readonly [string, string])[]): Collection => ({
    ...own, checklists: own.checklists.map((list) => ({ ...list, grades: grades.map(([label, points]) => ({ label: text(label), points })) })),
  });

  it('grades told by the same label or the same points, or beyond the measure', () => {
    expect(shown(refusals(graded(['хорошо', '1'], ['Хорошо ', '0'], ['плохо', '1.0'], ['сносно', '1.5'], ['0,25', '0.25'], ['четверть', '0.2'])))).toEqual([
      ['duplicate', 'collection.checklists.0.grades.1.label', { id: 'Хорошо ' }], ['duplicate', 'collection.checklists.0.grades.2.points', { id: '1.0' }],
      ['outsideBounds', 'collection.checklists.0.grades.3.points', { value: '1.5', least: '0', most: '1' }],
    ]);
    expect(shown(refusals(graded(['0,25', '0.25'], ['четверть', '0.2'], ['0,2', '0'])))).toEqual([['duplicate', 'collection.checklists.0.grades.2.label', { id: '0,2' }]]);
  });

  it('a graded list of what is no measure, and a list without grades of a measure', () => {
    const [list] = own.checklists;
    const facts = { ...own, checklists: [{ ...list, observation: 'facts' }], figures: (own.figures ?? []).map((one) => (one.observation === 'facts' ? { ...one, observation: 'building' } : one)) } as Collection;
    expect(shown(refusals(facts))).toEqual([['wrongKind', 'collection.checklists.0.observation', { key: 'facts', kind: 'checklist', allowed: ['measure'] }]]);
    const { grades, ...plain } = list as Collection['checklists'][number];
    expect(grades?.length).toBe(3);
    expect(shown(refusals({ ...own, checklists: [plain] }))).toEqual([['wrongKind', 'collection.checklists.0.observation', { key: 'building', kind: 'measure', allowed: ['checklist', 'items'] }]]);
  });

  it('figures of what is not observed, collected already, or called like another column', () => {
    const figure = (observation: string) => ({ observation, title: text(`Сведения ${observation}`) });
    const given = (...more: string[]) => shown(refusals({ ...own, figures: [...(own.figures ?? []), ...more.map(figure)] }));
    expect(given('openness', 'building', 'opennes')).toEqual([
      ['duplicate', 'collection.figures.4.observation', { id: 'openness' }], ['duplicate', 'collection.figures.5.observation', { id: 'building' }],
      ['unknownObservation', 'collection.figures.6.observation', { key: 'opennes', known: Object.keys(council.observations) }],
    ]);
    const called = { ...own, questionnaire: { ...own.questionnaire, questions: [...asked, question('openness'), question('answeredBy')] } };
    expect(shown(refusals(called))).toEqual([['duplicate', '7.id', { id: 'answeredBy' }], ['duplicate', 'collection.figures.0.observation', { id: 'openness' }]]);
  });

  it('everything at once', () => {
    const given: Collection = {
      checklists: [{ observation: 'building', title: text('Здание'), items: [item('roof')], grades: [{ label: text('да'), points: '2' }] }],
      questionnaire: { ...own.questionnaire, questions: [question('came', { gate: 'mood', answer: choice(option('a', {})) }), question('mood', { observation: 'content', answer: { kind: 'mark', least: 9, most: 1 } })] },
    };
    expect(refusals(given).map(({ code }) => code)).toEqual([
      'unknownQuestion', 'eitherOr', 'wrongOrder', 'outsideBounds', ...['advised', 'mark', 'days', 'polite', 'openness', 'calls', 'places', 'facts'].map(() => 'notCollected'),
    ]);
  });

  it('anything misshapen, before what it means', () => {
    const broken = { ...answered('mood', { kind: 'stars' }), figures: [{ observation: 'Calls' }] } as unknown as Collection;
    expect(refusals(broken).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'wrongValue collection.questionnaire.questions.2.answer.kind', 'wrongType collection.figures.0.observation', 'missing collection.figures.0.title',
    ]);
    const marks = answered('score', { kind: 'mark', least: -1, most: 2.5 });
    expect(refusals(marks).map(({ code, path }) => `${code} ${path.at(-1) ?? ''}`)).toEqual(['wrongType least', 'wrongType most']);
  });
});
