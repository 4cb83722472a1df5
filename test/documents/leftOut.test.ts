import { assess, defineMethodology, draftPlan, proposals, type Assessment, type Collection, type Marks } from 'nok-methodology';
import { governorSummary, improvementPlan, operatorReport, progressReport, siteNotice, type RegionResults } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { enough } from '../improvement/plans.js';
import { criterion, indicator, label, linear, observation, reference, share, small } from '../methodology/small.js';
import { below, homeOf, linesOf, results, rowsOf, tablesOf, tallyOf } from './region.js';

/** Two criteria, the second of which nobody may have been asked about; its label is an abbreviation. */
const methodology = defineMethodology(small(
  { asked: observation('respondents', { mayBeEmpty: true }), other: observation('respondents', { mayBeEmpty: true }) },
  [
    criterion('1', share('asked')),
    criterion('2', reference('2.1'), [indicator('2.1', share('other'))], { label: { ru: 'НОК услуг', en: 'Quality' } }),
  ],
));
const home = (id: string, asked: number, other: number): Assessment =>
  assess(methodology, { asked: { count: asked, of: 4 }, other: { count: 0, of: other } }, { organisation: { id }, whenNobodyAsked: 'leave-out' });
const of = (...assessments: Assessment[]): RegionResults => ({ ...results, organisations: assessments.map((assessment) => ({ assessment })) });

describe('What is left out', () => {
  it('is a dash, and means are over those who have it', () => {
    const report = operatorReport(of(home('1', 3, 0), home('2', 4, 5)), { language: 'ru' });
    expect(below(report, '## 2. Оценки по критериям')[0]).toMatch(/Прочерк: показатель не участвует в оценке, его значимость распределена между остальными\.$/);
    expect(below(report, '### Критерий 2. НОК услуг').slice(2, 5)).toEqual(['| 1 | — | — |', '| 2 | 0,00 | 0,00 |', '| **Наименьшее** | **0,00** | **0,00** |']);
    expect(tablesOf(report).at(-2)?.totals).toEqual([[null, 'В среднем', '87,50', '0,00', '62,50']]);
  });

  it('has no figures where nobody has it', () => {
    const nobody = of(home('1', 3, 0), home('2', 4, 0));
    const report = operatorReport(nobody, { language: 'ru' });
    expect(below(report, '### Критерий 2. НОК услуг').slice(4, 7)).toEqual(['| **Наименьшее** | **—** | **—** |', '| **В среднем** | **—** | **—** |', '| **Наибольшее** | **—** | **—** |']);
    expect(below(report, '## 5. Выводы').slice(0, 2)).toEqual([
      '1. Итоговая оценка в среднем — 87,50 балла. Наименьшая — 75,00 балла: 1. Наибольшая — 100,00 балла: 2.',
      '2. Больше всего баллов теряется на критерии «проба» — 100,0 % всех потерь.',
    ]);
    expect(tablesOf(governorSummary(nobody)).flatMap(rowsOf)).toContain('Критерий 2 «НОК услуг» в среднем, баллов | —');
  });

  it('keeps an abbreviation as it is in the notice', () => {
    expect(linesOf(siteNotice(of(home('1', 3, 4))))).toContain('- НОК услуг.');
  });
});

describe('A share of which nobody answered', () => {
  it('is a dash', () => {
    const none = { yes: 0, no: 0, blank: 10, skipped: 0, inconsistent: 0 };
    const report = operatorReport({ ...results, organisations: [homeOf('1', {}, {}, tallyOf({ usedSite: none }))] }, { language: 'ru' });
    expect(below(report, '## 4. Опрос получателей услуг')).toContain('| Обращались ли Вы к информации на сайте организации? | 0 | 0 | 10 | — |');
  });
});

/** A share that a scale refuses above 80 per cent: what would come of a full list nobody can say. */
const refusing = defineMethodology(small({ list: observation('checklist') }, [criterion('1', linear('list', '0', '80', '100', 'refuse'))]));
const collection: Collection = {
  checklists: [{ observation: 'list', title: label, items: ['one', 'two', 'three', 'four'].map((id) => ({ id, label: { ru: id, en: id }, verification: 'practice' })) }],
  questionnaire: { title: label, verification: 'practice', questions: [], notCounted: [] },
};
const marks: Marks = { list: { one: 'present', two: 'present', three: 'present', four: 'absent' } };

describe('A scale that refuses what a plan would lead to', () => {
  const assessment = assess(refusing, { list: { count: 3, of: 4 } }, { organisation: { id: 'a' }, on: '2021-11-15' });
  const plan = draftPlan(assessment, proposals(assessment, { marks, collection }), enough);

  it('leaves the expected total open', () => {
    expect(plan.expected).toBe(null);
    expect(linesOf(improvementPlan(plan)).slice(-2)).toEqual([
      '| 1.1 | Отсутствует: four («проба») | Обеспечить: four | 01.01.2022 — 31.12.2022 | имя, директор |  |  |', '*Графы формы приведены по памяти, с текстом акта не сверены.*',
    ]);
  });

  it('shows a dash in the progress', () => {
    const report = progressReport([plan], { language: 'ru', progress: { on: '2022-06-01', taken: [] } });
    expect(linesOf(report)).toContain('| a | 93,75 | 93,75 | — |');
  });

  it('has no gain that could be told', () => {
    const report = operatorReport({ ...results, collection, organisations: [{ assessment, marks }] }, { language: 'ru' });
    expect(below(report, '## 5. Недостатки, выявленные в организациях')[3]).toBe('| **a** |  |  |');
    expect(below(report, '## 5. Недостатки, выявленные в организациях')[4]).toBe('| 1 | Отсутствует: four («проба») | — |');
  });
});

describe('A scale on a score', () => {
  it('has no heading among the proposals where nothing lacks', () => {
    const scaled = defineMethodology(small(
      { asked: observation('respondents'), other: observation('respondents') },
      [criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '100', '100'), [indicator('1.1', share('asked'))]), criterion('2', share('other'))],
    ));
    const assessment = assess(scaled, { asked: { count: 4, of: 4 }, other: { count: 3, of: 4 } }, { organisation: { id: 'a' } });
    const report = operatorReport(of(assessment), { language: 'ru' });
    expect(below(report, '## 6. Предложения')).toEqual(['### Критерий 2. проба', 'Добиться лучших ответов в опросе:', '- «проба» (сейчас 75,0 %)']);
  });
});

describe('What a plan leaves out', () => {
  it('is named by its id where nothing else is known of it', () => {
    const assessment = assess(refusing, { list: { count: 3, of: 4 } }, { organisation: { id: 'a' }, on: '2021-11-15' });
    const plan = draftPlan(assessment, proposals(assessment), { ...enough, period: { from: '2022-01-01', to: '2022-12-31' }, notPlanned: [{ id: 'list', reason: 'мало' }] });
    expect(linesOf(improvementPlan({ ...plan, notPlanned: [...plan.notPlanned, { id: 'чужое', reason: 'мало' }] }))).toContain('- мало: «проба», «чужое»');
    expect(improvementPlan(plan).title).toContain('на\u00A02022\u00A0год');
  });
});
