import { blankTitles, mergeTallies, observe, safeAssess, tally, type Cell, type NokIssue, type Tallies } from 'nok-methodology';
import { talliesSchema } from 'nok-methodology/schemas';
import { describe, expect, it } from 'vitest';
import { SHEET, STUDY, council, filled, own } from './council.js';
import { ids, messages, places } from './tables.js';

const QUESTIONS = ['came', 'advice', 'mood', 'score', 'waited', 'politely'];
const register = ids('А');

/** A sheet with other answers to some questions. */
const sheet = (changes: Readonly<Record<string, Cell>> = {}): Cell[] =>
  SHEET.map((cell, column) => { const id = QUESTIONS[column - 2] ?? ''; return id in changes ? changes[id] : cell; });
const count = (sheets: readonly (readonly Cell[])[], dictionary = {}): Tallies => tally(council, filled('answers', sheets), { register, collection: own, dictionary });
const of = (sheets: readonly (readonly Cell[])[]) => {
  const { organisations, problems } = count(sheets);
  expect(problems).toEqual([]);
  return organisations.А as NonNullable<typeof organisations.А>;
};
const bad = (changes: Readonly<Record<string, Cell>>): readonly NokIssue[] => count([sheet(changes)]).problems;

describe('The answers to a question of a council’s own', () => {
  it('stand in the records of their kind, each with those that do not count', () => {
    const none = { blank: 0, skipped: 0, inconsistent: 0 };
    expect(of([sheet()])).toEqual({
      respondents: 1,
      questions: { politely: { yes: 1, no: 0, ...none } },
      distributions: {
        advice: { options: { hardly: 0, rather: 0, surely: 1, unsure: 0 }, ...none },
        came: { options: { never: 0, often: 1, once: 0 }, ...none },
        mood: { options: { bad: 0, blank: 0, good: 0, partly: 1 }, ...none },
        score: { options: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1 }, ...none },
      },
      sums: { waited: { answered: 1, sum: '2.5', ...none } },
      forms: { 'сайт': 1 },
      answeredBy: { 'получатель': 1 },
    });
  });

  it.each<Cell>(['Отчасти', ' отчасти\u00A0', 'ОТЧАСТИ', 'partly', 'Partly'])('are known by the id of an option or either label, in any spelling: %j', (mood) => {
    expect(of([sheet({ mood })]).distributions.mood?.options.partly).toBe(1);
  });

  it.each<[Cell, string]>([['5', '5'], [5, '5'], [' 5 ', '5'], ['5,0', '5'], ['3.00', '3']])('are marks by their value: %j', (score, mark) => {
    expect(of([sheet({ score })]).distributions.score?.options[mark]).toBe(1);
  });

  it.each<[Cell, string]>([['2,5', '2.5'], ['2.50', '2.5'], [2.5, '2.5'], ['−0,5', '-0.5'], ['30', '30'], ['0,123456789', '0.123456789'], [0, '0']])('are numbers with a comma or a point: %j', (waited, sum) => {
    expect(of([sheet({ waited })]).sums.waited).toEqual({ answered: 1, sum, blank: 0, skipped: 0, inconsistent: 0 });
  });

  it('are added up exactly', () => {
    // 0.1 + 0.2 + 0.7 is not 1 in doubles.
    expect(of([0.1, '0,2', '0.7'].map((waited) => sheet({ waited }))).sums.waited?.sum).toBe('1');
  });

  it('are blank where the cell is, or where the dictionary says so; an option goes before the dictionary', () => {
    const blanks = count([sheet({ score: '', waited: null, mood: undefined }), sheet({ score: 'Пропуск', waited: 'пропуск', mood: 'Пропуск' }), sheet({ mood: 'Не знаю' })], { 'пропуск': 'blank', 'не знаю': 'blank' }).organisations.А;
    expect([blanks?.distributions.score?.blank, blanks?.sums.waited?.blank, blanks?.distributions.mood?.blank, blanks?.distributions.mood?.options.blank]).toEqual([2, 2, 2, 1]);
  });

  it('follow a gate that is a choice: open by an option that opens, closed by any other and by a blank', () => {
    const counted = of([
      sheet({ came: 'Один раз' }), sheet({ came: 'Никогда', advice: '', waited: '' }), sheet({ came: '', advice: '', waited: '' }), sheet({ came: 'Никогда', waited: '' }), sheet({ came: '', advice: '' }),
    ]);
    expect(counted.distributions.advice).toEqual({ options: { hardly: 0, rather: 0, surely: 1, unsure: 0 }, blank: 0, skipped: 3, inconsistent: 1 });
    expect(counted.sums.waited).toEqual({ answered: 1, sum: '2.5', blank: 0, skipped: 3, inconsistent: 1 });
  });

  it('behind a closed gate are listed with their rows, and their numbers are not added', () => {
    const { inconsistencies } = count([sheet(), sheet({ came: 'Никогда' })]);
    expect(inconsistencies).toEqual([{ row: 3, organisation: 'А', question: 'advice' }, { row: 3, organisation: 'А', question: 'waited' }]);
  });

  it('who answered is counted as the file words it, beside the form of survey', () => {
    const by = (word: Cell): Cell[] => [...SHEET.slice(0, -1), word];
    expect(of([by('законный представитель'), by(' получатель '), by('получатель'), by('')]).answeredBy).toEqual({ 'законный представитель': 1, 'получатель': 2 });
    const titles = [...blankTitles(own, 'answers', 'en').slice(0, -1), 'answeredBy'];
    expect(tally(council, { titles, rows: [{ number: 2, cells: SHEET }] }, { register, collection: own }).organisations.А?.answeredBy).toEqual({ 'получатель': 1 });
  });

  it('need not say who answered', () => {
    const titles = blankTitles(own, 'answers', 'ru').slice(0, -1);
    expect(tally(council, { titles, rows: [{ number: 2, cells: SHEET.slice(0, -1) }] }, { register, collection: own }).organisations.А?.answeredBy).toEqual({});
  });
});

describe('A question that is optional', () => {
  it('may have no column, whatever its kind: everybody left it blank', () => {
    const questions = own.questionnaire.questions.map((one) => (['mood', 'score', 'waited'].includes(one.id) ? { ...one, optional: true } : one));
    const titles = ['organisation', 'came', 'advice', 'politely'];
    const { organisations, problems } = tally(council, { titles, rows: [{ number: 2, cells: ['А', 'often', 'surely', 'да'] }] }, { register, collection: { ...own, questionnaire: { ...own.questionnaire, questions } } });
    expect(problems).toEqual([]);
    expect([organisations.А?.distributions.mood?.blank, organisations.А?.distributions.score?.blank, organisations.А?.sums.waited]).toEqual([
      1, 1, { answered: 0, sum: '0', blank: 1, skipped: 0, inconsistent: 0 },
    ]);
  });
});

describe('A cell that is not allowed is a problem with its row and what is:', () => {
  it('none of the options', () => {
    const problems = bad({ advice: 'да' });
    expect(messages(problems)).toEqual(['Row 2, "Вопрос advice?": "да" is none of Конечно, Скорее да, Вряд ли, Затрудняюсь ответить.']);
    expect(problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([{
      code: 'optionUnknown', path: ['answers', 2, 'Вопрос advice?'],
      params: { row: 2, column: 'Вопрос advice?', organisation: 'А', word: 'да', options: ['Конечно', 'Скорее да', 'Вряд ли', 'Затрудняюсь ответить'] },
    }]);
  });

  it.each<Cell>(['0', 6, '4,5', '-1', 'пять', '5 баллов', true, 'да'])('no mark of the scale: %j', (score) => {
    expect(messages(bad({ score }))).toEqual([`Row 2, "Вопрос score?": "${String(score)}" is none of 1, 2, 3, 4, 5.`]);
  });

  it.each<Cell>(['30,1', -0.6, 'много', '1 000', '1,2,3', '0,1234567891', '1e1', Number.NaN, Infinity, 'нет'])('no number of the scale: %j', (waited) => {
    expect(messages(bad({ waited }))).toEqual([`Row 2, "Вопрос waited?": "${String(waited)}" is not a number from -0.5 to 30.`]);
  });

  it('several at once, and the row is left out whole', () => {
    const counted = count([sheet({ came: '?', score: 7, waited: 'x', politely: 'ага' }), sheet()]);
    expect(places(counted.problems)).toEqual([
      'optionUnknown answers.2.Вопрос came?', 'answerUnknown answers.2.Вопрос politely?', 'optionUnknown answers.2.Вопрос score?', 'numberUnknown answers.2.Вопрос waited?',
    ]);
    expect(counted.organisations.А?.respondents).toBe(1);
  });
});

describe('Answers of every kind are observed', () => {
  const seen = (sheets: readonly (readonly Cell[])[], more: object = {}) =>
    observe(council, { register, collection: own, checklists: filled('checklists', [STUDY]), answers: filled('answers', sheets), ...more });

  it('options that count as a share; points, marks and numbers as a mean', () => {
    const { ready, problems } = seen([
      sheet(), sheet({ came: 'once', advice: 'Вряд ли', mood: 'Да', score: 2, waited: '' }), sheet({ advice: 'unsure', mood: 'Не знаю', score: '', waited: '0,25' }), sheet({ came: 'never', advice: '', waited: '', mood: 'partly', politely: 'нет' }),
    ]);
    expect(problems).toEqual([]);
    expect(ready[0]?.observations).toMatchObject({
      advised: { count: 1, of: 2 }, content: { sum: '1.7', of: 3 }, mark: { sum: 12, of: 3 }, days: { sum: '2.75', of: 2 }, polite: { count: 3, of: 4 },
    });
    expect(ready.map(({ observations, choices }) => safeAssess(council, observations, { choices }).success)).toEqual([true]);
  });

  it('a mean of nobody is not applicable where that may be, and a problem elsewhere', () => {
    const nobody = seen([sheet({ came: 'never', advice: '', waited: '' })]);
    expect(nobody.problems).toEqual([]);
    expect(nobody.ready[0]?.observations).toMatchObject({ advised: { count: 0, of: 0 }, days: { notApplicable: 'никто не ответил' } });
    expect(places(seen([sheet({ mood: '', score: '' })]).problems)).toEqual(['mayNotBeEmpty answers.А.mood', 'mayNotBeEmpty answers.А.score']);
  });

  it('a share of options whose denominator is open, of all respondents where the caller says so', () => {
    const open = { ...own, questionnaire: { ...own.questionnaire, questions: own.questionnaire.questions.map((one) => (one.id === 'advice' ? { ...one, openDenominator: true } : one)) } };
    const sheets = [sheet(), sheet({ advice: 'unsure' }), sheet({ came: 'never', advice: '', waited: '' })];
    const given = { register, collection: open, checklists: filled('checklists', [STUDY]), answers: filled('answers', sheets) };
    expect(observe(council, given).ready[0]?.observations.advised).toEqual({ count: 1, of: 1 });
    expect(observe(council, given, { denominator: 'all-respondents' }).ready[0]?.observations.advised).toEqual({ count: 1, of: 3 });
  });

  it('from counts made before, after JSON too', () => {
    const sheets = [sheet(), sheet({ mood: 'bad' })];
    const counted = JSON.parse(JSON.stringify(mergeTallies(count(sheets.slice(0, 1)), count(sheets.slice(1))))) as Tallies;
    expect(talliesSchema.parse(counted)).toEqual(counted);
    const before = observe(council, { register, collection: own, checklists: filled('checklists', [STUDY]), tallies: counted });
    expect(before).toEqual(seen(sheets));
  });

  // 41 · 0.333…3 has two digits before the point and 29 after it.
  it('points with so many digits that their sum could not be read again are a problem', () => {
    const long = { ...own, questionnaire: { ...own.questionnaire, questions: own.questionnaire.questions.map((one) => (one.id === 'mood' ? { ...one, answer: { kind: 'choice', options: [{ id: 'partly', label: { ru: 'Отчасти', en: 'partly' }, points: `0.${'3'.repeat(29)}` }] } as const } : one)) } };
    const sheets = Array.from({ length: 41 }, () => sheet());
    const { ready, problems } = observe(council, { register, collection: long, checklists: filled('checklists', [STUDY]), answers: filled('answers', sheets) });
    expect([ready, places(problems)]).toEqual([[], ['tooLarge answers.А.mood']]);
  });
});

describe('Counts made before that another questionnaire would give are refused', () => {
  const counted = count([sheet(), sheet({ mood: 'bad' })]);
  const refused = (change: (tally: NonNullable<Tallies['organisations'][string]>) => object): string[] => {
    const organisation = counted.organisations.А as NonNullable<Tallies['organisations'][string]>;
    const tallies = { ...counted, organisations: { 'А': { ...organisation, ...change(organisation) } } } as Tallies;
    try {
      observe(council, { register, collection: own, checklists: filled('checklists', [STUDY]), tallies });
    } catch (error) {
      return places((error as { issues: NokIssue[] }).issues).map((place) => place.replace('tallies.organisations.А.', ''));
    }
    return [];
  };
  const unanswered = { blank: 0, skipped: 0, inconsistent: 0 };

  it('with a question missing, or in the wrong record', () => {
    expect(refused(({ distributions: { score, ...others } }) => {
      expect(score?.options[5]).toBe(2);
      return { distributions: others, sums: {}, questions: { score: { yes: 2, no: 0, ...unanswered } } };
    })).toEqual(['missing questions.politely', 'unknownKey questions.score', 'missing distributions.score', 'missing sums.waited']);
  });

  it('with options that are not asked, with too many answers, with a sum that cannot be', () => {
    expect(refused(({ distributions }) => ({ distributions: { ...distributions, score: { options: { 1: 0, 2: 0, 3: 0, 4: 0, 6: 2 }, ...unanswered } } }))).toEqual([
      'missing distributions.score.options.5', 'unknownKey distributions.score.options.6',
    ]);
    expect(refused(({ distributions }) => ({ distributions: { ...distributions, score: { options: { 1: 1, 2: 0, 3: 0, 4: 0, 5: 2 }, ...unanswered } } }))).toEqual(['differs distributions.score']);
    expect(refused(() => ({ sums: { waited: { answered: 2, sum: '60.1', ...unanswered } } }))).toEqual(['outsideBounds sums.waited.sum']);
    expect(refused(() => ({ sums: { waited: { answered: 2, sum: '-1.1', ...unanswered } } }))).toEqual(['outsideBounds sums.waited.sum']);
    expect(refused(() => ({ sums: { waited: { answered: 1, sum: '1', ...unanswered } } }))).toEqual(['differs sums.waited']);
    expect(refused(() => ({}))).toEqual([]);
  });
});
