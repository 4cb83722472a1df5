import fc from 'fast-check';
import { observe, safeObserve, type Cell, type Register, type Table } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { answer, answerTable, checklist, checklistTable, ids, messages, methodology, observed, places, times } from './tables.js';

const register: Register = [
  { id: '4000000001', name: 'Дом-интернат № 1', aliases: ['ДИ 1', 'Первый «дом»'] },
  { id: '4000000002', name: 'Дом-интернат № 2' },
];

const readyIds = (seen: ReturnType<typeof observed>): string[] => seen.ready.map(({ organisation }) => organisation.id);

describe('An organisation is found', () => {
  it.each<Cell>(['4000000001', 4_000_000_001, 'Дом-интернат № 1', ' дом–интернат  №\u00A01', 'ди 1', 'первый "дом"', 'ПЕРВЫЙ „ДОМ“'])('by id, name or alias in any spelling: %j', (name) => {
    const seen = observed(register.slice(0, 1), [checklist(name)], [answer(name)]);
    expect(seen.problems).toEqual([]);
    expect(seen.ready.map(({ organisation }) => organisation)).toEqual([{ id: '4000000001', name: 'Дом-интернат № 1' }]);
  });

  it('by different names in the two tables and in rows of one table', () => {
    const seen = observed(register, [checklist('ДИ 1'), checklist(4_000_000_002)], [answer('Первый дом'), answer('Дом-интернат № 1'), answer('дом-интернат № 2')]);
    expect(messages(seen.problems)).toEqual(['Row 2 of answers names "Первый дом", which the register does not know. Did you mean Первый «дом»?']);
    expect(seen.ready.map(({ organisation, tally }) => [organisation.id, tally.respondents])).toEqual([['4000000001', 1], ['4000000002', 1]]);
  });

  it('and shown with everything but its other names and its recipients', () => {
    const entry = { id: 'А', name: 'Дом', aliases: ['Д'], type: 'дом-интернат', municipality: 'город', forms: ['на дому'], parent: 'Б', recipients: 3 };
    const seen = observed([entry], [checklist('Д')], [answer('дом'), answer('а')]);
    expect(seen.ready[0]?.organisation).toEqual({ id: 'А', name: 'Дом', type: 'дом-интернат', municipality: 'город', forms: ['на дому'], parent: 'Б' });
    expect(seen.ready[0]?.sample).toEqual({ asked: 2, recipients: 3 });
    expect(observed(ids('А'), [checklist('А')], [answer('А')]).ready[0]).not.toHaveProperty('sample');
  });

  it('in the order of the register, whatever the order of the tables', () => {
    const seen = observed(ids('Б', 'В', 'А'), ['А', 'Б', 'В'].map((id) => checklist(id)), ['В', 'А', 'Б'].map((id) => answer(id)));
    expect(readyIds(seen)).toEqual(['Б', 'В', 'А']);
  });
});

describe('A name that is not one organisation is a problem:', () => {
  it('a name that belongs to two organisations keeps both back and no third', () => {
    const ambiguous: Register = [{ id: 'А', aliases: ['Дом'] }, { id: 'Б', name: ' ДОМ' }, { id: 'В' }];
    const names = ['А', 'Б', 'В'];
    const seen = observed(ambiguous, names.map((id) => checklist(id)), names.map((id) => answer(id)));
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'nameAmbiguous', path: ['register'], params: { name: 'дом', organisations: ['А', 'Б'] } },
    ]);
    expect(readyIds(seen)).toEqual(['В']);
  });

  it('an id that is the name of another, and ids that differ only in their case', () => {
    const seen = observed([{ id: 'А', name: 'б' }, { id: 'Б' }, { id: 'б ' }], [], []);
    expect(seen.problems[0]?.params).toEqual({ name: 'б', organisations: ['А', 'Б', 'б '] });
    expect(readyIds(seen)).toEqual([]);
  });

  it('an id given twice, whatever the names', () => {
    const seen = observed([{ id: 'А', name: 'Один' }, { id: 'Б' }, { id: 'А', name: 'Другой' }], [checklist('Один'), checklist('Б')], [answer('Другой'), answer('Б')]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'organisationDoubled', path: ['register', 2, 'id'], params: { organisation: 'А' } },
    ]);
    expect(readyIds(seen)).toEqual(['Б']);
  });

  it('the same name twice for one organisation is none', () => {
    expect(observed([{ id: 'А', name: 'а', aliases: ['А', ' А '] }], [checklist('А')], [answer('А')]).problems).toEqual([]);
  });

  it('an unknown name, with the two nearest of the register', () => {
    const seen = observed(register, [checklist('Дом-интернат № 3'), checklist('ДИ1'), checklist('Приют')], []);
    expect(seen.problems.slice(0, 3).map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      {
        code: 'organisationUnknown', path: ['checklists', 2],
        params: { table: 'checklists', row: 2, name: 'Дом-интернат № 3', nearest: ['Дом-интернат № 1', 'Дом-интернат № 2'] },
      },
      { code: 'organisationUnknown', path: ['checklists', 3], params: { table: 'checklists', row: 3, name: 'ДИ1', nearest: ['ДИ 1'] } },
      { code: 'organisationUnknown', path: ['checklists', 4], params: { table: 'checklists', row: 4, name: 'Приют', nearest: [] } },
    ]);
    expect(places(seen.problems.slice(3))).toEqual(['checklistMissing checklists', 'answersMissing answers', 'checklistMissing checklists', 'answersMissing answers']);
  });

  it('an unknown name among the answers, with the nearest of those that have no other name', () => {
    const seen = observed(ids('4000000001'), [checklist(4_000_000_001)], [answer(4_000_000_007), answer('4000000001')]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'organisationUnknown', path: ['answers', 2], params: { table: 'answers', row: 2, name: '4000000007', nearest: ['4000000001'] } },
    ]);
    expect(readyIds(seen)).toEqual(['4000000001']);
  });

  it.each<Cell>(['', '  ', null, undefined])('a blank one (%j) in either table', (blank) => {
    const seen = observed(ids('А'), [checklist(blank), checklist('А')], [answer('А'), answer(blank)]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'organisationBlank', path: ['checklists', 2], params: { table: 'checklists', row: 2 } },
      { code: 'organisationBlank', path: ['answers', 3], params: { table: 'answers', row: 3 } },
    ]);
    expect(readyIds(seen)).toEqual(['А']);
  });

  it('two checklists for one organisation, under any of its names', () => {
    const seen = observed(register, [checklist('ДИ 1'), checklist('4000000002'), checklist('4000000001')], [answer('ДИ 1'), answer('4000000002')]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'organisationDoubled', path: ['checklists', 4], params: { organisation: '4000000001' } },
    ]);
    expect(readyIds(seen)).toEqual(['4000000002']);
  });
});

describe('What does not fit the register is a problem of its organisation:', () => {
  it('more respondents than recipients, while as many is none', () => {
    const entries = [{ id: 'А', recipients: 2 }, { id: 'Б', recipients: 3 }];
    const seen = observed(entries, [checklist('А'), checklist('Б')], [...times(3, answer('А')), ...times(3, answer('Б'))]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'countAboveOf', path: ['register', 'А', 'recipients'], params: { count: '3', of: '2', organisation: 'А' } },
    ]);
    expect(seen.ready.map(({ organisation, sample }) => [organisation.id, sample])).toEqual([['Б', { asked: 3, recipients: 3 }]]);
  });

  it('no checklist, no answers, or neither', () => {
    const seen = observed(ids('А', 'Б', 'В'), [checklist('А')], [answer('Б')]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'answersMissing', path: ['answers'], params: { organisation: 'А' } },
      { code: 'checklistMissing', path: ['checklists'], params: { organisation: 'Б' } },
      { code: 'checklistMissing', path: ['checklists'], params: { organisation: 'В' } },
      { code: 'answersMissing', path: ['answers'], params: { organisation: 'В' } },
    ]);
    expect(seen.ready).toEqual([]);
  });

  it('a register that is empty or misshapen is refused, every problem by its place', () => {
    const tables = { checklists: checklistTable([]), answers: answerTable([]) };
    const refused = (given: unknown): string[] => {
      const outcome = safeObserve(methodology, { register: given as Register, ...tables });
      return outcome.success ? [] : places(outcome.error.issues);
    };
    expect(refused([])).toEqual(['emptyList register']);
    expect(refused(undefined)).toEqual(['missing register']);
    expect(refused([{ id: ' ' }, { name: 'Дом' }, { id: 'А', recipients: -1, aliases: 'Дом', inn: '1' }])).toEqual([
      'wrongType register.0.id', 'missing register.1.id', 'wrongType register.2.recipients', 'wrongType register.2.aliases', 'unknownKey register.2.inn',
    ]);
  });
});

describe('Cells beyond the titles', () => {
  const beyond = (table: Table, ...more: Cell[]): Table => ({ ...table, rows: [...table.rows].map(({ number, cells }) => ({ number, cells: [...cells, ...more] })) });
  const [checklists, answers] = [checklistTable([checklist('А')]), answerTable([answer('А'), answer('Б')])];

  it('put the whole row in doubt', () => {
    const seen = observe(methodology, { register: ids('А'), checklists: beyond(checklists, '', 'да'), answers: beyond(answers, ' ', null, 0) });
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'cellsBeyondTitles', path: ['checklists', 2], params: { table: 'checklists', row: 2, organisation: 'А', cells: 66, titles: 64 } },
      { code: 'cellsBeyondTitles', path: ['answers', 2], params: { table: 'answers', row: 2, organisation: 'А', cells: 25, titles: 22 } },
      { code: 'cellsBeyondTitles', path: ['answers', 3], params: { table: 'answers', row: 3, organisation: '', cells: 25, titles: 22 } },
      { code: 'organisationUnknown', path: ['answers', 3], params: { table: 'answers', row: 3, name: 'Б', nearest: [] } },
    ]);
    expect(seen.ready).toEqual([]);
  });

  it('are none where they are blank', () => {
    const seen = observe(methodology, { register: ids('А', 'Б'), checklists: beyond(checklists, '', ' ', null, undefined), answers: beyond(answers, '\u00A0') });
    expect(messages(seen.problems)).toEqual(['The organisation "Б" has no checklist.']);
  });

  it('fewer than the titles are blank cells', () => {
    const short: Table = { ...answers, rows: [{ number: 2, cells: ['А', '', 'да'] }] };
    const seen = observe(methodology, { register: ids('А'), checklists: { ...checklists, rows: [{ number: 2, cells: ['А'] }] }, answers: short });
    expect(seen.problems.length).toBe(63 + 7);
    expect(new Set(seen.problems.map(({ code }) => code))).toEqual(new Set(['markBlank', 'mayNotBeEmpty']));
  });

  it('a row without anything in it is no row', () => {
    const blank = [{ number: 3, cells: [] }, { number: 4, cells: ['', ' ', null, undefined, '\u00A0'] }];
    const seen = observe(methodology, {
      register: ids('А'), checklists: { ...checklists, rows: [...checklists.rows, ...blank] },
      answers: { ...answers, rows: [...blank, { number: 5, cells: [...answers.rows][0]?.cells ?? [] }] },
    });
    expect([seen.problems, readyIds(seen)]).toEqual([[], ['А']]);
  });
});

describe('Nothing is joined by position:', () => {
  const names = ['А', 'Б', 'В', 'Г'];
  const words = ['да', 'нет', '', 'ДА', 'ага'];
  const marks = ['да', 'нет', '0,5', 'не применимо: нет', ''];

  /** Synthetic tables: mostly «да», and a few cells of any kind in any place. */
  const tables = fc.record({
    checklists: fc.array(fc.tuple(fc.constantFrom(...names, 'Д', ''), fc.dictionary(fc.constantFrom('standFounding', 'siteOther', 'equipmentLift', 'comfortWater'), fc.constantFrom(...marks))), { maxLength: 6 }),
    answers: fc.array(fc.tuple(fc.constantFrom(...names, 'Д', ''), fc.dictionary(fc.constantFrom('usedStand', 'satisfiedWithStand', 'servedOnTime', 'form'), fc.constantFrom(...words))), { maxLength: 12 }),
  });

  /** The same cells with the rows and the columns in another order; rows keep their numbers. */
  const shuffled = ({ titles, rows }: Table, order: (length: number) => number[]): Table => {
    const columns = order(titles.length);
    const lines = [...rows];
    return {
      titles: columns.map((column) => titles[column] as string),
      rows: order(lines.length).map((line) => ({ number: lines[line]?.number as number, cells: columns.map((column) => lines[line]?.cells[column]) })),
    };
  };

  it('the order of rows and columns changes nothing', () => {
    fc.assert(fc.property(tables, fc.infiniteStream(fc.nat()), (given, stream) => {
      const order = (length: number): number[] =>
        Array.from({ length }, (_, position) => ({ position, key: stream.next().value as number })).sort((a, b) => a.key - b.key).map(({ position }) => position);
      const checklists = checklistTable(given.checklists.map(([name, changes]) => checklist(name, changes)));
      const answers = answerTable(given.answers.map(([name, changes]) => answer(name, changes)));
      const straight = observe(methodology, { register: ids(...names), checklists, answers }, { whenItemNotApplicable: 'absent' });
      const other = observe(methodology, { register: ids(...names), checklists: shuffled(checklists, order), answers: shuffled(answers, order) }, { whenItemNotApplicable: 'absent' });
      expect(JSON.stringify(other.ready)).toBe(JSON.stringify(straight.ready));
      expect(other.inconsistencies).toEqual(straight.inconsistencies);
      const text = (seen: typeof straight): string[] =>
        // Which of two checklists is the second one depends on the order, as it must.
        seen.problems.map(({ code, message }) => (code === 'organisationDoubled' ? code : message)).sort();
      expect(text(other)).toEqual(text(straight));
    }), { numRuns: 60 });
  });
});

describe('A column that holds something other than organisations', () => {
  it('is told with hints for its first hundred names only, so that a long file does not take for ever', () => {
    const rows = Array.from({ length: 150 }, (_, position) => answer(`Дом-интернат № ${String(position + 1000)}`));
    const hints = observed(register, [], rows).problems.filter(({ code }) => code === 'organisationUnknown').map(({ params }) => (params.nearest as string[]).length);
    expect([hints.length, hints.filter((names) => names > 0).length]).toEqual([150, 100]);
  });
});
