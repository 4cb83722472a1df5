import { assess, defineMethodology, jointPlan, type Collection } from 'nok-methodology';
import { governorSummary, operatorReport, proposalsLetter, safeGovernorSummary, safeProposalsLetter, safeSiteNotice, siteNotice, type RegionResults } from 'nok-methodology/documents';
import { describe, expect, it } from 'vitest';
import { printed } from '../errors/sentences.js';
import { criterion, observation, share, small } from '../methodology/small.js';
import { codes, marked, plan } from '../improvement/plans.js';
import { NAMES, below, homeOf, linesOf, organisations, results, rowsOf, tablesOf } from './region.js';
import { without } from './without.js';

describe('The letter of proposals', () => {
  const letter = proposalsLetter(results, { to: { post: 'Министру', name: NAMES[0] }, number: '7', on: '2021-11-20', signatures: [{ post: 'Председатель', name: NAMES[1] }] });

  it('is addressed, numbered and dated', () => {
    expect(linesOf(letter).slice(0, 7)).toEqual([
      'Министру', 'Имя Первое', 'от 20 ноября 2021 г. № 7',
      '# О результатах независимой оценки качества условий оказания услуг организациями социального обслуживания Области в 2021 году и предложениях по улучшению их деятельности',
      'Общественный совет рассмотрел результаты независимой оценки качества условий оказания услуг в 3 организациях социального обслуживания и направляет предложения об улучшении их деятельности.',
      'Организации получили от 97,60 до 100 баллов; в среднем — 98,77 балла.', 'Общественный совет предлагает:',
    ]);
    expect(linesOf(proposalsLetter(results, { to: { post: 'Министру' } }))[1]).toBe('от \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_ № \\_\\_\\_\\_\\_\\_\\_');
  });

  it('has the proposals to each organisation in its annex, behind the signatures', () => {
    const kinds = letter.blocks.map(({ kind }) => kind);
    expect(kinds.slice(kinds.indexOf('signatures'))).toEqual(['signatures', 'pageBreak', 'paragraph', 'heading', 'paragraph', 'table', 'note']);
    expect(tablesOf(letter).map(rowsOf)[0]?.slice(0, 3)).toEqual([
      '[Дом № 2]', '1.1 | Обеспечено частично (0,5): иная информация («Информация на сайте») | Обеспечить полностью: иная информация | 0,08',
      '3.1 | Отсутствует: вход с пандусом или подъёмной платформой («Оборудование помещений и территории для инвалидов») | Обеспечить: вход с пандусом или подъёмной платформой | 1,20',
    ]);
    expect(linesOf(letter).at(-1)).toBe('*Недостатков не выявлено: Дом № 3.*');
    const all = proposalsLetter({ ...results, organisations: organisations.slice(0, 2) }, { to: { post: 'Министру' } });
    expect(all.blocks.at(-1)?.kind).toBe('table');
  });

  it('is a draft as long as the rating is', () => {
    expect(linesOf(proposalsLetter({ ...results, approval: 'draft' }, { to: { post: 'Министру' } }))[0]).toBe('**ПРОЕКТ**');
  });
});

describe('The letter about one organisation, or about nothing lacking', () => {
  const [lacking, , faultless] = organisations as [(typeof organisations)[number], (typeof organisations)[number], (typeof organisations)[number]];
  const letterOn = (...of: typeof organisations) => linesOf(proposalsLetter({ ...results, organisations: of }, { to: { post: 'Министру' } })).slice(2);

  it('speaks of one as of one', () => {
    const lines = letterOn(lacking);
    expect(lines.slice(0, 4)).toEqual([
      '# О результатах независимой оценки качества условий оказания услуг организациями социального обслуживания Области в 2021 году и предложениях по улучшению деятельности организации',
      'Общественный совет рассмотрел результаты независимой оценки качества условий оказания услуг в 1 организации социального обслуживания и направляет предложения об улучшении её деятельности.',
      'Организация получила 97,60 балла.', 'Общественный совет предлагает:',
    ]);
    expect(lines).toContain('Недостатки и предложения по каждому из них приведены в приложении. '
      + 'Просим рассмотреть предложения, утвердить план по устранению недостатков и сообщать Общественному совету, как он выполняется.');
    expect(lines).toContain('## Предложения организации');
  });

  it('says of several what they share once', () => {
    const lines = letterOn(lacking, { ...lacking, assessment: { ...lacking.assessment, organisation: { id: '7' } } });
    expect(lines[2]).toBe('Организации получили по 97,60 балла.');
    expect(lines).toContain('Предложения каждой организации приведены в приложении. '
      + 'Просим рассмотреть предложения, утвердить планы по устранению недостатков и сообщать Общественному совету, как они выполняются.');
    expect(lines).toContain('## Предложения организациям');
  });

  it('asks for nothing and has no annex where nothing is lacking', () => {
    expect(letterOn(faultless)).toEqual([
      '# О результатах независимой оценки качества условий оказания услуг организациями социального обслуживания Области в 2021 году',
      'Общественный совет рассмотрел результаты независимой оценки качества условий оказания услуг в 1 организации социального обслуживания.',
      'Организация получила 100 баллов.', 'Недостатков не выявлено, предложений нет.',
    ]);
  });

  it('leaves to its annex what costs no points', () => {
    const lines = letterOn(homeOf('8', { remoteChannels: { channelAppeal: 'absent' } }, {}));
    expect(lines.slice(2, 6)).toEqual([
      'Организация получила 100 баллов.',
      'Недостатки и предложения по каждому из них приведены в приложении. '
        + 'Просим рассмотреть предложения, утвердить план по устранению недостатков и сообщать Общественному совету, как он выполняется.',
      '---', 'Приложение',
    ]);
  });
});

describe('The days of the results', () => {
  const summedUp = { ...results, on: '2021-11-14' };
  const published = { ...results, published: [{ where: 'на сайте', on: '2021-11-15' }, { where: 'в газете', on: '2021-11-14' }] };

  it.each([
    ['the letter', (of: RegionResults) => safeProposalsLetter(of, { to: { post: 'Министру' } })],
    ['the notice', (of: RegionResults) => safeSiteNotice(of)],
    ['the summary', (of: RegionResults) => safeGovernorSummary(of)],
  ])('are refused in %s where they are out of order', (_, write) => {
    expect(codes(write(summedUp))).toEqual(['wrongOrder results.on']);
    expect(codes(write(published))).toEqual(['wrongOrder results.published.1.on']);
    expect(codes(write({ ...published, approval: 'draft' }))).toEqual([]);
  });

  it('are said with both days', () => {
    const outcome = safeSiteNotice(summedUp);
    expect(outcome.success ? [] : printed(outcome.error)).toEqual(['results.on: 2021-11-15 lies after 2021-11-14.']);
  });
});

describe('The notice for the site', () => {
  it('tells what the council’s own notice told: who, how many points, what is to be done, where it is published', () => {
    expect(linesOf(siteNotice(results, { remark: 'Условные данные.', period: { from: '2022-01-01', to: '2023-12-31' } }))).toEqual([
      '# Информация о ходе проведения независимой оценки качества условий оказания услуг организациями социального обслуживания в 2021 году',
      '*Условные данные.*',
      'В ноябре 2021 года Общественный совет (далее — Общественный совет) подвёл итоги независимой оценки качества условий оказания услуг в 3 организациях социального '
        + 'обслуживания, расположенных на территории Области, среди них:',
      '- 2 дома-интерната;', '- центр — 1.',
      'Информацию о качестве условий оказания услуг организациями социального обслуживания в 2021 году собирала и обобщала организация-оператор ООО «Оператор» (условные данные) по следующим критериям:',
      '- открытость и доступность информации об организации;', '- комфортность условий предоставления услуг;', '- доступность услуг для инвалидов;',
      '- доброжелательность, вежливость работников организации;', '- удовлетворённость условиями оказания услуг.',
      'Согласно утверждённому рейтингу организации получили от 97,60 до 100 баллов; в среднем — 98,77 балла.',
      'При этом указано на необходимость дополнительных мероприятий по критериям «Доступность услуг для инвалидов», «Открытость и доступность информации об организации».',
      'На основании предложений Общественного совета разработан и доведён до организаций план по устранению недостатков, выявленных в ходе независимой оценки в 2021 году (Министерство).',
      'Мероприятия, изложенные в плане, выполняются в 2022 и 2023 годах.',
      'Информация о результатах независимой оценки качества условий оказания услуг, проведённой в 2021 году, опубликована:', '- на сайте министерства (10 декабря 2021 г.).',
    ]);
  });

  it('says no more than it knows', () => {
    const less = without(results, 'operator', 'typeNames', 'published', 'approval');
    const assessment = { ...homeOf('1', {}, {}).assessment, organisation: { id: '1' } };
    expect(linesOf(siteNotice({ ...less, organisations: [{ assessment }] })).slice(2)).toEqual([
      'В ноябре 2021 года Общественный совет (далее — Общественный совет) подвёл итоги независимой оценки качества условий оказания услуг в 1 организации социального обслуживания, расположенной на территории Области.',
      'Информацию о качестве условий оказания услуг организациями социального обслуживания в 2021 году собирала и обобщала организация-оператор по следующим критериям:',
      '- открытость и доступность информации об организации;', '- комфортность условий предоставления услуг;', '- доступность услуг для инвалидов;',
      '- доброжелательность, вежливость работников организации;', '- удовлетворённость условиями оказания услуг.',
      'Согласно проекту рейтинга организация получила 100 баллов.',
    ]);
  });

  it('speaks of one organisation as of one, of equal totals once', () => {
    const [one] = organisations as [(typeof organisations)[number]];
    const noticeOn = (...of: typeof organisations) => linesOf(siteNotice({ ...results, organisations: of }, { period: { from: '2022-01-01', to: '2022-12-31' } }));
    expect(noticeOn(one)[1]).toBe('В ноябре 2021 года Общественный совет (далее — Общественный совет) подвёл итоги независимой оценки качества условий оказания услуг '
      + 'в 1 организации социального обслуживания, расположенной на территории Области.');
    expect(noticeOn(one)).toContain('Согласно утверждённому рейтингу организация получила 97,60 балла.');
    expect(noticeOn(one)).toContain('На основании предложений Общественного совета разработан и доведён до организации план по устранению недостатков, '
      + 'выявленных в ходе независимой оценки в 2021 году (Министерство).');
    expect(noticeOn(one, { ...one, assessment: { ...one.assessment, organisation: { id: '7' } } })).toContain('Согласно утверждённому рейтингу организации получили по 97,60 балла.');
  });

  it('tells of a plan as made only where the rating is approved', () => {
    const notice = linesOf(siteNotice({ ...results, approval: 'draft', published: [] }, { period: { from: '2022-01-01', to: '2023-12-31' } }));
    expect(notice.at(-1)).toBe('На основании предложений Общественного совета будет разработан план по устранению недостатков, '
      + 'выявленных в ходе независимой оценки в 2021 году, на 2022–2023 годы (Министерство).');
  });

  it('refuses a period that ends before it begins', () => {
    expect(codes(safeSiteNotice(results, { period: { from: '2023-01-01', to: '2022-01-01' } }))).toEqual(['wrongOrder options.period.to']);
  });

  it('counts points behind a whole number as they are counted', () => {
    const own = defineMethodology(small({ asked: observation('respondents') }, [criterion('1', share('asked'))]));
    const homes = [82, 100].map((count) => ({ assessment: assess(own, { asked: { count, of: 100 } }, { organisation: { id: String(count) } }) }));
    expect(linesOf(siteNotice({ ...results, organisations: homes }))).toContain('Согласно утверждённому рейтингу организации получили от 82 до 100 баллов; в среднем — 91 балл.');
  });

  it('words years and criteria as they come', () => {
    const years = (to: string) => linesOf(siteNotice(results, { period: { from: '2022-01-01', to } })).find((line) => line.startsWith('Мероприятия'));
    expect(years('2022-12-31')).toBe('Мероприятия, изложенные в плане, выполняются в 2022 году.');
    expect(years('2025-12-31')).toBe('Мероприятия, изложенные в плане, выполняются в 2022–2025 годах.');
    const lacking = siteNotice({ ...results, organisations: [organisations[0] as (typeof organisations)[number]] });
    expect(linesOf(lacking)).toContain('При этом указано на необходимость дополнительных мероприятий по критерию «Доступность услуг для инвалидов».');
    expect(linesOf(lacking)).toContain('Согласно утверждённому рейтингу организация получила 97,60 балла.');
  });
});

describe('The summary for the public report', () => {
  /** The first home by the id of the plan. */
  const planned: RegionResults = {
    ...results, organisations: organisations.map((one, position) => (position === 0 ? { ...one, assessment: { ...one.assessment, organisation: { id: 'a', name: 'Дом № 1' } } } : one)),
  };

  it('has the figures, the places, what lacks, and how far the plans have come', () => {
    const summary = governorSummary(planned, { plans: [plan], progress: { on: '2023-01-01', taken: [] } });
    expect(tablesOf(summary).slice(0, 1).map(rowsOf)).toEqual([[
      'Общественный совет | Общественный совет', 'Рейтинг | утверждён 15 ноября 2021 г., протокол № 2', 'Оценено организаций | 3', 'Опрошено получателей услуг и их представителей | 30',
      'Итоговая оценка в среднем, баллов | 98,77', 'Наименьшая итоговая оценка, баллов | 97,60', 'Наибольшая итоговая оценка, баллов | 100,00',
      'Критерий 1 «Открытость и доступность информации об организации» в среднем, баллов | 99,86', 'Критерий 2 «Комфортность условий предоставления услуг» в среднем, баллов | 100,00',
      'Критерий 3 «Доступность услуг для инвалидов» в среднем, баллов | 94,00', 'Критерий 4 «Доброжелательность, вежливость работников организации» в среднем, баллов | 100,00',
      'Критерий 5 «Удовлетворённость условиями оказания услуг» в среднем, баллов | 100,00',
    ]]);
    expect(below(summary, '## 4. Принимаемые меры')).toEqual([
      'По плану устранения недостатков 1 организации предусмотрено 4 мероприятия. На 1 января 2023 г. выполнено 0 (0,0 %), просрочено 4.',
    ]);
  });

  it('says what is planned where nobody tells what was done, and nothing of plans where there are none', () => {
    const drafted = governorSummary({ ...planned, approval: 'draft' }, { plans: [plan] });
    expect(below(drafted, '## 4. Принимаемые меры')).toEqual(['По плану устранения недостатков 1 организации предусмотрено 4 мероприятия.']);
    expect(tablesOf(drafted).slice(0, 1).flatMap(rowsOf)).toContain('Рейтинг | не утверждён');
    expect(linesOf(governorSummary(results)).filter((line) => line.startsWith('## '))).toEqual(['## 1. Основные сведения', '## 2. Места организаций', '## 3. Основные недостатки']);
  });

  it('has one total where there is one organisation', () => {
    const summary = governorSummary({ ...results, organisations: [{ assessment: marked }] });
    expect(tablesOf(summary).slice(0, 1).flatMap(rowsOf).slice(2, 5)).toEqual([
      'Оценено организаций | 1', 'Итоговая оценка, баллов | 97,52', 'Критерий 1 «Открытость и доступность информации об организации», баллов | 99,61',
    ]);
  });

  it('refuses a plan of an organisation that is not assessed, and progress without plans', () => {
    const stranger = safeGovernorSummary(results, { plans: [plan] });
    expect(stranger.success ? [] : printed(stranger.error)).toEqual(['options.plans.0.organisation.id: "a" is not assessed. Assessed: 1, 2, 3.']);
    expect(codes(safeGovernorSummary(results, { plans: jointPlan([plan]) }))).toEqual(['notAssessed options.plans.plans.0.organisation.id']);
    expect(codes(safeGovernorSummary(planned, { plans: jointPlan([plan]) }))).toEqual([]);
    const aimless = safeGovernorSummary(results, { progress: { on: '2022-06-01', taken: [] } });
    expect(aimless.success ? [] : printed(aimless.error)).toEqual(['options.plans: "plans" is missing.']);
  });
});

/** Every kind of answer, and an item in grades, behind two measures and a share; synthetic. */
const label = { ru: 'Мера', en: 'Measure' };
const mean = (of: string) => ({ kind: 'linear', of, worst: '0', target: '5', points: '100', outside: 'clamp' }) as const;
const measured = { kind: 'measure', label: { ru: 'Оценка', en: 'Mark' }, source: 'survey', least: '0', most: '5' } as const;
const methodology = defineMethodology(small(
  { mark: measured, days: { ...measured, label: { ru: 'Дни', en: 'Days' }, most: '9' }, chosen: observation('respondents') },
  [criterion('1', mean('mark')), criterion('2', mean('days')), criterion('3', share('chosen'))],
));
const collection: Collection = {
  checklists: [],
  questionnaire: {
    title: label, verification: 'unverified', notCounted: [],
    questions: [
      { id: 'how', text: { ru: 'Как?', en: 'How?' }, observation: 'chosen', answer: { kind: 'choice', options: [{ id: 'well', label: { ru: 'хорошо', en: 'well' }, counted: true }, { id: 'badly', label: { ru: 'плохо', en: 'badly' }, counted: false }] } },
      { id: 'five', text: { ru: 'Балл?', en: 'Mark?' }, observation: 'mark', answer: { kind: 'mark', least: 1, most: 5 } },
      { id: 'wait', text: { ru: 'Сколько дней?', en: 'How many days?' }, observation: 'days', answer: { kind: 'number', least: '0', most: '9' } },
      { id: 'never', text: { ru: 'Не спрошено', en: 'Not asked' } },
    ],
  },
};
const nothing = { blank: 0, skipped: 0, inconsistent: 0 };

describe('Results by a council’s own methodology', () => {
  const assessment = assess(methodology, { mark: '4', days: '2.5', chosen: { count: 3, of: 4 } }, { organisation: { id: '1' } });
  const own = (answered: number): RegionResults => ({
    ...results, collection,
    organisations: [{
      assessment,
      tally: {
        respondents: 4, questions: {}, forms: {}, answeredBy: {},
        distributions: { how: { options: answered === 0 ? { well: 0, badly: 0 } : { well: 3, badly: 1 }, ...nothing }, five: { options: { 4: 4 }, ...nothing } },
        sums: { wait: { answered, sum: answered === 0 ? '0' : '10', ...nothing } },
      },
    }],
  });

  it('show how often each option was chosen, and the mean of numbers', () => {
    const document = operatorReport(own(4), { language: 'ru' });
    expect(tablesOf(document).filter(({ title }) => title !== undefined).map(rowsOf)).toEqual([
      ['[Как?]', 'хорошо | 3 | 75,0 %', 'плохо | 1 | 25,0 %', '[Балл?]', '4 | 4 | 100,0 %'], ['Сколько дней? | 4 | 2,50'],
    ]);
    expect(below(document, '## 3. Опрос получателей услуг').at(-1)).toBe('*Приведено по памяти: с текстом акта не сверено.*');
    expect(tablesOf(operatorReport(own(4), { language: 'en' })).filter(({ title }) => title !== undefined).map(({ title }) => title))
      .toEqual(['Questions with options', 'Questions answered by a number']);
    expect(linesOf(operatorReport(own(4), { language: 'en' }))).toContain('- “sample” (75.0% now)');
    expect(tablesOf(operatorReport(own(0), { language: 'ru' })).filter(({ title }) => title !== undefined).map(rowsOf)).toEqual([
      ['[Как?]', 'хорошо | 0 | —', 'плохо | 0 | —', '[Балл?]', '4 | 4 | 100,0 %'], ['Сколько дней? | 0 | —'],
    ]);
  });

  it('are of no sector, and their criteria may be without indicators', () => {
    const document = operatorReport(own(4), { language: 'ru' });
    expect(document.title.replaceAll('\u00A0', ' ')).toBe('Отчёт о проведении независимой оценки качества условий оказания услуг организациями Области в 2021 году');
    expect(below(document, '### Критерий 3. проба')).toEqual([
      '| Организация | К3 |', '|---|---:|', '| 1 | 75,00 |',
    ]);
    expect(below(document, '### Критерий 1. проба')[0]).toBe('| Организация | К1 |');
    expect(below(document, '## 8. Предложения')).toEqual([
      // 2.5 of 5 days loses more than 4 of 5 points and 3 of 4 answers.
      '### Критерий 2. проба', 'Улучшить:', '- «Дни» (значение не наилучшее)',
      '### Критерий 3. проба', 'Добиться лучших ответов в опросе:', '- «проба» (сейчас 75,0 %)',
      '### Критерий 1. проба', 'Улучшить:', '- «Оценка» (значение не наилучшее)',
    ]);
    expect(linesOf(siteNotice(own(4)))[1]).toContain('в 1 организации, расположенной на территории Области.');
  });
});
