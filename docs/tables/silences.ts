/** A question on which the order is silent. */
export type Silence =
  | 'nobody-asked' | 'not-applicable' | 'item-not-applicable' | 'denominator' | '2.2' | 'waiting-between' | 'rounding' | 'ties' | 'rank-on' | 'average-of'
  | 'combining' | 'weighting' | 'sectors' | 'across-methodologies' | 'years' | 'summary-391a' | 'scales-391a';

interface SilenceTexts {
  readonly titles: readonly [question: string, offered: string, taken: string, said: string];
  readonly cases: Readonly<Record<Silence, string>>;
  /** Where the caller says it. */
  readonly options: Readonly<Record<Silence, string>>;
  /** What may be chosen beside the answers that have a name. */
  readonly also: Readonly<Record<Silence, readonly string[]>>;
  readonly refused: string;
  readonly answers: Readonly<Record<string, string>>;
}

const nothing = [] as const;

/** The table of silences in both languages. */
export const silences: Readonly<Record<'ru' | 'en', SilenceTexts>> = {
  ru: {
    titles: ['Случай', 'Что можно выбрать', 'Если не выбрать', 'Настройка'],
    cases: {
      'nobody-asked': 'Некого опросить: стенд и сайт в 1.3 (каждый отдельно), 3.3, 4.3',
      'not-applicable': 'Перечень не применим целиком: 2.1, 3.1 (например, услуги только на дому)',
      'item-not-applicable': 'Не применима одна позиция в 1.2, 2.1, 3.1, 3.2 (лифт в одноэтажном доме)',
      denominator: 'От кого считать долю в 1.3 и 4.3',
      '2.2': 'Из чего состоит показатель 2.2',
      rounding: 'Когда и как округлять',
      ties: 'Какие места у равных баллов',
      'rank-on': 'Какие баллы сравнивать, расставляя места',
      'average-of': 'Из каких баллов выводить средние',
      'waiting-between': 'Сроки ожидания: среднее не в целых единицах (13,4 из 14)',
      combining: 'Как объединить части организации: филиалы, формы обслуживания',
      weighting: 'Что весит организация в среднем по району или региону',
      sectors: 'Как свести несколько сфер в одно среднее',
      'across-methodologies': 'Разные методики в одном рейтинге',
      years: 'Как считать год в правиле «не чаще раза в год, не реже раза в три года»',
      'summary-391a': 'Рекомендации № 391а: как баллы сводятся в один',
      'scales-391a': 'Рекомендации № 391а: концы шкал и что делать за ними',
    },
    options: {
      'nobody-asked': '`whenNobodyAsked`',
      'not-applicable': '`whenNotApplicable`',
      'item-not-applicable': '`whenItemNotApplicable`',
      denominator: '`denominator`',
      '2.2': '`socialServiceWithWaiting`',
      rounding: '`rounding`',
      ties: '`ties`',
      'rank-on': '`on`',
      'average-of': '`on`',
      'waiting-between': '`between`',
      combining: '`weighting` (`combine`)',
      weighting: '`weighting` (`aggregate`)',
      sectors: '`sectors`',
      'across-methodologies': '`acrossMethodologies`',
      years: '`years`',
      'summary-391a': '`summary`',
      'scales-391a': '`scales`, `outside`',
    },
    also: {
      'nobody-asked': nothing, 'not-applicable': nothing, 'item-not-applicable': nothing, denominator: nothing,
      '2.2': ['только своевременность; среднее баллов за сроки ожидания и за своевременность'],
      rounding: ['в конце или на каждом уровне; сколько знаков; половина вверх или до чётной цифры'],
      ties: ['критерии, которые разводят равных, по очереди (`{ by: […] }`)'],
      'rank-on': nothing, 'average-of': nothing, 'waiting-between': nothing, combining: nothing, weighting: nothing, sectors: nothing, years: nothing,
      'across-methodologies': ['сравнить проценты от возможного, если итог каждой методики — такой процент (`true`)'],
      'summary-391a': nothing,
      'scales-391a': ['худшее и целевое значение каждого показателя; за ними — обрезать (`clamp`) или отказаться считать (`refuse`)'],
    },
    refused: '**отказ**: без решения не считается',
    answers: {
      calendar: 'календарный год', 'to-the-day': 'день в день',
      dense: 'общее место, следующее без пропуска: 1, 2, 2, 3', competition: 'общее место, следующее с пропуском: 1, 2, 2, 4',
      printed: 'напечатанные (округлённые)', exact: 'точные',
    },
  },
  en: {
    titles: ['Case', 'What may be chosen', 'If nothing is chosen', 'Option'],
    cases: {
      'nobody-asked': 'Nobody to ask: stand and site in 1.3 (each on its own), 3.3, 4.3',
      'not-applicable': 'A whole list does not apply: 2.1, 3.1 (care at home only, for instance)',
      'item-not-applicable': 'One item does not apply in 1.2, 2.1, 3.1, 3.2 (a lift in a one-storey house)',
      denominator: 'Of whom the share is taken in 1.3 and 4.3',
      '2.2': 'What indicator 2.2 is made of',
      rounding: 'When and how to round',
      ties: 'Which places equal totals get',
      'rank-on': 'Which totals are compared for places',
      'average-of': 'Which totals averages are made of',
      'waiting-between': 'Waiting: an average between whole units (13.4 of 14)',
      combining: 'How the parts of an organisation are combined: branches, forms of service',
      weighting: 'What an organisation counts for in the mean of a district or region',
      sectors: 'How several sectors become one mean',
      'across-methodologies': 'Different methodologies in one rating',
      years: 'What a year is in «not more than once a year, not less than once in three years»',
      'summary-391a': 'Recommendations no. 391а: how the points become one',
      'scales-391a': 'Recommendations no. 391а: the ends of the scales, and what happens beyond them',
    },
    options: {
      'nobody-asked': '`whenNobodyAsked`',
      'not-applicable': '`whenNotApplicable`',
      'item-not-applicable': '`whenItemNotApplicable`',
      denominator: '`denominator`',
      '2.2': '`socialServiceWithWaiting`',
      rounding: '`rounding`',
      ties: '`ties`',
      'rank-on': '`on`',
      'average-of': '`on`',
      'waiting-between': '`between`',
      combining: '`weighting` (`combine`)',
      weighting: '`weighting` (`aggregate`)',
      sectors: '`sectors`',
      'across-methodologies': '`acrossMethodologies`',
      years: '`years`',
      'summary-391a': '`summary`',
      'scales-391a': '`scales`, `outside`',
    },
    also: {
      'nobody-asked': nothing, 'not-applicable': nothing, 'item-not-applicable': nothing, denominator: nothing,
      '2.2': ['timeliness alone; the mean of the points for waiting and of those for timeliness'],
      rounding: ['at the end or at every level; how many digits; halves up or to the even digit'],
      ties: ['criteria that decide between equals in turn (`{ by: […] }`)'],
      'rank-on': nothing, 'average-of': nothing, 'waiting-between': nothing, combining: nothing, weighting: nothing, sectors: nothing, years: nothing,
      'across-methodologies': ['compare percentages of what could be attained, where the total of each methodology is one (`true`)'],
      'summary-391a': nothing,
      'scales-391a': ['the worst and the target value of every indicator; beyond them clamp (`clamp`) or refuse (`refuse`)'],
    },
    refused: '**refused**: nothing is computed without a decision',
    answers: {
      calendar: 'a year of the calendar', 'to-the-day': 'from day to day',
      dense: 'a shared place, no gap after it: 1, 2, 2, 3', competition: 'a shared place, a gap after it: 1, 2, 2, 4',
      printed: 'as printed (rounded)', exact: 'exact',
    },
  },
};
