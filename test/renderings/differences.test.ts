import { describe, expect, it } from 'vitest';
import {
  defineMethodology, describeMethodology, extendMethodology, methodologies, safeDescribeMethodology, type Changes, type Definition, type Language, type Methodology,
} from 'nok-methodology';
import { citation, criterion, indicator, label, mean, measure, number, observation, reference, share, small } from '../methodology/small.js';

const NBSP = '\u00A0';
const text = (ru: string, en: string) => ({ ru, en });

const base = defineMethodology(small(
  { a: observation('respondents', { label: text('Вежливость', 'Politeness') }), b: observation('respondents', { label: text('Удобство', 'Comfort') }), c: { ...measure(), label: text('Дни', 'Days') } },
  [
    criterion('1', reference('1.1'), [indicator('1.1', share('a'))]),
    criterion('2', mean(reference('2.1'), reference('2.2')), [indicator('2.1', share('b')), indicator('2.2', number('c'))]),
  ],
  { title: text('Порядок 2014 года', 'The procedure of 2014'), validTo: '2024-10-04' },
));

/** The lines of the part that tells the differences. */
function told(changed: Methodology, language: Language, from: Methodology = base): string[] {
  const part = describeMethodology(changed, { language, base: from }).split('\n## ').find((found) => /^(?:В чём отличие|What is different)/.test(found));
  return (part ?? '').trim().split('\n').filter((line) => line !== '').slice(2).map((line) => line.replaceAll(NBSP, ' '));
}

const changed = (changes: Partial<Changes>): Methodology => extendMethodology(base, { id: 'small', ...changes });

const act = { title: text('Решение | совета', 'Decision'), number: '7', date: '2026-01-15', verification: 'unverified' } as const;
const everything = changed({
  id: 'other', title: text('Порядок', 'Procedure'), sector: 'culture', acts: { decision: act }, citation: { verification: 'unverified', acts: ['procedure', 'decision'], note: text('Пока так.', 'So far.') },
  validFrom: '2020-01-01', validTo: null, checkedOn: '2021-01-01', range: { least: '-0.5', most: '100' },
  observations: { a: observation('respondents', { label: text('Вежливы', 'Polite'), source: 'records', symbol: 'В', ofSymbol: 'Ч', mayBeEmpty: true }), c: { ...measure('-0.5'), label: text('Дни', 'Days'), unit: text('дни', 'days') } },
  criteria: [{ id: '1', citation: { ...citation, acts: [] }, weightCitation: citation, range: { least: '0', most: '100' }, indicators: [{ id: '1.1', formula: mean(share('a'), share('b')) }] }],
  total: { label: text('Балл', 'Score') }, rounding: { digits: 1, mode: 'half-up', at: 'end' },
  choices: [{ question: 'nobody-asked', observation: 'a', chosen: 'full', byDefault: true }, { question: 'rounding', chosen: 'x', byDefault: false }],
});

describe('What is different from the base', () => {
  it('is told in Russian, a line each, old and new, formulas in words', () => {
    expect(told(everything, 'ru')).toEqual([
      '- **Обозначение**: `small` → `other`',
      '- **Название**: Порядок 2014 года → Порядок',
      '- **Сфера**: нет → культура',
      '- **Акт**: нет → № 7 от 15.01.2026 — Решение \\| совета (не сверено с текстом)',
      '- **Достоверность**: подтверждено (№ 1) → не сверено с текстом (№ 1, № 7); Пока так.',
      '- **Начало действия**: нет → 01.01.2020',
      '- **Конец действия**: 04.10.2024 → нет',
      '- **Последняя проверка, не изменились ли акты**: нет → 01.01.2021',
      '- **Возможные значения**: от 0 до 100 → от −0,5 до 100',
      '- **Исходное значение «Вежливость», название**: Вежливость → Вежливы',
      '- **Исходное значение «Вежливость», источник**: опрос получателей услуг → документы и отчётность',
      '- **Исходное значение «Вежливость», обозначение в акте**: нет → В',
      '- **Исходное значение «Вежливость», обозначение числа, от которого считают**: нет → Ч',
      '- **Исходное значение «Вежливость», может отсутствовать**: нет → да',
      '- **Исходное значение «Дни», наименьшее значение**: 0 → −0,5',
      '- **Исходное значение «Дни», единица измерения**: нет → дни',
      '- **Критерий 1, достоверность**: подтверждено (№ 1) → подтверждено',
      '- **Критерий 1, достоверность значимости**: нет → подтверждено (№ 1)',
      '- **Критерий 1, возможные значения**: нет → от 0 до 100',
      '- **Показатель 1.1, как считается**: доля опрошенных («Вежливость»), умноженная на 100 → среднее арифметическое: доля опрошенных («Вежливы»), умноженная на 100; доля опрошенных («Удобство»), умноженная на 100',
      '- **Итоговая оценка, название**: проба → Балл',
      '- **Округление**: по умолчанию → до 1 знака после запятой, половина округляется вверх; округляется только напечатанное, в расчёт идут точные значения',
      '- **Что принято там, где порядок молчит**: нет → Некого опросить («Вежливы»): принять долю за 1 (по умолчанию); Округление: `x` (выбрано)',
    ]);
  });

  it('is told in English', () => {
    expect(told(everything, 'en').slice(3, 9)).toEqual([
      '- **Act**: none → no. 7 of 15 January 2026: Decision (not held against the text)',
      '- **Certainty**: confirmed (no. 1) → not held against the text (no. 1, no. 7); So far.',
      '- **First day in force**: none → 1 January 2020',
      '- **Last day in force**: 4 October 2024 → none',
      '- **Last check whether the acts had changed**: none → 1 January 2021',
      '- **Possible values**: from 0 to 100 → from −0.5 to 100',
    ]);
    expect(told(everything, 'en').filter((line) => /Polite|Indicator|rounding|Rounding/.test(line))).toEqual([
      '- **Observation “Politeness”, label**: Politeness → Polite',
      '- **Observation “Politeness”, source**: survey of service recipients → records',
      '- **Observation “Politeness”, symbol in the act**: none → В',
      '- **Observation “Politeness”, symbol of what it is counted of**: none → Ч',
      '- **Observation “Politeness”, may be absent**: none → yes',
      '- **Indicator 1.1, how it is computed**: the share of respondents (“Politeness”) times 100 → the mean: the share of respondents (“Polite”) times 100; the share of respondents (“Comfort”) times 100',
      '- **Rounding**: by default → to 1 digit after the point, halves up; only what is printed is rounded, exact values are put in',
      '- **What is taken where the order is silent**: none → Nobody to ask (“Polite”): take the share as 1 (by default); Rounding: `x` (the user)',
    ]);
  });

  it('names what was added and taken away, of another kind, and in another order', () => {
    const [first, second] = base.criteria as [Methodology['criteria'][number], Methodology['criteria'][number]];
    const turned = defineMethodology({
      ...base, fingerprint: undefined,
      observations: { a: base.observations.a, b: { ...observation('items', { most: 5 }), label: text('Удобство', 'Comfort') }, d: observation('checklist', { source: 'stand' }) },
      criteria: [{ ...second, indicators: [{ ...second.indicators[0], formula: number('b') }, indicator('2.3', share('d'))], formula: mean(reference('2.1'), reference('2.3')) }, first],
    } as unknown as Definition);
    expect(told(turned, 'ru')).toEqual([
      '- **Исходное значение «Удобство»**: ответы опрошенных; опрос получателей услуг → число позиций перечня; опрос получателей услуг',
      '- **Исходное значение «Дни»**: измеренная величина; опрос получателей услуг → нет',
      '- **Исходное значение «проба»**: нет → доля позиций перечня; стенд организации',
      '- **Порядок критериев**: 1, 2 → 2, 1',
      '- **Критерий 2, как считается**: среднее арифметическое: показатель 2.1; показатель 2.2 → среднее арифметическое: показатель 2.1; показатель 2.3',
      '- **Показатель 2.1, как считается**: доля опрошенных («Удобство»), умноженная на 100 → число позиций («Удобство»)',
      '- **Показатель 2.2**: «проба»: измеренная величина («Дни») → нет',
      '- **Показатель 2.3**: нет → «проба»: доля имеющихся позиций («проба»), умноженная на 100',
    ]);
    expect(told(base, 'ru', turned).find((line) => line.includes('Порядок'))).toBe('- **Порядок критериев**: 2, 1 → 1, 2');
  });

  it('tells a whole criterion that was added, or taken away', () => {
    const more = changed({ criteria: [criterion('3', share('b'))], total: { formula: mean(reference('1'), reference('2'), reference('3')) } });
    expect(told(more, 'en')[0]).toBe('- **Criterion 3**: none → “sample”: the share of respondents (“Comfort”) times 100');
    expect(told(base, 'ru', more)[0]).toBe('- **Критерий 3**: «проба»: доля опрошенных («Удобство»), умноженная на 100 → нет');
  });

  it('tells whether an observation may be empty', () => {
    const [no, yes] = [false, true].map((mayBeEmpty) => changed({ observations: { b: { ...observation('respondents'), label: text('Удобство', 'Comfort'), mayBeEmpty } } })) as [Methodology, Methodology];
    expect(told(yes, 'ru', no)).toEqual(['- **Исходное значение «Удобство», может отсутствовать**: нет → да']);
    expect(told(no, 'en', yes)).toEqual(['- **Observation “Comfort”, may be absent**: yes → no']);
  });

  it('tells no choice where all were taken away, and the other order of indicators', () => {
    const some = changed({ choices: [{ question: 'ties', chosen: 'x', byDefault: false }] });
    expect(told(extendMethodology(some, { id: 'small', choices: [] }), 'en', some)).toEqual(['- **What is taken where the order is silent**: `ties`: `x` (the user) → none']);
    const [first, second] = base.criteria as [Methodology['criteria'][number], Methodology['criteria'][number]];
    const turned = defineMethodology({ ...base, fingerprint: undefined, criteria: [first, { ...second, indicators: [...second.indicators].reverse() }] } as unknown as Definition);
    expect(told(turned, 'en')).toEqual(['- **Criterion 2, order of the indicators**: 2.1, 2.2 → 2.2, 2.1']);
  });

  it('is nothing where nothing is, or where the words differ in the other language alone', () => {
    expect(told(base, 'ru')).toEqual(['Отличий нет.']);
    const inEnglish = changed({ total: { label: { ...label, en: 'other' } } });
    expect([told(inEnglish, 'ru'), told(inEnglish, 'en')]).toEqual([['Отличий нет.'], ['- **The total, label**: sample → other']]);
    expect(told(base, 'en')).toEqual(['Nothing is different.']);
  });

  it('stands before the rest of the page, under the title of the base and its fingerprint', () => {
    const page = describeMethodology(everything, { language: 'ru', base });
    const [first] = page.split('\n## ').slice(1);
    expect((first ?? '').split('\n').slice(0, 3)).toEqual(['В чём отличие от методики «Порядок 2014 года»', '', `Обозначение \`small\`, отпечаток \`${base.fingerprint}\`.`]);
    const without = describeMethodology(everything, { language: 'ru' });
    expect(page.replace(`\n## ${first ?? ''}`, '')).toBe(without);
  });

  it('can be told of any two built-in methodologies', () => {
    for (const one of methodologies) for (const other of methodologies) expect(told(one, 'ru', other).join('\n')).not.toMatch(/undefined|\[object|NaN/);
  });

  it('is the same of a base that went through JSON, and refused of what is none', () => {
    const stored = JSON.parse(JSON.stringify(base)) as Methodology;
    expect(describeMethodology(everything, { language: 'ru', base: stored })).toBe(describeMethodology(everything, { language: 'ru', base }));
    const problems = (from: unknown) => {
      const outcome = safeDescribeMethodology(everything, { language: 'ru', base: from as Methodology });
      return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
    };
    expect([problems({ ...base, criteria: [] }), problems(null), problems(base)]).toEqual([['emptyList base.criteria'], ['wrongType base'], []]);
  });
});
