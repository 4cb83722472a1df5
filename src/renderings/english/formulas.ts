import type { Linear } from '../../formula/index.js';
import type { Beyond } from '../beyond.js';
import type { FormulaTexts, StepInWords } from '../formulaTexts.js';
import type { Level } from '../levels.js';
import { NBSP, countedInEnglish, englishPrint } from '../print.js';
import type { ObservedTexts } from '../texts.js';

const { decimal } = englishPrint;

const symbols: Readonly<Record<Level, (id: string) => string>> = {
  indicator: (id) => `I${id}`,
  criterion: (id) => `C${id}`,
  total: () => 'Total',
};

const names: Readonly<Record<Level, (id: string) => string>> = {
  indicator: (id) => `indicator ${id}`,
  criterion: (id) => `criterion ${id}`,
  total: () => 'the total',
};

const points = (number: string): string => countedInEnglish(number, 'point', 'points');

/** A step as people read it: from 70 to under 85; 3–5. */
function edges({ step, isLast }: StepInWords): string {
  const from = decimal(step.from);
  const to = decimal('upTo' in step ? step.upTo : step.to);
  if (from === to) return from;
  if ('upTo' in step) return `${from}–${to}`;
  return `from ${from} to ${isLast ? '' : 'under '}${to}`;
}

/** What becomes of values beyond the ends, where there may be any. */
const ends = ({ outside }: Linear, beyond: Beyond): string[] =>
  outside === 'refuse'
    ? ['values beyond these are refused']
    : [...(beyond.target ? ['better than the target gives full points'] : []), ...(beyond.worst ? [`worse than the worst gives 0${NBSP}points`] : [])];

/** Formulas in English. */
export const formulas: FormulaTexts = {
  share: (kind, label, full) => `the share of ${kind === 'checklist' ? 'items present' : 'respondents'} (${label}) times ${decimal(full)}`,
  number: (kind, label, unit) =>
    kind === 'items' ? `the number of items (${label})` : `the measured value (${label}${unit === undefined ? '' : `, ${unit}`})`,
  perItem: (label, each, cap) => `${points(each)} for each item (${label}), at most ${decimal(cap)}`,
  mean: (parts) => `the mean: ${parts.map(grouped).join('; ')}`,
  weighted: (parts) => `the weighted mean: ${parts.map(({ weight, part }) => `${decimal(weight)} of ${grouped(part)}`).join('; ')}`,
  sum: (parts) => `the sum: ${parts.map(grouped).join('; ')}`,
  attained: (parts, greatest) => `the percentage of what can be attained (the greatest sum is ${greatest}): ${parts.map(grouped).join('; ')}`,
  linear: (argument, line, beyond) =>
    [`along a line from ${decimal(line.worst)} (the worst, 0${NBSP}points) to ${decimal(line.target)} (the target, ${points(line.points)}): ${argument}`, ...ends(line, beyond)].join('; '),
  steps: (argument, steps) => `points by a table: ${argument}; ${steps.map((one) => `${edges(one)}: ${points(one.step.points)}`).join('; ')}`,
  step: edges,
  percentage: (kind, label) => `the share of ${kind === 'checklist' ? 'items present' : 'respondents'} (${label}) in percent`,
  scoreTaken: (level, id, figure) => `${names[level](id)} (${figure === 'exact' ? 'the exact value' : 'the printed, rounded value'} is taken)`,
  score: (level, id) => names[level](id),
  symbol: (level, id) => symbols[level](id),
  scaleLegend: 'Where there is a scale or a table of points, max is the greater number, points(…) the points by the table; a share is taken in percent.',
  answered: 'those who answered',
  norm: 'items required',
};

/** A list inside a list gets parentheses. */
const grouped = (part: string): string => (/^(?:the (?:weighted mean|mean|sum|percentage)|along|points by)[ :]/.test(part) ? `(${part})` : part);

/** Observed values in English. */
export const observed: ObservedTexts = {
  share: (count, of) => `${count} of ${of}`,
  mean: (sum, of) => `${sum} in all, over ${of}`,
  measured: (value, unit) => (unit === undefined ? value : `${value} (${unit})`),
  nobodyAsked: {
    'leave-out': 'nobody to ask; left out',
    full: 'nobody to ask; the share is taken as 1',
    zero: 'nobody to ask; the share is taken as 0',
  },
  notApplicable: (reason) => `not applicable (${reason}); left out`,
};
