import type { Range } from '../../formula/index.js';
import { readyOf, type Criterion, type Indicator } from '../../methodology/index.js';
import { ZERO, compare, divide, parseDecimal, type Fraction } from '../../numeric/index.js';
import { percentage } from '../figures.js';
import type { Gathered } from '../gathered.js';
import type { NamesAndNumber } from '../reportTexts.js';
import type { Tongue } from '../tongue.js';
import { scoresOf, spreadOf } from './spread.js';

/** A score of a region: its printed mean, and what it can be. */
interface Mean {
  readonly name: string;
  readonly mean: Fraction;
  readonly printed: string;
  readonly range: Range;
}

/**
 * The scores of one level by their means, the least first: those of the same mean together; what no organisation has is not among them.
 *
 * Where their greatest values differ, their shares of these are compared; nothing where a score may be negative, so that it has no share.
 */
export function byMean(scored: readonly (Criterion | Indicator)[], gathered: Gathered, tongue: Tongue): NamesAndNumber[] {
  const means = meansOf(scored, gathered, tongue);
  const greatest = means.map(({ range: { most } }) => most);
  if (greatest.every((most) => compare(most, greatest[0] as Fraction) === 0)) return together(means, ({ mean }) => mean, ({ printed }) => printed);
  if (means.some(({ range: { least, most } }) => compare(least, ZERO) < 0 || compare(most, ZERO) <= 0)) return [];
  const { figures, own: { report: { conclusions } } } = tongue;
  return together(means, shareOf, ({ mean, range: { most } }) => conclusions.ofAttainable(percentage(mean, most, figures)));
}

function meansOf(scored: readonly (Criterion | Indicator)[], gathered: Gathered, { language, figures }: Tongue): Mean[] {
  const scores = scoresOf(gathered);
  const { ranges } = readyOf(gathered.methodology);
  return scored.flatMap(({ id, label }) => {
    const mean = spreadOf(id, scores, gathered.rounding)?.mean;
    return mean === undefined ? [] : [{ name: label[language], mean: parseDecimal(mean), printed: figures.decimal(mean), range: ranges.score(id) }];
  });
}

const shareOf = ({ mean, range: { most } }: Mean): Fraction => divide(mean, most);

/** What is printed alike is not told apart. */
function together(means: readonly Mean[], valueOf: (mean: Mean) => Fraction, numberOf: (mean: Mean) => string): NamesAndNumber[] {
  const alike = new Map<string, string[]>();
  for (const mean of [...means].sort((a, b) => compare(valueOf(a), valueOf(b)))) alike.set(numberOf(mean), [...(alike.get(numberOf(mean)) ?? []), mean.name]);
  return [...alike].map(([number, names]) => ({ names, number }));
}
