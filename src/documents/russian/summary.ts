import { NBSP } from '../../renderings/print.js';
import { counted } from './common.js';

/** The summary for the public report of the head of a region. */
export const summary = {
  title: (sector: string, region: string, year: string) =>
    `Сведения о${NBSP}результатах независимой оценки качества условий оказания услуг ${sector} ${region} за${NBSP}${year}${NBSP}год`,
  purpose: 'Для публичного отчёта высшего должностного лица субъекта Российской Федерации.',
  columns: { figure: 'Сведения', value: 'Значение' },
  council: 'Общественный совет',
  organisations: 'Оценено организаций',
  asked: 'Опрошено получателей услуг и их представителей',
  total: 'Итоговая оценка, баллов',
  mean: 'Итоговая оценка в среднем, баллов',
  least: 'Наименьшая итоговая оценка, баллов',
  most: 'Наибольшая итоговая оценка, баллов',
  approved: (day: string, protocol: string) => `утверждён ${day}, протокол №${NBSP}${protocol}`,
  draft: 'не утверждён',
  rating: 'Рейтинг',
  criterion: (id: string, label: string) => `Критерий${NBSP}${id} «${label}», баллов`,
  criterionOnAverage: (id: string, label: string) => `Критерий${NBSP}${id} «${label}» в${NBSP}среднем, баллов`,
  tables: { figures: 'Основные сведения', places: 'Места организаций', shortcomings: 'Основные недостатки', plans: 'Принимаемые меры' },
  planned: (items: number, organisations: number) =>
    `По ${organisations === 1 ? 'плану' : 'планам'} устранения недостатков ${counted(organisations, 'организации', 'организаций', 'организаций')} предусмотрено ${counted(items, 'мероприятие', 'мероприятия', 'мероприятий')}.`,
  nothingPlanned: 'Мероприятий не запланировано.',
  done: (day: string, done: number, share: string, overdue: number) => `На${NBSP}${day} выполнено${NBSP}${done} (${share}), просрочено${NBSP}${overdue}.`,
};
