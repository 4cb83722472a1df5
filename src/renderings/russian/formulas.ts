import type { Level } from '../levels.js';
import { NBSP, countedInRussian, russianPrint } from '../print.js';
import type { FormulaTexts, ObservedTexts } from '../texts.js';

const { decimal } = russianPrint;

const points = (number: string): string => countedInRussian(number, 'балл', 'балла', 'баллов');

const symbols: Readonly<Record<Level, (id: string) => string>> = {
  indicator: (id) => `П${id}`,
  criterion: (id) => `К${id}`,
  total: () => 'Итог',
};

const names: Readonly<Record<Level, (id: string) => string>> = {
  indicator: (id) => `показатель${NBSP}${id}`,
  criterion: (id) => `критерий${NBSP}${id}`,
  total: () => 'итоговая оценка',
};

/** Formulas in Russian. */
export const formulas: FormulaTexts = {
  share: (kind, label, full) =>
    `${kind === 'checklist' ? 'доля имеющихся позиций' : 'доля опрошенных'} (${label}), умноженная на${NBSP}${decimal(full)}`,
  number: (kind, label, unit) =>
    kind === 'items' ? `число позиций (${label})` : `измеренная величина (${label}${unit === undefined ? '' : `, ${unit}`})`,
  perItem: (label, each, cap) => `по${NBSP}${eachInWords(each)} за каждую позицию (${label}), но не больше${NBSP}${decimal(cap)}`,
  mean: (parts) => `среднее арифметическое: ${parts.map(grouped).join('; ')}`,
  weighted: (parts) => `среднее с учётом значимости: ${parts.map(({ weight, part }) => `${decimal(weight)}${NBSP}— ${grouped(part)}`).join('; ')}`,
  score: (level, id) => names[level](id),
  symbol: (level, id) => symbols[level](id),
  answered: 'число ответивших',
  norm: 'число позиций по норме',
};

/** A list inside a list gets parentheses. */
const grouped = (part: string): string => (part.startsWith('среднее ') ? `(${part})` : part);

const eachInWords = (number: string): string => points(number).replace(/балл$/, 'баллу');

/** Observed values in Russian. */
export const observed: ObservedTexts = {
  share: (count, of) => `${count} из${NBSP}${of}`,
  mean: (sum, of) => `в${NBSP}сумме ${sum} на${NBSP}${of}`,
  measured: (value, unit) => (unit === undefined ? value : `${value} (${unit})`),
  nobodyAsked: {
    'leave-out': 'некого опросить; не участвует',
    full: `некого опросить; доля принята за${NBSP}1`,
    zero: `некого опросить; доля принята за${NBSP}0`,
  },
  notApplicable: (reason) => `не применимо (${reason}); не участвует`,
};
