import { describe, expect, it } from 'vitest';
import { operatorReport, type RegionResults } from 'nok-methodology/documents';
import { below, homeOf, linesOf, organisations, results, rowsOf, tablesOf, tallyOf } from './region.js';
import { without } from './without.js';

const report = operatorReport(results, { language: 'ru' });
const printed = (changes: Partial<RegionResults>, language: 'ru' | 'en' = 'ru') => operatorReport({ ...results, ...changes }, { language });
const unapproved = without(results, 'approval');

describe('The operator’s report', () => {
  it('says whose results these are, of which day, by which methodology, and whether the council approved the rating', () => {
    expect(linesOf(report).slice(0, 7)).toEqual([
      '# Отчёт о проведении независимой оценки качества условий оказания услуг организациями социального обслуживания Области в 2021 году',
      '- Орган исполнительной власти: Министерство',
      '- Общественный совет: Общественный совет',
      '- Организация-оператор: ООО «Оператор» (условные данные)',
      '- Методика: Независимая оценка качества условий оказания услуг: социальное обслуживание (приказ № 344н)',
      '- Итоги подведены 15 ноября 2021 г.',
      '- Рейтинг утверждён решением Общественного совета (протокол от 15 ноября 2021 г. № 2)',
    ]);
  });

  it('is headed «проект» until the council has approved the rating', () => {
    for (const draft of [operatorReport(unapproved, { language: 'ru' }), printed({ approval: 'draft' })]) {
      expect(draft.blocks[0]).toEqual({ kind: 'paragraph', text: 'ПРОЕКТ', align: 'right', strong: true });
      expect(linesOf(draft)).toContain('- Рейтинг Общественным советом ещё не утверждён');
    }
    expect(linesOf(report)).not.toContain('**ПРОЕКТ**');
    expect(linesOf(printed({ approval: 'draft' }, 'en'))[0]).toBe('**DRAFT**');
  });

  it('numbers its sections', () => {
    expect(linesOf(report).filter((line) => line.startsWith('## '))).toEqual([
      '## 1. Перечень организаций', '## 2. Выборка', '## 3. Открытость информации и условия: что есть в организациях', '## 4. Опрос получателей услуг',
      '## 5. Оценки по критериям', '## 6. Рейтинг', '## 7. Недостатки, выявленные в организациях', '## 8. Выводы', '## 9. Предложения',
      '## 10. Как считалось и насколько это надёжно',
    ]);
  });

  it('counts the organisations by type, with the nouns that are given', () => {
    expect(below(report, '## 1. Перечень организаций')).toEqual([
      'Независимая оценка проведена по перечню, в котором 3 организации.', 'Среди них:', '- 2 дома-интерната', '- центр — 1',
      '| № | Организация | Тип | Муниципальное образование | Формы обслуживания |', '|:---:|---|---|---|---|',
      '| 1 | Дом № 1 | дом-интернат | — | — |', '| 2 | Дом № 2 | дом-интернат | — | — |', '| 3 | Дом № 3 | центр | Город | стационар, на дому |',
    ]);
  });

  it('leaves out columns and parts of which nothing is known', () => {
    const bare = organisations.map(({ assessment }) => ({ assessment: { ...assessment, organisation: { id: assessment.organisation?.id ?? '' } } }));
    const withoutSample = bare.map(({ assessment }) =>
      ({ assessment: { ...without(assessment, 'sample'), notes: assessment.notes.filter(({ code }) => code !== 'smallSample') } }));
    const document = printed({ organisations: withoutSample });
    expect(linesOf(document).filter((line) => line.startsWith('## '))).toEqual([
      '## 1. Перечень организаций', '## 2. Оценки по критериям', '## 3. Рейтинг', '## 4. Недостатки, выявленные в организациях', '## 5. Выводы', '## 6. Предложения',
      '## 7. Как считалось и насколько это надёжно',
    ]);
    expect(below(document, '## 1. Перечень организаций')).toEqual([
      'Независимая оценка проведена по перечню, в котором 3 организации.', '| № | Организация |', '|:---:|---|', '| 1 | 1 |', '| 2 | 2 |', '| 3 | 3 |',
    ]);
    // Without marks the list lacks as a whole: nobody knows which items.
    expect(below(document, '## 4. Недостатки, выявленные в организациях')).toContain('| 3.1 | Обеспечено не полностью: «Оборудование помещений и территории для инвалидов» (3 из 5) | 2,40 |');
    expect(below(document, '## 6. Предложения').slice(0, 3)).toEqual([
      '### Критерий 3. Доступность услуг для инвалидов', 'Улучшить:', '- «Оборудование помещений и территории для инвалидов» (значение не наилучшее в 2 организациях)',
    ]);
  });

  it('tells who was asked, of how many, how, and who answered', () => {
    expect(below(report, '## 2. Выборка')).toEqual([
      'Опрошено 30 из 1 240 получателей услуг. Опросить нужно не меньше 40 % получателей услуг, но не больше 600 человек в каждой организации '
        + '(правило приведено по памяти, с текстом акта не сверено). Опрошено меньше, чем нужно: Дом № 2 — 10 вместо 480.',
      '| Организация | Получателей услуг | Нужно опросить | Опрошено | Доля опрошенных |', '|---|---:|---:|---:|---:|',
      // 10 of 20 is a half; 10 of 1,200 is 0.83 %; 30 of 1,240 is 2.42 %.
      '| Дом № 1 | 20 | 8 | 10 | 50,0 % |', '| Дом № 2 | 1 200 | 480 | 10 | 0,8 % |', '| Дом № 3 | 20 | 8 | 10 | 50,0 % |',
      '| **Всего** | **1 240** | **496** | **30** | **2,4 %** |',
      '**Как проведён опрос**', '| Форма опроса | Опрошено | Доля опрошенных |', '|---|---:|---:|', '| бумажная анкета | 18 | 60,0 % |', '| телефон | 12 | 40,0 % |',
      '**Кто отвечал**', '| Кто отвечал | Опрошено | Доля опрошенных |', '|---|---:|---:|',
      '| получатель услуг | 21 | 70,0 % |', '| представитель получателя услуг | 6 | 20,0 % |', '| не указано | 3 | 10,0 % |',
      'Ответы не взвешиваются: от формы опроса и от того, кто отвечал, их вес не зависит.',
    ]);
  });

  it('takes who answered from the column that says so, where there is one', () => {
    const document = printed({ organisations: [homeOf('1', {}, {}, { ...tallyOf(), answeredBy: { опекун: 3, 'сам получатель': 7 } })] });
    expect(tablesOf(document).filter(({ title }) => title === 'Кто отвечал').map(rowsOf)).toEqual([['сам получатель | 7 | 70,0 %', 'опекун | 3 | 30,0 %']]);
    const [first] = below(document, '## 2. Выборка');
    expect(first?.endsWith(' сверено). Опрошено достаточно.')).toBe(true);
  });

  it('says nothing of what a sample without numbers of recipients cannot say', () => {
    const { assessment: sampledHome, tally } = homeOf('1', {}, {});
    const assessment = without(sampledHome, 'sample');
    const document = printed({ organisations: [{ assessment, ...(tally && { tally: { ...tally, forms: {}, questions: {} } }) }] });
    expect(below(document, '## 2. Выборка')).toEqual([
      'Опрошено: 10.', '| Организация | Опрошено |', '|---|---:|', '| Дом № 1 | 10 |', '| **Всего** | **10** |',
    ]);
    const sampled = printed({ organisations: [{ assessment: homeOf('1', {}, {}).assessment }] });
    expect(below(sampled, '## 2. Выборка').length).toBe(5);
    const nobody = printed({ organisations: [homeOf('1', {}, { sample: { asked: 0, recipients: 0 } }), { assessment: { ...assessment, organisation: { id: '2' } } }] });
    expect(below(nobody, '## 2. Выборка')[0]).toBe(
      'Опрошено: —. Опросить нужно не меньше 40 % получателей услуг, но не больше 600 человек в каждой организации (правило приведено по памяти, с текстом акта не сверено).',
    );
  });

  it('counts in how many organisations each item is there, and labels what is only remembered', () => {
    const section = below(report, '## 3. Открытость информации и условия: что есть в организациях');
    expect(section[0]).toBe('Числа в таблицах — сколько организаций получили такую отметку. Что к организации не относится, недостатком не считается.');
    expect(section.filter((line) => / [12] \|/.test(line))).toEqual([
      '| руководители филиалов | 2 | 0 | 0 | 1 |', '| иная информация | 2 | 1 | 0 | 0 |', '| электронный сервис для подачи обращения | 2 | 1 | 0 |',
      '| вход с пандусом или подъёмной платформой | 1 | 2 | 0 |', '| адаптированный лифт, поручни, широкие проёмы | 2 | 1 | 0 |',
    ]);
    expect(section).toContain('| запись на получение услуги\\* | 3 | 0 | 0 |');
    expect(section.filter((line) => line.startsWith('*'))).toEqual([
      '*Приведено по памяти: с текстом акта не сверено.*', '*Приведено по памяти: с текстом акта не сверено.*', '*\\* Приведено по памяти: с текстом акта не сверено.*',
    ]);
  });

  it('counts the answers question by question, and those that were not to be given', () => {
    const [about, , , ...questions] = below(report, '## 4. Опрос получателей услуг');
    expect(about).toBe(
      'Ответы во всех организациях вместе, без взвешивания. Доля — от числа ответивших «да» или «нет»: пропуск, «затрудняюсь ответить» и вопросы, которые следовало '
        + 'пропустить, в неё не входят. Ответы на вопросы, которые следовало пропустить, не учтены: 1.',
    );
    expect(questions.length).toBe(16);
    // 10 + 8 + 10 of 29; 6 of 27.
    expect(questions[4]).toBe('| Своевременно ли Вам предоставили услугу? | 28 | 1 | 1 | 96,6 % |');
    expect(questions[15]).toBe('| Отвечает представитель получателя услуг? | 6 | 21 | 3 | 22,2 % |');
  });

  it('has a table for each criterion, with the least, the mean and the greatest', () => {
    expect(below(report, '### Критерий 3. Доступность услуг для инвалидов')).toEqual([
      '| Организация | П3.1 | П3.2 | П3.3 | К3 |', '|---|---:|---:|---:|---:|',
      // Three items of five: 60; K3 = 0.3 · 60 + 0.4 · 100 + 0.3 · 100 = 88.
      '| Дом № 1 | 60,00 | 100,00 | 100,00 | 88,00 |', '| Дом № 2 | 80,00 | 100,00 | 100,00 | 94,00 |', '| Дом № 3 | 100,00 | 100,00 | 100,00 | 100,00 |',
      '| **Наименьшее** | **60,00** | **100,00** | **100,00** | **88,00** |', '| **В среднем** | **80,00** | **100,00** | **100,00** | **94,00** |',
      '| **Наибольшее** | **100,00** | **100,00** | **100,00** | **100,00** |',
      '*П3.1 — Оборудование помещений и территории для инвалидов; П3.2 — Условия доступности услуг для инвалидов; П3.3 — Удовлетворённость инвалидов доступностью услуг.*',
    ]);
  });

  it('has the rating with its means, and the same as a chart', () => {
    expect(below(report, '## 6. Рейтинг').slice(2, 6)).toEqual([
      '| 1 | Дом № 3 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 |', '| 2 | Дом № 2 | 99,58 | 100,00 | 94,00 | 100,00 | 100,00 | 98,72 |',
      '| 3 | Дом № 1 | 100,00 | 100,00 | 88,00 | 100,00 | 100,00 | 97,60 |', '|  | **В среднем** | **99,86** | **100,00** | **94,00** | **100,00** | **100,00** | **98,77** |',
    ]);
    const charts = operatorReport(results, { language: 'ru', remark: 'Условные данные.' }).blocks.filter((block) => block.kind === 'chart');
    expect(charts.map(({ caption, chart }) => [caption, chart.title.subtitle[0], chart.data.values.length])).toEqual([['Рейтинг по критериям', 'Условные данные.', 18]]);
  });

  it('tells what each organisation lacks and the points it costs, the best first', () => {
    expect(below(report, '## 7. Недостатки, выявленные в организациях')).toEqual([
      'В первом столбце — номер показателя, в последнем — сколько баллов итоговой оценки прибавится, если устранить только этот недостаток, а в опросе — если «да» ответят все.',
      '| № | Недостаток | Прибавит, баллов |', '|:---:|---|---:|', '| **Дом № 2** |  |  |',
      // A half of one of eighteen: 0.5/18 · 100 · 1/2 · 0.3 · 0.2 = 0.0833; an item of five: 20 · 0.3 · 0.2 = 1.2.
      '| 1.1 | Обеспечено частично (0,5): иная информация («Информация на сайте») | 0,08 |',
      '| 3.1 | Отсутствует: вход с пандусом или подъёмной платформой («Оборудование помещений и территории для инвалидов») | 1,20 |',
      '| **Дом № 1** |  |  |',
      '| 1.2 | Отсутствует: электронный сервис для подачи обращения («Действующие дистанционные способы связи на сайте») | — |',
      '| 3.1 | Отсутствует: вход с пандусом или подъёмной платформой («Оборудование помещений и территории для инвалидов») | 1,20 |',
      '| 3.1 | Отсутствует: адаптированный лифт, поручни, широкие проёмы («Оборудование помещений и территории для инвалидов») | 1,20 |',
      '*Прочерк: показатель уже набрал наибольший балл, поэтому в баллах это ничего не прибавит. Людям это может быть нужно и без баллов.*',
      'Недостатков не выявлено: Дом № 3.',
    ]);
  });

  it('draws conclusions from the figures', () => {
    expect(below(report, '## 8. Выводы')).toEqual([
      '1. Итоговая оценка в среднем — 98,77 балла. Наименьшая — 97,60 балла: Дом № 1. Наибольшая — 100,00 балла: Дом № 3.',
      '2. Критерии выше всего в среднем: «Комфортность условий предоставления услуг», «Доброжелательность, вежливость работников организации», '
        + '«Удовлетворённость условиями оказания услуг» — 100,00; ниже всего: «Доступность услуг для инвалидов» — 94,00.',
      '3. Показатели ниже всего в среднем: «Оборудование помещений и территории для инвалидов» — 80,00.',
      // 2.4 + 1.2 of 3.6833 points lost.
      '4. Больше всего баллов теряется на критерии «Доступность услуг для инвалидов» — 97,7 % всех потерь; затем «Открытость и доступность информации об организации» — 2,3 %.',
      '5. Чаще всего недостатки отмечены по позициям: «Оборудование для инвалидов: вход с пандусом или подъёмной платформой» (нет в 2 организациях), '
        + '«Оборудование для инвалидов: адаптированный лифт, поручни, широкие проёмы» (нет в 1 организации), «Дистанционная связь: электронный сервис для подачи обращения» '
        + '(нет в 1 организации) и ещё 1 позиция так же часто.',
    ]);
  });

  it('proposes what lacks, the criterion that loses most first', () => {
    expect(below(report, '## 9. Предложения')).toEqual([
      '### Критерий 3. Доступность услуг для инвалидов', 'Обеспечить:',
      '- Оборудование для инвалидов: вход с пандусом или подъёмной платформой (нет в 2 организациях)',
      '- Оборудование для инвалидов: адаптированный лифт, поручни, широкие проёмы (нет в 1 организации)',
      '### Критерий 1. Открытость и доступность информации об организации', 'Обеспечить:',
      '- Дистанционная связь: электронный сервис для подачи обращения (нет в 1 организации)', '- Сайт: иная информация (частично в 1 организации)',
    ]);
  });

  it('has nothing to propose and nothing to find where everything is there', () => {
    const document = printed({ organisations: [homeOf('1', {}, {}), homeOf('2', {}, {})] });
    expect(below(document, '## 7. Недостатки, выявленные в организациях')).toEqual(['Недостатков не выявлено: Дом № 1; Дом № 2.']);
    expect(below(document, '## 8. Выводы')).toEqual([
      '1. Итоговая оценка у всех организаций одинакова — 100,00 балла.',
      'Все организации набрали наибольший балл: потерь нет.',
    ]);
    expect(below(document, '## 9. Предложения')).toEqual(['Предложений нет: недостатков не выявлено.']);
    expect(below(printed({ organisations: [homeOf('1', {}, {})] }), '## 8. Выводы')[0]).toBe('1. Итоговая оценка — 100,00 балла.');
  });

  it('says how places are given, what was chosen, and how sure we are', () => {
    const section = below(report, '## 10. Как считалось и насколько это надёжно');
    expect(section.slice(0, 3)).toEqual([
      '- При равных баллах место общее, следующее идёт без пропуска: 1, 2, 2, 3.', '- Места даются по напечатанным (округлённым) баллам.',
      '- Что входит во время ожидания («Своевременность оказания услуг»): только своевременность, без сроков ожидания (по умолчанию).',
    ]);
    expect(section).toContain('- Подтверждено: редакция в целом; показатель 5.1; значимость показателя 2.1.');
    const otherwise = below(printed({ rating: { ties: { by: ['1', '3'] }, on: 'exact' }, on: '2031-11-15' }), '## 10. Как считалось и насколько это надёжно');
    expect(otherwise.slice(0, 2)).toEqual(['- При равных баллах места решают критерии, по порядку: 1, 3.', '- Места даются по точным баллам, до округления.']);
    expect(otherwise.at(-1)).toMatch(/^- Оценка на 15\.11\.2031, а не изменились ли акты, последний раз смотрели \d\d\.\d\d\.20\d\d\.$/);
    expect(below(printed({ rating: { ties: 'competition' } }), '## 10. Как считалось и насколько это надёжно')[0])
      .toBe('- При равных баллах место общее, после него столько же мест пропускается: 1, 2, 2, 4.');
  });

  it('has a heading in its rating for each group', () => {
    const rating = tablesOf(printed({ rating: { groupBy: 'type' } })).find(({ columns }) => columns[0]?.title === 'Место');
    expect(rating && rowsOf(rating)).toEqual([
      '[дом-интернат]', '1 | Дом № 2 | 99,58 | 100,00 | 94,00 | 100,00 | 100,00 | 98,72', '2 | Дом № 1 | 100,00 | 100,00 | 88,00 | 100,00 | 100,00 | 97,60',
      '[центр]', '1 | Дом № 3 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00',
    ]);
  });

  it('ends with those who sign', () => {
    const signatures = [{ post: 'Руководитель', name: 'Имя' }];
    expect(operatorReport(results, { language: 'ru', signatures }).blocks.at(-1)).toEqual({ kind: 'signatures', lines: signatures });
    expect(operatorReport(results, { language: 'ru', signatures, people: 'posts-only' }).blocks.at(-1)).toEqual({ kind: 'signatures', lines: [{ post: 'Руководитель' }] });
  });

  it('says the same in English', () => {
    const lines = linesOf(printed({}, 'en'));
    expect(lines[0]).toBe('# Report on the independent assessment of the quality of service conditions in social service organisations: Region, 2021');
    expect(lines.filter((line) => line.startsWith('## ')).length).toBe(10);
    for (const sentence of [
      '- The rating was approved by the council (protocol no. 2 of 15 November 2021)', '3 organisations were assessed.', '- дом-интернат: 2',
      '30 of 1,240 service recipients were asked. At least 40% of the recipients must be asked, but not more than 600 in an organisation (the rule is only remembered: it was '
        + 'not held against the text of an act). Fewer than required were asked: Дом № 2, 10 instead of 480.',
      '| **Дом № 2** |  |  |', '| 1.1 | In part (0.5): other information (“Information on the site”) | 0.08 |',
      '1. The mean total is 98.77 points. The lowest is 97.60 points: Дом № 1. The highest is 100.00 points: Дом № 3.',
      '4. Most points are lost on the criterion “Accessibility for people with disabilities”: 97.7% of all losses; then on “Openness and accessibility of information”: 2.3%.',
      '- Accessible premises: entrance with ramp or lifting platform (absent in 2 organisations)', 'No shortcomings were found in: Дом № 3.',
      '- Equal scores share a place, and none is skipped after it: 1, 2, 2, 3.', '- Places are given by the printed, rounded scores.',
    ]) expect(lines).toContain(sentence);
    expect(lines.find((line) => /[а-яё]/i.test(line.replace(/Дом № \d|дом-интернат|центр|Город|стационар, на дому|Министерство|Общественный совет|ООО «Оператор» \(условные данные\)|бумажная анкета|телефон/g, '')))).toBe(undefined);
  });

  it('says in English, too, what is missing, what nobody lacks, and how places are given otherwise', () => {
    const faultless = operatorReport({ ...without(results, 'operator'), organisations: [homeOf('1', {}, {}), homeOf('2', {}, {})], on: '2031-11-15', rating: { ties: { by: ['1', '3'] }, on: 'exact' } }, { language: 'en' });
    const lines = linesOf(faultless);
    expect(lines.filter((line) => line.startsWith('- Operator'))).toEqual([]);
    for (const sentence of [
      'No shortcomings were found in: Дом № 1; Дом № 2.', 'All organisations have the greatest score: nothing is lost.', 'There are no proposals: no shortcomings were found.',
      '1. The total of all organisations is the same: 100.00 points.',
      '- Equal scores are decided by these criteria in turn: 1, 3.', '- Places are given by the exact scores, before rounding.',
    ]) expect(lines).toContain(sentence);
    expect(lines.find((line) => line.startsWith('- The assessment is of'))).toMatch(/^- The assessment is of 15 November 2031; whether the acts had changed was last looked at on /);
    const [one] = organisations;
    const marked = one?.marks;
    const assessment = without(homeOf('1', {}, {}).assessment, 'sample');
    const lacking = operatorReport({
      ...results, approval: 'draft',
      organisations: [{ assessment: { ...assessment, notes: assessment.notes }, tally: tallyOf({ usedSite: { yes: 1, no: 1, blank: 0, skipped: 0, inconsistent: 2 } }) }, ...(one ? [{ assessment: { ...one.assessment, organisation: { id: '9' } } }] : [])],
    }, { language: 'en' });
    expect(marked === undefined).toBe(false);
    for (const sentence of [
      '- The rating is not approved by the council yet', '- “Premises equipped for people with disabilities” (not at its best in 1 organisation)',
    ]) expect(linesOf(lacking)).toContain(sentence);
    expect(below(lacking, '## 3. Survey of service recipients')[0]).toMatch(/Answers to questions that were to be skipped are not counted: 2\.$/);
    expect(linesOf(operatorReport({ ...results, organisations: [homeOf('1', {}, { sample: { asked: 10, recipients: 20 } })] }, { language: 'en' }))).toContain('1. The total is 100.00 points.');
  });

  it('prints whole points with their noun', () => {
    const rounding = { digits: 0, mode: 'half-up', at: 'end' } as const;
    const whole = [homeOf('1', { accessibleEquipment: { equipmentRamp: 'absent', equipmentLift: 'absent', equipmentParking: 'absent' } }, { rounding }), homeOf('2', {}, { rounding })];
    // 100 − 60 · 0.3 · 0.2 = 96.4; the mean of 96 and 100 is 98.
    expect(below(printed({ organisations: whole }), '## 8. Выводы')[0]).toBe('1. Итоговая оценка в среднем — 98 баллов. Наименьшая — 96 баллов: Дом № 1. Наибольшая — 100 баллов: Дом № 2.');
  });
});
