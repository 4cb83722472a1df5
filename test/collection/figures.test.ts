import { assess, blankTitles, defineMethodology, observe, safeAssess, type Cell, type Collection, type NokIssue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, measure, number, small } from '../methodology/small.js';
import { SHEET, STUDY, council, filled, item, own, text } from './council.js';
import { ids, messages, places } from './tables.js';

const COLUMNS = ['organisation', 'roof', 'stairs', 'ramp', 'openness', 'calls', 'places', 'facts'];
const study = (changes: Readonly<Record<string, Cell>>): Cell[] =>
  COLUMNS.map((column, position) => (column in changes ? changes[column] : STUDY[position]));
const seen = (changes: Readonly<Record<string, Cell>> = {}, collection: Collection = own) =>
  observe(council, { register: ids('А'), collection, checklists: filled('checklists', [study(changes)]), answers: filled('answers', [SHEET]), dictionary: { 'прочерк': 'blank' } });
const value = (key: string, changes: Readonly<Record<string, Cell>>): unknown => {
  const { ready, problems } = seen(changes);
  expect(problems).toEqual([]);
  expect(ready.map(({ observations }) => safeAssess(council, observations, { whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' }).success)).toEqual([true]);
  return ready[0]?.observations[key];
};
const bad = (changes: Readonly<Record<string, Cell>>): readonly NokIssue[] => {
  const { ready, problems } = seen(changes);
  expect(ready).toEqual([]);
  return problems;
};

describe('A blank form', () => {
  it('has a column for every item and every figure', () => {
    expect(blankTitles(own, 'checklists', 'ru')).toEqual([
      'Организация', 'Здание: позиция roof', 'Здание: позиция stairs', 'Здание: позиция ramp', 'Открытость', 'Звонки', 'Места', 'Сведения',
    ]);
    expect(blankTitles(own, 'checklists', 'en').slice(3)).toEqual(['Building: item ramp', 'Openness', 'Calls', 'Places', 'Facts']);
    expect(blankTitles(own, 'answers', 'en')).toEqual(['Organisation', 'Form of survey', ...['came', 'advice', 'mood', 'score', 'waited', 'politely'].map((id) => `Question ${id}?`), 'Who answered']);
  });
});

describe('A graded list', () => {
  it.each<[Cell, string]>([['исправно', '1'], [' Sound', '1'], [1, '1'], ['1,0', '1'], ['Мелкие недостатки', '0.9'], ['0.90', '0.9'], [0.9, '0.9'], ['негодно', '0'], [0, '0']])('takes a label or its points: %j', (roof, points) => {
    expect(seen({ roof }).ready[0]?.marks.building?.roof).toEqual({ points });
  });

  it('is the sum of points of so many items that apply', () => {
    expect(value('building', { roof: 'исправно', stairs: 'мелкие недостатки', ramp: 'мелкие недостатки' })).toEqual({ sum: '2.8', of: 3 });
    expect(value('building', { roof: 'исправно', stairs: 'исправно', ramp: 'не применимо: один этаж' })).toEqual({ sum: 2, of: 2 });
    expect(seen({ ramp: 'не применимо: один этаж' }).ready[0]?.marks.building?.ramp).toEqual({ notApplicable: 'один этаж' });
  });

  it.each<Cell>(['да', 'нет', '0,5', 2, 'сойдёт'])('takes nothing else: %j', (roof) => {
    expect(messages(bad({ roof }))).toEqual([`Row 2, "Здание: позиция roof": "${String(roof)}" is none of исправно, мелкие недостатки, негодно.`]);
  });

  it('takes no blank, no reason that is none, and no list of which nothing applies', () => {
    expect(places(bad({ roof: '', stairs: 'прочерк', ramp: 'не применимо' }))).toEqual([
      'cellBlank checklists.2.Здание: позиция roof', 'cellBlank checklists.2.Здание: позиция stairs', 'reasonMissing checklists.2.Здание: позиция ramp',
    ]);
    const reason = 'не применимо: на дому';
    expect(places(bad({ roof: reason, stairs: reason, ramp: reason }))).toEqual(['listNotApplicable checklists.А.building']);
  });

  it('of points with so many digits that their sum could not be read again is a problem', () => {
    // 12 · 0.999…9 has two digits before the point and 29 after it.
    const items = Array.from({ length: 12 }, (_, position) => item(`room${position}`));
    const fine: Collection = { ...own, checklists: own.checklists.map((list) => ({ ...list, items, grades: [{ label: text('почти', 'nearly'), points: `0.${'9'.repeat(29)}` }] })) };
    const rows = [['А', ...items.map(() => 'почти'), ...STUDY.slice(4)]];
    const { ready, problems } = observe(council, { register: ids('А'), collection: fine, checklists: filled('checklists', rows, fine), answers: filled('answers', [SHEET]) });
    expect([ready, places(problems)]).toEqual([[], ['tooLarge checklists.А.building']]);
  });

  it('may count 0, 1 and 2', () => {
    const methodology = defineMethodology(small({ rooms: measure('0', '2') }, [criterion('1', number('rooms'))]));
    const grades = [{ label: text('нет'), points: '0' }, { label: text('отчасти'), points: '1' }, { label: text('да'), points: '2' }];
    const counted: Collection = { checklists: [{ observation: 'rooms', title: text('Помещения'), items: ['a', 'b', 'c'].map(item), grades }], questionnaire: { ...own.questionnaire, questions: [] } };
    const { ready } = observe(methodology, { register: ids('А'), collection: counted, checklists: filled('checklists', [['А', 'да', '1', 'нет']], counted), answers: filled('answers', [['А', 'сайт']], counted) });
    expect(ready.map(({ observations, tally: { respondents } }) => [observations, respondents])).toEqual([[{ rooms: { sum: 3, of: 3 } }, 1]]);
    expect(ready.map(({ observations }) => assess(methodology, observations).score)).toEqual(['1.00']);
  });
});

describe('A figure', () => {
  it.each<[string, Cell, unknown]>([
    ['openness', '0,75', '0.75'], ['openness', 0.5, '0.5'], ['openness', 1, 1], ['openness', '3 из 4', { sum: 3, of: 4 }], ['openness', '2,5 из 4', { sum: '2.5', of: 4 }], ['openness', '0.5/1', { sum: '0.5', of: 1 }],
    ['openness', 'не применимо: сайта нет', { notApplicable: 'сайта нет' }],
    ['calls', '9 из 10', { count: 9, of: 10 }], ['calls', '9 of 10', { count: 9, of: 10 }], ['calls', ' 9/10 ', { count: 9, of: 10 }], ['calls', '0 из 0', { count: 0, of: 0 }],
    ['calls', 'n/a: no telephone', { notApplicable: 'no telephone' }],
    ['places', 4, 4], ['places', '6,0', 6], ['places', 0, 0],
    ['facts', '8,5 из 10', { count: '8.5', of: 10 }], ['facts', '10/10', { count: 10, of: 10 }], ['facts', 'не применимо - нет стенда', { notApplicable: 'нет стенда' }],
  ])('of %s written as %j is the observed value itself', (key, cell, expected) => {
    expect(value(key, { [key]: cell })).toEqual(expected);
  });

  it.each<[string, Cell, string]>([
    ['openness', '1,1', '"1,1" is not a number from 0 to 1.'], ['openness', -1, '"-1" is not a number from 0 to 1.'], ['openness', 'много', '"много" is not a number from 0 to 1.'],
    ['openness', '5 из 4', '"5 из 4" is not a number from 0 to 1.'], ['openness', '-1 из 4', '"-1 из 4" is not a number from 0 to 1.'], ['openness', '0 из 0', '"0 из 0" is not a number from 0 to 1.'],
    ['openness', 'три из 4', '"три из 4" is not a number from 0 to 1.'], ['openness', `1 из ${'9'.repeat(20)}`, `"1 из ${'9'.repeat(20)}" is not a number from 0 to 1.`],
    ['places', 7, '"7" is not a whole number from 0 to 6.'], ['places', '1,5', '"1,5" is not a whole number from 0 to 6.'], ['places', -1, '"-1" is not a whole number from 0 to 6.'],
    ['places', '4 из 6', '"4 из 6" is not a whole number from 0 to 6.'], ['places', 'да', '"да" is not a whole number from 0 to 6.'],
    ['calls', '11 из 10', '"11 из 10" is not so many of so many, as "9 of 10", the first not above the second.'], ['calls', '8,5 из 10', '"8,5 из 10" is not so many of so many, as "9 of 10", the first not above the second.'],
    ['calls', '0,9', '"0,9" is not so many of so many, as "9 of 10", the first not above the second.'], ['calls', '-1/10', '"-1/10" is not so many of so many, as "9 of 10", the first not above the second.'], ['calls', '9 из', '"9 из" is not so many of so many, as "9 of 10", the first not above the second.'],
    ['facts', '0 из 0', '"0 из 0" is not so many of so many, as "9 of 10", the first not above the second.'], ['facts', '10,5 из 10', '"10,5 из 10" is not so many of so many, as "9 of 10", the first not above the second.'],
    ['facts', '1/2/3', '"1/2/3" is not so many of so many, as "9 of 10", the first not above the second.'],
  ])('of %s written as %j is a problem with its row', (key, cell, message) => {
    expect(messages(bad({ [key]: cell }))).toEqual([`Row 2, "${blankTitles(own, 'checklists', 'ru')[COLUMNS.indexOf(key)] ?? ''}": ${message}`]);
  });

  it('that is blank, or does not apply where it must, or says no reason is a problem', () => {
    expect(places(bad({ openness: '', calls: null, facts: 'прочерк', places: 'не применимо: нет' }))).toEqual([
      'cellBlank checklists.2.Открытость', 'cellBlank checklists.2.Звонки', 'mayNotBeEmpty checklists.2.Места', 'cellBlank checklists.2.Сведения',
    ]);
    expect(places(bad({ openness: 'не применимо:' }))).toEqual(['reasonMissing checklists.2.Открытость']);
  });

  it('may be of a share that must not be empty', () => {
    const must = { ...own, questionnaire: { ...own.questionnaire, questions: own.questionnaire.questions.filter(({ id }) => id !== 'politely') }, figures: [...(own.figures ?? []), { observation: 'polite', title: { ru: 'Вежливость', en: 'Politeness' } }] };
    const given = (cell: Cell) => observe(council, {
      register: ids('А'), collection: must, checklists: filled('checklists', [[...STUDY, cell]], must), answers: filled('answers', [[...SHEET.slice(0, -2), '']], must),
    });
    expect(given('3/4').ready[0]?.observations.polite).toEqual({ count: 3, of: 4 });
    expect(places(given('0 из 0').problems)).toEqual(['shareUnknown checklists.2.Вежливость']);
  });

  it('is found by its observation or by a column map as well', () => {
    const titles = ['organisation', 'roof', 'stairs', 'ramp', 'openness', 'Дозвонились', 'places', 'facts'];
    const { ready, problems } = observe(council, {
      register: ids('А'), collection: own, columns: { checklists: { 'Дозвонились': 'calls' } },
      checklists: { titles, rows: [{ number: 2, cells: STUDY }] }, answers: filled('answers', [SHEET]),
    });
    expect(problems).toEqual([]);
    expect(ready[0]?.observations.calls).toEqual({ count: 9, of: 10 });
  });
});
