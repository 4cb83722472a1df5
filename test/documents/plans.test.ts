import { assess, draftPlan, jointPlan, planProgress, type Plan, type PlanItem, type ProgressOptions } from 'nok-methodology';
import { governorSummary, improvementPlan, jointPlanDocument, progressReport, safeImprovementPlan, safeJointPlanDocument, safeProgressReport } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { codes, enough, marked, planOf, proposed } from '../improvement/plans.js';
import { NAMES, below, homeOf, linesOf, results, rowsOf, tablesOf } from './region.js';

const responsible = [{ for: ['3'], post: 'завхоз', name: NAMES[0] }, { post: 'директор', name: NAMES[1] }];
const plan = draftPlan(marked, proposed, {
  ...enough, responsible,
  notPlanned: [{ id: 'remoteChannels/channelAppeal', reason: 'ничего не прибавит' }],
  approval: { by: { post: 'Министр', name: NAMES[2] } },
});
const other = planOf(homeOf('b', {}, {}).assessment);
const taken: ProgressOptions['taken'] = [
  { organisation: 'a', item: 'accessibleEquipment/equipmentRamp', measure: 'пандус построен', doneOn: '2022-12-20' },
  { organisation: 'a', item: 'informationOnSite/siteOther', measure: { ru: 'дополнен', en: 'completed' }, doneOn: '2023-01-10' },
];
const progress = { on: '2023-01-20', taken };

describe('The plan of an organisation', () => {
  it('has the columns of the form, a section for each criterion, and room to write on the right', () => {
    const document = improvementPlan(plan);
    const [form] = tablesOf(document);
    expect(document.orientation).toBe('landscape');
    expect(form?.columns.map(({ title, group }) => (group === undefined ? title : `${group}: ${title}`).replaceAll('\u00A0', ' '))).toEqual([
      '№ п/п', 'Недостатки, выявленные в ходе независимой оценки', 'Наименование мероприятия по устранению недостатка', 'Плановый срок реализации',
      'Ответственный исполнитель (ФИО, должность)', 'Сведения о ходе реализации мероприятия: Реализованные меры', 'Сведения о ходе реализации мероприятия: Фактический срок',
    ]);
    expect(form && rowsOf(form)).toEqual([
      '[1. Открытость и доступность информации об организации]',
      '1.1 | Обеспечено частично (0,5): иная информация («Информация на сайте») | Обеспечить полностью: иная информация | 01.01.2022 — 31.12.2022 | Имя Второе, директор |  | ',
      '[2. Комфортность условий предоставления услуг]', ' | Мероприятий не запланировано |  |  |  |  | ',
      '[3. Доступность услуг для инвалидов]',
      '3.1 | Отсутствует: вход с пандусом или подъёмной платформой («Оборудование помещений и территории для инвалидов») | Обеспечить: вход с пандусом или подъёмной платформой | 01.01.2022 — 31.12.2022 | Имя Первое, завхоз |  | ',
      '3.2 | Отсутствует: адаптированный лифт, поручни, широкие проёмы («Оборудование помещений и территории для инвалидов») | Обеспечить: адаптированный лифт, поручни, широкие проёмы | 01.01.2022 — 31.12.2022 | Имя Первое, завхоз |  | ',
      '[4. Доброжелательность, вежливость работников организации]', ' | Мероприятий не запланировано |  |  |  |  | ',
      '[5. Удовлетворённость условиями оказания услуг]', ' | Мероприятий не запланировано |  |  |  |  | ',
    ]);
  });

  it('is approved by whom the plan says, or the caller', () => {
    const head = (options: Parameters<typeof improvementPlan>[1], of: Plan = plan) => linesOf(improvementPlan(of, options)).slice(0, 5);
    expect(head({})).toEqual([
      '**ПРОЕКТ**', '**УТВЕРЖДАЮ**', 'Министр', '____________________ Имя Третье', '«\\_\\_\\_» \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ 20\\_\\_\\_ г.',
    ]);
    expect(head({ approvedBy: { post: 'Заместитель министра', on: '2022-01-10' } })).toEqual([
      '**УТВЕРЖДАЮ**', 'Заместитель министра', '____________________', '10 января 2022 г.',
      '# План по устранению недостатков, выявленных в ходе независимой оценки качества условий оказания услуг, на 2022–2023 годы: Дом (условные данные)',
    ]);
    const signed = draftPlan(marked, proposed, { ...enough, approval: { by: { post: 'Министр' }, on: '2021-12-20' } });
    expect(head({}, signed).slice(0, 4)).toEqual(['**УТВЕРЖДАЮ**', 'Министр', '____________________', '20 декабря 2021 г.']);
    expect(head({}, other).slice(0, 2)).toEqual([
      '**ПРОЕКТ**', '# План по устранению недостатков, выявленных в ходе независимой оценки качества условий оказания услуг, на 2022–2023 годы: Дом № b',
    ]);
  });

  it('says what is expected of it, what is left out and why, and that the form is only remembered', () => {
    // An item of the site: 0.5/19 · 100 · 1/2 · 0.3 · 0.2 = 0.0789; two of five of the equipment: 40 · 0.3 · 0.2 = 2.4.
    expect(linesOf(improvementPlan(plan)).slice(-4)).toEqual([
      'Итоговая оценка сейчас — 97,52 балла; после выполнения плана ожидается 100 баллов (пересчитана по исходным значениям).',
      'В план не включено:', '- ничего не прибавит: «электронный сервис для подачи обращения»', '*Графы формы приведены по памяти, с текстом акта не сверены.*',
    ]);
  });

  it('expects nothing of a plan without measures', () => {
    expect(linesOf(improvementPlan(other)).slice(-2)).toEqual([
      '|  | Мероприятий не запланировано |  |  |  |  |  |', '*Графы формы приведены по памяти, с текстом акта не сверены.*',
    ]);
  });

  it('counts what cannot be foretold, and names what is left out by whatever it is', () => {
    const home = homeOf('c', {}, {}).assessment;
    const discontent = { ...home.observations, timeliness: { count: 9, of: 10 }, recommendation: { count: 9, of: 10 } };
    const assessed = homeOf('c', {}, {}).assessment.methodology;
    const document = improvementPlan(planOf(again(assessed, discontent), { notPlanned: [{ id: 'recommendation', reason: 'мнение' }] }));
    expect(linesOf(document).slice(-4, -1)).toEqual([
      'Итоговая оценка сейчас — 98,60 балла; после выполнения плана ожидается 98,60 балла (пересчитана по исходным значениям). '
        + 'В ожидаемую оценку не входит: 1 мероприятие, где ответы людей или числа не предсказать.',
      'В план не включено:', '- мнение: «Готовность рекомендовать организацию»',
    ]);
  });

  it('shows what was done by a day', () => {
    const document = improvementPlan(plan, { progress });
    expect(linesOf(document)).toContain('Сведения о ходе реализации приведены на 20 января 2023 г.');
    expect(tablesOf(document).flatMap(rowsOf).filter((row) => row.endsWith('2022') || row.endsWith('2023'))).toEqual([
      '1.1 | Обеспечено частично (0,5): иная информация («Информация на сайте») | Обеспечить полностью: иная информация | 01.01.2022 — 31.12.2022 | Имя Второе, директор | дополнен | 10.01.2023',
      '3.1 | Отсутствует: вход с пандусом или подъёмной платформой («Оборудование помещений и территории для инвалидов») | Обеспечить: вход с пандусом или подъёмной платформой | 01.01.2022 — 31.12.2022 | Имя Первое, завхоз | пандус построен | 20.12.2022',
    ]);
  });

  it('names nobody where only posts are wanted', () => {
    const text = JSON.stringify(improvementPlan(plan, { people: 'posts-only', signatures: [{ post: 'Директор', name: NAMES[3] }] }));
    expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
    expect(text).toContain('завхоз');
  });

  it('refuses a plan that does not follow from its assessment, and progress that is none', () => {
    expect(codes(safeImprovementPlan({ ...plan, expected: null }))).toEqual(['differs plan.expected']);
    expect(codes(safeImprovementPlan(plan, { progress: { on: '2023-01-20', taken: [{ organisation: 'z', item: 'x', measure: 'y', doneOn: '2023-01-01' }] } })))
      .toEqual(['notAssessed options.progress.taken.0.organisation']);
    expect(codes(safeImprovementPlan(plan, { progress: { on: 'x' } as never }))).toEqual(['wrongType options.progress.on', 'missing options.progress.taken']);
  });
});

describe('The joint plan', () => {
  const joint = jointPlan([other, plan], { assessed: [marked, homeOf('b', {}, {}).assessment, homeOf('c', {}, {}).assessment], approval: { by: { post: 'Министр', name: NAMES[4] } } });

  it('has a section for each organisation, and names those without a plan', () => {
    const document = jointPlanDocument(joint, { progress });
    expect(document.title.replaceAll('\u00A0', ' ')).toBe('Сводный план по устранению недостатков, выявленных в ходе независимой оценки качества условий оказания услуг, на 2022–2023 годы');
    expect(tablesOf(document).flatMap(rowsOf).map((row) => row.slice(0, 60))).toEqual([
      '[Дом (условные данные)]', '1 | 1 | Обеспечено частично (0,5): иная информация («Информа', '2 | 3 | Отсутствует: вход с пандусом или подъёмной платформо',
      '3 | 3 | Отсутствует: адаптированный лифт, поручни, широкие п', '[Дом № b]', ' |  | Мероприятий не запланировано |  |  |  |  | ',
    ]);
    expect(linesOf(document)).toContain('Сведения о ходе реализации приведены на 20 января 2023 г.');
    expect(linesOf(document).slice(-2)).toEqual(['Без плана: Дом № c.', '*Графы формы приведены по памяти, с текстом акта не сверены.*']);
    expect(linesOf(jointPlanDocument(jointPlan([plan]))).at(-2)).toContain('Имя Первое, завхоз');
  });

  it('names nobody where only posts are wanted', () => {
    const text = JSON.stringify(jointPlanDocument(joint, { people: 'posts-only' }));
    expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
  });

  it('refuses what is no joint plan, with the places of the problems', () => {
    expect(codes(safeJointPlanDocument({ ...joint, plans: [] }))).toEqual(['emptyList plan.plans']);
    expect(codes(safeJointPlanDocument({ ...joint, plans: [plan, plan] }))).toEqual(['organisationDoubled plan.plans.1.organisation.id']);
  });
});

describe('The progress report', () => {
  const plans = [other, plan];
  const report = progressReport(plans, { language: 'ru', progress });

  it('says how much is done, late and overdue', () => {
    expect(linesOf(report).slice(0, 2)).toEqual([
      '# О ходе устранения недостатков на 20 января 2023 г.', 'Запланировано 3 мероприятия, выполнено 2 (66,7 %). Просрочено: 1. Срок наступает в течение 30 дней: 0.',
    ]);
    expect(linesOf(report).filter((line) => line.startsWith('## '))).toEqual([
      '## 1. По организациям', '## 2. По критериям', '## 3. По муниципальным образованиям',
      '## 4. Итоговые оценки: какой была, какой стала бы теперь и какой станет по плану', '## 5. Просрочено', '## 6. Выполнено',
    ]);
  });

  it('counts by organisation, criterion and municipality', () => {
    expect(below(report, '## 1. По организациям').slice(2)).toEqual([
      '| Дом (условные данные) | 3 | 2 | 1 | 1 | 0 | 0 | 66,7 % |', '| Дом № b | 0 | 0 | 0 | 0 | 0 | 0 | — |', '| **Всего** | **3** | **2** | **1** | **1** | **0** | **0** | **66,7 %** |',
    ]);
    expect(below(report, '## 2. По критериям')[2]).toBe('| 1. Открытость и доступность информации об организации | 1 | 1 | 1 | 0 | 0 | 0 | 100,0 % |');
    expect(below(report, '## 3. По муниципальным образованиям').slice(2, 4)).toEqual(['| Город | 3 | 2 | 1 | 1 | 0 | 0 | 66,7 % |', '| — | 0 | 0 | 0 | 0 | 0 | 0 | — |']);
    const elsewhere = progressReport([planOf(homeOf('c', { accessibleEquipment: { equipmentRamp: 'absent' } }, {}).assessment)], { language: 'ru', progress: { on: '2023-01-20', taken: [] } });
    expect(linesOf(elsewhere).filter((line) => line.startsWith('## '))).toEqual([
      '## 1. По организациям', '## 2. По критериям', '## 3. Итоговые оценки: какой была, какой стала бы теперь и какой станет по плану', '## 4. Просрочено',
    ]);
  });

  it('adds nothing up of one organisation', () => {
    expect(below(progressReport([plan], { language: 'ru', progress }), '## 1. По организациям').slice(2)).toEqual(['| Дом (условные данные) | 3 | 2 | 1 | 1 | 0 | 0 | 66,7 % |']);
  });

  it('declines the days ahead as they come', () => {
    const within = (dueSoonDays: number) => linesOf(progressReport([plan], { language: 'ru', progress: { on: '2022-06-01', taken: [], dueSoonDays } }))[1]?.split('. ').at(-1);
    expect([1, 2, 5, 21].map(within)).toEqual([
      'Срок наступает в течение 1 дня: 0.', 'Срок наступает в течение 2 дней: 0.', 'Срок наступает в течение 5 дней: 0.', 'Срок наступает в течение 21 дня: 0.',
    ]);
  });

  it('says of a plan without measures only that there are none', () => {
    const empty = (language: 'ru' | 'en') => linesOf(progressReport([other], { language, progress: { on: '2023-01-20', taken: [] } }));
    expect(empty('ru')).toEqual(['# О ходе устранения недостатков на 20 января 2023 г.', 'Мероприятий не запланировано.']);
    expect(empty('en')).toEqual(['# How shortcomings are being mended, as of 20 January 2023', 'No measures are planned.']);
  });

  it('shows the totals as they were, as they would be now, and as planned', () => {
    // Without the lift: 97.5211 + 0.0789 + 1.2 = 98.8.
    expect(below(report, '## 4. Итоговые оценки: какой была, какой стала бы теперь и какой станет по плану')).toEqual([
      'Оценка пересчитана по исходным значениям, в которые подставлено то, что сделано. Ответы людей не предсказываются: их покажет следующий опрос.',
      '| Организация | Была | С учётом сделанного | По плану |', '|---|---:|---:|---:|', '| Дом (условные данные) | 97,52 | 98,80 | 100,00 |', '| Дом № b | 100,00 | 100,00 | 100,00 |',
    ]);
  });

  it('lists what is overdue, what is due soon, and what was done, some of it late', () => {
    expect(below(report, '## 5. Просрочено')).toEqual([
      '| Мероприятие | Плановый срок | Ответственный | Дней |', '|---|---|---|---:|', '| **Дом (условные данные)** |  |  |  |',
      '| Обеспечить: адаптированный лифт, поручни, широкие проёмы | 31.12.2022 | Имя Первое, завхоз | 20 |',
    ]);
    expect(below(report, '## 6. Выполнено').slice(3)).toEqual([
      '| Обеспечить полностью: иная информация | дополнен | 10.01.2023 (выполнено с опозданием) |', '| Обеспечить: вход с пандусом или подъёмной платформой | пандус построен | 20.12.2022 |',
    ]);
    const soon = progressReport([plan], { language: 'ru', progress: { on: '2022-12-15', taken: [] } });
    expect(below(soon, '## 5. Просрочено')).toEqual(['Просроченных мероприятий нет.']);
    expect(below(soon, '## 6. Скоро срок')[4]).toBe('| Обеспечить: вход с пандусом или подъёмной платформой | 31.12.2022 | Имя Первое, завхоз | 16 |');
  });

  it('tells what went backwards since an earlier report', () => {
    const earlier = planProgress(plans, { on: '2023-01-15', taken });
    const [ramp, site] = taken as [typeof taken[number], typeof taken[number]];
    const later = progressReport(plans, { language: 'ru', progress: { on: '2023-02-01', earlier, taken: [{ ...site, doneOn: '2023-01-12' }] } });
    expect(linesOf(later).slice(2, 5)).toEqual([
      '*Что изменилось по сравнению с прежними сведениями*',
      '- Дом (условные данные), «Обеспечить полностью: иная информация»: прежде сообщался другой день выполнения, 10.01.2023',
      '- Дом (условные данные), «Обеспечить: вход с пандусом или подъёмной платформой»: прежде сообщалось, что выполнено 20.12.2022, теперь — что не выполнено',
    ]);
    const gone = progressReport([other], { language: 'en', progress: { on: '2023-02-01', earlier: planProgress([plan], { on: '2023-01-15', taken: [ramp] }), taken: [] } });
    expect(linesOf(gone)).toContain('- a, “Provide: entrance with ramp or lifting platform”: said to be done on 20 December 2022 before, not in the plan any more');
    const english = progressReport(plans, { language: 'en', progress: { on: '2023-02-01', earlier, taken: [{ ...site, doneOn: '2023-01-12' }] } });
    expect(linesOf(english).slice(3, 5)).toEqual([
      '- Дом (условные данные), “Provide in full: other information”: another day was said before, 10 January 2023',
      '- Дом (условные данные), “Provide: entrance with ramp or lifting platform”: said to be done on 20 December 2022 before, not done now',
    ]);
    expect(linesOf(progressReport([other], { language: 'ru', progress: { on: '2023-02-01', earlier: planProgress([plan], { on: '2023-01-15', taken: [ramp] }), taken: [] } })))
      .toContain('- a, «Обеспечить: вход с пандусом или подъёмной платформой»: прежде сообщалось, что выполнено 20.12.2022, теперь в плане этого нет');
  });

  it('tells what was put off or left out without having been done', () => {
    const earlier = planProgress([plan], { on: '2022-06-01', taken: [] });
    const [first, second] = plan.sections.flatMap(({ items }) => items) as [PlanItem, PlanItem];
    const redrawn = draftPlan(marked, proposed, { ...enough, terms: [{ to: '2023-06-30' }], notPlanned: [{ id: first.id, reason: 'а' }] });
    const told = (language: 'ru' | 'en') => linesOf(progressReport([redrawn], { language, progress: { on: '2023-02-01', earlier, taken: [] } })).slice(3, 5);
    expect(told('ru')).toEqual([
      `- Дом (условные данные), «${first.measure.ru}»: не выполнено (срок был до 31.12.2022), теперь в плане этого нет`,
      `- Дом (условные данные), «${second.measure.ru}»: не выполнено, срок перенесён с 31.12.2022 на 30.06.2023`,
    ]);
    expect(told('en')).toEqual([
      `- Дом (условные данные), “${first.measure.en}”: not done (its term was 31 December 2022), not in the plan any more`,
      `- Дом (условные данные), “${second.measure.en}”: not done, put off from 31 December 2022 to 30 June 2023`,
    ]);
  });

  it('says of how many measures nothing can be computed', () => {
    const home = homeOf('c', {}, {}).assessment;
    const discontent = planOf(again(home.methodology, { ...home.observations, timeliness: { count: 9, of: 10 } }));
    const document = progressReport([discontent], { language: 'en', progress: { on: '2022-06-01', taken: [] } });
    expect(linesOf(document).find((line) => line.startsWith('Computed again'))).toContain('Nothing can be computed for 1 measure.');
    expect(linesOf(progressReport([discontent], { language: 'ru', progress: { on: '2022-06-01', taken: [] } })).find((line) => line.startsWith('Оценка пересчитана')))
      .toContain('Не поддаётся пересчёту: 1 мероприятие.');
  });

  it('is approved and signed where somebody does, and names nobody where only posts are wanted', () => {
    const people = { approvedBy: { post: 'Министр', name: NAMES[5], on: '2023-01-21' }, signatures: [{ post: 'Начальник отдела', name: NAMES[4] }] };
    expect(linesOf(progressReport(plans, { language: 'en', progress, ...people })).slice(0, 4)).toEqual(['**APPROVED**', 'Министр', '____________________ Имя Шестое', '21 January 2023']);
    const text = JSON.stringify(progressReport(plans, { language: 'ru', progress, ...people, people: 'posts-only' }));
    expect(NAMES.filter((name) => text.includes(name))).toEqual([]);
  });

  it('takes a joint plan, and refuses what is none', () => {
    expect(progressReport(jointPlan(plans), { language: 'ru', progress })).toEqual(report);
    expect(codes(safeProgressReport([plan, plan], { language: 'ru', progress }))).toEqual(['organisationDoubled plans.1.organisation.id']);
    expect(codes(safeProgressReport(plans, { language: 'fr', progress } as never))).toEqual(['wrongValue options.language']);
    expect(codes(safeProgressReport(plans, { language: 'ru', progress: { ...progress, dueSoonDays: -1 } }))).toEqual(['wrongType options.progress.dueSoonDays']);
  });
});

describe('Plans in the summary', () => {
  const assessed = { ...results, organisations: [plan, other].map(({ assessment }) => ({ assessment })) };

  it('are counted where they have items', () => {
    const measures = (...plans: Plan[]) => below(governorSummary(assessed, { plans, progress: { on: '2022-06-01', taken: [] } }), '## 4. Принимаемые меры');
    expect(measures(other)).toEqual(['Мероприятий не запланировано.']);
    expect(measures(plan, other)).toEqual(['По плану устранения недостатков 1 организации предусмотрено 3 мероприятия. На 1 июня 2022 г. выполнено 0 (0,0 %), просрочено 0.']);
    expect(measures(plan, planOf({ ...plan.assessment, organisation: { id: 'b' } }))).toEqual([
      'По планам устранения недостатков 2 организаций предусмотрено 6 мероприятий. На 1 июня 2022 г. выполнено 0 (0,0 %), просрочено 0.',
    ]);
  });

  it('are refused with their places', () => {
    expect(() => governorSummary(assessed, { plans: [{ ...other, expected: null }] })).toThrow('options.plans.0.expected');
    expect(() => governorSummary(assessed, { plans: [other], progress: { on: 'x', taken: [] } })).toThrow('options.progress.on');
    const stranger = { organisation: 'z', item: 'x', measure: 'y', doneOn: '2022-01-01' };
    expect(() => governorSummary(assessed, { plans: [other], progress: { on: '2022-06-01', taken: [stranger] } })).toThrow('options.progress.taken.0.organisation');
  });
});

/** A home assessed again with other observations. */
function again(methodology: Plan['assessment']['methodology'], observations: Plan['assessment']['observations']): Plan['assessment'] {
  return assess(methodology, observations, { organisation: { id: 'c', name: 'Дом № c' }, on: '2021-11-15' });
}
