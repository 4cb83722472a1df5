import { termsOf, type Ranges, type TermsFound } from '../formula/index.js';
import type { Fraction } from '../numeric/index.js';
import type { NamedFormula } from './scores.js';

/**
 * The terms of every score, each given after those it refers to; `null` where it is left out, `bent` where a scale stands on a score.
 *
 * `absent` holds what was chosen for observations without a value of their own, `null` for what is left out.
 */
export function termsOfScores(
  { scores, ranges }: { readonly scores: readonly Pick<NamedFormula, 'id' | 'formula'>[]; readonly ranges: Ranges },
  absent: ReadonlyMap<string, Fraction | null>,
): ReadonlyMap<string, TermsFound> {
  const found = new Map<string, TermsFound>();
  for (const { id, formula } of scores) found.set(id, termsOf(formula, { absent, ranges, score: (to) => found.get(to) as TermsFound }));
  return found;
}
