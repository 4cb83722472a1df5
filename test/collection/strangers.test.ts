import { tally, type Cell } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { answer, answerTable, ids, messages, methodology, places } from './tables.js';

describe('Answers that name no organisation of the register', () => {
  it.each<[string, () => unknown, string]>([
    ['an object without a prototype', () => Object.create(null) as unknown, '{…}'],
    ['an object whose toString throws', () => ({ toString: () => { throw new Error('ran'); } }), '{…}'],
    ['a list', () => ['А'], '[…]'], ['a symbol', () => Symbol('А'), 'symbol'], ['a number', () => 5, '5'],
  ])('because the cell is %s are a problem, and nothing of the caller’s runs', (_, cell, shown) => {
    const { problems } = tally(methodology, answerTable([answer(cell() as Cell)]), { register: ids('А') });
    expect(messages(problems)).toEqual([`Row 2 of answers names "${shown}", which the register does not know.`]);
  });

  it('are read at once, however many rows share the name and however long the register is', () => {
    const kindergarten = (number: string): string => `Муниципальное бюджетное дошкольное образовательное учреждение детский сад ${number} (условные данные)`;
    const register = Array.from({ length: 300 }, (_, position) => ({ id: String(position), name: kindergarten(`№ ${position}`) }));
    const { problems } = tally(methodology, answerTable(Array.from({ length: 1000 }, () => answer(kindergarten('№ 7а')))), { register });
    expect([problems.length, places(problems)[999]]).toEqual([1000, 'organisationUnknown answers.1001']);
    expect(problems[0]?.params.nearest).toEqual([kindergarten('№ 7'), kindergarten('№ 70')]);
  });
});
