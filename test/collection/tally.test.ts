import fc from 'fast-check';
import { NokError, mergeTallies, safeMergeTallies, safeTally, tally, type Cell, type OrganisationTally, type QuestionTally, type Table, type Tallies } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { answer, answerTable, answerTitles, ids, methodology, places, questions, times, titleOf, type Cells } from './tables.js';

const register = ids('А', 'Б', 'В');
const count = (answers: readonly Cells[]): Tallies => tally(methodology, answerTable(answers), { register });
const of = (tallies: Tallies, organisation: string): OrganisationTally => tallies.organisations[organisation] as OrganisationTally;
const STATES = ['yes', 'no', 'blank', 'skipped', 'inconsistent'] as const;
const states = (tallies: Tallies, question: string): number[] => {
  const counted = of(tallies, 'А').questions[question] as QuestionTally;
  return STATES.map((state) => counted[state]);
};

describe('Answers are counted', () => {
  it('as yes, no or blank where there is no gate', () => {
    const counted = count([...times(3, answer('А')), ...times(2, answer('А', { servedOnTime: 'нет' })), answer('А', { servedOnTime: '' })]);
    expect(states(counted, 'servedOnTime')).toEqual([3, 2, 1, 0, 0]);
    expect(of(counted, 'А').respondents).toBe(6);
  });

  it.each<[Cell, Cell, number[], boolean]>([
    ['да', 'да', [1, 0, 0, 0, 0], false], ['да', 'нет', [0, 1, 0, 0, 0], false], ['да', '', [0, 0, 1, 0, 0], false],
    ['нет', '', [0, 0, 0, 1, 0], false], ['нет', 'да', [0, 0, 0, 0, 1], true], ['нет', 'нет', [0, 0, 0, 0, 1], true],
    ['', '', [0, 0, 0, 1, 0], false], ['', 'да', [0, 0, 0, 0, 1], true], ['', 'нет', [0, 0, 0, 0, 1], true],
  ])('behind the gate «%s» the answer «%s» as one of five states', (gate, followUp, expected, inconsistent) => {
    const counted = count([answer('Б'), answer('А', { usedSite: gate, satisfiedWithSite: followUp })]);
    expect(states(counted, 'satisfiedWithSite')).toEqual(expected);
    expect(counted.problems).toEqual([]);
    expect(counted.inconsistencies).toEqual(inconsistent ? [{ row: 3, organisation: 'А', question: 'satisfiedWithSite' }] : []);
  });

  it('with every inconsistency of a row, by row and question', () => {
    const muddled = { usedStand: 'нет', usedSite: '', hasDisability: 'нет', usedRemoteContact: 'нет', politeRemotely: '' };
    expect(count([answer('Б', muddled), answer('А', { usedSite: 'нет' })]).inconsistencies).toEqual([
      { row: 2, organisation: 'Б', question: 'satisfiedWithAccessibility' },
      { row: 2, organisation: 'Б', question: 'satisfiedWithSite' },
      { row: 2, organisation: 'Б', question: 'satisfiedWithStand' },
      { row: 3, organisation: 'А', question: 'satisfiedWithSite' },
    ]);
  });

  it('with the forms of survey as the file words them', () => {
    const counted = count(['телефон', ' телефон ', 'Телефон', 'анкета', '', ' ', undefined, 5].map((form) => answer('А', { form })));
    expect(of(counted, 'А').forms).toEqual({ 5: 1, 'Телефон': 1, 'анкета': 1, 'телефон': 2 });
    expect(Object.keys(of(counted, 'А').forms)).toEqual(['5', 'Телефон', 'анкета', 'телефон']);
  });

  it('representatives too, and none of this is weighted', () => {
    const counted = count([answer('А', { representative: 'да' }), answer('А'), answer('А', { representative: undefined })]);
    expect(states(counted, 'representative')).toEqual([1, 1, 1, 0, 0]);
    expect(states(counted, 'wouldRecommend')).toEqual([3, 0, 0, 0, 0]);
  });

  it('but for a row with any problem, which is left out whole', () => {
    const counted = count([answer('А', { wouldRecommend: '?' }), answer('А'), answer('Г')]);
    expect(of(counted, 'А').respondents).toBe(1);
    expect(states(counted, 'servedOnTime')).toEqual([1, 0, 0, 0, 0]);
    expect(places(counted.problems)).toEqual([`answerUnknown answers.2.${titleOf('wouldRecommend')}`, 'organisationUnknown answers.4']);
  });

  it('and a row with a problem lists no inconsistency', () => {
    expect(count([answer('А', { usedSite: 'нет', wouldRecommend: '?' })]).inconsistencies).toEqual([]);
  });

  it('into frozen plain JSON that names its methodology', () => {
    const counted = count([answer('Б'), answer('А')]);
    expect(counted.format).toBe('nok.tallies/1');
    expect(counted.methodology).toBe(methodology.fingerprint);
    expect(Object.keys(counted.organisations)).toEqual(['А', 'Б']);
    expect(Object.keys(of(counted, 'А').questions)).toEqual([...questions].sort());
    expect(JSON.parse(JSON.stringify(counted))).toEqual(counted);
    const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(counted)).toBe(true);
  });

  it('none where there are no rows', () => {
    expect(count([])).toEqual({ format: 'nok.tallies/1', methodology: methodology.fingerprint, organisations: {}, inconsistencies: [], problems: [] });
  });
});

/** Synthetic answers: any state of a gate and its follow-up, unknown words and names, several forms. */
const word = fc.constantFrom<Cell>('да', 'Да ', 'нет', '', undefined, '?');
const anyAnswer: fc.Arbitrary<Cells> = fc.record({
  organisation: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('А', 'Б', 'В') }, { weight: 1, arbitrary: fc.constantFrom('Г', '') }),
  changes: fc.dictionary(fc.constantFrom('usedStand', 'satisfiedWithStand', 'hasDisability', 'satisfiedWithAccessibility', 'wouldRecommend'), word),
  form: fc.constantFrom('телефон', 'анкета', ''),
}).map(({ organisation, changes, form }) => answer(organisation, { ...changes, form }));
const anyAnswers = fc.array(anyAnswer, { maxLength: 25 });

/** One part of a file: the rows from one place to another keep their numbers. */
const part = ({ titles, rows }: Table, from: number, to?: number): Table => ({ titles, rows: [...rows].slice(from, to) });
const text = (value: unknown): string => JSON.stringify(value);
const json = (value: Tallies): Tallies => JSON.parse(text(value)) as Tallies;

describe('Whatever the answers,', () => {
  it('the five states of each question add up to the respondents', () => {
    fc.assert(fc.property(anyAnswers, (answers) => {
      const counted = count(answers);
      let respondents = 0;
      for (const organisation of Object.values(counted.organisations)) {
        respondents += organisation.respondents;
        for (const question of Object.values(organisation.questions)) {
          expect(STATES.reduce((sum, state) => sum + question[state], 0)).toBe(organisation.respondents);
        }
      }
      const doubtful = new Set(counted.problems.map(({ path }) => path[1])).size;
      expect(respondents + doubtful).toBe(answers.length);
    }));
  });

  it('the order of the rows never matters', () => {
    fc.assert(fc.property(anyAnswers.chain((answers) => fc.tuple(fc.constant(answers), fc.shuffledSubarray([...answerTable(answers).rows], { minLength: answers.length }))), ([answers, rows]) => {
      expect(text(tally(methodology, { titles: answerTitles, rows }, { register }))).toBe(text(count(answers)));
    }));
  });

  it('counts of parts, merged in any order and grouping, are those of one pass, after JSON too', () => {
    fc.assert(fc.property(anyAnswers, fc.nat(25), fc.nat(25), (answers, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const whole = answerTable(answers);
      const [x, y, z] = [part(whole, 0, from), part(whole, from, to), part(whole, to)].map((piece) => tally(methodology, piece, { register })) as [Tallies, Tallies, Tallies];
      const expected = text(tally(methodology, whole, { register }));
      expect(text(mergeTallies(mergeTallies(x, y), z))).toBe(expected);
      expect(text(mergeTallies(x, mergeTallies(y, z)))).toBe(expected);
      expect(text(mergeTallies(z, mergeTallies(y, x)))).toBe(expected);
      expect(text(mergeTallies(json(mergeTallies(json(y), x)), json(z)))).toBe(expected);
      expect(json(mergeTallies(mergeTallies(x, y), z))).toEqual(mergeTallies(mergeTallies(x, y), z));
    }));
  });

  it('parts with the same wrong titles have the problem of their titles once', () => {
    const titles = answerTitles.map((title) => (title === titleOf('servedOnTime') ? 'В срок?' : title));
    const wrong = (rows: readonly Cells[]): Tallies => tally(methodology, answerTable(rows, titles), { register });
    expect(text(mergeTallies(wrong([answer('А')]), wrong([answer('Б')])))).toBe(text(wrong([answer('А'), answer('Б')])));
    const [untitled, strange] = [wrong([]), count([answer('Г'), answer('А'), answer('')])];
    for (const merged of [mergeTallies(untitled, strange), mergeTallies(strange, untitled)]) {
      expect(places(merged.problems)).toEqual([
        'organisationUnknown answers.2', 'organisationBlank answers.4', 'columnMissing answers.titles', 'columnUnknown answers.titles.6',
      ]);
    }
  });

  it('a hundred rows are in the order of their numbers, not of their text', () => {
    const counted = count(times(100, answer('Г')));
    expect(counted.problems.map(({ path }) => path[1])).toEqual(Array.from({ length: 100 }, (_, position) => position + 2));
    const muddled = count(times(100, answer('А', { usedSite: 'нет' })));
    expect(muddled.inconsistencies.map(({ row }) => row)).toEqual(Array.from({ length: 100 }, (_, position) => position + 2));
  });

  it('rows with one number are kept apart by organisation and question', () => {
    const rows = ['Б', 'А', 'В'].map((organisation) => ({ number: 7, cells: [...answerTable([answer(organisation, { usedSite: 'нет', usedStand: 'нет' })]).rows][0]?.cells ?? [] }));
    const { inconsistencies } = tally(methodology, { titles: answerTitles, rows }, { register });
    expect(inconsistencies.map(({ organisation, question }) => `${organisation} ${question}`)).toEqual([
      'А satisfiedWithSite', 'А satisfiedWithStand', 'Б satisfiedWithSite', 'Б satisfiedWithStand', 'В satisfiedWithSite', 'В satisfiedWithStand',
    ]);
  });
});

describe('Tallies that cannot be merged are refused:', () => {
  const good = count([answer('А', { form: 'телефон', usedSite: 'нет' }), answer('Г')]);
  const refused = (one: unknown, other: unknown): string[] => {
    const outcome = safeMergeTallies(one as Tallies, other as Tallies);
    return outcome.success ? [] : places(outcome.error.issues);
  };

  it('of different methodologies, with both fingerprints', () => {
    const outcome = safeMergeTallies(good, { ...good, methodology: '0000000000000000' });
    expect(outcome.success ? [] : outcome.error.issues).toEqual([{
      code: 'differs', path: ['other', 'methodology'], message: `differs: stored "0000000000000000"; computed "${methodology.fingerprint}"`,
      params: { stored: '"0000000000000000"', computed: `"${methodology.fingerprint}"` },
    }]);
    expect(() => mergeTallies({ ...good, methodology: 'another' }, good)).toThrow(NokError);
  });

  it('what is no tallies, on either side', () => {
    for (const nothing of [undefined, null, 5, 'nok.tallies/1', [], () => good]) {
      expect(refused(nothing, good)).toEqual(['wrongType one']);
      expect(refused(good, nothing)).toEqual(['wrongType other']);
    }
    expect(refused({}, good)).toEqual(['format', 'methodology', 'organisations', 'inconsistencies', 'problems'].map((field) => `missing one.${field}`));
  });

  it('tallies with anything misshapen in them, each by its place', () => {
    const organisation = of(good, 'А');
    const changed = (more: object): object => ({ ...good, organisations: { 'А': { ...organisation, ...more } } });
    const question = (more: object): object => changed({ questions: { usedSite: { ...organisation.questions.usedSite, ...more } } });
    expect(refused(good, { ...good, format: 'nok.tallies/2' })).toEqual(['wrongValue other.format']);
    expect(refused(good, { ...good, surprise: 1 })).toEqual(['unknownKey other.surprise']);
    for (const respondents of [-1, 1.5, Number.NaN, 2 ** 53, '1', null]) expect(refused(changed({ respondents }), good)).toEqual(['wrongType one.organisations.А.respondents']);
    for (const yes of [-1, 0.5, Infinity, -0, true]) expect(refused(question({ yes }), good)).toEqual(['wrongType one.organisations.А.questions.usedSite.yes']);
    expect(refused(question({ maybe: 1 }), good)).toEqual(['unknownKey one.organisations.А.questions.usedSite.maybe']);
    expect(refused(changed({ forms: { 'телефон': '1' } }), good)).toEqual(['wrongType one.organisations.А.forms.телефон']);
    expect(refused(good, { ...good, inconsistencies: [{ row: -1, organisation: '', question: 'A' }] })).toEqual(['row', 'organisation', 'question'].map((field) => `wrongType other.inconsistencies.0.${field}`));
    expect(refused(good, { ...good, problems: [5] })).toEqual(['wrongType other.problems.0']);
    expect(refused(Object.defineProperty({ ...good }, 'format', { enumerable: true, get: () => { throw new Error('gone'); } }), good)).toEqual(['unreadable one.format']);
  });

  it('but a name of the prototype is a name like any other', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'А'];
    const counted = (names: readonly string[]): Tallies => tally(methodology, answerTable(names.map((name) => answer(name, { form: name }))), { register: ids(...odd) });
    const merged = mergeTallies(json(counted(odd)), counted(['__proto__', 'constructor']));
    expect(Object.entries(merged.organisations).map(([id, { respondents, forms }]) => [id, respondents, Object.entries(forms)])).toEqual([
      ['__proto__', 2, [['__proto__', 2]]], ['constructor', 2, [['constructor', 2]]], ['toString', 1, [['toString', 1]]], ['А', 1, [['А', 1]]],
    ]);
  });
});

describe('A table is read once, as it comes:', () => {
  const rows = [...answerTable([answer('А'), answer('Б', { usedSite: 'нет' })]).rows];
  const expected = text(tally(methodology, { titles: answerTitles, rows }, { register }));

  it('a generator will do', () => {
    const generated = (function* () { yield* rows; })();
    expect(text(tally(methodology, { titles: answerTitles, rows: generated }, { register }))).toBe(expected);
    expect(generated.next()).toEqual({ value: undefined, done: true });
  });

  it('an iterable that can be read only once will do', () => {
    let asked = 0;
    const once = { [Symbol.iterator]: () => { asked += 1; return asked === 1 ? rows[Symbol.iterator]() : [][Symbol.iterator](); } };
    expect(text(tally(methodology, { titles: answerTitles, rows: once }, { register }))).toBe(expected);
    expect(asked).toBe(1);
  });

  it('a million rows need not be held: none is asked for before the one before it is counted', () => {
    let alive = 0;
    const one = rows[0] as (typeof rows)[number];
    const generated = (function* () { for (let row = 0; row < 3000; row += 1) { alive = row; yield { number: row, cells: one.cells }; } })();
    expect(of(tally(methodology, { titles: answerTitles, rows: generated }, { register }), 'А').respondents).toBe(3000);
    expect(alive).toBe(2999);
  });

  it('an error of the caller’s own rows passes through unchanged', () => {
    const failure = new RangeError('the disk is full');
    const failing = (function* () { yield rows[0] as (typeof rows)[number]; throw failure; })();
    let caught: unknown;
    try {
      safeTally(methodology, { titles: answerTitles, rows: failing }, { register });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(failure);
  });

  it('the caller’s rows are closed where one of them is no row', () => {
    let closed = false;
    const generated = (function* () { try { yield rows[0] as (typeof rows)[number]; yield 5 as never; } finally { closed = true; } })();
    const outcome = safeTally(methodology, { titles: answerTitles, rows: generated }, { register });
    expect([outcome.success, closed]).toEqual([false, true]);
  });
});

describe('What is no table is refused', () => {
  const refused = (table: unknown): string[] => {
    const outcome = safeTally(methodology, table as Table, { register });
    return outcome.success ? [] : outcome.error.issues.map(({ code, path, params }) => `${code} ${path.join('.')} ${String(params.expected)} ${String(params.found)}`);
  };

  it('by its titles and its rows', () => {
    const noRows = (found: string): string => `wrongType answers.rows list ${found}`;
    for (const nothing of [undefined, null, 5, 'да', {}, []]) expect(refused(nothing)).toEqual(['wrongType answers.titles list undefined', noRows('undefined')]);
    expect(refused({ titles: 'Организация', rows: [] })).toEqual(['wrongType answers.titles list "Организация"']);
    expect(refused({ titles: [], rows: [] })).toEqual(['emptyList answers.titles undefined undefined']);
    expect(refused({ titles: [{}, 'Организация'], rows: {} })).toEqual(['wrongType answers.titles.0 row-cell {…}', noRows('{…}')]);
    expect(refused({ titles: answerTitles, rows: null })).toEqual([noRows('null')]);
    expect(refused({ titles: answerTitles, rows: { [Symbol.iterator]: 5 } })).toEqual([noRows('{…}')]);
  });

  it('by a row that is none, with its position', () => {
    const cells = answerTitles.map(() => 'да');
    const noRow = (row: unknown, found: string): void => {
      expect(refused({ titles: answerTitles, rows: [{ number: 2, cells: [] }, row] })).toEqual([`wrongType answers.rows.1 record ${found}`]);
    };
    noRow(undefined, 'undefined');
    noRow(null, 'null');
    noRow('да', '"да"');
    noRow(cells, '[…]');
    noRow({ cells }, '{…}');
    noRow({ number: '2', cells }, '{…}');
    noRow({ number: 2 }, '{…}');
    noRow({ number: 2, cells: 'да' }, '{…}');
    expect(refused({ titles: answerTitles, rows: 'да' })).toEqual(['wrongType answers.rows.0 record "д"']);
  });

  it('while titles may be any cells', () => {
    const titles: unknown[] = [...answerTitles, 5, null, true];
    const outcome = safeTally(methodology, { titles: titles as string[], rows: [] }, { register });
    expect(outcome.success ? places(outcome.data.problems) : []).toEqual(['columnUnknown answers.titles.22', 'columnUnknown answers.titles.23', 'columnUnknown answers.titles.24']);
    expect(outcome.success ? outcome.data.problems.map(({ params }) => params.title) : []).toEqual(['5', '', 'true']);
  });
});
