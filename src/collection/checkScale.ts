import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Observation } from '../methodology/index.js';
import { compare, parseDecimal, type DecimalText } from '../numeric/index.js';
import { spoken } from './words.js';

/** A number that must lie between two others. */
export function checkBetween(value: DecimalText, [least, most]: readonly [DecimalText, DecimalText], path: IssuePath): NokIssue[] {
  const number = parseDecimal(value);
  const isBetween = compare(number, parseDecimal(least)) >= 0 && compare(number, parseDecimal(most)) <= 0;
  return isBetween ? [] : [issue('outsideBounds', path, { value, least, most })];
}

/** Points, marks and numbers lie within the measure they are averaged into, and so does their mean. */
export const checkWithin = (value: DecimalText, measure: Observation | undefined, path: IssuePath): NokIssue[] =>
  measure?.kind === 'measure' ? checkBetween(value, [measure.least as DecimalText, String(measure.most)], path) : [];

/** What is told apart by words: each with the words it is known by and where each of them stands. */
export interface Worded {
  readonly words: readonly (readonly [word: string, step: string])[];
  readonly path: IssuePath;
}

/** A word that is known already cannot tell a second thing; nor can one of which nothing is left when it is compared. */
export function checkWords(entries: readonly Worded[]): NokIssue[] {
  const seen = new Set(['']);
  return entries.flatMap(({ words, path }) => {
    const doubled = words.find(([word]) => seen.has(spoken(word)));
    for (const [word] of words) seen.add(spoken(word));
    return doubled ? [issue('duplicate', [...path, doubled[1]], { id: doubled[0] })] : [];
  });
}
