import type { Level } from '../levels.js';
import { countedInEnglish, englishPrint } from '../print.js';
import type { FormulaTexts, ObservedTexts } from '../texts.js';

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

/** Formulas in English. */
export const formulas: FormulaTexts = {
  share: (kind, label, full) => `the share of ${kind === 'checklist' ? 'items present' : 'respondents'} (${label}) times ${decimal(full)}`,
  number: (kind, label, unit) =>
    kind === 'items' ? `the number of items (${label})` : `the measured value (${label}${unit === undefined ? '' : `, ${unit}`})`,
  perItem: (label, each, cap) => `${countedInEnglish(each, 'point', 'points')} for each item (${label}), at most ${decimal(cap)}`,
  mean: (parts) => `the mean: ${parts.map(grouped).join('; ')}`,
  weighted: (parts) => `the weighted mean: ${parts.map(({ weight, part }) => `${decimal(weight)} of ${grouped(part)}`).join('; ')}`,
  score: (level, id) => names[level](id),
  symbol: (level, id) => symbols[level](id),
  answered: 'those who answered',
  norm: 'items required',
};

/** A list inside a list gets parentheses. */
const grouped = (part: string): string => (/^the (?:weighted )?mean:/.test(part) ? `(${part})` : part);

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
