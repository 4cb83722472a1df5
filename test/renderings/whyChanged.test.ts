import {
  assess, compareAssessments, methodologyOn, reweigh, safeWhyChanged, whyChanged,
  type Assessment, type AssessmentComparison, type AssessOptions, type ObservedValue,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { faultless, home, order } from '../analysis/homes.js';
import { without } from '../council/without.js';
import { codes, marked, plan, throughJson, withAt } from '../improvement/plans.js';
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
      '- Каждое новое значение по одному подставлено к прежним: разница итогов и есть его баллы. Чего по отдельности не видно, стоит в строке «вместе»; сумма точна.',
      '- Напечатано с округлением, поэтому напечатанные слагаемые могут расходиться с суммой в последней цифре.',
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
    expect(lines.filter((line) => /^(?!-).*(?:стенде \||сайте \||вместе|Комфортные)/.test(line))).toEqual([
      '| Удовлетворённость информацией на стенде | никто не опрошен | 10 из 10 (100,00 %) | +4,00 |',
      '| Удовлетворённость информацией на сайте | 10 из 10 (100,00 %) | никто не опрошен | −4,00 |',
      '| изменения вместе, сверх каждого по отдельности | — | — | +4,00 |',
      'Изменилось, но на итог не повлияло: Комфортные условия.',
    ]);
    expect(lines.some((line) => line.includes('не участвует'))).toBe(false);
  });

  it('tells what other rules did apart from what was observed', () => {
    const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
    const was = of({ accessibleEquipment: 0, standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'zero' });
    const is = assess(draft, { ...faultless, accessibleEquipment: 1, standSatisfaction: { count: 0, of: 0 } }, { organisation: { id: 'a' }, whenNobodyAsked: 'zero' });
    const lines = linesOf(compareAssessments([was, is]));
    expect(lines.slice(2, 6)).toEqual([
      'Эти оценки посчитаны по разным правилам. По новым правилам прошлая оценка была бы 91,50: сами правила изменили итог на +1,50. Дальше сравнивается сопоставимое: прежние данные по новым правилам и новые данные.',
      expect.stringMatching(/^Методика была «.+», стала «.+»\.$/u),
      '- total «Итоговая оценка организации»: +1,50',
      '- изменения вместе, сверх каждого по отдельности: 0,00',
    ]);
    expect(lines).toContain('| другие правила | — | — | +1,50 |');
    const decided = compareAssessments([was, of({ accessibleEquipment: 0, standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'full', rounding: { digits: 1, mode: 'half-up', at: 'end' } })]);
    expect(linesOf(decided)[3]).toBe('Иначе решено: Некого опросить / standSatisfaction, Округление.');
  });

  it('names a question it has no words for, and another rounding', () => {
    const base = compareAssessments([of({ standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'zero' }), of({ standSatisfaction: { count: 0, of: 0 } }, { whenNobodyAsked: 'full' })]);
    const own = withAt(throughJson(base), ['steps', 0, 'restated', 'otherAnswers', 0, 'question'], 'своё');
    expect(linesOf(own)[3]).toBe('Иначе решено: `своё`.');
    const rounded = { ...order, id: 'whole', rounding: { digits: 0, mode: 'half-up', at: 'every-level' } } as const;
    const definition = without(rounded, 'fingerprint');
    const found = compareAssessments([of({ timeliness: { count: 9, of: 11 } }), assess(definition as never, { ...faultless, timeliness: { count: 9, of: 11 } }, { organisation: { id: 'a' } })]);
    expect(linesOf(found).filter((line) => line.startsWith('- Округление'))).toHaveLength(1);
    const hidden = withAt(throughJson(found), ['steps', 0, 'restated', 'effects'], [{ id: '1.7', effect: null }]);
    expect(linesOf(hidden)).toContain('- 1.7 «1.7»: только вместе с другими');
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
    expect(shown({ sum: '16.5', of: 2 }, { notApplicable: 'на *дому*' })).toBe('| Действующие дистанционные способы связи на сайте | 16,5 / 2 | не применимо: на \\*дому\\* | только вместе с другими |');
    expect(shown('50/3', 2.5)).toBe('| Действующие дистанционные способы связи на сайте | 50/3 | 2,5 | только вместе с другими |');
    expect(linesOf(comparison)).toContain('| Критерий | 15.11.2020 | 15.11.2021 | 15.11.2022 | Куда идёт |');
    expect(linesOf(comparison, 'en').find((line) => line.startsWith('| Criterion | 15'))).toBe('| Criterion | 15 November 2020 | 15 November 2021 | 15 November 2022 | Which way |');
    const inEnglish = linesOf(withAt(comparison, ['steps', 0, 'observations', 2], { ...cause, before: { sum: 1, of: 2 }, after: { notApplicable: 'x' }, effect: null }), 'en');
    expect(inEnglish.find((line) => line.startsWith('| Working'))).toBe('| Working remote channels on the site | 1 / 2 | not applicable: x | only with the others |');
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

  it('says whether a plan kept its promise', () => {
    const reached = of({ accessibleEquipment: 4 }, { on: '2022-11-15' });
    const lines = linesOf(compareAssessments([marked, reached], { plans: [plan] }));
    expect(lines.slice(lines.indexOf('## Выполнено ли обещанное планом') + 1, -3)).toEqual([
      'План обещал 100,00, получено 98,80: разница −1,20. Обещание не выполнено.',
      '| Что | Обещано | Получено | Выполнено |', '|---|---:|---:|---|',
      '| Информация на сайте | 19 из 19 (100,00 %) | 19 из 19 (100,00 %) | да |',
      '| Действующие дистанционные способы связи на сайте | 6 | 6 | да |',
      '| Оборудование помещений и территории для инвалидов | 5 | 4 | нет |',
    ]);
    const kept = compareAssessments([marked, of({}, { on: '2022-11-15' })], { plans: [plan] });
    expect(linesOf(kept, 'en')).toContain('The plan promised 100.00, 100.00 was reached: a difference of 0.00. The promise was kept.');
    const untold = withAt(throughJson(kept), ['plans', 0], { ...kept.plans[0], expected: null, difference: null, kept: null, uncounted: ['свой'], observations: [{ ...kept.plans[0]?.observations[0], kept: null }] });
    expect(linesOf(untold)).toEqual(expect.arrayContaining(['Сказать, выполнено ли обещание, нельзя.', 'Пункты, от которых баллы посчитать нельзя: свой.', '| Информация на сайте | 19 из 19 (100,00 %) | 19 из 19 (100,00 %) | сказать нельзя |']));
    expect(linesOf(untold, 'en')).toEqual(expect.arrayContaining(['Items whose points cannot be computed: свой.', '| Information on the site | 19 of 19 (100.00%) | 19 of 19 (100.00%) | cannot be told |']));
    expect(linesOf(compareAssessments([marked, reached], { plans: [plan] }), 'en')).toEqual(expect.arrayContaining([
      '| Information on the site | 19 of 19 (100.00%) | 19 of 19 (100.00%) | yes |', '| Premises equipped for people with disabilities | 5 | 4 | no |',
    ]));
  });

  it('prints figures that come out again from the exact ones', () => {
    const comparison = compareAssessments([of({ timeliness: { count: 7, of: 9 }, recommendation: { count: 1, of: 3 } }), of({ timeliness: { count: 6, of: 7 }, comfortSatisfaction: { count: 2, of: 3 } })]);
    const [step] = comparison.steps;
    const printed = linesOf(comparison).flatMap((line) => /\| ([+−]?\d+,\d\d) \|$/.exec(line)?.[1] ?? []).map((text) => text.replace('−', '-').replace('+', '').replace(',', '.'));
    const exactly = [...(step?.observations ?? []).map(({ effect }) => effect ?? '0'), step?.difference ?? ''];
    expect(printed.slice(0, 4)).toEqual(exactly.map((value) => decimalText(fromFractionText(value), 2, 'half-up')));
    expect(fractionText(exactly.slice(0, -1).map(fromFractionText).reduce(plus, exact(0n)))).toBe(step?.difference);
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

  it('for an unknown language, and what is no comparison', () => {
    expect(codes(safeWhyChanged(comparison, { language: 'de' as never }))).toEqual(['wrongValue options.language']);
    expect(codes(safeWhyChanged(5 as never, { language: 'ru' }))).toEqual(['wrongType comparison']);
  });
});
