import { assess, defineMethodology, defineProcedure, methodologyOn, type Collection, type Definition, type Mark } from 'nok-methodology';
import { operatorReport, procedureDocument, type RegionResults } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { attained, criterion, indicator, label, linear, mean, measure, number, observation, reference, share, small, sum, weighted } from '../methodology/small.js';
import { definition, written } from '../procedure/documents.js';
import { below, linesOf, results, rowsOf, tablesOf } from './region.js';

const text = (ru: string, en: string) => ({ ru, en });
const named = (ru: string, en: string) => ({ label: text(ru, en) });
const nothing = { blank: 0, skipped: 0, inconsistent: 0 };
const regionOf = (organisations: RegionResults['organisations'], collection?: Collection): RegionResults => ({ ...results, organisations, ...(collection && { collection }) });
const conclusionsOf = (given: RegionResults, language: 'ru' | 'en' = 'ru') =>
  linesOf(operatorReport(given, { language })).filter((line) => /^\d+\. /.test(line));

describe('The sample by a council’s own method', () => {
  const methodology = defineMethodology(small({ asked: observation('respondents') }, [criterion('1', share('asked'))]));
  const home = (id: string) => ({ assessment: assess(methodology, { asked: { count: 3, of: 4 } }, { organisation: { id }, sample: { asked: 4, recipients: 1000 } }) });

  it('is told without the rule of the order: how many of how many', () => {
    expect(below(operatorReport(regionOf([home('а'), home('б')]), { language: 'ru' }), '## 2. Выборка')).toEqual([
      'Опрошено 8 из 2 000 получателей услуг.', '| Организация | Получателей услуг | Опрошено | Доля опрошенных |', '|---|---:|---:|---:|',
      '| а | 1 000 | 4 | 0,4 % |', '| б | 1 000 | 4 | 0,4 % |', '| **Всего** | **2 000** | **8** | **0,4 %** |',
    ]);
  });

  it('has no rule of the order in the procedure, either', () => {
    expect(below(procedureDocument(defineProcedure(written)), '## 5. Сбор сведений')).toEqual([
      'Сведения собирают по следующим формам:', '- чек-лист «Стенд»: 1 позиция', '- чек-лист «Удобства»: 1 позиция',
      '- анкета «условные данные»: 2 вопроса (не сверено с текстом)',
      'Форма опроса и то, кто отвечал — получатель услуг или его представитель, — записываются, но на вес ответа не влияют.',
      '*С текстом акта не сверено: чек-лист «Стенд» целиком.*', '*С текстом акта не сверено: чек-лист «Удобства» целиком.*',
    ]);
  });
});

describe('Means of scores with different greatest values', () => {
  const measuredFrom = (least: string): Definition => small(
    { site: measure('0', '10'), complaints: measure(least, '5'), mood: measure('0', '10') },
    [
      criterion('1', sum(reference('1.1'), reference('1.2')), [
        indicator('1.1', number('site'), named('Сайт', 'Site')), indicator('1.2', number('complaints'), named('Жалобы', 'Complaints')),
      ], named('Открытость', 'Openness')),
      criterion('2', number('mood'), [], named('Мнение', 'Opinion')),
    ],
    { range: { least: '-100', most: '100' }, total: { label, citation: { acts: [], verification: 'practice' }, formula: sum(reference('1'), reference('2')) } },
  );
  const reportOf = (least: string, language: 'ru' | 'en' = 'ru') => {
    const methodology = defineMethodology(measuredFrom(least));
    const home = (id: string, site: string, mood: string) => ({ assessment: assess(methodology, { site, complaints: '5', mood }, { organisation: { id } }) });
    return conclusionsOf(regionOf([home('а', '8', '5'), home('б', '9', '7')]), language);
  };

  it('are compared as shares of what can be attained: the full five of five are not the lowest', () => {
    // (13 + 14) / 2 = 13.5 of 15, 6 of 10; 8.5 of 10.
    expect(reportOf('0').slice(1, 3)).toEqual([
      '2. Критерии выше всего в среднем: «Открытость» — 90,0 % от наибольшего возможного; ниже всего: «Мнение» — 60,0 % от наибольшего возможного.',
      '3. Показатели ниже всего в среднем: «Сайт» — 85,0 % от наибольшего возможного.',
    ]);
    expect(reportOf('0', 'en').slice(1, 3)).toEqual([
      '2. Criteria, highest on average: “Openness”, 90.0% of the greatest possible; lowest: “Opinion”, 60.0% of the greatest possible.',
      '3. Indicators, lowest on average: “Site”, 85.0% of the greatest possible.',
    ]);
  });

  it('are not compared where a score may be negative', () => {
    expect(reportOf('-5').filter((line) => /Критерии|Показатели/.test(line))).toEqual([]);
  });
});

describe('Questions with options', () => {
  const methodology = defineMethodology(small({ advised: observation('respondents'), mark: measure('1', '5') }, [criterion('1', share('advised')), criterion('2', number('mark'))]));
  const option = (id: string, ru: string, more: { counted: boolean } | { blank: true }) => ({ id, label: text(ru, id), ...more });
  const collection: Collection = {
    checklists: [],
    questionnaire: { title: label, verification: 'practice', notCounted: [], questions: [
      { id: 'advice', text: text('Посоветуете?', 'Would you advise?'), observation: 'advised', answer: { kind: 'choice', options: [
        option('yes', 'Да', { counted: true }), option('no', 'Нет', { counted: false }), option('hard', 'Затрудняюсь ответить', { blank: true }), option('rather', 'Скорее да', { counted: true }),
      ] } },
      { id: 'mark', text: text('Оценка?', 'Mark?'), observation: 'mark', answer: { kind: 'mark', least: 1, most: 5 } },
    ] },
  };
  const assessment = assess(methodology, { advised: { count: 3, of: 4 }, mark: '4' }, { organisation: { id: 'а' } });
  const optionsOf = (options: Readonly<Record<string, number>>, language: 'ru' | 'en' = 'ru') => tablesOf(operatorReport(regionOf([{
    assessment, tally: { respondents: 10, questions: {}, sums: {}, forms: {}, answeredBy: {}, distributions: { advice: { options, ...nothing }, mark: { options: { 4: 1, 5: 3 }, ...nothing } } },
  }], collection), { language })).filter(({ title }) => title === 'Вопросы с вариантами ответа' || title === 'Questions with options');

  it('are printed in the order of the questionnaire, each option with its share of the answers that count', () => {
    const [table] = optionsOf({ hard: 6, no: 1, yes: 3 });
    expect(table?.columns.map(({ title }) => title)).toEqual(['Ответ', 'Выбрали', 'Доля']);
    expect(table && rowsOf(table)).toEqual([
      '[Посоветуете?]', 'Да | 3 | 75,0 %', 'Нет | 1 | 25,0 %', 'Затрудняюсь ответить | 6 | —', 'Скорее да | 0 | 0,0 %', '[Оценка?]', '4 | 1 | 25,0 %', '5 | 3 | 75,0 %',
    ]);
    expect(optionsOf({ yes: 1 }, 'en')[0]?.columns.map(({ title }) => title)).toEqual(['Answer', 'Chosen', 'Share']);
  });

  it('have no shares where no answer counts', () => {
    expect(optionsOf({ hard: 2 }).flatMap(rowsOf).slice(1, 5)).toEqual(['Да | 0 | —', 'Нет | 0 | —', 'Затрудняюсь ответить | 2 | —', 'Скорее да | 0 | —']);
  });
});

describe('Equal shares of the survey', () => {
  const keys = ['entry', 'manners', 'terms'] as const;
  const methodology = defineMethodology(small(
    Object.fromEntries(keys.map((key) => [key, observation('respondents', named(key, key))])), keys.map((key, position) => criterion(String(position + 1), share(key))),
  ));
  const home = (id: string, ...counts: number[]) => ({ assessment: assess(methodology, Object.fromEntries(keys.map((key, position) => [key, { count: counts[position] ?? 0, of: 50 }])), { organisation: { id } }) });
  const last = (organisations: RegionResults['organisations'], language: 'ru' | 'en' = 'ru') => conclusionsOf(regionOf(organisations), language).filter((line) => /опросу|survey/.test(line));

  it('are named together', () => {
    expect(last([home('а', 47, 47, 50), home('б', 47, 47, 49)])).toEqual(['4. Самая низкая доля по опросу: «entry», «manners» — в среднем по организациям 94,0 %.']);
    expect(last([home('а', 47, 47, 50), home('б', 47, 47, 49)], 'en')).toEqual(['4. The lowest share in the survey: “entry”, “manners”, 94.0% on average over organisations.']);
    expect(last([home('а', 47, 48, 50)])).toEqual(['4. Самая низкая доля по опросу: «entry» — 94,0 %.']);
    expect(last([home('а', 47, 48, 50)], 'en')).toEqual(['4. The lowest share in the survey: “entry”, 94.0%.']);
  });

  it('are no lowest ones where all are the same', () => {
    expect(conclusionsOf(regionOf([home('а', 47, 47, 47), home('б', 47, 47, 47)]))).toEqual([
      '1. Итоговая оценка у всех организаций одинакова — 94,00 балла.',
      '2. Больше всего баллов теряется на критерии «проба» — 33,3 % всех потерь; затем «проба» — 33,3 %; затем «проба» — 33,3 %.',
      '3. Все доли по опросу одинаковы — в среднем по организациям 94,0 %.',
    ]);
    expect(last([home('а', 47, 47, 47), home('б', 47, 47, 47)], 'en')).toEqual(['3. All shares in the survey are the same: 94.0% on average over organisations.']);
    expect(last([home('а', 47, 47, 47)])).toEqual(['3. Все доли по опросу одинаковы — 94,0 %.']);
    expect(last([home('а', 47, 47, 47)], 'en')).toEqual(['3. All shares in the survey are the same: 94.0%.']);
  });
});

describe('What is there in part, or with another grade than the best', () => {
  const methodology = defineMethodology(small({ building: measure('0', '1'), site: observation('checklist', { source: 'site' }) }, [criterion('1', number('building')), criterion('2', share('site'))]));
  const items = (...ids: string[]) => ids.map((id) => ({ id, label: text(id, id), verification: 'practice' as const }));
  const collection: Collection = {
    checklists: [
      { observation: 'building', title: text('Здание', 'Building'), items: items('roof'), grades: ['0', '0.5', '1'].map((points) => ({ label: text(points, points), points })) },
      { observation: 'site', title: text('Сайт', 'Site'), items: items('address', 'plan') },
    ],
    questionnaire: { title: label, verification: 'practice', questions: [], notCounted: [] },
  };
  const home = (id: string, roof: string, address: Mark, count: string) => ({
    assessment: assess(methodology, { building: { sum: roof, of: 1 }, site: { count, of: 2 } }, { organisation: { id } }),
    marks: { building: { roof: { points: roof } }, site: { address, plan: 'present' as const } },
  });
  const given = regionOf([home('а', '0', 'absent', '1'), home('б', '0.5', { part: '0.5' }, '1.5'), home('в', '1', { part: '0.5' }, '1.5')], collection);

  it('is not said to be absent', () => {
    expect(conclusionsOf(given).at(-1)).toBe(
      '4. Чаще всего недостатки отмечены по позициям: «Сайт: address» (нет в 1 организации, частично в 2 организациях), «Здание: roof» (худшая отметка в 1 организации, отметка не лучшая в 1 организации).');
    expect(conclusionsOf(given, 'en').at(-1)).toBe(
      '4. Items that fall short most often: “Site: address” (absent in 1 organisation, in part in 2 organisations), “Building: roof” (the worst grade in 1 organisation, not the best grade in 1 organisation).');
  });
});

describe('The weights of a procedure', () => {
  const scoresOf = (definition: Definition) => {
    const document = procedureDocument(defineProcedure({ methodology: definition }));
    const [table] = tablesOf(document);
    return [below(document, '## 2. Критерии и показатели')[0]?.split(' Насколько')[0], table?.columns.map(({ title }) => title).slice(2, -1).join(' | '), ...(table ? rowsOf(table).map((row) => row.replace(/(?:,| \|) подтверждено(\]?)$/, '$1')) : [])];
  };
  const observations = { a: observation('respondents'), b: observation('respondents'), c: measure('0', '5') };
  const indicators = [indicator('1.1', share('a')), indicator('1.2', share('b'))];
  const total = (formula: Definition['total']['formula']): Pick<Definition, 'total'> => ({ total: { label, citation: { acts: [], verification: 'practice' }, formula } });
  const MOST = 'Наибольший балл — больше показатель или критерий набрать не может.';

  it('are the greatest points where scores are summed up, of what can be attained too', () => {
    const summed = [criterion('1', sum(reference('1.1'), reference('1.2')), indicators), criterion('2', number('c'))];
    expect(scoresOf(small(observations, summed, { range: { least: '0', most: '200' }, ...total(attained(reference('1'), reference('2'))) }))).toEqual([
      MOST, 'Наибольший балл', '[1. проба — наибольший балл 200]', '1.1 | проба | 100', '1.2 | проба | 100', '[2. проба — наибольший балл 5]',
    ]);
  });

  it('are shares of the total only, or of the criteria only, where only these are weighed', () => {
    const summed = [criterion('1', sum(reference('1.1'), reference('1.2')), indicators), criterion('2', number('c'))];
    expect(scoresOf(small(observations, summed, { range: { least: '0', most: '200' }, ...total(weighted(['0.4', reference('1')], ['0.6', reference('2')])) }))).toEqual([
      `Значимость критерия — его доля в итоговой оценке. ${MOST}`, 'Наибольший балл', '[1. проба — значимость 0,4]', '1.1 | проба | 100', '1.2 | проба | 100', '[2. проба — значимость 0,6]',
    ]);
    const weighed = [criterion('1', weighted(['0.3', reference('1.1')], ['0.7', reference('1.2')]), indicators), criterion('2', number('c'))];
    expect(scoresOf(small(observations, weighed, { range: { least: '0', most: '200' }, ...total(sum(reference('1'), reference('2'))) }))).toEqual([
      `Значимость показателя — его доля в критерии. ${MOST}`, 'Значимость', '[1. проба — наибольший балл 100]', '1.1 | проба | 0,3', '1.2 | проба | 0,7', '[2. проба — наибольший балл 5]',
    ]);
  });

  it('are no fractions', () => {
    const thirds = [
      criterion('1', mean(reference('1.1'), reference('1.2'), reference('1.3')), [...indicators, indicator('1.3', number('c'))]), criterion('2', number('c')),
    ];
    expect(scoresOf(small(observations, thirds))).toEqual([
      'Значимость показателя — его доля в критерии, значимость критерия — его доля в итоговой оценке. Доля в итоге показывает, сколько весит показатель в итоговой оценке.',
      'Значимость | Доля в итоге', '[1. проба — значимость 0,5]', '1.1 | проба | около 0,33 | около 0,17', '1.2 | проба | около 0,33 | около 0,17', '1.3 | проба | около 0,33 | около 0,17',
      '[2. проба — значимость 0,5]',
    ]);
  });

  it('are none behind a scale, whatever the others add up to', () => {
    const scaled = [criterion('1', linear({ score: '1.1', on: 'exact' }, '0', '100', '50'), [indicator('1.1', share('a'))]), criterion('2', number('c'))];
    const observed = { a: observation('respondents'), c: measure('0', '5') };
    expect(scoresOf(small(observed, scaled)).slice(1)).toEqual(['Наибольший балл', '[1. проба — значимость 0,5]', '1.1 | проба | 100', '[2. проба — значимость 0,5]']);
    const bonus = total(sum(reference('1'), linear({ score: '2', on: 'exact' }, '0', '5', '10')));
    expect(scoresOf(small(observed, scaled, bonus))).toEqual([MOST, 'Наибольший балл', '[1. проба — наибольший балл 50]', '1.1 | проба | 100', '[2. проба — наибольший балл 5]']);
  });
});

describe('Whoever computes', () => {
  const methodology = defineMethodology(small({ asked: observation('respondents', { mayBeEmpty: true }), list: observation('checklist', { mayBeEmpty: true }) }, [criterion('1', share('asked')), criterion('2', share('list'))]));
  const home = (id: string) => ({ assessment: assess(methodology, { asked: { count: 0, of: 0 }, list: { count: 1, of: 2 } }, { organisation: { id }, whenNobodyAsked: 'leave-out' }) });

  it('does not decide in a report: the authority or the council does', () => {
    expect(linesOf(operatorReport(regionOf([home('а'), home('б')]), { language: 'ru' })))
      .toContain('- Некого опросить («проба»): исключить, значимость остальных пересчитать (решение уполномоченного органа или совета).');
    expect(linesOf(operatorReport(regionOf([home('а'), home('б')]), { language: 'en' })).filter((line) => line.endsWith(' (decided by the authority or the council).'))).toHaveLength(1);
  });

  it('does not decide in a procedure, either', () => {
    const order = linesOf(procedureDocument(defineProcedure({ methodology: methodologyOn({ sector: 'social-service', on: '2021-11-15' }) })));
    expect(order.filter((line) => line.includes('пользовател'))).toEqual([]);
    expect(order.flatMap((line) => /^- (\S+ \S+) .*: (без решения .* не считается\. .*)$/.exec(line)?.slice(1).join(': ') ?? [])).toEqual([
      'Некого опросить: без решения уполномоченного органа или совета оценка не считается. Можно исключить значение и пересчитать значимость остальных, принять долю за 1 или за 0.',
      'Не применимо: без решения уполномоченного органа или совета оценка не считается. Можно исключить значение и пересчитать значимость остальных.',
      'Отдельная позиция: без решения уполномоченного органа или совета оценка не считается. Можно считать, что позиция есть или что её нет.',
    ]);
    const choices = [{ question: 'denominator', observation: 'politeness', chosen: 'all-respondents', byDefault: false }];
    expect(below(procedureDocument(defineProcedure({ methodology: { ...definition, choices } })), '## 6. Где методика молчит и что принято')[0])
      .toBe('- От какого числа считается доля («проба»): от числа всех опрошенных (решение уполномоченного органа или совета).');
  });
});
