import fc from 'fast-check';
import {
  assess, compareAssessments, defineMethodology, methodologyOn, reweigh, safeWhyChanged, whyChanged,
  type Assessment, type AssessmentComparison, type AssessOptions, type ObservedValue,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { faultless, home, order } from '../analysis/homes.js';
import { without } from '../council/without.js';
import { codes, marked, plan, planOf, throughJson, withAt } from '../improvement/plans.js';
import { citation, criterion, label, mean, observation, reference, share, small, steps } from '../methodology/small.js';
import { fromFractionText, decimalText, fractionText, plus, exact } from '../oracle/fraction.js';

const of = (changes: Readonly<Record<string, ObservedValue>>, options: AssessOptions = {}): Assessment =>
  home(changes, { organisation: { id: 'a', name: 'Дом *№ 1*' }, ...options });

const earlier = of({ accessibleEquipment: 3, timeliness: { count: 9, of: 10 }, remoteChannels: 4 }, { on: '2020-11-15' });
const later = of({ accessibleEquipment: 5, timeliness: { count: 14, of: 20 }, remoteChannels: 6 }, { on: '2021-11-15' });
const linesOf = (comparison: AssessmentComparison, language: 'ru' | 'en' = 'ru'): string[] => whyChanged(comparison, { language }).replaceAll('\u00A0', ' ').split('\n').filter((line) => line !== '');

describe('The page «Почему изменилась оценка»', () => {
  it('says what moved, by how much and why, in Russian', () => {
    expect(linesOf(compareAssessments([earlier, later]))).toEqual([
      '# Почему изменилась оценка: Дом \\*№ 1\\*',
      '## 15.11.2020 → 15.11.2021',
      'Итоговая оценка была 96,80, стала 97,60: изменение +0,80.',
      '### Что изменило итог',
      '| Что | Было | Стало | Баллы итога |',
      '|---|---:|---:|---:|',
      '| Оборудование помещений и территории для инвалидов | 3 | 5 | +2,40 |',
      '| Своевременность оказания услуг | 9 из 10 (90,00 %) | 14 из 20 (70,00 %) | −1,60 |',
      '| Всего |  |  | +0,80 |',
      'Изменилось, но на итог не повлияло: Действующие дистанционные способы связи на сайте.',
      '### По критериям',
      '| Критерий | Было | Стало | Изменение |',
      '|---|---:|---:|---:|',
      '| 1. Открытость и доступность информации об организации | 100,00 | 100,00 | 0,00 |',
      '| 2. Комфортность условий предоставления услуг | 96,00 | 88,00 | −8,00 |',
      '| 3. Доступность услуг для инвалидов | 88,00 | 100,00 | +12,00 |',
      '| 4. Доброжелательность, вежливость работников организации | 100,00 | 100,00 | 0,00 |',
      '| 5. Удовлетворённость условиями оказания услуг | 100,00 | 100,00 | 0,00 |',
      '## Как это посчитано',
      '- Каждое новое значение по одному подставлено к прежним: разница итогов и есть его баллы. Чего по отдельности не видно, стоит в строке «совместное действие изменений».',
      '- Баллы напечатаны с округлением. Чтобы строки складывались в напечатанную сумму, то, что взяло округление, стоит отдельной строкой.',
    ]);
  });

  it('says the same in English', () => {
    const lines = linesOf(compareAssessments([earlier, later]), 'en');
    expect(lines.slice(0, 10)).toEqual([
      '# Why the score changed: Дом \\*№ 1\\*', '## 15 November 2020 → 15 November 2021', 'The total was 96.80 and is 97.60: a change of +0.80.', '### What changed the total',
      '| What | Before | After | Points of the total |', '|---|---:|---:|---:|', '| Premises equipped for people with disabilities | 3 | 5 | +2.40 |',
      '| Service on time | 9 of 10 (90.00%) | 14 of 20 (70.00%) | −1.60 |', '| In all |  |  | +0.80 |', 'Changed without an effect on the total: Working remote channels on the site.',
    ]);
  });

  it('breaks no line between a number and its sign', () => {
    expect(whyChanged(compareAssessments([earlier, later]), { language: 'ru' })).toContain('| 9 из\u00A010 (90,00\u00A0%) |');
  });

  it('says that nothing changed', () => {
    const same = of({});
    expect(linesOf(compareAssessments([same, throughJson(same)])).slice(0, 4)).toEqual([
      '# Почему изменилась оценка: Дом \\*№ 1\\*', 'Итоговая оценка не изменилась: 100,00.', '### Что изменило итог', 'Исходные значения не изменились.',
    ]);
  });

  it('tells what does not apply, who was not asked, and what they do together', () => {
    const was = of({ comfortConditions: { notApplicable: 'на дому' }, standSatisfaction: { count: 0, of: 0 } }, { whenNotApplicable: 'leave-out', whenNobodyAsked: 'zero' });
    const is = of({ siteSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'leave-out' });
    const lines = linesOf(compareAssessments([was, is]));
    expect(lines.filter((line) => /^(?!-).*(?:стенде \||сайте \||совместное|Комфортные)/.test(line))).toEqual([
      '| Удовлетворённость информацией на стенде | никто не опрошен | 10 из 10 (100,00 %) | +4,00 |',
      '| Удовлетворённость информацией на сайте | 10 из 10 (100,00 %) | никто не опрошен | −4,00 |',
      '| совместное действие изменений | — | — | +4,00 |',
      'Изменилось, но на итог не повлияло: Комфортные условия.',
    ]);
    expect(lines.some((line) => line.includes('не участвует'))).toBe(false);
  });

  it('tells what other rules did apart from what was observed', () => {
    const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
    const was = of({ accessibleEquipment: 0, standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'zero' });
    const is = assess(draft, { ...faultless, accessibleEquipment: 1, standSatisfaction: { count: 0, of: 0 } }, { organisation: { id: 'a' }, whenNobodyAsked: 'zero' });
    const lines = linesOf(compareAssessments([was, is]));
    expect(lines.slice(2, 5)).toEqual([
      'Эти оценки посчитаны по разным правилам. По новым правилам прошлая оценка была бы 91,50: сами правила изменили итог на +1,50. Дальше сравнивается сопоставимое: прежние данные по новым правилам и новые данные.',
      expect.stringMatching(/^Методика была «.+», стала «.+»\.$/u),
      '- total «Итоговая оценка организации»: +1,50',
    ]);
    expect(lines).toContain('| другие правила | — | — | +1,50 |');
    const decided = compareAssessments([was, of({ accessibleEquipment: 0, standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'full', rounding: { digits: 1, mode: 'half-up', at: 'end' } })]);
    expect(linesOf(decided).slice(3, 6)).toEqual([
      'Иначе решено:',
      '- Некого опросить («Удовлетворённость информацией на стенде»). Было: принять долю за 0. Стало: принять долю за 1',
expect.stringMatching(/^- Округление\. Было: до 2 знаков .+\. Стало: до 1 знака /u),
    ]);
  });

  it('names a question it has no words for, and another rounding', () => {
    const base = compareAssessments([of({ standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'zero' }), of({ standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'full' })]);
    const own = withAt(throughJson(base), ['steps', 0, 'restated', 'otherAnswers', 0, 'question'], 'своё');
    expect(linesOf(own)[4]).toBe('- `своё` («Удовлетворённость информацией на стенде»). Было: принять долю за 0. Стало: принять долю за 1');
    const rounded = { ...order, id: 'whole', rounding: { digits: 0, mode: 'half-up', at: 'every-level' } } as const;
    const definition = without(rounded, 'fingerprint');
    const found = compareAssessments([of({ timeliness: { count: 9, of: 11 } }), assess(definition as never, { ...faultless, timeliness: { count: 9, of: 11 } }, { organisation: { id: 'a' } })]);
    expect(linesOf(found).filter((line) => line.startsWith('- Округление:'))).toEqual(['- Округление: +0,05']); // 93 / 5 − (100 − 0.4 · 200 / 11) / 5
    const hidden = withAt(throughJson(found), ['steps', 0, 'restated', 'effects'], [{ id: '1.7', effect: null }, { id: '1.2', effect: '0' }, { id: 'together', effect: '1/3' }]);
    expect(linesOf(hidden)).toEqual(expect.arrayContaining(['- 1.7 «1.7»: только вместе с другими', '- 1.2 «Действующие дистанционные способы связи на сайте»: на итог не повлияло', '- совместное действие изменений: +0,33']));
  });

  it('shows the trend over more than two cycles, and names cycles without a day by their numbers', () => {
    const lines = linesOf(compareAssessments([of({}), of({ timeliness: { count: 9, of: 10 } }), of({ timeliness: { count: 9, of: 10 }, accessibleEquipment: 3 })]));
    expect(lines.filter((line) => line.startsWith('## '))).toEqual(['## оценка 1 → оценка 2', '## оценка 2 → оценка 3', '## За все годы', '## Как это посчитано']);
    expect(lines.slice(lines.indexOf('## За все годы') + 1, lines.indexOf('## За все годы') + 6)).toEqual([
      '| Критерий | оценка 1 | оценка 2 | оценка 3 | Куда идёт |', '|---|---:|---:|---:|---|', '| Итоговая оценка организации | 100,00 | 99,20 | 96,80 | снижается |',
      '| 1. Открытость и доступность информации об организации | 100,00 | 100,00 | 100,00 | не меняется |', '| 2. Комфортность условий предоставления услуг | 100,00 | 96,00 | 96,00 | снижается |',
    ]);
  });

  it('shows means, what does not apply, and what works only with the others', () => {
    const comparison = throughJson(compareAssessments([earlier, later, of({}, { on: '2022-11-15' })]));
    const cause = comparison.steps[0]?.observations[2];
    const shown = (before: ObservedValue, after: ObservedValue) =>
      linesOf(withAt(comparison, ['steps', 0, 'observations', 2], { ...cause, before, after, effect: null })).find((line) => line.startsWith('| Действующие'));
    expect(shown({ sum: '16.5', of: 2 }, { notApplicable: 'на *дому*' })).toBe('| Действующие дистанционные способы связи на сайте | 8,25 (16,5 / 2) | не применимо: на \\*дому\\* | только вместе с другими |');
    expect(shown('50/3', 2.5)).toBe('| Действующие дистанционные способы связи на сайте | 50/3 | 2,5 | только вместе с другими |');
    expect(linesOf(comparison)).toContain('| Критерий | 15.11.2020 | 15.11.2021 | 15.11.2022 | Куда идёт |');
    expect(linesOf(comparison, 'en').find((line) => line.startsWith('| Criterion | 15'))).toBe('| Criterion | 15 November 2020 | 15 November 2021 | 15 November 2022 | Which way |');
    const inEnglish = linesOf(withAt(comparison, ['steps', 0, 'observations', 2], { ...cause, before: { sum: 1, of: 2 }, after: { notApplicable: 'x' }, effect: null }), 'en');
    expect(inEnglish.find((line) => line.startsWith('| Working'))).toBe('| Working remote channels on the site | 0.50 (1 / 2) | not applicable: x | only with the others |');
  });

  it('says in English what it says of rules, plans and cycles without a day', () => {
    const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
    const nobody = { standSatisfaction: { count: 0, of: 0 }, comfortConditions: { notApplicable: 'дома' } };
    const was = of({ ...nobody, accessibleEquipment: 1 }, { whenNobodyAsked: 'zero', whenNotApplicable: 'leave-out' });
    const is = assess(draft, { ...faultless, ...nobody, accessibleEquipment: 0, siteSatisfaction: { count: 0, of: 0 } }, { organisation: { id: 'a' }, whenNobodyAsked: 'full', whenNotApplicable: 'leave-out' });
    const lines = linesOf(compareAssessments([was, is, throughJson(is)]), 'en');
    expect(lines.filter((line) => /rules|methodology|otherwise|together|not changed|has changed|assessment 1|all cycles|nobody/i.test(line)).map((line) => line.slice(0, 60))).toEqual([
      '## assessment 1 → assessment 2',
      'The two assessments follow different rules. By the new rules',
      expect.stringMatching(/^The methodology was “/u),
      'Decided otherwise:',
      '- Nobody to ask (“Satisfied with the information on the stan',
      // (80 + 100 + 76 + 100 + 100) / 5 was 91.2; with the stand taken as full and the draft's weights 100 − 24 · 0.15
      '| other rules | — | — | +5.20 |',
      'The total has not changed: 95.50.',
      'Nothing that was observed has changed.',
      '## Over all cycles',
      '| Criterion | assessment 1 | assessment 2 | assessment 3 | W',
      '- Each new value is put alone into the earlier ones: the dif',
    ]);
  });

  it('shows what was left out as such', () => {
    const all = { accessibleEquipment: { notApplicable: 'нет' }, accessibilitySatisfaction: { count: 0, of: 0 } };
    const chosen = { whenNotApplicable: 'leave-out', whenNobodyAsked: 'leave-out' } as const;
    const education = methodologyOn({ sector: 'education', on: '2021-11-15' });
    const rest = without(faultless, 'timeliness');
    const was = assess(education, { ...rest, ...all } as never, { organisation: { id: 'a' }, ...chosen });
    const comparison = compareAssessments([was, throughJson(was), throughJson(was)]);
    const nothing = throughJson(comparison) as unknown as { steps: { scores: { id: string; before: unknown; after: unknown; difference: unknown }[] }[]; trends: { id: string; scores: unknown[]; trend: unknown }[] };
    for (const { scores } of nothing.steps) for (const move of scores) if (move.id === '3') Object.assign(move, { before: null, after: null, difference: null });
    for (const trend of nothing.trends) if (trend.id === '3') Object.assign(trend, { scores: [null, null, null], trend: null });
    const lines = linesOf(nothing as unknown as AssessmentComparison);
    expect(lines.filter((line) => line.includes('не участвует')).map((line) => line.replace(/^\| 3\. [^|]+/, ''))).toEqual([
      '| не участвует | не участвует | — |', '| не участвует | не участвует | — |', '| не участвует | не участвует | не участвует | — |',
    ]);
  });

  const planned = (comparison: AssessmentComparison, language: 'ru' | 'en' = 'ru'): string[] => {
    const lines = linesOf(comparison, language);
    return lines.slice(lines.findIndex((line) => /^## (?:Выполнено|Was the promise)/.test(line)) + 1, -3);
  };

  it('says whether a plan kept its promise, and what the difference is made of', () => {
    const reached = of({ accessibleEquipment: 4 }, { on: '2022-11-15' });
    expect(planned(compareAssessments([marked, reached], { plans: [plan] }))).toEqual([
      'План обещал 100,00, получено 98,80: разница −1,20. Обещание не выполнено: получено не всё, что обещано.',
      'Из чего сложилась разница, в баллах итога:', '- обещанное планом: −1,20',
      '| Что | Обещано | Получено | Выполнено |', '|---|---:|---:|---|',
      '| Информация на сайте | 19 из 19 (100,00 %) | 19 из 19 (100,00 %) | да |',
      '| Действующие дистанционные способы связи на сайте | 6 | 6 | да |',
      '| Оборудование помещений и территории для инвалидов | 5 | 4 | нет |',
    ]);
    expect(planned(compareAssessments([marked, reached], { plans: [plan] }), 'en')).toEqual([
      'The plan promised 100.00, 98.80 was reached: a difference of −1.20. The promise was not kept: not all that was promised was reached.',
      'What the difference is made of, in points of the total:', '- what the plan promised: −1.20',
      '| What | Promised | Reached | Kept |', '|---|---:|---:|---|',
      '| Information on the site | 19 of 19 (100.00%) | 19 of 19 (100.00%) | yes |',
      '| Working remote channels on the site | 6 | 6 | yes |',
      '| Premises equipped for people with disabilities | 5 | 4 | no |',
    ]);
    const kept = compareAssessments([marked, of({}, { on: '2022-11-15' })], { plans: [plan] });
    expect(planned(kept, 'en')[0]).toBe('The plan promised 100.00, 100.00 was reached: a difference of 0.00. The promise was kept.');
    const untold = withAt(throughJson(kept), ['plans', 0], {
      ...kept.plans[0], expected: null, difference: null, kept: null, uncounted: [{ id: 'свой', measure: { ru: 'купить *стулья*', en: 'buy chairs' } }],
      observations: [{ ...kept.plans[0]?.observations[0], kept: null }],
    });
    expect(planned(untold)).toEqual([
      'Сказать, выполнено ли обещание, нельзя.', '| Что | Обещано | Получено | Выполнено |', '|---|---:|---:|---|',
      '| Информация на сайте | 19 из 19 (100,00 %) | 19 из 19 (100,00 %) | сказать нельзя |',
      'Пункты плана, от которых баллы заранее посчитать нельзя:', '- купить \\*стулья\\*',
    ]);
    expect(planned(untold, 'en')).toEqual(expect.arrayContaining([
      'Whether the promise was kept cannot be told.', '| Information on the site | 19 of 19 (100.00%) | 19 of 19 (100.00%) | cannot be told |',
      'Items of the plan whose points cannot be computed beforehand:', '- buy chairs',
    ]));
  });

  it('tells a value that another one makes up for in points, and what else fell', () => {
    // Of the channels five bring what six do; 20 % of the waiting is 1.6 points.
    const reached = of({ remoteChannels: 5, timeliness: { count: 8, of: 10 }, informationOnSite: { count: 18, of: 18 } }, { on: '2022-11-15' });
    const comparison = compareAssessments([marked, reached], { plans: [plan] });
    expect(planned(comparison)).toEqual([
      'План обещал 100,00, получено 98,40: разница −1,60. Обещание не выполнено, хотя всё обещанное получено: итог снизили изменения, которых в плане не было.',
      'Из чего сложилась разница, в баллах итога:', '- изменения, которых в плане не было: −1,60',
      '| Что | Обещано | Получено | Выполнено |', '|---|---:|---:|---|',
      '| Информация на сайте | 19 из 19 (100,00 %) | 18 из 18 (100,00 %) | да |',
      '| Действующие дистанционные способы связи на сайте | 6 | 5 | по баллам |',
      '| Оборудование помещений и территории для инвалидов | 5 | 5 | да |',
      '«По баллам»: получено не то значение, что обещано, но баллов итога столько же: за пределом, до которого методика даёт баллы, или внутри одной её ступени они не меняются.',
    ]);
    const inEnglish = planned(comparison, 'en');
    expect([inEnglish[0], inEnglish[2], inEnglish[6], inEnglish.at(-1)]).toEqual([
      'The plan promised 100.00, 98.40 was reached: a difference of −1.60. The promise was not kept, though all that was promised was reached: changes that the plan does not hold lowered the total.',
      '- changes that the plan does not hold: −1.60', '| Working remote channels on the site | 6 | 5 | in points |',
      '“In points”: another value was reached than was promised, with as many points of the total: beyond the limit up to which the methodology gives points, or within one of its steps, they do not change.',
    ]);
  });

  it('tells means, what does not apply and what cannot be told among the promises', () => {
    const found = throughJson(compareAssessments([marked, of({ accessibleEquipment: 4 }, { on: '2022-11-15' })], { plans: [plan] }));
    const one = { ...found.plans[0]?.observations[0], expectedEffect: '0', reachedEffect: '0', kept: true };
    const promises = [
      { ...one, expected: { sum: 9, of: 2 }, reached: { sum: '18.0', of: 4 } }, { ...one, expected: 5, reached: { notApplicable: 'x' } }, { ...one, expected: { count: 0, of: 0 }, reached: 5 },
      { ...one, expected: 5, reached: 6, reachedEffect: '1' }, { ...one, expected: 5, reached: 5, expectedEffect: null, reachedEffect: null, kept: null },
      { ...one, expected: 5, reached: 4, expectedEffect: '281/200', kept: false },
    ];
    const changed = withAt(withAt(found, ['plans', 0, 'observations'], promises), ['steps', 0, 'observations', found.steps[0]?.observations.findIndex(({ effect }) => effect === '0') as number, 'effect'], null);
    const lines = planned(changed);
    // What was promised takes 1 − 1.405, what else changed brings 1.2; all of it is −1.2.
    expect(lines.slice(1, 6)).toEqual([
      'Из чего сложилась разница, в баллах итога:', '- обещанное планом: −0,40', '- изменения, которых в плане не было: +1,20', '- совместное действие изменений: −1,99', '- округление при печати: −0,01',
    ]);
    expect(lines.filter((line) => line.startsWith('| Информация')).map((line) => line.split(' | ').slice(1).join(' | '))).toEqual([
      '4,50 (9 / 2) | 4,50 (18 / 4) | да |', '5 | не применимо: x | по баллам |', 'никто не опрошен | 5 | по баллам |', '5 | 6 | да |', '5 | 5 | сказать нельзя |', '5 | 4 | нет |',
    ]);
  });

  it('says that other changes made up for what was not reached, and prints what rounding takes', () => {
    const was = of({ accessibleEquipment: 3, timeliness: { count: 5, of: 7 }, overallSatisfaction: { count: 6, of: 7 } }, { on: '2020-11-15' });
    const is = of({ accessibleEquipment: 4, timeliness: { count: 7, of: 7 }, overallSatisfaction: { count: 7, of: 7 } }, { on: '2021-11-15' });
    const promised = planOf(was, { notPlanned: ['timeliness', 'overallSatisfaction'].map((id) => ({ id, reason: 'а' })) });
    const comparison = compareAssessments([was, is], { plans: [promised] });
    // 2/7 · 100 · 0.4 · 0.2 + 1/7 · 100 · 0.5 · 0.2 = 26/7
    expect(planned(comparison).slice(0, 4)).toEqual([
      'План обещал 96,29, получено 98,80: разница +2,51. Обещанный итог получен, хотя получено не всё, что обещано: остальное дали другие изменения.',
      'Из чего сложилась разница, в баллах итога:', '- обещанное планом: −1,20', '- изменения, которых в плане не было: +3,71',
    ]);
    expect(planned(comparison, 'en')[0]).toContain('The promised total was reached, though not all that was promised: other changes made up for it.');
    expect(linesOf(comparison).slice(3, 11)).toEqual([
      '### Что изменило итог', '| Что | Было | Стало | Баллы итога |', '|---|---:|---:|---:|',
      '| Своевременность оказания услуг | 5 из 7 (71,43 %) | 7 из 7 (100,00 %) | +2,29 |',
      '| Удовлетворённость условиями в целом | 6 из 7 (85,71 %) | 7 из 7 (100,00 %) | +1,43 |',
      '| Оборудование помещений и территории для инвалидов | 3 | 4 | +1,20 |',
      '| округление при печати | — | — | −0,01 |',
      '| Всего |  |  | +4,91 |',
    ]);
  });

  it('says that the changes brought less together than each alone, and names the cycles of a plan where there are several', () => {
    // 50 to 70 per cent on average are worth 100 points, more are worth 60: each list alone reaches 60 per cent, both 80.
    const stepped = defineMethodology(small(
      { a: observation('checklist'), b: observation('checklist') },
      [criterion('1', mean(share('a'), share('b'))), criterion('2', steps({ score: '1', on: 'exact' }, ['0', '50', '0'], ['50', '70', '100'], ['70', '100', '60']))],
      { total: { label, citation, formula: reference('2') } },
    ));
    const cycle = (a: number, b: number, on: string): Assessment => assess(stepped, { a: { count: a, of: 10 }, b: { count: b, of: 10 } }, { organisation: { id: 'a' }, on });
    const cycles = [cycle(4, 4, '2020-11-15'), cycle(8, 8, '2021-11-15'), cycle(8, 8, '2022-11-15')] as const;
    const promised = planOf(cycles[0], { items: [{ id: 'x', criterion: '1', shortcoming: 'а', measure: 'б', expects: { observation: 'a', value: { count: 8, of: 10 } } }] });
    const comparison = compareAssessments(cycles, { plans: [promised] });
    expect(linesOf(comparison)).toContain('## Выполнено ли обещанное планом: 15.11.2020 → 15.11.2021');
    expect(planned(comparison).slice(0, 4)).toEqual([
      'План обещал 100,00, получено 60,00: разница −40,00. Обещание не выполнено, хотя всё обещанное получено: вместе изменения дали меньше, чем по отдельности.',
      'Из чего сложилась разница, в баллах итога:', '- изменения, которых в плане не было: +100,00', '- совместное действие изменений: −140,00',
    ]);
    expect(planned(comparison, 'en')[3]).toBe('- the changes acting together: −140.00');
  });

  it('tells a change too small to be printed from none', () => {
    const [was, is] = [of({ timeliness: { count: 7000, of: 7001 } }, { on: '2020-11-15' }), of({ timeliness: { count: 7001, of: 7002 } }, { on: '2021-11-15' })];
    const lines = linesOf(compareAssessments([was, is]));
    expect([lines[2], lines[6], lines[8], lines.at(-3)?.startsWith('## Как')]).toEqual([
      'Итоговая оценка с точностью до округления не изменилась: 100,00.', '| Своевременность оказания услуг | 7000 из 7001 (99,99 %) | 7001 из 7002 (99,99 %) | + менее 0,01 |',
      '### По критериям', true,
    ]);
    const back = linesOf(compareAssessments([of({ timeliness: { count: 7001, of: 7002 } }), of({ timeliness: { count: 7000, of: 7001 } })]), 'en');
    expect(back).toEqual(expect.arrayContaining(['But for rounding the total has not changed: 100.00.', '| Service on time | 7001 of 7002 (99.99%) | 7000 of 7001 (99.99%) | − less than 0.01 |']));
    const promised = planOf(of({ accessibleEquipment: 4 }, { on: '2020-11-15' }));
    const almost = compareAssessments([of({ accessibleEquipment: 4 }, { on: '2020-11-15' }), of({ timeliness: { count: 7000, of: 7001 } }, { on: '2021-11-15' })], { plans: [promised] });
    expect(planned(almost).slice(0, 2)).toEqual([
      'План обещал 100,00, получено 100,00: с точностью до округления разницы нет. Обещание не выполнено, хотя всё обещанное получено: итог снизили изменения, которых в плане не было.',
      '| Что | Обещано | Получено | Выполнено |',
    ]);
  });

  it('says that other rules had no effect', () => {
    const next = methodologyOn({ sector: 'social-service', on: '2024-12-01' });
    const comparison = compareAssessments([of({}, { on: '2021-11-15' }), assess(next, faultless as never, { organisation: { id: 'a' }, on: '2024-12-01' })]);
    const lines = linesOf(comparison);
    expect(lines.slice(2, 4)).toEqual([
      'Итоговая оценка не изменилась: 100,00.',
      'Эти оценки посчитаны по разным правилам, но на итог это не повлияло: по новым правилам прошлая оценка была бы той же — 100,00. Новая методика с текстом акта не сверена. Что изменил приказ № 408н, неизвестно: считается как в редакции 2018 года. Дальше сравнивается сопоставимое: прежние данные по новым правилам и новые данные.',
    ]);
    expect(lines.slice(5, 8)).toEqual(['### Что изменило итог', 'Исходные значения не изменились.', '### По критериям']);
    expect(linesOf(comparison, 'en')[3]).toBe(
      'The two assessments follow different rules, without an effect on the total: by the new rules the earlier one would have been the same, 100.00. The new methodology was not held against the text of the act. What order 408n changed is not known: computed as in the edition of 2018. What follows compares like with like: the earlier data by the new rules, and the new data.',
    );
  });

  it('says of each of two methodologies that it was not held against its text, and nothing of one and the same', () => {
    const next = methodologyOn({ sector: 'social-service', on: '2024-12-01' });
    const { cycles: [was, is], ...rest } = throughJson(compareAssessments([of({}, { on: '2021-11-15' }), assess(next, faultless as never, { organisation: { id: 'a' }, on: '2024-12-01' })]));
    expect([was?.methodology.verification, was?.methodology.note?.en, is?.methodology.verification, is?.methodology.note?.en]).toEqual([
      'confirmed', 'From which day the order on the indicators of the sector is in force, is not known.', 'unverified', 'What order 408n changed is not known: computed as in the edition of 2018.',
    ]);
    const both = withAt(withAt({ ...rest, cycles: [was, is] } as AssessmentComparison, ['cycles', 0, 'methodology', 'verification'], 'unverified'), ['cycles', 0, 'methodology', 'note'], null);
    expect(linesOf(both)[3]).toContain(' Прежняя методика с текстом акта не сверена. Новая методика с текстом акта не сверена. Что изменил приказ № 408н, неизвестно: считается как в редакции 2018 года. ');
    expect(linesOf(both, 'en')[3]).toContain(' The earlier methodology was not held against the text of the act. The new methodology was not held against the text of the act. What order ');
    const starred = withAt(both, ['cycles', 0, 'methodology', 'note'], { ru: 'по *памяти*.', en: 'as *remembered*.' });
    expect(linesOf(starred)[3]).toContain(' Прежняя методика с текстом акта не сверена. по \\*памяти\\*. ');
    const stand = { standSatisfaction: { count: 0, of: 0 } };
    const alike = (whenNobodyAsked: 'zero' | 'full') => assess(next, { ...faultless, ...stand } as never, { organisation: { id: 'a' }, whenNobodyAsked });
    expect(linesOf(compareAssessments([alike('zero'), alike('full')])).join(' ')).not.toContain('не сверена');
  });

  it('prints no difference between totals that are printed alike', () => {
    const was = of({ accessibleEquipment: 4, timeliness: { count: 83, of: 90 } }, { on: '2020-11-15' });
    const comparison = compareAssessments([was, of({ timeliness: { count: 12, of: 13 } }, { on: '2021-11-15' })], { plans: [planOf(was)] });
    // 8 · 7/90 − 8 · 1/13 = 0.0068
    expect(comparison.plans[0]?.difference).toBe('4/585');
    expect(planned(comparison)[0]).toBe('План обещал 99,38, получено 99,38: с точностью до округления разницы нет. Обещание выполнено.');
    expect(planned(comparison, 'en')[0]).toBe('The plan promised 99.38, 99.38 was reached: but for rounding there is no difference. The promise was kept.');
  });

  it('prints as many digits as the totals have', () => {
    const four = { rounding: { digits: 4, mode: 'half-up', at: 'end' } } as const;
    const lines = linesOf(compareAssessments([of({ timeliness: { count: 6, of: 7 } }, four), of({ timeliness: { count: 7, of: 7 } }, four)]));
    expect(lines.filter((line) => line.includes('+'))).toEqual([
      'Итоговая оценка была 98,8571, стала 100,0000: изменение +1,1429.', '| Своевременность оказания услуг | 6 из 7 (85,71 %) | 7 из 7 (100,00 %) | +1,1429 |', '| Всего |  |  | +1,1429 |',
      '| 2. Комфортность условий предоставления услуг | 94,2857 | 100,0000 | +5,7143 |',
    ]);
  });

  it('adds up as it is printed, whatever changed', () => {
    const respondents = Object.entries(order.observations).filter(([, { kind }]) => kind === 'respondents').map(([key]) => key);
    const answers = fc.record(Object.fromEntries(respondents.map((key) => [key, fc.integer({ min: 1, max: 60 }).chain((all) => fc.record({ count: fc.integer({ min: 0, max: all }), of: fc.constant(all) }))])));
    const hundredths = (text = ''): number => (text.includes('менее') ? 0 : Number(text.replace('−', '-').replace('+', '').replace(',', '')));
    fc.assert(fc.property(answers, answers, (before, after) => {
      const lines = linesOf(compareAssessments([of(before), of(after)]));
      const last = (line: string): number => hundredths(line.split(' | ').at(-1)?.replace(' |', ''));
      const from = lines.indexOf('| Что | Было | Стало | Баллы итога |') + 2;
      const sum = lines.findIndex((line) => line.startsWith('| Всего'));
      if (sum > 0) expect(lines.slice(from, sum).map(last).reduce((so, one) => so + one, 0)).toBe(last(lines[sum] as string));
      for (const line of lines.filter((one) => /^\| \d\. /.test(one))) {
        const [was, is, moved] = line.replace(/ \|$/, '').split(' | ').slice(1).map(hundredths) as [number, number, number];
        expect(is - was).toBe(moved);
      }
    }), { numRuns: 100 });
  });

  it('prints figures that come out again from the exact ones', () => {
    const comparison = compareAssessments([of({ timeliness: { count: 7, of: 9 }, recommendation: { count: 1, of: 3 } }), of({ timeliness: { count: 6, of: 7 }, comfortSatisfaction: { count: 2, of: 3 } })]);
    const [step] = comparison.steps;
    const figures = linesOf(comparison).flatMap((line) => /\| ([+−]?\d+,\d\d) \|$/.exec(line)?.[1] ?? []).map((text) => text.replace('−', '-').replace('+', '').replace(',', '.'));
    const exactly = (step?.observations ?? []).map(({ effect }) => effect ?? '0');
    expect(figures.slice(0, 3)).toEqual(exactly.map((value) => decimalText(fromFractionText(value), 2, 'half-up')));
    expect(fractionText(exactly.map(fromFractionText).reduce(plus, exact(0n)))).toBe(step?.difference);
    // The printed totals are 94.22 and 96.86; 4 − 2 + 0.63 is one hundredth less.
    expect([comparison.cycles.map(({ score }) => score), figures.slice(3, 5)]).toEqual([['94.22', '96.86'], ['0.01', '2.64']]);
  });
});

describe('The page is refused', () => {
  const comparison = compareAssessments([earlier, later]);
  const refused = (path: readonly (string | number)[], part: unknown): string[] => codes(safeWhyChanged(withAt(throughJson(comparison), path, part), { language: 'ru' }));

  it('where figures do not add up', () => {
    expect(refused(['steps', 0, 'difference'], '7')).toEqual(['differs comparison.steps.0.difference', 'differs comparison.steps.0.together']);
    expect(refused(['steps', 0, 'observations', 0, 'effect'], '7')).toEqual(['differs comparison.steps.0.together']);
    expect(refused(['steps', 0, 'scores', 0, 'difference', 'exact'], '7')).toEqual(['differs comparison.steps.0.scores.0.difference.exact']);
    expect(refused(['steps', 0, 'to'], 2)).toEqual(['differs comparison.steps.0.to']);
    expect(refused(['steps', 0, 'from'], 1)).toEqual(['differs comparison.steps.0.from']);
    expect(refused(['steps'], [comparison.steps[0], comparison.steps[0]])).toEqual(['differs comparison.steps.length']);
    const restated = { otherMethodology: false, otherAnswers: [], score: '1.00', exact: '1', effect: '0', causes: null, effects: null };
    expect(refused(['steps', 0, 'restated'], restated)).toEqual(['differs comparison.steps.0.restated.effect']);
  });

  it('where the figures of a promise do not follow', () => {
    const kept = compareAssessments([marked, of({ accessibleEquipment: 4 }, { on: '2022-11-15' })], { plans: [plan] });
    const wrong = (name: string, part: unknown): string[] => codes(safeWhyChanged(withAt(throughJson(kept), ['plans', 0, name], part), { language: 'ru' }));
    expect(wrong('from', 1)).toEqual(['outsideBounds comparison.plans.0.from']);
    expect(wrong('to', 0)).toEqual(['differs comparison.plans.0.to']);
    expect(wrong('reached', { score: '99.00', exact: '99' })).toEqual(['differs comparison.plans.0.reached.exact', 'differs comparison.plans.0.difference']);
    expect(wrong('difference', '1')).toEqual(['differs comparison.plans.0.difference']);
    expect(wrong('kept', true)).toEqual(['differs comparison.plans.0.kept']);
    expect(wrong('expected', null)).toEqual(['differs comparison.plans.0.difference', 'differs comparison.plans.0.kept']);
  });

  it('for an unknown language, and what is no comparison', () => {
    expect(codes(safeWhyChanged(comparison, { language: 'de' as never }))).toEqual(['wrongValue options.language']);
    expect(codes(safeWhyChanged(5 as never, { language: 'ru' }))).toEqual(['wrongType comparison']);
  });
});
