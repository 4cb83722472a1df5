import fc from 'fast-check';
import { mergeTallies, observe, tally, type Cell, type ObservedValue, type Table, type Tallies } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { STUDY, council, filled, own } from './council.js';
import { ids } from './tables.js';

/** What a respondent means, and one way to write it down. Synthetic. */
const said = <Value>(means: Value, ...words: Cell[]) => fc.constantFrom(...words).map((cell) => ({ means, cell }));
const nothing = said(null, '', ' ', null, undefined, 'Пропуск');

const came = fc.oneof(said('often', 'Часто', 'often', ' ЧАСТО'), said('once', 'Один раз', 'Once'), said('never', 'Никогда', 'never'), nothing);
const advice = fc.oneof(said(true, 'Конечно', 'surely', 'скорее да', 'rather'), said(false, 'Вряд ли', 'HARDLY'), said(null, 'Затрудняюсь ответить', 'unsure'), nothing);
/** Points in hundredths. */
const mood = fc.oneof(said(100, 'Да', 'good'), said(35, 'Отчасти', 'partly '), said(0, 'Нет', 'bad'), said(null, 'Не знаю', 'blank'), nothing);
const mark = fc.oneof(fc.integer({ min: 1, max: 5 }).chain((value) => said(value, value, String(value), `${value},0`)), nothing);
/** Days in hundredths: a comma or a point. */
const days = fc.oneof(fc.integer({ min: -50, max: 3000 }).chain((value) => said(value, value / 100, (value / 100).toFixed(2), (value / 100).toFixed(2).replace('.', ','))), nothing);
const polite = fc.oneof(said(true, 'да', 'Yes'), said(false, 'нет', 'НЕТ '), nothing);
const sheet = fc.record({ organisation: fc.constantFrom('А', 'Б'), came, advice, mood, mark, days, polite, by: fc.constantFrom('', 'получатель', 'представитель') });
const sheets = fc.array(sheet, { maxLength: 20 });
type Sheet = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

const register = ids('А', 'Б');
const options = { register, collection: own, dictionary: { 'пропуск': 'blank' } } as const;
const tableOf = (list: readonly Sheet[]): Table =>
  filled('answers', list.map((one) => [one.organisation, 'сайт', one.came.cell, one.advice.cell, one.mood.cell, one.mark.cell, one.days.cell, one.polite.cell, one.by]));
const count = (list: readonly Sheet[]): Tallies => tally(council, tableOf(list), options);
const observed = (list: readonly Sheet[]) =>
  observe(council, { ...options, checklists: filled('checklists', ['А', 'Б'].map((name) => [name, ...STUDY.slice(1)])), answers: tableOf(list) });
const text = (value: unknown): string => JSON.stringify(value);

/** Hundredths as an observed value holds them. */
const hundredths = (sum: number): number | string => (sum % 100 === 0 ? sum / 100 : String(sum / 100));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const known = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value): value is Awaited<Value> & Value => value !== null);

/** The observations by hand, from what was meant; `null` where the organisation cannot be ready. */
function recount(list: readonly Sheet[]): Record<string, ObservedValue> | null {
  const open = list.filter((one) => one.came.means === 'often' || one.came.means === 'once');
  const [advised, moods, marks, waits, polites] = [
    known(open.map((one) => one.advice.means)), known(list.map((one) => one.mood.means)), known(list.map((one) => one.mark.means)),
    known(open.map((one) => one.days.means)), known(list.map((one) => one.polite.means)),
  ];
  if ([moods, marks, polites].some(({ length }) => length === 0)) return null;
  const share = (answers: readonly boolean[]) => ({ count: answers.filter(Boolean).length, of: answers.length });
  return {
    advised: share(advised), polite: share(polites),
    content: { sum: hundredths(sum(moods)), of: moods.length }, mark: { sum: sum(marks), of: marks.length },
    days: waits.length === 0 ? { notApplicable: 'никто не ответил' } : { sum: hundredths(sum(waits)), of: waits.length },
  };
}

describe('Whatever is answered, by choice, mark, number, yes or no,', () => {
  it('an independent little count of what was meant gives the same observations', () => {
    fc.assert(fc.property(sheets, (list) => {
      const { ready, problems } = observed(list);
      for (const { id } of register) {
        const expected = recount(list.filter(({ organisation }) => organisation === id));
        const found = ready.find(({ organisation }) => organisation.id === id);
        if (expected === null) expect(found).toBe(undefined);
        else expect(found?.observations).toMatchObject(expected);
      }
      expect(problems.every(({ code }) => code === 'mayNotBeEmpty' || code === 'answersMissing')).toBe(true);
    }), { numRuns: 200 });
  });

  it('the counts of each question add up to the respondents', () => {
    fc.assert(fc.property(sheets, (list) => {
      for (const { respondents, questions, distributions, sums, answeredBy } of Object.values(count(list).organisations)) {
        for (const { options: chosen, ...rest } of Object.values(distributions)) expect(sum([...Object.values(chosen), ...Object.values(rest)])).toBe(respondents);
        for (const { answered, blank, skipped, inconsistent } of Object.values(sums)) expect(answered + blank + skipped + inconsistent).toBe(respondents);
        for (const states of Object.values(questions)) expect(sum(Object.values(states))).toBe(respondents);
        expect(sum(Object.values(answeredBy))).toBeLessThanOrEqual(respondents);
      }
    }));
  });

  it('counts of parts, merged in any order and after JSON, are those of one pass', () => {
    fc.assert(fc.property(sheets, fc.nat(20), (list, at) => {
      const { titles, rows } = tableOf(list);
      const part = (from: number, to?: number): Tallies => JSON.parse(text(tally(council, { titles, rows: [...rows].slice(from, to) }, options))) as Tallies;
      const whole = text(count(list));
      expect(text(mergeTallies(part(0, at), part(at)))).toBe(whole);
      expect(text(mergeTallies(part(at), part(0, at)))).toBe(whole);
    }));
  });

  it('the order of the rows never matters', () => {
    fc.assert(fc.property(sheets.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...tableOf(list).rows], { minLength: list.length }))), ([list, rows]) => {
      expect(text(tally(council, { titles: tableOf(list).titles, rows }, options))).toBe(text(count(list)));
    }));
  });

  it('one more satisfied respondent never lowers a share or a mean', () => {
    const best: Sheet = {
      organisation: 'А', came: { means: 'often', cell: 'Часто' }, advice: { means: true, cell: 'Конечно' }, mood: { means: 100, cell: 'Да' },
      mark: { means: 5, cell: 5 }, days: { means: 3000, cell: 30 }, polite: { means: true, cell: 'да' }, by: '',
    };
    const before = (list: readonly Sheet[]) => observed(list).ready.find(({ organisation }) => organisation.id === 'А')?.observations;
    fc.assert(fc.property(sheets, (list) => {
      const [one, other] = [before(list), before([...list, best])];
      for (const [key, value] of Object.entries(one ?? {})) {
        const [earlier, later] = [value, other?.[key]].map((figure) => {
          const { count: counted = 0, sum: added = counted, of = 0 } = figure as { count?: number; sum?: number | string; of?: number };
          return [Math.round(Number(added) * 100), of] as const;
        }) as [readonly [number, number], readonly [number, number]];
        expect(later[0] * earlier[1]).toBeGreaterThanOrEqual(earlier[0] * later[1]);
      }
    }));
  });
});

describe('Counts that cannot be merged are refused:', () => {
  it('sums of numbers that no decimal text holds', () => {
    const one = count([]);
    const with_ = (sum: string): Tallies => ({
      ...one, organisations: { 'А': { respondents: 1, questions: {}, distributions: {}, sums: { waited: { answered: 1, sum, blank: 0, skipped: 0, inconsistent: 0 } }, forms: {}, answeredBy: {} } },
    });
    expect(mergeTallies(with_('0.1'), with_('-0.1')).organisations.А?.sums.waited?.sum).toBe('0');
    expect(() => mergeTallies(with_('9'.repeat(30)), with_('0.1'))).toThrow('outsideBounds');
  });
});
