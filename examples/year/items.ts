import type { JointPlan } from 'nok-methodology';
import { csvText } from '../rate/csvText.js';

/** Every item of the plans with the names by which "taken" of the next run speaks of it. */
export const itemsOf = ({ plans }: JointPlan): string => csvText({
  titles: ['organisation', 'item', 'Организация', 'Недостаток', 'Мероприятие', 'Срок'],
  rows: plans.flatMap(({ organisation: { id, name }, sections }) => sections.flatMap(({ items }) => items.map((item) =>
    [id, item.id, name ?? id, item.shortcoming.ru, item.measure.ru, item.term.to.split('-').reverse().join('.')]))),
});
