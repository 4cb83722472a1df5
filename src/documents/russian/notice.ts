import { NBSP } from '../../renderings/print.js';

/** The notice for the site. */
export const notice = {
  title: (sector: string, year: string) =>
    `Информация о${NBSP}ходе проведения независимой оценки качества условий оказания услуг ${sector} в${NBSP}${year}${NBSP}году`,
  summedUp: (month: string, council: string, organisations: string, located: string, region: string, hasTypes: boolean) =>
    `${month} ${council} (далее${NBSP}— Общественный совет) подвёл итоги независимой оценки качества условий оказания услуг ${organisations}, ${located} на${NBSP}территории ${region}${hasTypes ? ', среди них:' : '.'}`,
  gathered: (year: string, sector: string, operator: string | undefined) =>
    `Информацию о${NBSP}качестве условий оказания услуг ${sector} в${NBSP}${year}${NBSP}году собирала и${NBSP}обобщала ${operator === undefined ? 'организация-оператор' : `организация-оператор ${operator}`} по${NBSP}следующим критериям:`,
  scores: (isApproved: boolean, received: string) => `Согласно ${isApproved ? 'утверждённому рейтингу' : 'проекту рейтинга'} ${received}.`,
  further: (criteria: readonly string[]) =>
    `При этом указано на${NBSP}необходимость дополнительных мероприятий по${NBSP}${criteria.length === 1 ? 'критерию' : 'критериям'} ${criteria.map((one) => `«${one}»`).join(', ')}.`,
  plan: (year: string, authority: string, organisations: number) =>
    `На${NBSP}основании предложений Общественного совета разработан и${NBSP}доведён до${NBSP}${organisations === 1 ? 'организации' : 'организаций'} план по${NBSP}устранению недостатков, выявленных в${NBSP}ходе независимой оценки в${NBSP}${year}${NBSP}году (${authority}).`,
  planAhead: (year: string, authority: string, years: string) =>
    `На${NBSP}основании предложений Общественного совета будет разработан план по${NBSP}устранению недостатков, выявленных в${NBSP}ходе независимой оценки в${NBSP}${year}${NBSP}году, ${years} (${authority}).`,
  carriedOut: (years: string) => `Мероприятия, изложенные в${NBSP}плане, выполняются ${years}.`,
  published: (year: string) => `Информация о${NBSP}результатах независимой оценки качества условий оказания услуг, проведённой в${NBSP}${year}${NBSP}году, опубликована:`,
  publishedOn: (where: string, day: string) => `${where} (${day})`,
};
