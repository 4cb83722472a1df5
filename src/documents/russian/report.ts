import { NBSP } from '../../renderings/print.js';
import type { OperatorReportTexts } from '../reportTexts.js';
import { counted } from './common.js';

const organisations = (number: number): string => counted(number, 'организация', 'организации', 'организаций');

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

const IN_MEAN = ` в${NBSP}среднем`;

const ON_AVERAGE = `в${NBSP}среднем по организациям `;

/** The operator's report in Russian. */
export const report: OperatorReportTexts = {
  title: (sector, { genitive }, year) =>
    `Отчёт о${NBSP}проведении независимой оценки качества условий оказания услуг ${sector} ${genitive} в${NBSP}${year}${NBSP}году`,
  facts: {
    authority: (name) => `Орган исполнительной власти: ${name}`,
    council: (name) => `Общественный совет: ${name}`,
    operator: (name) => `Организация-оператор: ${name}`,
    methodology: (title) => `Методика: ${title}`,
    day: (day) => `Итоги подведены ${day}`,
    approved: (day, protocol) => `Рейтинг утверждён решением Общественного совета (протокол от${NBSP}${day} №${NBSP}${protocol})`,
    notApproved: 'Рейтинг Общественным советом ещё не утверждён',
  },
  list: {
    title: 'Перечень организаций',
    assessed: (number) => `Независимая оценка проведена по${NBSP}перечню, в${NBSP}котором ${number === 1 ? 'одна организация' : organisations(number)}.`,
    byType: 'Среди них:',
    ofType: (type, number) => `${type}${NBSP}— ${number}`,
    columns: { type: 'Тип', municipality: 'Муниципальное образование', forms: 'Формы обслуживания' },
  },
  sample: {
    title: 'Выборка',
    asked: (asked, recipients) => (recipients === undefined ? `Опрошено: ${asked}.` : `Опрошено ${asked} из${NBSP}${recipients} получателей услуг.`),
    rule: `Опросить нужно не${NBSP}меньше 40${NBSP}% получателей услуг, но не${NBSP}больше 600${NBSP}человек в${NBSP}каждой организации (правило приведено по памяти, с${NBSP}текстом акта не${NBSP}сверено).`,
    enough: 'Во всех организациях опрошено достаточно.',
    enoughInOne: 'Опрошено достаточно.',
    tooFew: (few) => `Опрошено меньше, чем нужно: ${few.map(({ name, asked, required }) => `${name}${NBSP}— ${asked} вместо ${required}`).join('; ')}.`,
    columns: { recipients: 'Получателей услуг', required: 'Нужно опросить', asked: 'Опрошено', share: 'Доля опрошенных' },
    byForm: 'Как проведён опрос',
    form: 'Форма опроса',
    byWho: 'Кто отвечал',
    who: 'Кто отвечал',
    recipients: 'получатель услуг',
    representatives: 'представитель получателя услуг',
    notSaid: 'не указано',
    notWeighted: 'Ответы не взвешиваются: от формы опроса и от того, кто отвечал, их вес не зависит.',
  },
  information: {
    title: 'Открытость информации и условия: что есть в организациях',
    about: `Числа в${NBSP}таблицах${NBSP}— сколько организаций получили такую отметку. Что к${NBSP}организации не${NBSP}относится, недостатком не${NBSP}считается.`,
    list: (title) => `Чек-лист «${title}»`,
    columns: { item: 'Позиция', present: 'Есть', inPart: 'Частично', absent: 'Нет', notApplicable: 'Не применимо' },
  },
  survey: {
    title: 'Опрос получателей услуг',
    together: 'Ответы во всех организациях вместе, без взвешивания.',
    about: `Доля${NBSP}— от числа ответивших «да» или «нет»: пропуск, «затрудняюсь ответить» и вопросы, которые следовало пропустить, в${NBSP}неё не входят.`,
    inconsistent: (number) => `Ответы на вопросы, которые следовало пропустить, не учтены: ${number}.`,
    columns: { question: 'Вопрос', yes: 'Да', no: 'Нет', blank: 'Без ответа', share: 'Доля «да»' },
    options: { title: 'Вопросы с вариантами ответа', answer: 'Ответ', chosen: 'Выбрали', share: 'Доля' },
    numbers: { title: 'Вопросы, на которые отвечают числом', answered: 'Ответили', mean: 'В среднем' },
  },
  criteria: {
    title: 'Оценки по критериям',
    about: 'Наименьшее, среднее и наибольшее — по тем организациям, у которых показатель участвует в оценке; среднее — простое, по напечатанным баллам.',
    least: 'Наименьшее',
    most: 'Наибольшее',
    leftOut: 'Прочерк: показатель не участвует в оценке, его значимость распределена между остальными.',
  },
  rating: {
    title: 'Рейтинг',
    place: 'Место',
    total: 'Итог',
    band: 'Уровень',
    chart: 'Рейтинг по критериям',
  },
  shortcomings: {
    title: 'Недостатки, выявленные в организациях',
    about: `В${NBSP}первом столбце${NBSP}— номер показателя, в${NBSP}последнем${NBSP}— сколько баллов итоговой оценки прибавится, если устранить только этот недостаток, а${NBSP}в${NBSP}опросе${NBSP}— если «да» ответят все.`,
    columns: { shortcoming: 'Недостаток', gain: 'Прибавит, баллов' },
    forNothing: 'Прочерк: показатель уже набрал наибольший балл, поэтому в баллах это ничего не прибавит. Людям это может быть нужно и без баллов.',
    without: (names) => `Недостатков не выявлено: ${names}.`,
  },
  lacks: {
    marked: { absent: 'нет', inPart: 'частично' },
    graded: { absent: 'худшая отметка', inPart: 'отметка не лучшая' },
    inOrganisations: (how, number) => `${how} в${NBSP}${counted(number, 'организации', 'организациях', 'организациях')}`,
  },
  conclusions: {
    title: 'Выводы',
    scores: (mean, least, most) =>
      `Итоговая оценка в${NBSP}среднем${NBSP}— ${mean}. Наименьшая${NBSP}— ${least.number}: ${least.name}. Наибольшая${NBSP}— ${most.number}: ${most.name}.`,
    andOthers: (name, others) => `${name} и${NBSP}ещё ${organisations(others)}`,
    sameScores: (score) => `Итоговая оценка у${NBSP}всех организаций одинакова${NBSP}— ${score}.`,
    oneScore: (score) => `Итоговая оценка${NBSP}— ${score}.`,
    ofAttainable: (percent) => `${percent} от${NBSP}наибольшего возможного`,
    criteria: (best, worst, isSingle) => `Критерии выше всего${isSingle ? '' : IN_MEAN}: ${quoted(best.names)}${NBSP}— ${best.number}; ниже всего: ${quoted(worst.names)}${NBSP}— ${worst.number}.`,
    indicator: (worst, isSingle) => `Показатели ниже всего${isSingle ? '' : IN_MEAN}: ${quoted(worst.names)}${NBSP}— ${worst.number}.`,
    losses: (first, others) =>
      `Больше всего баллов теряется на критерии «${first.name}»${NBSP}— ${first.number} всех потерь${others.map(({ name, number }) => `; затем «${name}»${NBSP}— ${number}`).join('')}.`,
    lacking: (items, more, isSingle) =>
      `${isSingle ? 'Недостатки' : 'Чаще всего недостатки'} отмечены по${NBSP}позициям: ${items.join(', ')}${more === 0 ? '' : ` и${NBSP}ещё ${counted(more, 'позиция', 'позиции', 'позиций')}${isSingle ? '' : ` так${NBSP}же часто`}`}.`,
    answers: ({ names, number }, isSingle) => `Самая низкая доля по опросу: ${quoted(names)}${NBSP}— ${isSingle ? '' : ON_AVERAGE}${number}.`,
    sameAnswers: (percent, isSingle) => `Все доли по опросу одинаковы${NBSP}— ${isSingle ? '' : ON_AVERAGE}${percent}.`,
    bands: (levels) => `По${NBSP}уровням: ${levels.map(({ name, number }) => `«${name}»${NBSP}— ${number}`).join(', ')}.`,
    oneBand: (level) => `Уровень: «${level}».`,
    nothing: 'Все организации набрали наибольший балл: потерь нет.',
    nothingInOne: 'Организация набрала наибольший балл: потерь нет.',
  },
  proposals: {
    title: 'Предложения',
    provide: 'Обеспечить:',
    raise: 'Добиться лучших ответов в опросе:',
    improve: 'Улучшить:',
    notBest: (number) => `значение не${NBSP}наилучшее в${NBSP}${counted(number, 'организации', 'организациях', 'организациях')}`,
    notBestInOne: 'значение не наилучшее',
    onAverage: (percent) => `сейчас в${NBSP}среднем ${percent}`,
    now: (percent) => `сейчас ${percent}`,
    nothing: 'Предложений нет: недостатков не выявлено.',
  },
  silent: {
    title: 'Как считалось и насколько это надёжно',
    ties: {
      dense: 'При равных баллах место общее, следующее идёт без пропуска: 1, 2, 2, 3.',
      competition: 'При равных баллах место общее, после него столько же мест пропускается: 1, 2, 2, 4.',
    },
    tiesBy: (criteria) => `При равных баллах места решают критерии, по порядку: ${criteria}.`,
    on: { printed: 'Места даются по напечатанным (округлённым) баллам.', exact: 'Места даются по точным баллам, до округления.' },
    choice: (question, chosen, by) => `${question}: ${chosen} (${by}).`,
    by: (byDefault) => (byDefault ? 'по умолчанию' : 'решение уполномоченного органа или совета'),
    beyondLastCheck: (on, checkedOn) => `Оценка на${NBSP}${on}, а не изменились ли акты, последний раз смотрели ${checkedOn}.`,
    certainties: 'Насколько надёжны правила:',
  },
};
