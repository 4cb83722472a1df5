import type { Text } from 'nok-methodology';

/** A stage of the council's year. */
export interface Stage {
  /** What has happened when it is over: the heading of the stage on the page about the year as well. */
  readonly name: Text;
  readonly who: Text;
  /** Whether the council itself does it. */
  readonly ofCouncil: boolean;
}

const byCouncil = { who: { ru: 'совет', en: 'the council' }, ofCouncil: true } as const;
const byOperator = { who: { ru: 'организация-оператор', en: 'the operator' }, ofCouncil: false } as const;
const byAuthority = { who: { ru: 'уполномоченный орган', en: 'the authority' }, ofCouncil: false } as const;

/** The stages in their order; the last one leads back to the second. */
export const stages: readonly Stage[] = [
  { name: { ru: 'Совет образован', en: 'The council is formed' }, who: { ru: 'общественная палата', en: 'the public chamber' }, ofCouncil: false },
  { name: { ru: 'Организации выбраны', en: 'The organisations are chosen' }, ...byCouncil },
  { name: { ru: 'Порядок утверждён', en: 'The procedure is approved' }, ...byCouncil },
  { name: { ru: 'Сведения собраны', en: 'The information is collected' }, ...byOperator },
  { name: { ru: 'Оценки посчитаны', en: 'The assessments are computed' }, ...byOperator },
  { name: { ru: 'Рейтинг утверждён', en: 'The rating is approved' }, ...byCouncil },
  { name: { ru: 'Предложения направлены', en: 'The proposals are sent' }, ...byCouncil },
  { name: { ru: 'Планы утверждены', en: 'The plans are approved' }, ...byAuthority },
  { name: { ru: 'Результаты опубликованы', en: 'The results are published' }, ...byAuthority },
  { name: { ru: 'Планы исполняются', en: 'The plans are carried out' }, who: { ru: 'организации', en: 'the organisations' }, ofCouncil: false },
  { name: { ru: 'Следующий цикл: что изменилось', en: 'The next cycle: what has changed' }, ...byCouncil },
];
