import type { Cell, Observed } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { checklistTitles, collection, items, messages, places, titleOf, withMarks } from './tables.js';

const CHECKLIST_ITEM = 'standFounding';
const PIECE_ITEM = 'equipmentLift';

const markIn = (seen: Observed, list: string, id: string): unknown => seen.ready[0]?.marks[list]?.[id];
const stand = (cell: Cell): unknown => markIn(withMarks({ [CHECKLIST_ITEM]: cell }), 'informationOnStand', CHECKLIST_ITEM);
const problemOf = (id: string, cell: Cell): unknown =>
  withMarks({ [id]: cell }).problems.map(({ code, path, params }) => ({ code, path, params }));

/** A problem of the only checklist. */
const at = (code: string, id: string, more: object = {}): unknown =>
  [{ code, path: ['checklists', 2, titleOf(id)], params: { row: 2, column: titleOf(id), organisation: 'А', ...more } }];

const marksOf = (list: string, cell: Cell): Record<string, Cell> =>
  Object.fromEntries((collection.checklists.find(({ observation }) => observation === list)?.items ?? []).map(({ id }) => [id, cell]));

describe('A mark', () => {
  it.each<[Cell, unknown]>([
    ['да', 'present'], [' ДА', 'present'], ['yes', 'present'], [true, 'present'], ['нет', 'absent'], ['Нет ', 'absent'], ['no', 'absent'], [false, 'absent'],
    ['1', 'present'], [1, 'present'], ['1,0', 'present'], ['1.00', 'present'], ['0', 'absent'], [0, 'absent'], ['0,00', 'absent'],
    ['0,5', { part: '0.5' }], ['0.5', { part: '0.5' }], [0.5, { part: '0.5' }], ['0.50', { part: '0.5' }], [' 0,25 ', { part: '0.25' }], [0.25, { part: '0.25' }],
    ['0,01', { part: '0.01' }], ['0.99', { part: '0.99' }],
  ])('of 1.1 says %j: %o', (cell, mark) => {
    expect(stand(cell)).toEqual(mark);
  });

  it.each<[Cell, string]>([
    ['0,333', '0,333'], [0.333, '0.333'], ['1,5', '1,5'], ['1.01', '1.01'], [2, '2'], ['-0,5', '-0,5'], [-0, '-0'], ['.5', '.5'], ['0,', '0,'], ['00', '00'],
    ['50%', '50%'], ['½', '½'], ['+', '+'], ['есть', 'есть'], [0.1 + 0.2, '0.30000000000000004'], [Number.NaN, 'NaN'], ['constructor', 'constructor'],
    ['не применимость', 'не применимость'], ['это не применимо', 'это не применимо'], ['0,5 0,5', '0,5 0,5'],
  ])('of 1.1 that says %j is unknown', (cell, word) => {
    expect(problemOf(CHECKLIST_ITEM, cell)).toEqual(at('markUnknown', CHECKLIST_ITEM, { word }));
  });

  it.each<Cell>(['', ' ', '\u200B', null, undefined])('that is blank (%j) is a problem, never an absent item', (cell) => {
    expect(problemOf(CHECKLIST_ITEM, cell)).toEqual(at('markBlank', CHECKLIST_ITEM));
    expect(problemOf(PIECE_ITEM, cell)).toEqual(at('markBlank', PIECE_ITEM));
  });

  it.each<[Cell, string]>([['0,5', '0,5'], [0.25, '0.25'], ['1,00', '1,00']])(
    'of a list paid by the piece may not be a part: %j', (cell, word) => {
      expect(problemOf(PIECE_ITEM, cell)).toEqual(at('markPartial', PIECE_ITEM, { word }));
    },
  );

  it('of a list paid by the piece that is no mark at all is unknown', () => {
    expect(problemOf(PIECE_ITEM, '1,5')).toEqual(at('markUnknown', PIECE_ITEM, { word: '1,5' }));
    expect([problemOf(PIECE_ITEM, 1), problemOf(PIECE_ITEM, '0')]).toEqual([at('markUnknown', PIECE_ITEM, { word: '1' }), at('markUnknown', PIECE_ITEM, { word: '0' })]);
  });

  it.each<[string, string]>([
    ['не применимо: одноэтажный дом', 'одноэтажный дом'], ['НЕ ПРИМЕНИМО:нет этажей', 'нет этажей'], ['Не применимо — нет этажей', 'нет этажей'],
    ['не применимо – нет; и не будет', 'нет; и не будет'], ['не применимо - нет', 'нет'], ['не применимо, так как нет', 'так как нет'],
    ['не применимо; нет', 'нет'], ['не применимо. Нет', 'Нет'], ['не применимо (нет)', '(нет)'], ['неприменима: нет', 'нет'], ['не\u00A0применимы: нет', 'нет'],
    ['не применим : нет ', 'нет'], ['not applicable: one storey', 'one storey'], ['Not  Applicable - one storey', 'one storey'], ['n/a: one storey', 'one storey'],
    [' N/A one storey', 'one storey'], ['не применимо:\nнет этажей\nи лифта', 'нет этажей\nи лифта'],
  ])('%j does not apply, and why is kept', (cell, reason) => {
    expect(stand(cell)).toEqual({ notApplicable: reason });
  });

  it.each(['не применимо', 'Не применимо ', 'не применимо:', 'не применимо: ', 'не применимо —', 'n/a', 'not applicable.'])('%j lacks its reason', (cell) => {
    expect(problemOf(CHECKLIST_ITEM, cell)).toEqual(at('reasonMissing', CHECKLIST_ITEM));
    expect(problemOf(PIECE_ITEM, cell)).toEqual(at('reasonMissing', PIECE_ITEM));
  });

  it('is read with the dictionary first', () => {
    const dictionary = { '+': 'yes', '−': 'no', '1': 'yes', 'не проверяли': 'blank', 'не применимо': 'no' } as const;
    const seen = withMarks({ equipmentLift: '+', equipmentRamp: '−', equipmentParking: 1, equipmentToilet: 'Не применимо' }, {}, { dictionary });
    expect(seen.ready[0]?.marks.accessibleEquipment).toEqual({
      equipmentRamp: 'absent', equipmentParking: 'present', equipmentLift: 'present', equipmentWheelchairs: 'present', equipmentToilet: 'absent',
    });
    expect(places(withMarks({ equipmentLift: 'не проверяли' }, {}, { dictionary }).problems)).toEqual([`markBlank checklists.2.${titleOf('equipmentLift')}`]);
  });

  it('that is wrong leaves no other problem of its organisation unsaid', () => {
    const seen = withMarks({ standFounding: '', siteOther: '0,333', equipmentLift: '0,5', servicesHelp: 'n/a' });
    expect(seen.ready).toEqual([]);
    expect(seen.problems.map(({ code }) => code)).toEqual(['markBlank', 'markUnknown', 'markPartial', 'reasonMissing']);
  });

  it('is kept for every item of every list', () => {
    const marks = withMarks({}).ready[0]?.marks ?? {};
    expect(Object.values(marks).flatMap((list) => Object.keys(list))).toEqual(items);
    expect(new Set(Object.values(marks).flatMap((list) => Object.values(list)))).toEqual(new Set(['present']));
    expect(checklistTitles.length).toBe(items.length + 1);
  });
});

describe('The marks of 1.1', () => {
  const counted = (changes: Readonly<Record<string, Cell>>): unknown => withMarks(changes).ready[0]?.observations.informationOnStand;

  it('are added up exactly, parts and all', () => {
    expect(counted({})).toEqual({ count: 19, of: 19 });
    expect(counted({ standFounding: 'нет' })).toEqual({ count: 18, of: 19 });
    expect(counted({ standFounding: '0,5' })).toEqual({ count: '18.5', of: 19 });
    expect(counted({ standFounding: '0,1', standAddress: 0.2, standOther: '0.7' })).toEqual({ count: 17, of: 19 });
    expect(counted({ standFounding: '0,33', standAddress: '0,33', standOther: '0,33' })).toEqual({ count: '16.99', of: 19 });
    expect(counted({ ...marksOf('informationOnStand', 'нет'), standOther: '0,01' })).toEqual({ count: '0.01', of: 19 });
  });

  it('leave both the count and the norm where an item does not apply, without any choice', () => {
    const seen = withMarks({ standFounding: 'не применимо: нет', standAddress: 'нет', standOther: '0,5' });
    expect(seen.ready[0]?.observations.informationOnStand).toEqual({ count: '16.5', of: 18 });
    expect(seen.ready[0]?.choices.map(({ question }) => question)).toEqual(['denominator', 'denominator', 'denominator']);
    for (const whenItemNotApplicable of ['refuse', 'present', 'absent'] as const) {
      expect(withMarks({ standFounding: 'не применимо: нет' }, { whenItemNotApplicable }).ready[0]?.observations.informationOnStand).toEqual({ count: 18, of: 18 });
    }
  });

  it('may not all be excused', () => {
    const seen = withMarks(marksOf('informationOnStand', 'не применимо: стенда нет'));
    expect(seen.ready).toEqual([]);
    expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'listNotApplicable', path: ['checklists', 'А', 'informationOnStand'], params: { organisation: 'А', observation: 'informationOnStand' } },
    ]);
  });
});

describe('An item paid by the piece that does not apply', () => {
  const changes = { equipmentLift: 'не применимо: один этаж', equipmentParking: 'нет', comfortBooking: 'не применимо: живут постоянно' };

  it('is refused unless the caller chooses, each one by name', () => {
    for (const seen of [withMarks(changes), withMarks(changes, { whenItemNotApplicable: 'refuse' })]) {
      expect(seen.ready).toEqual([]);
      expect(seen.problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
        {
          code: 'itemNotApplicable', path: ['checklists', 'А', 'comfortBooking'],
          params: { organisation: 'А', column: 'Комфортность: запись на получение услуги', reason: 'живут постоянно', choices: ['present', 'absent'] },
        },
        {
          code: 'itemNotApplicable', path: ['checklists', 'А', 'equipmentLift'],
          params: { organisation: 'А', column: 'Оборудование для инвалидов: адаптированный лифт, поручни, широкие проёмы', reason: 'один этаж', choices: ['present', 'absent'] },
        },
      ]);
    }
  });

  it.each([['present', 4, 8], ['absent', 3, 7]] as const)('counts as %s where the caller says so, and each choice is written down', (whenItemNotApplicable, equipment, comfort) => {
    const seen = withMarks(changes, { whenItemNotApplicable });
    expect(seen.problems).toEqual([]);
    expect(seen.ready[0]?.observations).toMatchObject({ accessibleEquipment: equipment, comfortConditions: comfort, accessibleServices: 6 });
    expect(seen.ready[0]?.choices.filter(({ question }) => question === 'item-not-applicable')).toEqual([
      { question: 'item-not-applicable', observation: 'comfortConditions', item: 'comfortBooking', chosen: whenItemNotApplicable, byDefault: false },
      { question: 'item-not-applicable', observation: 'accessibleEquipment', item: 'equipmentLift', chosen: whenItemNotApplicable, byDefault: false },
    ]);
  });
});

describe('A whole list that does not apply', () => {
  it.each(['refuse', 'present', 'absent'] as const)('is not applicable where it may be empty, with its reasons once each (%s)', (whenItemNotApplicable) => {
    const changes = { ...marksOf('comfortConditions', 'не применимо: уход на дому'), ...marksOf('accessibleEquipment', 'не применимо: нет помещений'), equipmentLift: 'n/a: нет лифта', equipmentToilet: 'не применимо: нет помещений' };
    const seen = withMarks(changes, { whenItemNotApplicable });
    expect(seen.problems).toEqual([]);
    expect(seen.ready[0]?.observations.comfortConditions).toEqual({ notApplicable: 'уход на дому' });
    expect(seen.ready[0]?.observations.accessibleEquipment).toEqual({ notApplicable: 'нет помещений; нет лифта' });
    expect(seen.ready[0]?.choices.map(({ question }) => question)).toEqual(['denominator', 'denominator', 'denominator']);
  });

  it.each(['remoteChannels', 'accessibleServices'])('is refused where it may not be empty: %s', (list) => {
    const seen = withMarks(marksOf(list, 'не применимо: нет'), { whenItemNotApplicable: 'present' });
    expect(messages(seen.problems)).toEqual([`No item of "${list}" applies to "А", and it may not be empty.`]);
    expect(seen.ready).toEqual([]);
  });
});
