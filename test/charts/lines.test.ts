import { describe, expect, it } from 'vitest';
import { linesOf, widestWord, widthOf } from '../../src/renderings/charts/lines.js';

describe('A text in lines', () => {
  it('is broken between words where it does not fit', () => {
    expect(linesOf('Открытость и доступность информации', 110, 10)).toEqual(['Открытость и', 'доступность', 'информации']);
    expect(linesOf('  одна   строка ', 500, 10)).toEqual(['одна строка']);
  });

  it('keeps the number sign with its number', () => {
    expect(linesOf('Дом-интернат № 12', 75, 10)).toEqual(['Дом-интернат', '№\u00A012']);
  });

  it('breaks a word that no line holds, and ends in an ellipsis where there is too much', () => {
    expect(linesOf('яяяяяяяяяя', 30, 10)).toEqual(['яяяяя', 'яяяяя']);
    expect(linesOf('я'.repeat(1000), 30, 10)).toEqual(['яяяяя', 'яяяяя', 'яяяяя', 'яяя…']);
    expect(linesOf('раз два три', 25, 10, 2)).toEqual(['раз', 'дв…']);
    expect(linesOf('ЩЩ', 1, 10)).toEqual(['Щ', 'Щ']);
  });

  it('never is wider than it may be', () => {
    const lines = linesOf('Государственное бюджетное учреждение «ДОМ-ИНТЕРНАТ ДЛЯ ПРЕСТАРЕЛЫХ» (условные данные)', 120, 10);
    expect(lines.every((line) => widthOf(line, 10) <= 120)).toBe(true);
    expect(lines.length).toBe(4);
  });

  it('needs the width of its widest word, up to what is broken', () => {
    expect(widestWord(['да', 'нет уж'], 10)).toBe(widthOf('нет', 10));
    expect(widestWord(['я'.repeat(1000)], 10)).toBe(140);
    expect(widestWord([], 10)).toBe(0);
  });
});
