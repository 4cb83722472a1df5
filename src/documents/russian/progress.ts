import { NBSP } from '../../renderings/print.js';
import type { ProgressReportTexts } from '../progressTexts.js';
import { counted } from './common.js';

/** The progress report in Russian. */
export const progress: ProgressReportTexts = {
  title: (day) => `О${NBSP}ходе устранения недостатков на${NBSP}${day}`,
  summary: (items, done, share) =>
    `Запланировано ${counted(items, 'мероприятие', 'мероприятия', 'мероприятий')}, выполнено${NBSP}${done} (${share}).`,
  nothing: 'Мероприятий не запланировано.',
  late: (overdue, dueSoon, days) =>
    `Просрочено:${NBSP}${overdue}. Срок наступает в${NBSP}течение ${counted(days, 'дня', 'дней', 'дней')}:${NBSP}${dueSoon}.`,
  states: {
    done: 'выполнено', 'done-late': 'выполнено с опозданием', overdue: 'просрочено', 'due-soon': 'скоро срок', planned: 'запланировано',
  },
  counts: {
    items: 'Мероприятий', done: 'Выполнено', late: 'Из них с опозданием', overdue: 'Просрочено', dueSoon: 'Скоро срок', planned: 'Срок впереди', share: 'Доля выполненных',
  },
  byOrganisation: 'По организациям',
  byCriterion: 'По критериям',
  byMunicipality: 'По муниципальным образованиям',
  municipality: 'Муниципальное образование',
  criterion: 'Критерий',
  scores: {
    title: 'Итоговые оценки: какой была, какой стала бы теперь и какой станет по плану',
    about: 'Оценка пересчитана по исходным значениям, в которые подставлено то, что сделано. Ответы людей не предсказываются: их покажет следующий опрос.',
    before: 'Была',
    reached: 'С учётом сделанного',
    expected: 'По плану',
    uncounted: (items) => `Не поддаётся пересчёту: ${counted(items, 'мероприятие', 'мероприятия', 'мероприятий')}.`,
  },
  overdue: { title: 'Просрочено', nothing: 'Просроченных мероприятий нет.' },
  dueSoon: { title: 'Скоро срок' },
  done: { title: 'Выполнено' },
  columns: { measure: 'Мероприятие', term: 'Плановый срок', responsible: 'Ответственный', days: 'Дней', taken: 'Что сделано', doneOn: 'Выполнено' },
  changes: {
    title: 'Что изменилось по сравнению с прежними сведениями',
    'not-done-now': (item, day) => `${item}: прежде сообщалось, что выполнено ${day}, теперь${NBSP}— что не${NBSP}выполнено`,
    gone: (item, day) => `${item}: прежде сообщалось, что выполнено ${day}, теперь в${NBSP}плане этого нет`,
    'other-day': (item, day) => `${item}: прежде сообщался другой день выполнения, ${day}`,
    putOff: (item, before, now) => `${item}: не${NBSP}выполнено, срок перенесён с${NBSP}${before} на${NBSP}${now}`,
    leftOut: (item, before) => `${item}: не${NBSP}выполнено (срок был до${NBSP}${before}), теперь в${NBSP}плане этого нет`,
  },
};
