import { NBSP, countedInRussian, russianPrint } from '../print.js';
import type { ExplanationTexts } from '../texts.js';

const people = (number: number): string => countedInRussian(String(number), 'человек', 'человека', 'человек');

const inPoints = (number: string): string => countedInRussian(number, 'балл', 'балла', 'баллов');

/** The sentences of an explanation in Russian. */
export const explanation: ExplanationTexts = {
  title: (name) => (name === undefined ? 'Как получена оценка' : `Как получена оценка: ${name}`),
  total: (label, score, range) => `${label}: **${score}** (возможные значения${NBSP}— ${range}).`,
  type: (type) => `Тип: ${type}`,
  municipality: (municipality) => `Муниципальное образование: ${municipality}`,
  forms: (forms) => `Формы обслуживания: ${forms}`,
  day: (day) => `Дата оценки: ${day}`,
  sample: (asked, recipients) =>
    `Опрошено: ${asked} из${NBSP}${countedInRussian(String(recipients), 'получателя', 'получателей', 'получателей')} услуг`,
  methodology: (title) => `Методика: ${title}`,
  rounding: (rounding) => `Округление: ${rounding}`,
  aboutPage:
    'Страница показывает, как каждый балл получен из исходных значений, чтобы расчёт можно было повторить с карандашом. Официальным документом она не является.',
  legend:
    `В${NBSP}формулах П${NBSP}— показатель, К${NBSP}— критерий, min${NBSP}— меньшее из чисел; остальное${NBSP}— обозначения из акта, а где их нет${NBSP}— названия в${NBSP}кавычках. После знака «=» стоит точное значение, десятичной или обыкновенной дробью, после «≈»${NBSP}— округлённое.`,
  leftOut: 'не участвует',
  leftOutScore: 'Считать не из чего: все исходные значения исключены. Значимость распределена между остальными оценками.',
  partial: 'Часть значений исключена, поэтому среднее взято по тому, что осталось.',
  partialSums: `Часть значений исключена: она выпадает из${NBSP}обеих сумм, набранной и${NBSP}наибольшей.`,
  row: (value, step, points) => `Строка таблицы для ${value}: ${step}${NBSP}— ${inPoints(points)}.`,
  betterThanTarget: (value, target, points) => `Значение ${value} лучше целевого (${target}): полные баллы, ${russianPrint.decimal(points)}.`,
  worseThanWorst: (value, worst) => `Значение ${value} хуже наихудшего (${worst}): 0${NBSP}баллов.`,
  otherwise: (score) => `По напечатанным (округлённым) баллам вышло бы ${score}, поэтому в расчёт подставлены точные дроби.`,
  repeated: 'Вторая строка — то же в точных дробях: они подставлены в оценку, в которую эта входит.',
  contributionsRounded: 'Вклады напечатаны округлёнными, поэтому их сумма может немного отличаться от оценки.',
  factors: 'Здесь складывают баллы, поэтому в столбцах значимости и доли стоит множитель, с которым балл входит в сумму.',
  notLinear: 'Прочерк стоит там, где балл входит в итог не сам, а через таблицу, шкалу или другую оценку: постоянной доли в итоге у него нет.',
  rest: (value) => `К вкладам показателей округление критериев добавляет ${value}.`,
  certainty: 'Насколько надёжны правила',
  unverifiedEdition: (note) => `Редакция с текстом актов не сверена. ${note}`.trim(),
  unverifiedAct: (number, day) => `Номер и дата акта с его текстом не сверены: ${number} от${NBSP}${day}.`,
  beyondLastCheck: (on, checkedOn) => `Оценка на${NBSP}${on}, а не изменились ли акты, последний раз смотрели ${checkedOn}.`,
  smallSample: (asked, required) =>
    `Опрошено мало: ${people(asked)}, а нужно ${required} (не меньше 40${NBSP}% получателей, но не больше 600; правило не сверено с текстом).`,
  intervals:
    `Интервал показывает, насколько доля среди всех получателей услуг могла бы отличаться от доли среди опрошенных: в${NBSP}95 случаях из${NBSP}100 она лежит в этих границах. Он посчитан по Уилсону, с${NBSP}поправкой на число получателей, где оно известно. На баллы интервал не влияет.`,
};
