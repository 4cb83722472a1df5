import { safeTally, tally, type Cell, type Dictionary, type OrganisationTally } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { folded, remembering, textOf } from '../../src/collection/words.js';
import { answer, answerTable, ids, messages, methodology, places, titleOf } from './tables.js';

const counted = (cell: Cell, dictionary?: Dictionary) =>
  tally(methodology, answerTable([answer('А', { servedOnTime: cell })]), { register: ids('А'), ...(dictionary && { dictionary }) });

/** The one state in which the question was counted. */
const stateOf = (cell: Cell, dictionary?: Dictionary): string[] =>
  Object.entries((counted(cell, dictionary).organisations.А as OrganisationTally).questions.servedOnTime as object).filter(([, count]) => count === 1).map(([state]) => state);

describe('A word means the same however it is typed:', () => {
  it.each<Cell>(['да', 'Да', 'ДА ', '\u00A0да\u00A0', 'д\u200Bа', '\uFEFFДа', '\tда\r\n', 'yes', 'YES', 'true', true])('%j is yes', (cell) => {
    expect(stateOf(cell)).toEqual(['yes']);
  });

  it.each<Cell>(['нет', 'Нет', ' НЕТ', 'не\u2060т', 'no', 'No ', 'FALSE', false])('%j is no', (cell) => {
    expect(stateOf(cell)).toEqual(['no']);
  });

  it.each<Cell>(['', ' ', '\u00A0', '\u200B', '\u200C\u200D', null, undefined])('%j is blank', (cell) => {
    expect(stateOf(cell)).toEqual(['blank']);
  });

  it.each<[Cell, string]>([['ага', 'ага'], ['да нет', 'да нет'], ['да.', 'да.'], [1, '1'], [0, '0'], [-0, '-0'], [Number.NaN, 'NaN'], ['constructor', 'constructor'], ['__proto__', '__proto__']])(
    '%j is a problem with its row, and the row is not counted',
    (cell, word) => {
      const { problems, organisations } = counted(cell);
      expect(problems.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
        { code: 'answerUnknown', path: ['answers', 2, titleOf('servedOnTime')], params: { row: 2, column: titleOf('servedOnTime'), organisation: 'А', word } },
      ]);
      expect(organisations).toEqual({});
    },
  );

  it('every unknown word of a row is listed, in their order', () => {
    const { problems } = tally(methodology, answerTable([answer('А'), answer('А', { usedStand: '?', wouldRecommend: '1', representative: 'сын' })]), { register: ids('А') });
    expect(messages(problems)).toEqual([
      `Row 3, "${titleOf('wouldRecommend')}": "1" is neither yes, no nor blank. Map it in the dictionary.`,
      `Row 3, "${titleOf('usedStand')}": "?" is neither yes, no nor blank. Map it in the dictionary.`,
      `Row 3, "${titleOf('representative')}": "сын" is neither yes, no nor blank. Map it in the dictionary.`,
    ].sort());
  });
});

describe('A dictionary', () => {
  const dictionary: Dictionary = { 'Затрудняюсь  ответить': 'blank', 'Скорее да': 'yes', 'Скорее нет': 'no', '1': 'yes', '0': 'no', 'Ещё «не» знаю': 'blank' };

  it.each<[Cell, string]>([
    ['затрудняюсь ответить', 'blank'], [' ЗАТРУДНЯЮСЬ\u00A0ОТВЕТИТЬ', 'blank'], ['Скорее Да', 'yes'], ['скорее нет', 'no'],
    [1, 'yes'], ['1', 'yes'], [0, 'no'], ['еще "не" знаю', 'blank'], ['ЕЩЁ „не“ знаю', 'blank'], ['да', 'yes'],
  ])('gives %j its meaning: %s', (cell, state) => {
    expect(stateOf(cell, dictionary)).toEqual([state]);
  });

  it('may repeat what a word means anyway', () => {
    expect(stateOf('да', { 'Да': 'yes', 'НЕТ': 'no', '-': 'blank', '–': 'blank' })).toEqual(['yes']);
    expect(stateOf('—', { '-': 'blank' })).toEqual(['blank']);
  });

  it('that gives a word two meanings is refused, all at once', () => {
    const outcome = safeTally(methodology, answerTable([]), { register: ids('А'), dictionary: { 'Да': 'no', 'ок': 'yes', ' ОК ': 'blank', '': 'no' } });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code, path, params }) => ({ code, path, params }))).toEqual([
      { code: 'dictionaryConflict', path: ['dictionary', 'Да'], params: { word: 'Да' } },
      { code: 'dictionaryConflict', path: ['dictionary', ' ОК '], params: { word: ' ОК ' } },
      { code: 'dictionaryConflict', path: ['dictionary', ''], params: { word: '' } },
    ]);
  });

  it('that knows other meanings is refused', () => {
    const outcome = safeTally(methodology, answerTable([]), { register: ids('А'), dictionary: { 'ок': 'maybe' } as never });
    expect(outcome.success ? [] : messages(outcome.error.issues)).toEqual(['Expected one of yes, no, blank, found "maybe".']);
    expect(outcome.success ? [] : places(outcome.error.issues)).toEqual(['wrongValue dictionary.ок']);
  });
});

describe('A cell as text', () => {
  it.each<[unknown, string]>([
    [null, ''], [undefined, ''], ['', ''], ['Да ', 'Да '], [0.25, '0.25'], [4000, '4000'], [4_027_012_345, '4027012345'], [true, 'true'], [false, 'false'],
    [{}, '{…}'], [[], '[…]'], [Object.create(null), '{…}'], [Symbol('a'), 'symbol'],
  ])('%o is read as %j', (cell, text) => {
    expect(textOf(cell)).toBe(text);
  });

  it('is compared without regard to case, spaces, quotation marks, dashes and ё', () => {
    expect(folded('  Дом\u00A0–\u2060интернат\t„Ёлочка”  №\n3 ')).toBe('дом -интернат "елочка" № 3');
    expect(folded('«а» „б“ “в” "г"')).toBe('"а" "б" "в" "г"');
    expect(folded('а‐б‑в–г—д-е')).toBe('а-б-в-г-д-е');
    expect(folded('е\u0308и\u0306')).toBe('ей');
    expect(folded(12)).toBe('12');
  });
});

describe('A looked-up word', () => {
  it('is looked up once, even where nothing was found', () => {
    const asked: Cell[] = [];
    const find = remembering((cell) => (asked.push(cell), cell === 'да' ? 'yes' : null));
    expect(['да', 'нет', 'да', 'нет', undefined, undefined].map(find)).toEqual(['yes', null, 'yes', null, null, null]);
    expect(asked).toEqual(['да', 'нет', undefined]);
  });

  it('is remembered among ten thousand and found without memory beyond them', () => {
    let asked = 0;
    const find = remembering((cell) => (asked += 1, Number(cell) * 2));
    const wrong = Array.from({ length: 2 * 10_002 }, (_, position) => position % 10_002).filter((number) => find(number) !== number * 2);
    expect([wrong, asked]).toEqual([[], 10_002 + 2]);
  });
});
