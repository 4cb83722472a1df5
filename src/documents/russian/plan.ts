import { NBSP } from '../../renderings/print.js';
import { counted } from './common.js';

/** The plan of an organisation and the joint one. */
export const plan = {
  title: (organisation: string, years: string) =>
    `План по${NBSP}устранению недостатков, выявленных в${NBSP}ходе независимой оценки качества условий оказания услуг, ${years}: ${organisation}`,
  joint: (years: string) =>
    `Сводный план по${NBSP}устранению недостатков, выявленных в${NBSP}ходе независимой оценки качества условий оказания услуг, ${years}`,
  columns: {
    number: `№${NBSP}п/п`,
    shortcoming: 'Недостатки, выявленные в ходе независимой оценки',
    measure: 'Наименование мероприятия по устранению недостатка',
    term: 'Плановый срок реализации',
    responsible: 'Ответственный исполнитель (ФИО, должность)',
    progress: 'Сведения о ходе реализации мероприятия',
    taken: 'Реализованные меры',
    doneOn: 'Фактический срок',
    criterion: 'Критерий',
  },
  section: (id: string, label: string) => `${id}. ${label}`,
  nothing: 'Мероприятий не запланировано',
  between: (from: string, to: string) => `${from}${NBSP}— ${to}`,
  expected: (now: string, then: string) => `Итоговая оценка сейчас${NBSP}— ${now}; после выполнения плана ожидается ${then} (пересчитана по исходным значениям).`,
  uncounted: (items: number) => `В${NBSP}ожидаемую оценку не${NBSP}входит: ${counted(items, 'мероприятие', 'мероприятия', 'мероприятий')}, где ответы людей или числа не${NBSP}предсказать.`,
  notPlanned: 'В план не включено:',
  notPlannedItems: (reason: string, labels: readonly string[]) => `${reason}: ${labels.map((label) => `«${label}»`).join(', ')}`,
  withoutPlan: (names: string) => `Без плана: ${names}.`,
  onDay: (day: string) => `Сведения о${NBSP}ходе реализации приведены на${NBSP}${day}`,
};
