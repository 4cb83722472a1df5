import { NBSP } from '../print.js';
import type { DescriptionTexts } from '../texts.js';

/** The sentences of a description in Russian. */
export const description: DescriptionTexts = {
  sector: (sector) => `Сфера: ${sector}`,
  checkedOn: (day) => `Последняя проверка, не изменились ли акты: ${day}`,
  aboutPage: 'Страница напечатана по данным методики, по которым ведётся и сам расчёт. Официальным изданием актов она не является.',
  legend: `В${NBSP}формулах П${NBSP}— показатель, К${NBSP}— критерий, min${NBSP}— меньшее из чисел; остальное${NBSP}— обозначения из актов, а где их нет${NBSP}— названия в${NBSP}кавычках.`,
  certainty: (certainty, acts) => `Достоверность: ${certainty}${acts === '' ? '' : ` (${acts})`}.`,
  weightCertainty: (certainty) => `значимость — ${certainty}`,
  range: (range) => `Возможные значения: ${range}.`,
  respondents: 'сколько ответили «да» и сколько ответили всего',
  checklist: 'сколько позиций есть и сколько их по норме',
  items: (most) => (most === undefined ? 'сколько позиций есть' : `сколько позиций есть, не больше${NBSP}${most}`),
  measure: (least, most, unit) => `число от${NBSP}${least} до${NBSP}${most}${unit === undefined ? '' : ` (${unit})`}`,
  mayBeEmpty: 'может отсутствовать',
  nobodyAsked: (observations) =>
    `Некого опросить (${observations}): без решения оценка не считается. Можно исключить значение и пересчитать значимость остальных, принять долю за${NBSP}1 или за${NBSP}0.`,
  notApplicable: (observations) =>
    `Не применимо (${observations}): без решения оценка не считается. Можно исключить значение и пересчитать значимость остальных.`,
  itemNotApplicable: (observations) =>
    `Отдельная позиция не применима (${observations}): без решения оценка не считается. Можно считать, что позиция есть или что её нет.`,
  denominator: (observations) =>
    `От какого числа считается доля (${observations}): по умолчанию от числа тех, кто этим пользовался и ответил; можно — от числа всех опрошенных.`,
  rounding: (rounding) => `Округление: по умолчанию ${rounding}.`,
  taken: (question, chosen, by) => `${question}: ${chosen} (${by}).`,
  sources: 'Источники информации',
  acts: 'Акты',
  act: (number, day, title) => `${number} от${NBSP}${day}${NBSP}— ${title}`,
  certainties: 'Что означает достоверность',
};
