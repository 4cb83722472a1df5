import fc from 'fast-check';
import { safeSelectOrganisations, selectOrganisations, type CycleRecord, type SelectionOptions } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { told } from './told.js';

/** Synthetic. */
const record: CycleRecord = {
  register: [
    { id: 'allowed', type: 'дом-интернат', municipality: 'Калуга' },
    { id: 'due', type: 'дом-интернат', municipality: 'Калуга' },
    { id: 'early', type: 'дом-интернат', municipality: 'Калуга' },
    { id: 'late', type: 'дом-интернат', municipality: 'Обнинск' },
    { id: 'later', type: 'центр', municipality: 'Калуга' },
    { id: 'never', type: 'центр', municipality: 'Обнинск' },
    { id: 'unsaid' },
  ],
  assessed: [
    { organisation: 'allowed', on: '2022-06-01' }, { organisation: 'due', on: '2021-06-01' }, { organisation: 'early', on: '2024-02-01' },
    { organisation: 'late', on: '2019-06-01' }, { organisation: 'later', on: '2020-06-01' },
  ],
};
const options = (more: Partial<SelectionOptions> = {}): SelectionOptions => ({ on: '2024-05-01', sector: 'social-service', ...more });
const rows = (more: Partial<SelectionOptions> = {}) => {
  const { selected, others } = selectOrganisations(record, options(more));
  return { in: selected.map(({ organisation }) => organisation), out: others.map(({ organisation, reasons }) => `${organisation}: ${reasons.map(({ reason }) => reason).join(', ')}`) };
};

describe('A selection', () => {
  it('takes the overdue, the never assessed and the due, the most urgent first, and says why', () => {
    const { selected } = selectOrganisations(record, options());
    expect(selected.map(({ organisation, dueBy, reasons }) => [organisation, dueBy, ...reasons.map(({ text }) => text.ru)])).toEqual([
      ['late', '2022-12-31', 'срок оценки прошёл'], ['later', '2023-12-31', 'срок оценки прошёл'], ['never', null, 'ещё не оценивалась'],
      ['unsaid', null, 'ещё не оценивалась'], ['due', '2024-12-31', 'подошёл срок оценки'],
    ]);
  });

  it('says of all the rest what speaks against them', () => {
    expect(rows().out).toEqual(['allowed: allowed', 'early: too-early']);
    expect(selectOrganisations(record, options()).others[1]?.reasons).toEqual([
      { reason: 'too-early', text: { ru: 'оценивать рано: после прошлой оценки не прошёл год', en: 'too early: the year of the last assessment is not over' } },
    ]);
  });

  it('goes by type and municipality, and tells another one from none', () => {
    expect(rows({ types: ['центр'] })).toEqual({
      in: ['later', 'never'], out: ['late: other-type', 'unsaid: no-type', 'due: other-type', 'allowed: other-type, allowed', 'early: other-type, too-early'],
    });
    expect(rows({ types: ['дом-интернат', 'центр'], municipalities: ['Обнинск'] })).toEqual({
      in: ['late', 'never'],
      out: ['later: other-municipality', 'unsaid: no-type, no-municipality', 'due: other-municipality', 'allowed: other-municipality, allowed', 'early: other-municipality, too-early'],
    });
  });

  it('takes the standings it is told, never who was assessed this year', () => {
    expect(rows({ statuses: ['due', 'allowed'] })).toEqual({ in: ['due', 'allowed'], out: ['late: overdue', 'later: overdue', 'never: never-assessed', 'unsaid: never-assessed', 'early: too-early'] });
    expect(told(safeSelectOrganisations(record, options({ statuses: ['too-early' as 'due'] })))).toEqual([
      'options.statuses.0: Expected one of overdue, never-assessed, due, allowed, rule-unknown, found "too-early".',
    ]);
  });

  it('says where no rule tells when to assess again, and takes such organisations only where it is told to', () => {
    const before = { register: [{ id: 'a' }, { id: 'b' }], assessed: [{ organisation: 'a', on: '2014-01-10' }] };
    const asked = { on: '2017-06-01', sector: 'social-service' } as const;
    const { selected, others } = selectOrganisations(before, asked);
    expect([selected.map(({ organisation }) => organisation), others.map(({ reasons }) => reasons[0]?.text.ru)]).toEqual([
      ['b'], ['когда оценивать снова, неизвестно: правила о частоте мы не знаем'],
    ]);
    expect(selectOrganisations(before, { ...asked, statuses: ['rule-unknown'] }).selected.map(({ organisation }) => organisation)).toEqual(['a']);
  });

  it('counts years as it is told and says so', () => {
    expect(rows({ years: 'to-the-day' }).in).toEqual(['late', 'later', 'never', 'unsaid', 'due']);
    expect(selectOrganisations(record, options({ years: 'to-the-day' })).choices).toEqual([{ question: 'years', chosen: 'to-the-day', byDefault: false }]);
    expect(rows({ on: '2024-06-01', years: 'to-the-day' }).in).toEqual(['late', 'later', 'never', 'unsaid', 'due', 'allowed']);
    expect(rows({ on: '2024-06-01' }).in).toEqual(['late', 'later', 'never', 'unsaid', 'due']);
  });

  it('loses nobody and is the same in any order of the register', () => {
    const expected = selectOrganisations(record, options());
    fc.assert(fc.property(
      fc.shuffledSubarray([...record.register], { minLength: 7 }), fc.subarray(['дом-интернат', 'центр'], { minLength: 1 }), fc.boolean(),
      (register, types, byType) => {
        const found = selectOrganisations({ ...record, register }, options(byType ? { types } : {}));
        expect([...found.selected, ...found.others].map(({ organisation }) => organisation).sort()).toEqual(record.register.map(({ id }) => id));
        if (!byType) expect(found).toEqual(expected);
      },
    ));
  });

  it('comes out frozen, as plain JSON', () => {
    const selection = selectOrganisations(record, options());
    expect(selection.format).toBe('nok.selection/1');
    expect(JSON.parse(JSON.stringify(selection))).toEqual(selection);
    expect(Object.isFrozen(selection.selected[0]?.reasons[0]?.text)).toBe(true);
  });

  it('refuses a type or a municipality that nobody has', () => {
    const wrong = options({ types: ['дом-интернат', 'цертр'], municipalities: ['Москва'] });
    expect(told(safeSelectOrganisations(record, wrong))).toEqual([
      'options.types.1: No organisation has the type "цертр". Did you mean центр? Known: дом-интернат, центр.',
      'options.municipalities.0: No organisation has the municipality "Москва". Known: Калуга, Обнинск.',
    ]);
    expect(told(safeSelectOrganisations(record, wrong), 'ru')).toEqual([
      'options.types.1: Ни у одной организации нет типа «цертр». Возможно, имелось в виду «центр». Известны: «дом-интернат», «центр».',
      'options.municipalities.0: Ни у одной организации нет муниципального образования «Москва». Известны: «Калуга», «Обнинск».',
    ]);
    const backwards = { ...record, register: [...record.register].reverse() };
    expect(told(safeSelectOrganisations(backwards, wrong))).toEqual(told(safeSelectOrganisations(record, wrong)));
    expect(told(safeSelectOrganisations(record, options({ types: [] })))).toEqual(['options.types: The list needs at least 1.']);
  });
});
