import { NokError, formatIssues, type NokIssueCode } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/errors/english.js';
import { expectations } from '../../src/errors/english/wording.js';
import { issue, outcomeOf, throwIfAny, type Expectation } from '../../src/errors/index.js';
import { russian } from '../../src/errors/russian.js';

/** Names that are not known are compared with those that are. */
const figureOf = (name: string | symbol): unknown =>
  name === 'expected' ? 'text' : ['id', 'key', 'name', 'organisation'].includes(String(name)) ? 'первое' : ['первое', 'second'];

/** Figures for any code: most are a list of two words, which prints as text as well. */
const figures = new Proxy({}, { get: (_, name) => figureOf(name) });

const codes = Object.keys(english) as NokIssueCode[];

describe('The sentences of the codes', () => {
  it('are there for every code in both languages', () => {
    expect(Object.keys(russian).sort()).toEqual(Object.keys(english).sort());
    expect(codes.length).toBeGreaterThan(60);
  });

  it.each(codes)('%s is printed in both languages without a hole', (code) => {
    for (const texts of [english, russian]) {
      const text = (texts[code] as (params: unknown) => string)(figures);
      expect(text).toMatch(/^.{10,}[.?…]$/u);
      expect(text).not.toMatch(/undefined|\[object|NaN|null|\s{2}/);
    }
    expect((russian[code] as (params: unknown) => string)(figures)).toMatch(/[а-яё]/);
    expect((english[code] as (params: unknown) => string)(figures).replaceAll('первое', '')).not.toMatch(/[а-яё]/i);
  });

  const expected: Readonly<Record<string, string>> = {
    text: 'Ожидается непустой текст, получено: 1.',
    key: 'Ожидается ключ: строчная латинская буква, затем до 39 латинских букв и цифр, получено: 1.',
    'score-id': 'Ожидается номер оценки, например «1» или «1.1», получено: 1.',
    decimal: 'Ожидается десятичное число текстом, например «0.3», получено: 1.',
    'positive-decimal': 'Ожидается десятичное число больше нуля, например «0.3», получено: 1.',
    count: 'Ожидается целое число от 0 до 9007199254740991, получено: 1.',
    'whole-or-decimal': 'Ожидается число или десятичное число текстом, например «16.5», получено: 1.',
    boolean: 'Ожидается true или false, получено: 1.',
    date: 'Ожидается существующая дата в виде ГГГГ-ММ-ДД, получено: 1.',
    digits: 'Ожидается целое число от 0 до 12, получено: 1.',
    list: 'Ожидается список, получено: 1.',
    record: 'Ожидается объект, получено: 1.',
    'row-cell': 'Ожидается текст, число, true, false или null, получено: 1.',
  };

  it.each(Object.entries(expected))('say in Russian what was expected of a %s', (kind, sentence) => {
    expect(formatIssues([issue('wrongType', [], { expected: kind as Expectation, found: '1' })], 'ru')).toBe(sentence);
    expect(formatIssues([issue('wrongType', [], { expected: kind as Expectation, found: '1' })], 'en')).toBe(`Expected ${expectations[kind as Expectation]}, found 1.`);
  });

  it('list a dozen names at most and say how many there are', () => {
    const known = (count: number) => Array.from({ length: count }, (_, position) => `k${position}`);
    const printed = (count: number, language: 'ru' | 'en') => formatIssues([issue('unknownObservation', [], { key: 'x', known: known(count) })], language);
    expect(printed(12, 'en')).toBe('There is no observation "x". Known: k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11.');
    expect(printed(13, 'en')).toBe('There is no observation "x". Known: k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11 … (13).');
    expect(printed(12, 'ru')).toBe('Нет исходного значения «x». Известны: «k0», «k1», «k2», «k3», «k4», «k5», «k6», «k7», «k8», «k9», «k10», «k11».');
    expect(printed(13, 'ru')).toBe('Нет исходного значения «x». Известны: «k0», «k1», «k2», «k3», «k4», «k5», «k6», «k7», «k8», «k9», «k10», «k11» … (всего 13).');
  });

  it('offer two near names', () => {
    const near = issue('unknownScore', ['to'], { id: '1.1', known: ['1.2', '1.3'] });
    expect(formatIssues([near], 'en')).toBe('to: There is no score "1.1". Did you mean 1.2 or 1.3? Known: 1.2, 1.3.');
    expect(formatIssues([near], 'ru')).toBe('to: Нет оценки «1.1». Возможно, имелось в виду «1.2» или «1.3». Известны: «1.2», «1.3».');
  });
});

describe('Issues', () => {
  const missing = issue('missing', ['criteria', 0, 'id'], { field: 'id' });
  const whole = issue('totalLeftOut', [], {});

  it('are printed a line each, the place first where there is one', () => {
    expect(formatIssues([missing, whole], 'en')).toBe('criteria.0.id: "id" is missing.\nEverything was left out: there is nothing to score.');
    expect(formatIssues([missing, whole], 'ru')).toBe('criteria.0.id: Не указано «id».\nИсключены все значения: считать нечего.');
    expect(formatIssues([], 'ru')).toBe('');
  });

  it('make the message of the error that carries them', () => {
    const error = new NokError([missing, whole]);
    expect(error.message).toBe('criteria.0.id: missing: field id\ntotalLeftOut');
    expect(error.name).toBe('NokError');
    expect(error).toBeInstanceOf(Error);
    expect(error.issues).toEqual([missing, whole]);
  });

  it('keep a copy of the path and of the figures', () => {
    const path = ['a'];
    const params = { field: 'b' };
    const kept = issue('missing', path, params);
    path.push('c');
    params.field = 'd';
    expect(kept).toEqual({ code: 'missing', path: ['a'], message: 'missing: field b', params: { field: 'b' } });
  });

  it('become an outcome, and every other error passes through', () => {
    expect(outcomeOf(() => 5)).toEqual({ success: true, data: 5 });
    const failed = outcomeOf(() => { throwIfAny([missing]); });
    expect(failed.success ? [] : failed.error.issues).toEqual([missing]);
    expect(outcomeOf(() => { throwIfAny([]); })).toEqual({ success: true, data: undefined });
    const other = new RangeError('another');
    expect(() => outcomeOf(() => { throw other; })).toThrow(other);
  });
});
