import { verbalBands } from 'nok-methodology';
import { operatorReport, type OrganisationResults, type RegionResults } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { below, homeOf, linesOf, results, tablesOf, tallyOf } from './region.js';

const reportOn = (organisation: OrganisationResults, language: 'ru' | 'en', changes: Partial<RegionResults> = {}) =>
  operatorReport({ ...results, ...changes, organisations: [organisation] }, { language });

const answered = (yes: number) => ({ yes, no: 10 - yes, blank: 0, skipped: 0, inconsistent: 0 });
const lacking = homeOf(
  '1',
  {
    accessibleEquipment: { equipmentRamp: 'absent', equipmentLift: 'absent', equipmentParking: 'absent' }, remoteChannels: { channelAppeal: 'absent' },
    informationOnSite: { siteOther: { part: '0.5' } },
  },
  {}, tallyOf({ usedSite: answered(9) }),
);

describe('The operator’s report on one organisation', () => {
  const report = reportOn(lacking, 'ru');

  it('does not count it by type', () => {
    expect(below(report, '## 1. Перечень организаций').slice(0, 2)).toEqual(['Независимая оценка проведена по перечню, в котором одна организация.', '| № | Организация | Тип |']);
    expect(below(reportOn(lacking, 'en'), '## 1. List of organisations').slice(0, 2)).toEqual(['One organisation was assessed.', '| No. | Organisation | Type |']);
  });

  it('has neither a mean nor a least and a greatest of one', () => {
    expect(below(report, '## 5. Оценки по критериям')[0]).toBe('### Критерий 1. Открытость и доступность информации об организации');
    expect(below(report, '### Критерий 3. Доступность услуг для инвалидов').slice(2, 4)).toEqual([
      '| Дом № 1 | 40,00 | 100,00 | 100,00 | 82,00 |',
      '*П3.1 — Оборудование помещений и территории для инвалидов; П3.2 — Условия доступности услуг для инвалидов; П3.3 — Удовлетворённость инвалидов доступностью услуг.*',
    ]);
    expect(tablesOf(report).filter(({ columns }) => columns[0]?.title === 'Место').map(({ totals }) => totals)).toEqual([undefined]);
    expect(linesOf(report).filter((line) => /в среднем|всех организаци|Чаще всего|в 1 организации/i.test(line))).toEqual([]);
    expect(linesOf(reportOn(lacking, 'en')).filter((line) => /average|all organisations|most often|in 1 organisation|\bMean\b/.test(line))).toEqual([]);
  });

  it('says that enough were asked, and of whose answers it tells', () => {
    expect(below(report, '## 2. Выборка')[0]).toMatch(/сверено\)\. Опрошено достаточно\.$/);
    expect(below(reportOn(lacking, 'en'), '## 2. Sample')[0]).toMatch(/act\)\. Enough were asked\.$/);
    expect(below(report, '## 4. Опрос получателей услуг')[0]).toMatch(/^Доля — от числа ответивших «да» или «нет»: /);
  });

  it('draws conclusions from its own figures', () => {
    expect(below(report, '## 8. Выводы')).toEqual([
      // 60 · 0.3 · 0.2 = 3.6 points, and a half of one of nineteen: 100 / 38 / 2 · 0.3 · 0.2 = 0.0789.
      '1. Итоговая оценка — 96,32 балла.',
      '2. Критерии выше всего: «Комфортность условий предоставления услуг», «Доброжелательность, вежливость работников организации», '
        + '«Удовлетворённость условиями оказания услуг» — 100,00; ниже всего: «Доступность услуг для инвалидов» — 82,00.',
      '3. Показатели ниже всего: «Оборудование помещений и территории для инвалидов» — 40,00.',
      '4. Больше всего баллов теряется на критерии «Доступность услуг для инвалидов» — 97,9 % всех потерь; затем «Открытость и доступность информации об организации» — 2,1 %.',
      '5. Недостатки отмечены по позициям: «Оборудование для инвалидов: вход с пандусом или подъёмной платформой» (нет), «Оборудование для инвалидов: выделенная стоянка» (нет), '
        + '«Оборудование для инвалидов: адаптированный лифт, поручни, широкие проёмы» (нет) и ещё 2 позиции.',
    ]);
    expect(below(reportOn(lacking, 'en'), '## 8. Conclusions').slice(1, 3)).toEqual([
      '2. Criteria, highest: “Comfort of the conditions”, “Politeness of the staff”, “Satisfaction with the conditions”, 100.00; lowest: “Accessibility for people with disabilities”, 82.00.',
      '3. Indicators, lowest: “Premises equipped for people with disabilities”, 40.00.',
    ]);
    expect(below(reportOn(lacking, 'en'), '## 8. Conclusions').at(-1)).toMatch(/^5\. Items that fall short: .*\(absent\) and 2 more\.$/);
  });

  it('names its level, and says that it loses nothing', () => {
    const faultless = homeOf('1', {}, {});
    expect(below(reportOn(faultless, 'ru', { bands: verbalBands }), '## 8. Выводы')).toEqual(['1. Итоговая оценка — 100,00 балла.', '2. Уровень: «отлично».', 'Организация набрала наибольший балл: потерь нет.']);
    expect(below(reportOn(faultless, 'en', { bands: verbalBands }), '## 8. Conclusions')).toEqual(['1. The total is 100.00 points.', '2. Level: “excellent”.', 'The organisation has the greatest score: nothing is lost.']);
  });

  it('proposes without counting organisations', () => {
    expect(below(report, '## 9. Предложения').slice(-2)).toEqual(['- Сайт: иная информация (частично)', '- Дистанционная связь: электронный сервис для подачи обращения (нет)']);
  });
});
