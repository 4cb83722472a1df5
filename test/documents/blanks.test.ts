import { defineMethodology, methodologies, methodologyOn, type Collection, type Methodology } from 'nok-methodology';
import { checklistBlank, documentToMarkdown, questionnaireBlank, safeChecklistBlank, safeQuestionnaireBlank } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { codes } from '../improvement/plans.js';
import { criterion, label, number, observation, share, small } from '../methodology/small.js';
import { linesOf, rowsOf, tablesOf } from './region.js';

const order: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

const choice = (...options: [label: string, opens?: boolean][]) =>
  ({ kind: 'choice', options: options.map(([ru, opens], position) => ({ id: `option${position + 1}`, label: { ru, en: ru }, counted: position === 0, ...(opens !== undefined && { opens }) })) }) as const;
const text = (ru: string) => ({ ru, en: ru });

/** Gates of every sort: the second is asked of those the first opens, the fourth far behind its gate, the last ends the sheet. */
const council: Collection = {
  checklists: [
    {
      observation: 'building', title: text('Здание'), items: [{ id: 'roof', label: text('кровля'), verification: 'practice' }],
      grades: [{ label: text('исправно'), points: '1' }, { label: text('негодно'), points: '0' }],
    },
  ],
  questionnaire: {
    title: text('Опрос'), verification: 'unverified', notCounted: [],
    questions: [
      { id: 'came', text: text('Как часто бываете?'), answer: choice(['часто', true], ['редко', true], ['никогда']) },
      { id: 'content', text: text('Довольны?'), gate: 'came', observation: 'polite' },
      { id: 'called', text: text('Звонили?') },
      { id: 'marked', text: text('Оцените'), gate: 'came', answer: { kind: 'mark', least: 1, most: 5 } },
      { id: 'long', text: text('Оцените точно'), gate: 'called', answer: { kind: 'mark', least: 0, most: 50 } },
      { id: 'days', text: text('Сколько ждали?'), answer: { kind: 'number', least: '0', most: '14.5' } },
      { id: 'mood', text: text('Как Вам?'), answer: choice(['хорошо'], ['плохо']) },
      { id: 'wrote', text: text('Писали?') },
      { id: 'answered', text: text('Ответили?'), gate: 'wrote' },
      { id: 'well', text: text('Хорошо ответили?'), gate: 'answered', answer: choice(['да', true], ['нет']) },
      { id: 'more', text: text('Напишете ещё?'), gate: 'well' },
    ],
  },
  figures: [{ observation: 'waiting', title: text('Среднее ожидание') }],
};
const methodology = defineMethodology(small(
  { building: observation('measure', { least: '0', most: '1' }), polite: observation('respondents'), waiting: observation('measure', { least: '0', most: '100', source: 'records' }) },
  [criterion('1', number('building')), criterion('2', share('polite')), criterion('3', number('waiting'))],
));

describe('The blank questionnaire', () => {
  it('tells where to go on behind each gate of the built-in questions', () => {
    expect(tablesOf(questionnaireBlank(order)).flatMap(rowsOf).filter((row) => row.includes('переходите'))).toEqual([
      '1 | Обращались ли Вы к информации на стенде организации? | □ Да   □ Нет (если «нет», переходите к вопросу 3)',
      '3 | Обращались ли Вы к информации на сайте организации? | □ Да   □ Нет (если «нет», переходите к вопросу 5)',
      '7 | Имеете ли Вы (или лицо, чьи интересы Вы представляете) установленную группу инвалидности? | □ Да   □ Нет (если «нет», переходите к вопросу 9)',
      '11 | Обращались ли Вы в организацию дистанционно? | □ Да   □ Нет (если «нет», переходите к вопросу 13)',
    ]);
    expect(linesOf(questionnaireBlank(order)).slice(-5)).toEqual([
      'Дополнительно (на оценку не влияет):', 'Ваши предложения: ____________________', 'Пол: ____________________', 'Возраст: ____________________', 'Спасибо!',
    ]);
  });

  it('asks as a council does: options, marks, numbers, gates inside gates', () => {
    expect(tablesOf(questionnaireBlank(methodology, { collection: council })).flatMap(rowsOf)).toEqual([
      '1 | Как часто бываете? | □ часто   □ редко   □ никогда (переходите к вопросу 3)',
      '2 | Довольны? | □ Да   □ Нет',
      '3 | Звонили? | □ Да   □ Нет',
      '4 | Оцените Отвечайте, если на вопрос 1 отмечено: «часто», «редко». | обведите: 1  2  3  4  5',
      '5 | Оцените точно Отвечайте, если ответ на вопрос 3 — «да». | _______ (от 0 до 50, целое)',
      '6 | Сколько ждали? | _______ (от 0 до 14,5)',
      '7 | Как Вам? | □ хорошо   □ плохо',
      '8 | Писали? | □ Да   □ Нет (если «нет», на этом вопросы закончены)',
      '9 | Ответили? | □ Да   □ Нет (если «нет», на этом вопросы закончены)',
      '10 | Хорошо ответили? | □ да   □ нет (на этом вопросы закончены)',
      '11 | Напишете ещё? | □ Да   □ Нет',
    ]);
  });

  it('says that questions are only remembered', () => {
    const lines = linesOf(questionnaireBlank(methodology, { collection: council, remark: 'Условные данные.' }));
    expect(lines.slice(0, 2)).toEqual(['# Опрос', '*Условные данные.*']);
    expect(lines.slice(-2)).toEqual(['Спасибо!', '*Вопросы приведены по памяти: с текстом акта не сверены.*']);
    expect(linesOf(questionnaireBlank(order)).at(-1)).toBe('Спасибо!');
  });
});

describe('The blank checklists', () => {
  it('have a column for each mark an item may get, and label what is only remembered', () => {
    const blank = checklistBlank(order, { remark: 'Условные данные.' });
    const [stand, , channels, comfort] = tablesOf(blank);
    expect([blank.orientation, stand?.columns.map(({ title }) => title), channels?.columns.map(({ title }) => title)]).toEqual([
      'landscape', ['№', 'Позиция', 'Есть', 'Частично (доля от 0 до 1)', 'Нет', 'Не применимо: почему', 'Чем подтверждено'],
      ['№', 'Позиция', 'Есть', 'Нет', 'Не применимо: почему', 'Чем подтверждено'],
    ]);
    expect(comfort && rowsOf(comfort).slice(-2)).toEqual(['4.7 | запись на получение услуги* |  |  |  | ', '4.8 | иные условия |  |  |  | ']);
    expect(linesOf(blank).at(-1)).toBe('*\\* Позиция приведена по памяти: с текстом акта не сверена.*');
    expect(linesOf(blank).slice(0, 7)).toEqual([
      '# Чек-лист обследования организации: Независимая оценка качества условий оказания услуг: социальное обслуживание (приказ № 344н)', '*Условные данные.*',
      'По каждой позиции отметьте один столбец знаком «✓». Если позиция к организации не относится, напишите почему.',
      'Организация: ____________________', 'Дата обследования: ____________________', 'Обследование провёл (должность, подпись): ____________________',
      '## 1. Стенд («Информация на стенде»)',
    ]);
  });

  it('have a column for each grade of a council’s own, and rows for what is found elsewhere', () => {
    const blank = checklistBlank(methodology, { collection: council });
    const [building, figures] = tablesOf(blank);
    expect(building?.columns.map(({ title }) => title)).toEqual(['№', 'Позиция', 'исправно', 'негодно', 'Не применимо: почему', 'Чем подтверждено']);
    expect(figures && rowsOf(figures)).toEqual(['1 | Среднее ожидание |  | документы и отчётность']);
    expect(linesOf(blank).at(-1)).not.toContain('по памяти');
  });

  it('say that there are none', () => {
    const polite = defineMethodology(small({ polite: observation('respondents') }, [criterion('1', share('polite'))]));
    const asked: Collection = { checklists: [], questionnaire: { title: label, verification: 'practice', notCounted: [], questions: [{ id: 'q', text: label, observation: 'polite' }] } };
    expect(linesOf(checklistBlank(polite, { collection: asked }))[1]).toBe('Чек-листов методика не содержит.');
  });
});

describe('Blank forms', () => {
  it.each(methodologies.filter(({ sector }) => sector !== undefined).map((one) => [one.id, one] as const))('are there for %s', (_, one) => {
    for (const blank of [questionnaireBlank(one), checklistBlank(one)]) expect(documentToMarkdown(blank).length).toBeGreaterThan(500);
  });

  it('refuse a methodology that has none, and a collection of another one', () => {
    expect(codes(safeQuestionnaireBlank(methodology))).toEqual(['collectionMissing options.collection']);
    expect(codes(safeChecklistBlank(order, { collection: council })).slice(0, 2).every((code) => code.includes(' options.collection'))).toBe(true);
    expect(codes(safeChecklistBlank({ id: 'x' } as never)).every((code) => code.startsWith('missing methodology.'))).toBe(true);
    expect(codes(safeQuestionnaireBlank(order, { collection: { checklists: [] } } as never))).toEqual(['missing options.collection.questionnaire']);
  });
});
