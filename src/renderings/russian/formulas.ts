import type { Linear } from '../../formula/index.js';
import type { Beyond } from '../beyond.js';
import type { FormulaTexts, StepInWords } from '../formulaTexts.js';
import type { Level } from '../levels.js';
import { NBSP, countedInRussian, russianPrint } from '../print.js';
import type { ObservedTexts } from '../texts.js';

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

/** A step as people read it: от 70 до 85 (не включая); 3–5. */
function edges({ step, isLast }: StepInWords): string {
  const from = decimal(step.from);
  const to = decimal('upTo' in step ? step.upTo : step.to);
  if (from === to) return from;
  if ('upTo' in step) return `${from}–${to}`;
  return `от${NBSP}${from} до${NBSP}${to}${isLast ? '' : ' (не включая)'}`;
}

/** What becomes of values beyond the ends, where there may be any. */
const ends = ({ outside }: Linear, beyond: Beyond): string[] =>
  outside === 'refuse'
    ? ['значения за этими пределами не принимаются']
    : [...(beyond.target ? [`лучше целевого${NBSP}— полные баллы`] : []), ...(beyond.worst ? [`хуже наихудшего${NBSP}— 0${NBSP}баллов`] : [])];

/** Formulas in Russian. */
export const formulas: FormulaTexts = {
  share: (kind, label, full) =>
    `${kind === 'checklist' ? 'доля имеющихся позиций' : 'доля опрошенных'} (${label}), умноженная на${NBSP}${decimal(full)}`,
  number: (kind, label, unit) =>
    kind === 'items' ? `число позиций (${label})` : `измеренная величина (${label}${unit === undefined ? '' : `, ${unit}`})`,
  perItem: (label, each, cap) => `по${NBSP}${eachInWords(each)} за каждую позицию (${label}), но не больше${NBSP}${decimal(cap)}`,
  mean: (parts) => `среднее арифметическое: ${parts.map(grouped).join('; ')}`,
  weighted: (parts) => `среднее с учётом значимости: ${parts.map(({ weight, part }) => `${decimal(weight)}${NBSP}— ${grouped(part)}`).join('; ')}`,
  sum: (parts) => `сумма: ${parts.map(grouped).join('; ')}`,
  attained: (parts, greatest) => `процент от достижимого (наибольшая сумма${NBSP}— ${greatest}): ${parts.map(grouped).join('; ')}`,
  linear: (argument, line, beyond) =>
    [`по${NBSP}прямой от${NBSP}${decimal(line.worst)} (наихудшее значение, 0${NBSP}баллов) до${NBSP}${decimal(line.target)} (целевое, ${points(line.points)}): ${argument}`, ...ends(line, beyond)].join('; '),
  steps: (argument, steps) => `баллы по${NBSP}таблице: ${argument}; ${steps.map((one) => `${edges(one)}${NBSP}— ${points(one.step.points)}`).join('; ')}`,
  step: edges,
  percentage: (kind, label) => `${kind === 'checklist' ? 'доля имеющихся позиций' : 'доля опрошенных'} (${label}) в${NBSP}процентах`,
  scoreTaken: (level, id, figure) => `${names[level](id)} (берётся ${figure === 'exact' ? 'точное значение' : 'напечатанное, то есть округлённое значение'})`,
  score: (level, id) => names[level](id),
  symbol: (level, id) => symbols[level](id),
  scaleLegend: `Там, где есть шкала или таблица баллов, max${NBSP}— большее из чисел, баллы(…)${NBSP}— баллы по${NBSP}таблице; доля берётся в${NBSP}процентах.`,
  answered: 'число ответивших',
  norm: 'число позиций по норме',
};

/** A list inside a list gets parentheses. */
const grouped = (part: string): string => (/^(?:среднее|сумма|процент|по\u00A0прямой|баллы)[ :\u00A0]/.test(part) ? `(${part})` : part);

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
