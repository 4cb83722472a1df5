import { assess, defineMethodology, extendMethodology, methodologyOn, type Formula, type Language, type Observation, type ObservedValue } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { describeMethodology, explain } from '../../src/renderings/index.js';
import { citation, criterion, indicator, label, mean, measure, number, observation, reference, share, small } from '../methodology/small.js';
import { calculationsOn } from './page.js';

const LANGUAGES = ['ru', 'en'] as const;
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** What a page says of the first criterion: in words, in symbols, in figures, and below; in both languages. */
function told(observations: Record<string, Observation>, formula: Formula, observed: Record<string, ObservedValue>): Record<Language, string[]> {
  const methodology = defineMethodology(small(observations, [criterion('1', formula)], { range: { least: '-200', most: '200' } }));
  const assessment = assess(methodology, observed, { whenNotApplicable: 'leave-out' });
  return Object.fromEntries(LANGUAGES.map((language) => {
    const page = explain(assessment, { language });
    const { symbols = '', lines = [], below = '' } = calculationsOn(page).get(language === 'ru' ? 'К1' : 'C1') ?? {};
    const blocks = page.split('\n\n');
    const place = blocks.findIndex((block) => block.startsWith(language === 'ru' ? '```text\nК1 = ' : '```text\nC1 = '));
    return [language, [plain(blocks[place - 1] ?? ''), symbols, ...lines, ...(below === '' ? [] : [plain(below)])]];
  })) as Record<Language, string[]>;
}

const line = (more: Partial<Extract<Formula, { kind: 'linear' }>> = {}): Formula =>
  ({ kind: 'linear', of: 'a', worst: '0', target: '100', points: '10', outside: 'clamp', ...more });

describe('A line', () => {
  it('rises: 85 on 0 to 100 gives 8.5 of 10', () => {
    expect(told({ a: measure() }, line(), { a: 85 })).toEqual({
      ru: ['По прямой от 0 (наихудшее значение, 0 баллов) до 100 (целевое, 10 баллов): измеренная величина («проба»).', '(«проба» − 0) / (100 − 0) × 10', '(85 − 0) / (100 − 0) × 10 = 8,5'],
      en: ['Along a line from 0 (the worst, 0 points) to 100 (the target, 10 points): the measured value (“sample”).', '(“sample” − 0) / (100 − 0) × 10', '(85 − 0) / (100 − 0) × 10 = 8.5'],
    });
  });

  it('falls: 5 days between 15 and 1 give 50/7 of 10; beyond its ends the points are all or none', () => {
    const falling = line({ worst: '15', target: '1' });
    const days = { a: measure('0', '30') };
    expect(told(days, falling, { a: 5 })).toEqual({
      ru: [
        'По прямой от 15 (наихудшее значение, 0 баллов) до 1 (целевое, 10 баллов): измеренная величина («проба»); лучше целевого — полные баллы; хуже наихудшего — 0 баллов.',
        'min(max(0; («проба» − 15) / (1 − 15) × 10); 10)', 'min(max(0; (5 − 15) / (1 − 15) × 10); 10) = 50/7 ≈ 7,14',
      ],
      en: [
        'Along a line from 15 (the worst, 0 points) to 1 (the target, 10 points): the measured value (“sample”); better than the target gives full points; worse than the worst gives 0 points.',
        'min(max(0, (“sample” − 15) / (1 − 15) × 10), 10)', 'min(max(0, (5 − 15) / (1 − 15) × 10), 10) = 50/7 ≈ 7.14',
      ],
    });
    expect(told(days, falling, { a: '0.5' }).ru.slice(-2)).toEqual(['min(max(0; (0,5 − 15) / (1 − 15) × 10); 10) = 10', 'Значение 0,5 лучше целевого (1): полные баллы, 10.']);
    expect(told(days, falling, { a: '50/3' }).ru.slice(-2)).toEqual(['min(max(0; (50/3 − 15) / (1 − 15) × 10); 10) = 0', 'Значение 50/3 ≈ 16,6667 хуже наихудшего (15): 0 баллов.']);
    expect(told(days, falling, { a: '0.5' }).en.at(-1)).toBe('The value 0.5 is better than the target (1): full points, 10.');
    expect(told(days, falling, { a: { sum: 50, of: 3 } }).en.slice(-2)).toEqual([
      'min(max(0, (50 / 3 − 15) / (1 − 15) × 10), 10) = 0', 'The value 50/3 ≈ 16.6667 is worse than the worst (15): 0 points.',
    ]);
  });

  it('writes an end only where values may lie beyond it, and parentheses around what is below zero', () => {
    expect(told({ a: measure('-10', '60') }, line({ worst: '-10', target: '50.5' }), { a: -7 }).ru).toEqual([
      'По прямой от −10 (наихудшее значение, 0 баллов) до 50,5 (целевое, 10 баллов): измеренная величина («проба»); лучше целевого — полные баллы.',
      'min((«проба» − (−10)) / (50,5 − (−10)) × 10; 10)', 'min(((−7) − (−10)) / (50,5 − (−10)) × 10; 10) = 60/121 ≈ 0,50',
    ]);
    expect(told({ a: measure('0', '60') }, line({ worst: '10', target: '60', points: '1' }), { a: 60 }).en).toEqual([
      'Along a line from 10 (the worst, 0 points) to 60 (the target, 1 point): the measured value (“sample”); worse than the worst gives 0 points.',
      'max(0, (“sample” − 10) / (60 − 10) × 1)', 'max(0, (60 − 10) / (60 − 10) × 1) = 1',
    ]);
    expect(told({ a: observation('items') }, line({ worst: '0', target: '4' }), { a: 5 }).ru.slice(1)).toEqual([
      'min((«проба» − 0) / (4 − 0) × 10; 10)', 'min((5 − 0) / (4 − 0) × 10; 10) = 10', 'Значение 5 лучше целевого (4): полные баллы, 10.',
    ]);
  });

  it('says that it refuses what lies beyond', () => {
    const refusing = line({ worst: '10', target: '60', outside: 'refuse' });
    expect(told({ a: measure('0', '60') }, refusing, { a: 35 })).toEqual({
      ru: [
        'По прямой от 10 (наихудшее значение, 0 баллов) до 60 (целевое, 10 баллов): измеренная величина («проба»); значения за этими пределами не принимаются.',
        '(«проба» − 10) / (60 − 10) × 10', '(35 − 10) / (60 − 10) × 10 = 5',
      ],
      en: [
        'Along a line from 10 (the worst, 0 points) to 60 (the target, 10 points): the measured value (“sample”); values beyond these are refused.',
        '(“sample” − 10) / (60 − 10) × 10', '(35 − 10) / (60 − 10) × 10 = 5',
      ],
    });
    expect(told({ a: observation('items') }, line({ target: '60', outside: 'refuse' }), { a: 6 }).ru.slice(1)).toEqual(['(«проба» − 0) / (60 − 0) × 10', '(6 − 0) / (60 − 0) × 10 = 1']);
  });

  it('takes a share in percent', () => {
    expect(told({ a: observation('checklist', { symbol: 'И', ofSymbol: 'Н' }) }, line({ worst: '50' }), { a: { count: 15, of: 19 } }).ru).toEqual([
      'По прямой от 50 (наихудшее значение, 0 баллов) до 100 (целевое, 10 баллов): доля имеющихся позиций («проба») в процентах; хуже наихудшего — 0 баллов.',
      'max(0; (И / Н × 100 − 50) / (100 − 50) × 10)', 'max(0; (15 / 19 × 100 − 50) / (100 − 50) × 10) = 110/19 ≈ 5,79',
    ]);
    expect(told({ a: observation('checklist') }, line({ worst: '50' }), { a: { count: 15, of: 19 } }).en[0]).toBe(
      'Along a line from 50 (the worst, 0 points) to 100 (the target, 10 points): the share of items present (“sample”) in percent; worse than the worst gives 0 points.',
    );
  });
});

describe('A table of points', () => {
  const table: Formula = { kind: 'steps', of: 'a', steps: [{ from: '70', to: '85', points: '2.5' }, { from: '85', to: '100', points: '10' }, { from: '0', to: '70', points: '-1' }] };

  it('is told from below, and the row that was hit is named', () => {
    expect(told({ a: observation('respondents') }, table, { a: { count: 17, of: 24 } })).toEqual({
      ru: [
        'Баллы по таблице: доля опрошенных («проба») в процентах; от 0 до 70 (не включая) — −1 балл; от 70 до 85 (не включая) — 2,5 балла; от 85 до 100 — 10 баллов.',
        'баллы(«проба» / «число ответивших» × 100)', 'баллы(17 / 24 × 100) = 2,5', 'Строка таблицы для 425/6 ≈ 70,8333: от 70 до 85 (не включая) — 2,5 балла.',
      ],
      en: [
        'Points by a table: the share of respondents (“sample”) in percent; from 0 to under 70: −1 points; from 70 to under 85: 2.5 points; from 85 to 100: 10 points.',
        'points(“sample” / “those who answered” × 100)', 'points(17 / 24 × 100) = 2.5', 'The row of the table for 425/6 ≈ 70.8333: from 70 to under 85, 2.5 points.',
      ],
    });
  });

  it('gives an edge to the step it begins, and the last edge to the last step', () => {
    const rowFor = (a: string) => told({ a: measure() }, table, { a }).ru.at(-1);
    expect(['0', '69.99', '70', '85', '100'].map(rowFor)).toEqual([
      'Строка таблицы для 0: от 0 до 70 (не включая) — −1 балл.', 'Строка таблицы для 69,99: от 0 до 70 (не включая) — −1 балл.',
      'Строка таблицы для 70: от 70 до 85 (не включая) — 2,5 балла.', 'Строка таблицы для 85: от 85 до 100 — 10 баллов.',
      'Строка таблицы для 100: от 85 до 100 — 10 баллов.',
    ]);
  });

  it('reads whole numbers as whole numbers', () => {
    const whole: Formula = { kind: 'steps', of: 'a', steps: [{ from: '0', upTo: '0', points: '0' }, { from: '1', upTo: '2', points: '1' }, { from: '3', upTo: '5', points: '2' }] };
    expect(told({ a: observation('items', { most: 5 }) }, whole, { a: 4 })).toEqual({
      ru: ['Баллы по таблице: число позиций («проба»); 0 — 0 баллов; 1–2 — 1 балл; 3–5 — 2 балла.', 'баллы(«проба»)', 'баллы(4) = 2', 'Строка таблицы для 4: 3–5 — 2 балла.'],
      en: ['Points by a table: the number of items (“sample”); 0: 0 points; 1–2: 1 point; 3–5: 2 points.', 'points(“sample”)', 'points(4) = 2', 'The row of the table for 4: 3–5, 2 points.'],
    });
  });

  it('may end in a step of one value', () => {
    const full: Formula = { kind: 'steps', of: 'a', steps: [{ from: '0', to: '100', points: '1' }, { from: '100', to: '100', points: '2' }] };
    expect(told({ a: observation('respondents') }, full, { a: { count: 3, of: 3 } }).ru).toEqual([
      'Баллы по таблице: доля опрошенных («проба») в процентах; от 0 до 100 (не включая) — 1 балл; 100 — 2 балла.',
      'баллы(«проба» / «число ответивших» × 100)', 'баллы(3 / 3 × 100) = 2', 'Строка таблицы для 100: 100 — 2 балла.',
    ]);
    expect(told({ a: observation('respondents') }, full, { a: { count: 3, of: 3 } }).en.at(-1)).toBe('The row of the table for 100: 100, 2 points.');
  });

  it('stands in a list in parentheses, and so does a line', () => {
    expect(told({ a: measure('0', '1') }, mean({ ...table, steps: [{ from: '0', to: '1', points: '1' }] }, line({ target: '1' })), { a: 0 })).toEqual({
      ru: [
        'Среднее арифметическое: (баллы по таблице: измеренная величина («проба»); от 0 до 1 — 1 балл); (по прямой от 0 (наихудшее значение, 0 баллов) до 1 (целевое, 10 баллов): измеренная величина («проба»)).',
        '(баллы(«проба») + («проба» − 0) / (1 − 0) × 10) / 2', '(баллы(0) + (0 − 0) / (1 − 0) × 10) / 2 = 0,5', 'Строка таблицы для 0: от 0 до 1 — 1 балл.',
      ],
      en: [
        'The mean: (points by a table: the measured value (“sample”); from 0 to 1: 1 point); (along a line from 0 (the worst, 0 points) to 1 (the target, 10 points): the measured value (“sample”)).',
        '(points(“sample”) + (“sample” − 0) / (1 − 0) × 10) / 2', '(points(0) + (0 − 0) / (1 − 0) × 10) / 2 = 0.5', 'The row of the table for 0: from 0 to 1, 1 point.',
      ],
    });
  });
});

describe('A sum', () => {
  it('adds, and puts sums within it into parentheses', () => {
    const formula: Formula = { kind: 'sum', of: [number('a'), { kind: 'sum', of: [number('a'), number('b')] }, { kind: 'sum', of: [number('b')] }] };
    expect(told({ a: measure('0', '10'), b: measure('0', '15') }, formula, { a: 3, b: '4.5' })).toEqual({
      ru: [
        'Сумма: измеренная величина («проба»); (сумма: измеренная величина («проба»); измеренная величина («проба»)); (сумма: измеренная величина («проба»)).',
        '«проба» + («проба» + «проба») + «проба»', '3 + (3 + 4,5) + 4,5 = 15',
      ],
      en: [
        'The sum: the measured value (“sample”); (the sum: the measured value (“sample”); the measured value (“sample”)); (the sum: the measured value (“sample”)).',
        '“sample” + (“sample” + “sample”) + “sample”', '3 + (3 + 4.5) + 4.5 = 15',
      ],
    });
  });
});

describe('The percentage of what can be attained', () => {
  const empty = { notApplicable: 'нет' };
  const may = (most: string) => observation('measure', { least: '0', most, mayBeEmpty: true });

  it('divides by the greatest sum', () => {
    expect(told({ a: measure('0', '10'), b: measure('0', '15') }, { kind: 'attained', of: [number('a'), number('b')] }, { a: 4, b: 9 })).toEqual({
      ru: ['Процент от достижимого (наибольшая сумма — 25): измеренная величина («проба»); измеренная величина («проба»).', '(«проба» + «проба») / (10 + 15) × 100', '(4 + 9) / (10 + 15) × 100 = 52'],
      en: ['The percentage of what can be attained (the greatest sum is 25): the measured value (“sample”); the measured value (“sample”).', '(“sample” + “sample”) / (10 + 15) × 100', '(4 + 9) / (10 + 15) × 100 = 52'],
    });
  });

  it('drops what is left out from both sums, and says so', () => {
    expect(told({ a: measure('0', '10'), b: may('15') }, { kind: 'attained', of: [number('a'), number('b')] }, { a: 4, b: empty })).toEqual({
      ru: ['Процент от достижимого (наибольшая сумма — 10): измеренная величина («проба»).', '«проба» / 10 × 100', '4 / 10 × 100 = 40', 'Часть значений исключена: она выпадает из обеих сумм, набранной и наибольшей.'],
      en: ['The percentage of what can be attained (the greatest sum is 10): the measured value (“sample”).', '“sample” / 10 × 100', '4 / 10 × 100 = 40', 'Something is left out: it drops from both sums, what was attained and the greatest.'],
    });
  });

  it('keeps the greatest value of a part that lost something itself', () => {
    const formula: Formula = { kind: 'attained', of: [number('a'), mean(number('b'), number('c'))] };
    expect(told({ a: measure('0', '10'), b: may('15'), c: may('20') }, formula, { a: 4, b: 6, c: empty }).ru.slice(1)).toEqual([
      '(«проба» + «проба») / (10 + 20) × 100', '(4 + 6) / (10 + 20) × 100 = 100/3 ≈ 33,33', 'Часть значений исключена, поэтому среднее взято по тому, что осталось.',
    ]);
  });

  it('says both where both lost something', () => {
    const formula: Formula = { kind: 'attained', of: [number('a'), mean(number('b'), number('c')), number('c')] };
    expect(told({ a: measure('0', '10'), b: may('15'), c: may('20') }, formula, { a: 4, b: 6, c: empty }).en.at(-1)).toBe(
      'Something is left out, so the mean is taken over the rest. Something is left out: it drops from both sums, what was attained and the greatest.',
    );
    expect(told({ a: may('10'), b: measure('0', '15') }, mean({ kind: 'attained', of: [number('a')] }, number('b')), { a: empty, b: 6 }).ru.slice(1)).toEqual([
      '«проба»', '6 = 6', 'Часть значений исключена, поэтому среднее взято по тому, что осталось.',
    ]);
  });
});

describe('A scale over a score', () => {
  const made = (formula: Formula) => defineMethodology(small(
    { a: measure(), b: measure('0', '100'), c: measure() },
    [criterion('1', formula, [indicator('1.1', mean(number('a'), number('b'), number('c')))])],
  ));
  const observed = { a: 1, b: 0, c: 0 };
  const lines = (formula: Formula) => {
    const page = explain(assess(made(formula), observed), { language: 'ru' });
    const { symbols, lines: figures, below } = calculationsOn(page).get('К1') ?? {};
    return [symbols, ...(figures ?? []), plain(below ?? '')];
  };
  const rising = (on: 'exact' | 'printed'): Formula => line({ of: { score: '1.1', on }, target: '1', points: '100' });

  it('shows the printed figure where it takes the printed one', () => {
    expect(lines(rising('printed'))).toEqual(['min((П1.1 − 0) / (1 − 0) × 100; 100)', 'min((0,33 − 0) / (1 − 0) × 100; 100) = 33', '']);
    expect(lines({ kind: 'steps', of: { score: '1.1', on: 'printed' }, steps: [{ from: '0', to: '0.331', points: '1' }, { from: '0.331', to: '100', points: '2' }] })).toEqual([
      'баллы(П1.1)', 'баллы(0,33) = 1', 'Строка таблицы для 0,33: от 0 до 0,331 (не включая) — 1 балл.',
    ]);
  });

  it('shows the exact figure where it takes the exact one', () => {
    expect(lines(rising('exact'))).toEqual(['min((П1.1 − 0) / (1 − 0) × 100; 100)', 'min((1/3 − 0) / (1 − 0) × 100; 100) = 100/3 ≈ 33,33', '']);
    expect(lines({ kind: 'steps', of: { score: '1.1', on: 'exact' }, steps: [{ from: '0', to: '0.331', points: '1' }, { from: '0.331', to: '100', points: '2' }] })).toEqual([
      'баллы(П1.1)', 'баллы(1/3) = 2', 'Строка таблицы для 1/3 ≈ 0,3333: от 0,331 до 100 — 2 балла.',
    ]);
  });

  it('says which one it takes', () => {
    const words = (formula: Formula, language: Language) => plain(describeMethodology(made(formula), { language })).split('\n').find((text) => text.includes('1.1 ('));
    expect(words(rising('exact'), 'ru')).toBe('По прямой от 0 (наихудшее значение, 0 баллов) до 1 (целевое, 100 баллов): показатель 1.1 (берётся точное значение); лучше целевого — полные баллы.');
    expect(words(rising('printed'), 'ru')).toContain('показатель 1.1 (берётся напечатанное, то есть округлённое значение)');
    expect(words(rising('exact'), 'en')).toContain('indicator 1.1 (the exact value is taken)');
    expect(words(rising('printed'), 'en')).toContain('indicator 1.1 (the printed, rounded value is taken)');
  });

  it('repeats exactly what it takes exactly, and what that is made of, but not what it takes as printed', () => {
    const chain = (on: 'exact' | 'printed') => defineMethodology(small(
      { a: measure(), b: measure(), c: measure() },
      [
        criterion('1', mean(reference('1.1'), reference('1.2')), [indicator('1.1', mean(number('a'), number('b'), number('c'))), indicator('1.2', number('c'))]),
        criterion('2', { kind: 'steps', of: { score: '1', on }, steps: [{ from: '0', to: '100', points: '7' }] }),
      ],
      { total: { label, citation, formula: reference('2') } },
    ));
    const figures = (on: 'exact' | 'printed') => {
      const page = calculationsOn(explain(assess(chain(on), { a: 2, b: 0, c: '0.01' }), { language: 'ru' }));
      return [page.get('П1.1')?.lines, page.get('К1')?.lines, page.get('К2')?.lines];
    };
    expect(figures('printed')).toEqual([['(2 + 0 + 0,01) / 3 = 0,67'], ['(0,67 + 0,01) / 2 = 0,34'], ['баллы(0,34) = 7']]);
    const third = assess(chain('exact'), { a: 1, b: 0, c: 0 });
    const page = calculationsOn(explain(third, { language: 'ru' }));
    expect([page.get('К1')?.lines, page.get('К2')?.lines]).toEqual([['(0,33 + 0) / 2 ≈ 0,17', '(1/3 + 0) / 2 = 1/6 ≈ 0,17'], ['баллы(1/6) = 7']]);
    const printed = calculationsOn(explain(assess(chain('printed'), { a: 1, b: 0, c: 0 }), { language: 'ru' }));
    expect([printed.get('К1')?.lines, printed.get('К2')?.lines]).toEqual([['(0,33 + 0) / 2 ≈ 0,17'], ['баллы(0,17) = 7']]);
  });

  it('is written with its ends where rounding may lead the printed score beyond them, and not where it cannot', () => {
    const symbols = (range: readonly [string, string], formula: Partial<Extract<Formula, { kind: 'linear' }>>) => {
      const methodology = defineMethodology(small(
        { a: measure(...range) }, [criterion('1', line({ points: '100', ...formula }), [indicator('1.1', number('a'))])], { range: { least: '-100', most: '100' } },
      ));
      return calculationsOn(describeMethodology(methodology, { language: 'ru' })).get('К1')?.symbols;
    };
    const of = (on: 'exact' | 'printed') => ({ score: '1.1', on });
    expect(symbols(['-0.4', '9.6'], { of: of('exact'), worst: '-0.4', target: '9.6' })).toBe('(П1.1 − (−0,4)) / (9,6 − (−0,4)) × 100');
    expect(symbols(['-0.4', '9.6'], { of: of('printed'), worst: '-0.4', target: '9.6' })).toBe('min(max(0; (П1.1 − (−0,4)) / (9,6 − (−0,4)) × 100); 100)');
    expect(symbols(['-0.4', '9.6'], { of: of('printed'), worst: '10', target: '-1' })).toBe('(П1.1 − 10) / ((−1) − 10) × 100');
    expect(symbols(['-1', '11'], { of: of('printed'), worst: '0', target: '10', outside: 'refuse' })).toBe('(П1.1 − 0) / (10 − 0) × 100');
  });
});

describe('What has no fixed share of the total', () => {
  it('is said once, below the table of the criteria', () => {
    const methodology = defineMethodology(small(
      { a: measure() }, [criterion('1', line({ of: { score: '1.1', on: 'exact' } }), [indicator('1.1', number('a'))])],
    ));
    const page = plain(explain(assess(methodology, { a: 50 }), { language: 'ru' }));
    expect(page.split('Прочерк стоит там').length).toBe(2);
    expect(page).toContain('| 1.1. проба | 50,00 | — | — | — |');
  });

  it('is not said where every score has one, nor where a dash means that it is left out', () => {
    const methodology = defineMethodology(small({ a: observation('respondents', { mayBeEmpty: true }), b: measure() }, [criterion('1', share('a')), criterion('2', number('b'))]));
    const page = explain(assess(methodology, { a: { count: 0, of: 0 }, b: 50 }, { whenNobodyAsked: 'leave-out' }), { language: 'ru' });
    expect(page).toContain('| не участвует | — | — |');
    expect(page).not.toContain('Прочерк');
    expect(page).not.toContain('множитель');
  });
});

describe('Who is silent', () => {
  const heading = (page: string, start: string) => page.split('\n').find((text) => text.startsWith(start));
  const edition = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
  const own = defineMethodology(small({ a: measure() }, [criterion('1', number('a'))]));

  it('is the order under an edition and its variants, and the methodology where a council writes its own', () => {
    expect(heading(describeMethodology(edition, { language: 'ru' }), '## Где')).toBe('## Где порядок молчит и что принято');
    expect(heading(describeMethodology(extendMethodology(edition, { id: 'x' }), { language: 'en' }), '## Where')).toBe('## Where the order is silent and what is taken');
    for (const page of [describeMethodology(own, { language: 'ru' }), explain(assess(own, { a: 1 }), { language: 'ru' })]) {
      expect(heading(page, '## Где')).toBe('## Где методика молчит и что принято');
      expect(page).not.toMatch(/поряд/i);
    }
    for (const page of [describeMethodology(own, { language: 'en' }), explain(assess(own, { a: 1 }), { language: 'en' })]) {
      expect(heading(page, '## Where')).toBe('## Where the methodology is silent and what is taken');
    }
  });
});
