import { blankTitles, observe, tally, type ColumnMap, type NokIssue, type Table } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/collection/index.js';
import {
  answer, answerTable, answerTitles, checklist, checklistTable, checklistTitles, collection, ids, items, methodology, observed, places, questions,
  titleOf,
} from './tables.js';

const register = ids('А');

/** The titles of answers after a change, and one content respondent under them. */
const answersUnder = (change: (title: string, position: number) => string | readonly string[], columns?: ColumnMap) =>
  tally(methodology, answerTable([answer('А')], answerTitles.flatMap(change)), { register, ...(columns && { columns }) });

/** Replaces one title by others. */
const instead = (column: string, ...titles: string[]) => (title: string) => (title === titleOf(column) ? titles : title);

const checklistsUnder = (change: (title: string) => string | readonly string[], columns?: ColumnMap) =>
  observe(methodology, {
    register, checklists: checklistTable([checklist('А')], checklistTitles.flatMap(change)), answers: answerTable([answer('А')]), ...(columns && { columns }),
  });

const only = (problems: readonly NokIssue[], code: string): unknown[] => problems.filter((problem) => problem.code === code).map(({ path, params }) => ({ path, params }));

describe('Titles that need no column map', () => {
  it.each(['ru', 'en'] as const)('are those of a blank form (%s), which differ from one another', (language) => {
    const titles = { checklists: blankTitles(collection, 'checklists', language), answers: blankTitles(collection, 'answers', language) };
    for (const list of [titles.checklists, titles.answers]) expect(new Set(list.map((title) => title.toLowerCase())).size).toBe(list.length);
    expect([titles.checklists.length, titles.answers.length]).toEqual([64, 22]);
    const { ready, problems } = observed(register, [], [], {}, {
      checklists: checklistTable([checklist('А')], titles.checklists), answers: answerTable([answer('А')], titles.answers),
    });
    expect([ready.length, problems]).toEqual([1, []]);
  });

  it('are worded in two languages', () => {
    expect(blankTitles(collection, 'checklists', 'ru').slice(0, 2)).toEqual(['Организация', 'Стенд: дата государственной регистрации и учредитель']);
    expect(blankTitles(collection, 'checklists', 'en').slice(0, 2)).toEqual(['Organisation', 'Stand: date of registration and founder']);
    expect(blankTitles(collection, 'answers', 'ru').slice(0, 2)).toEqual(['Организация', 'Форма опроса']);
    expect(blankTitles(collection, 'answers', 'en').slice(0, 2)).toEqual(['Organisation', 'Form of survey']);
    expect(blankTitles(collection, 'answers', 'en').slice(-3)).toEqual(['Sex', 'Age', 'Who answered']);
  });

  it('are the ids of items and questions as well', () => {
    const { ready, problems } = observed(register, [], [], {}, {
      checklists: checklistTable([checklist('А')], ['organisation', ...items]),
      answers: answerTable([answer('А')], ['organisation', 'form', ...questions, 'ignore', 'Пол', 'Age', 'answeredBy']),
    });
    expect([ready.length, problems]).toEqual([1, []]);
  });

  it('are found in any case, spacing, quotation marks and with е for ё', () => {
    const spelt = answersUnder((title) => `\u00A0 ${title.toUpperCase().replaceAll('Ё', 'Е').replaceAll(' ', ' \u00A0\n')}\u200B`);
    expect(spelt.problems).toEqual([]);
    const decomposed = checklistsUnder((title) => title.normalize('NFD'));
    expect(decomposed.problems).toEqual([]);
    const withoutDots = checklistsUnder((title) => title.replaceAll('ё', 'е'));
    expect(withoutDots.problems).toEqual([]);
  });

  it('may stand in any order', () => {
    const back = (table: Table): Table => ({
      titles: [...table.titles].reverse(),
      rows: [...table.rows].map(({ number, cells }) => ({ number, cells: [...cells].reverse() })),
    });
    const [checklists, answers] = [checklistTable([checklist('А', { servicesHelp: 'нет' })]), answerTable([answer('А', { wouldRecommend: 'нет' })])];
    expect(observe(methodology, { register, checklists: back(checklists), answers: back(answers) })).toEqual(observe(methodology, { register, checklists, answers }));
  });

  it('say what is required: everything but the form of survey, who answered, the representative and what is not counted', () => {
    expect(targetsOf(collection, 'answers').filter(({ required }) => !required).map(({ titles }) => titles[1])).toEqual([
      'Form of survey', 'Does a representative of the recipient answer?', 'Your proposals', 'Sex', 'Age', 'Who answered',
    ]);
    expect(targetsOf(collection, 'checklists').every(({ required }) => required)).toBe(true);
  });

  it('may leave out what is not required', () => {
    const titles = answerTitles.filter((title) => !['Форма опроса', 'Отвечает представитель получателя услуг?', 'Ваши предложения', 'Пол', 'Возраст'].includes(title));
    const { problems, organisations } = tally(methodology, { titles, rows: [{ number: 2, cells: ['А', ...questions.slice(0, -1).map(() => 'да')] }] }, { register });
    expect(problems).toEqual([]);
    expect(organisations.А?.questions.representative).toEqual({ yes: 0, no: 0, blank: 1, skipped: 0, inconsistent: 0 });
    expect(organisations.А?.forms).toEqual({});
  });
});

describe('A title that is wrong is a problem that lists the titles found:', () => {
  it('an unknown one, with the nearest', () => {
    const title = 'Своевременно ли вам предоставили услуги?';
    const { problems, organisations } = answersUnder(instead('servedOnTime', title));
    const titles = answerTitles.map((one) => (one === titleOf('servedOnTime') ? title : one));
    expect(only(problems, 'columnUnknown')).toEqual([
      { path: ['answers', 'titles', 6], params: { table: 'answers', title, titles, nearest: ['Своевременно ли Вам предоставили услугу?'] } },
    ]);
    expect(only(problems, 'columnMissing')).toEqual([
      { path: ['answers', 'titles'], params: { table: 'answers', columns: ['Своевременно ли Вам предоставили услугу?'], titles } },
    ]);
    expect(problems.length).toBe(2);
    expect(organisations).toEqual({});
  });

  it('an unknown one that is near to nothing', () => {
    const { problems } = answersUnder(instead('age', 'Возраст', 'Район'));
    expect(only(problems, 'columnUnknown')).toEqual([
      { path: ['answers', 'titles', 21], params: { table: 'answers', title: 'Район', titles: [...answerTitles.slice(0, 21), 'Район', 'Кто отвечал'], nearest: [] } },
    ]);
  });

  it('missing ones, all at once', () => {
    const { problems, ready } = checklistsUnder((title) => (title.startsWith('Стенд: ') || title === 'Организация' ? [] : title));
    expect(problems.map(({ code }) => code)).toEqual(['columnMissing']);
    expect(problems[0]?.params.columns).toEqual(checklistTitles.slice(0, 20));
    expect(problems[0]?.params.titles).toEqual(checklistTitles.slice(20));
    expect(ready).toEqual([]);
  });

  it('a doubled one, whatever its case', () => {
    const { problems } = answersUnder(instead('sex', 'Пол', ' пол'));
    const titles = [...answerTitles.slice(0, 20), ' пол', 'Возраст', 'Кто отвечал'];
    expect(problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'columnDoubled', path: ['answers', 'titles', 20], params: { table: 'answers', title: ' пол', titles } },
    ]);
  });

  it('a doubled unknown one is unknown once and doubled once', () => {
    expect(places(answersUnder(instead('sex', 'Район', 'Район')).problems)).toEqual(['columnUnknown answers.titles.19', 'columnDoubled answers.titles.20']);
  });

  it('two that hold the same', () => {
    const { problems } = answersUnder(instead('servedOnTime', titleOf('servedOnTime'), 'Was the service given on time?'));
    expect(problems.map(({ code, path, params: { titles, ...params } }) => ({ code, path, params, titles: (titles as string[]).length }))).toEqual([
      { code: 'columnTwice', path: ['answers', 'titles', 7], params: { table: 'answers', column: 'servedOnTime' }, titles: 23 },
    ]);
  });

  it('a mapped one that is not there', () => {
    const { problems } = answersUnder((title) => title, { answers: { 'Район': 'ignore' } });
    expect(problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'columnNotFound', path: ['columns', 'answers', 'Район'], params: { table: 'answers', title: 'Район', titles: answerTitles } },
    ]);
    const before = checklistsUnder((title) => title, { answers: { 'Район': 'ignore' } });
    expect([before.ready, places(before.problems)]).toEqual([[], ['columnNotFound columns.answers.Район']]);
  });

  it('in the checklists as in the answers, and then no organisation is said to lack anything', () => {
    const seen = checklistsUnder((title) => (title === 'Сайт: лицензии' ? 'Сайт: лицензия' : title));
    expect(places(seen.problems)).toEqual(['columnUnknown checklists.titles.33', 'columnMissing checklists.titles']);
    expect(seen.problems[0]?.params.nearest).toEqual(['Сайт: лицензии', 'Стенд: лицензии']);
    expect(seen.ready).toEqual([]);
  });

  it('in the answers, and then no organisation is ready', () => {
    const seen = observed(register, [checklist('А')], [], {}, { answers: answerTable([answer('А')], answerTitles.map((title) => (title === 'Пол' ? 'Район' : title))) });
    expect(places(seen.problems)).toEqual(['columnUnknown answers.titles.19']);
    expect(seen.ready).toEqual([]);
  });
});

describe('A column map', () => {
  const mine = { answers: { 'В срок?': 'servedOnTime', 'Район': 'ignore', 'Учреждение': 'organisation', 'Способ': 'form' } };
  const change = (title: string) =>
    title === titleOf('servedOnTime') ? 'В срок?' : title === 'Пол' ? 'район' : title === 'Организация' ? 'учреждение ' : title === 'Форма опроса' ? 'Способ' : title;

  it('says what the user’s own titles hold, in any case and spacing', () => {
    const counted = tally(methodology, answerTable([answer('А', { servedOnTime: 'нет', form: 'телефон', sex: 'да или нет' })], answerTitles.map(change)), { register, columns: mine });
    expect(counted.problems).toEqual([]);
    expect(counted.organisations.А?.questions.servedOnTime).toEqual({ yes: 0, no: 1, blank: 0, skipped: 0, inconsistent: 0 });
    expect(counted.organisations.А?.forms).toEqual({ 'телефон': 1 });
  });

  it('names what a column holds by its id or by a known title', () => {
    const columns = { answers: { 'В срок?': 'Своевременно ли вам предоставили услугу?', 'Район': 'IGNORE', 'Учреждение': 'Organisation', 'Способ': 'Form' } };
    expect(tally(methodology, answerTable([answer('А')], answerTitles.map(change)), { register, columns }).problems).toEqual([]);
  });

  it('serves the checklists as well', () => {
    const columns = { checklists: { 'Стенд: лицензии': 'ignore', 'Лицензии на стенде': 'standLicences', 'Лицензии на сайте': 'siteLicences' } };
    const titles = checklistTitles.map((title) => (title === 'Сайт: лицензии' ? 'Лицензии на сайте' : title));
    const rows = [{ number: 2, cells: ['А', ...items.map(() => 'да'), 'нет'] }];
    const { ready, problems } = observed(register, [], [answer('А')], {}, { columns, checklists: { titles: [...titles, 'Лицензии на стенде'], rows } });
    expect(problems).toEqual([]);
    expect(ready[0]?.marks.informationOnStand?.standLicences).toBe('absent');
  });

  it('may leave several columns aside', () => {
    const columns = { checklists: { 'Кто обходил': 'ignore', 'Когда': 'ignore', 'Фото': 'Ignore' } };
    const rows = [{ number: 2, cells: ['А', ...items.map(() => 'да'), 'оператор', '2021-11-15', '17.jpg'] }];
    const { ready, problems } = observed(register, [], [answer('А')], {}, { columns, checklists: { titles: [...checklistTitles, ...Object.keys(columns.checklists)], rows } });
    expect([ready.length, problems]).toEqual([1, []]);
  });

  it('goes before what a title is known for', () => {
    const swapped = { answers: { [titleOf('servedOnTime')]: 'satisfiedWithComfort', [titleOf('satisfiedWithComfort')]: 'servedOnTime' } };
    const counted = tally(methodology, answerTable([answer('А', { servedOnTime: 'нет' })]), { register, columns: swapped });
    expect(counted.problems).toEqual([]);
    expect([counted.organisations.А?.questions.servedOnTime?.no, counted.organisations.А?.questions.satisfiedWithComfort?.no]).toEqual([0, 1]);
  });

  it('that gives a question two columns is a problem', () => {
    const { problems } = answersUnder((title) => title, { answers: { 'Пол': 'servedOnTime' } });
    expect(places(problems)).toEqual(['columnTwice answers.titles.19']);
  });

  it('that leads to nothing known is a problem with the nearest and all that is known', () => {
    const { problems } = answersUnder((title) => title, { answers: { 'Пол': 'servedOnTim' } });
    expect(problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      {
        code: 'unknownKey', path: ['columns', 'answers', 'Пол'],
        params: { key: 'servedOnTim', known: ['organisation', 'form', ...questions, 'ignore', 'answeredBy'] },
      },
    ]);
    const seen = checklistsUnder((title) => title, { checklists: { 'Стенд: лицензии': 'wouldRecommend' } });
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'unknownKey', path: ['columns', 'checklists', 'Стенд: лицензии'], params: { key: 'wouldRecommend', known: ['organisation', ...items, 'ignore'] } },
    ]);
    expect(seen.ready).toEqual([]);
  });

  it('that leads to nothing known in the answers leaves nothing ready', () => {
    const seen = checklistsUnder((title) => title, { answers: { 'Пол': 'standLicences' } });
    expect([seen.ready, places(seen.problems)]).toEqual([[], ['unknownKey columns.answers.Пол']]);
  });
});
