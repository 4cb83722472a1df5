import { termsOf, type Terms } from '../formula/index.js';
import type { Fraction } from '../numeric/index.js';
import type { NamedFormula } from './scores.js';

/**
 * The terms of every score, each given after those it refers to; `null` where it is left out.
 *
 * `absent` holds what was chosen for observations without a value of their own, `null` for what is left out.
 */
export function termsOfScores(
  scores: readonly Pick<NamedFormula, 'id' | 'formula'>[],
  absent: ReadonlyMap<string, Fraction | null>,
): ReadonlyMap<string, Terms | null> {
  const found = new Map<string, Terms | null>();
  for (const { id, formula } of scores) found.set(id, termsOf(formula, { absent, score: (to) => found.get(to) as Terms | null }));
  return found;
}
