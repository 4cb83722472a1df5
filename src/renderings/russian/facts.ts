import type { Level } from '../levels.js';
import { NBSP, countedInRussian, russianPrint } from '../print.js';
import type { ChoiceTexts, ColumnTexts, FactTexts } from '../texts.js';

const { day, decimal } = russianPrint;

const named: Readonly<Record<Level, readonly [one: string, many: string]>> = {
  indicator: ['показатель', 'показатели'],
  criterion: ['критерий', 'критерии'],
  total: ['итоговая оценка', 'итоговая оценка'],
};

/** What a methodology is made of, in Russian. */
export const facts: FactTexts = {
  sources: {
    stand: 'стенд организации',
    site: 'сайт организации',
    'state-site': 'государственный сайт для сведений об учреждениях',
    visit: 'обследование на месте',
    survey: 'опрос получателей услуг',
    records: 'документы и отчётность',
    parts: 'части организации',
    'test-contact': 'контрольное обращение',
  },
  sectors: {
    'social-service': 'социальное обслуживание',
    'medical-social-expertise': 'медико-социальная экспертиза',
    'health-outpatient': 'охрана здоровья, амбулаторные условия',
    'health-inpatient': 'охрана здоровья, стационарные условия',
    education: 'образование',
    culture: 'культура',
    'performing-arts': 'исполнительские искусства',
  },
  verifications: { confirmed: 'подтверждено', practice: 'по практике операторов', unverified: 'не сверено с текстом' },
  verificationsExplained: {
    confirmed: 'сверено с открытым источником',
    practice: 'так считают организации-операторы; с текстом акта не сверялось',
    unverified: 'известно по памяти; сверьте с текстом акта, прежде чем ссылаться',
  },
  scores: (level, ids) => (level === 'total' ? named.total[0] : `${named[level][ids.length === 1 ? 0 : 1]}${NBSP}${ids.join(', ')}`),
  weights: (ids) => `значимость ${ids.length === 1 ? 'показателя' : 'показателей'}${NBSP}${ids.join(', ')}`,
  edition: 'редакция в целом',
  inForce: (from, to) =>
    `Действует ${[...(from === undefined ? [] : [`с${NBSP}${day(from)}`]), ...(to === undefined ? [] : [`по${NBSP}${day(to)}`])].join(' ')}`,
  identity: (id, fingerprint) => `Обозначение ${id}, отпечаток ${fingerprint}`,
  range: (least, most) => `от${NBSP}${decimal(least)} до${NBSP}${decimal(most)}`,
};

const modes = { 'half-up': 'половина округляется вверх', 'half-even': 'половина округляется до чётной цифры' } as const;

const stages = {
  end: 'округляется только напечатанное, в расчёт идут точные значения',
  'every-level': 'показатели, критерии и итог округляются по очереди, в расчёт идут округлённые значения',
} as const;

const places = (digits: number): string =>
  digits === 0 ? 'до целых' : `до${NBSP}${countedInRussian(String(digits), 'знака', 'знаков', 'знаков')} после запятой`;

/** Choices in Russian. */
export const choices: ChoiceTexts = {
  silent: { order: 'Где порядок молчит и что принято', methodology: 'Где методика молчит и что принято' },
  questions: {
    '2.2': 'Что входит во время ожидания',
    'summary-391a': 'Как баллы сводятся в один',
    'scales-391a': 'Концы шкал',
    denominator: 'От какого числа считается доля',
    'nobody-asked': 'Некого опросить',
    'not-applicable': 'Перечень не применим',
    'item-not-applicable': 'Позиция перечня не применима',
    'waiting-between': 'Среднее ожидание не в целых единицах',
    rounding: 'Округление',
    combining: 'Как объединены части организации',
    'left-out-in-part': 'Показателя нет в одной из частей',
    'nobody-asked-in-parts': 'Некого опросить в частях',
    'not-applicable-in-parts': 'Перечень не применим в частях',
    'average-of': 'Из каких баллов выведены средние',
    weighting: 'Что весит организация в среднем',
    sectors: 'Как сведены сферы',
    'across-methodologies': 'Разные методики в одном рейтинге',
    'due-soon-days': 'За сколько дней срок считается близким',
  },
  answers: {
    'plain-mean': 'простое среднее',
    'by-recipients': 'среднее, взвешенное по числу получателей услуг',
    'by-respondents': 'среднее, взвешенное по числу опрошенных',
    'other-parts': 'среднее по остальным частям',
    printed: 'напечатанные (округлённые)',
    exact: 'точные',
    'mean-of-sectors': 'среднее по сферам',
    'all-organisations': 'одно среднее по всем организациям',
    attained: 'сравнивается процент от наибольшего возможного по каждой методике',
    timeliness: 'только своевременность, без сроков ожидания',
    'weighted-mean': 'взвешенное среднее',
    'weighted-sum': 'взвешенная сумма',
    council: 'заданы советом',
    'waiting-and-timeliness': 'среднее баллов за сроки ожидания и баллов за своевременность',
    'round-first': 'сначала округлить среднее до целых, половину вверх',
    'band-reached': 'взять ступень, которая уже достигнута',
    'those-who-used': 'от числа тех, кто этим пользовался и ответил',
    'all-respondents': 'от числа всех опрошенных',
    'leave-out': 'исключить, значимость остальных пересчитать',
    full: `принять долю за${NBSP}1`,
    zero: `принять долю за${NBSP}0`,
    present: 'считать, что она есть',
    absent: 'считать, что её нет',
  },
  rounding: ({ digits, mode, at }) => `${places(digits)}, ${modes[mode]}; ${stages[at]}`,
  by: (byDefault) => (byDefault ? 'по умолчанию' : 'выбрано'),
};

/** Titles of columns in Russian. */
export const columns: ColumnTexts = {
  criterion: 'Критерий',
  indicator: 'Показатель',
  score: 'Баллы',
  weight: 'Значимость',
  effectiveWeight: 'Доля в итоге',
  contribution: 'Вклад в итог',
  observation: 'Исходное значение',
  symbol: 'Обозначение',
  observed: 'Получено',
  interval: `Интервал, 95${NBSP}%`,
  source: 'Источник',
  question: 'Вопрос',
  chosen: 'Что принято',
  by: 'Кто выбрал',
  certainty: 'Достоверность',
  counted: 'Что записывают',
};
