import type { Text } from '../shape/index.js';
import type { SelectionGround, SelectionReason } from './selectionModel.js';

/** Why an organisation is in the list or not, in words. */
const grounds: Readonly<Record<SelectionGround, Text>> = {
  overdue: { ru: 'срок оценки прошёл', en: 'overdue' },
  'never-assessed': { ru: 'ещё не оценивалась', en: 'never assessed' },
  due: { ru: 'подошёл срок оценки', en: 'due' },
  allowed: { ru: 'оценить можно, срок ещё не подошёл', en: 'may be assessed, not yet due' },
  'rule-unknown': { ru: 'когда оценивать снова, неизвестно: правила о частоте мы не знаем', en: 'when to assess again is not known: we know no rule of frequency' },
  'too-early': { ru: 'оценивать рано: после прошлой оценки не прошёл год', en: 'too early: the year of the last assessment is not over' },
  'other-type': { ru: 'организация другого типа', en: 'another type' },
  'no-type': { ru: 'тип организации не указан', en: 'no type given' },
  'other-municipality': { ru: 'другое муниципальное образование', en: 'another municipality' },
  'no-municipality': { ru: 'муниципальное образование не указано', en: 'no municipality given' },
};

/** A ground with its words. */
export const reasonOf = (reason: SelectionGround): SelectionReason => ({ reason, text: grounds[reason] });
