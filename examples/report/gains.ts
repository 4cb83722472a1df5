import type { FractionText, ShortGradedList, ShortList, ShortMeasure, ShortShare, Shortcomings } from 'nok-methodology';
import { greatestFirst, isZero } from './fraction.js';

/**
 * What an organisation can work on: a checklist to be completed, a question on which people are to be made content, a number to be bettered
 * with the items of the graded list behind it. `gain` is `null` where nobody can tell it exactly.
 */
export type Gain = { readonly observation: string; readonly gain: FractionText | null } & (
  | { readonly kind: 'list'; readonly list: ShortList }
  | { readonly kind: 'share'; readonly share: ShortShare }
  | { readonly kind: 'measure'; readonly measure?: ShortMeasure; readonly graded?: ShortGradedList }
);

/** What an organisation can work on, what brings the most points first; each observation once, though several indicators may use it. */
export function gainsOf({ indicators }: Shortcomings): Gain[] {
  const gains = indicators.flatMap(({ lists, shares, measures, graded = [] }): Gain[] => [
    ...lists.map((list): Gain => ({ kind: 'list', observation: list.observation, gain: list.gainTogether, list })),
    ...shares.map((share): Gain => ({ kind: 'share', observation: share.observation, gain: share.gainTogether, share })),
    // A graded list whose measure is at its best has items that bring nothing.
    ...graded.map((list): Gain => ({ kind: 'measure', observation: list.observation, gain: list.gainTogether, graded: list })),
    ...measures.map((measure): Gain => {
      const list = graded.find(({ observation }) => observation === measure.observation);
      return { kind: 'measure', observation: measure.observation, gain: measure.gain, measure, ...(list && { graded: list }) };
    }),
  ]);
  return [...new Map(gains.map((gain) => [gain.observation, gain])).values()].sort((a, b) => greatestFirst(a.gain, b.gain));
}

/** Those that bring points, or may. */
export const thatPay = (gains: readonly Gain[]): Gain[] => gains.filter(({ gain }) => !isZero(gain));

/** Items that lack where nothing more is paid. */
export interface Unpaid {
  readonly observation: string;
  readonly items: readonly string[];
}

/** Lists in which something lacks and nothing more is paid. */
export const beyondCap = (gains: readonly Gain[]): Unpaid[] => gains.flatMap((gain) => {
  const { observation } = gain;
  if (gain.kind === 'list') return gain.list.nothingBecauseOfCap && gain.list.items.length > 0 ? [{ observation, items: gain.list.items.map(({ item }) => item) }] : [];
  return gain.kind === 'measure' && gain.graded && isZero(gain.gain) ? [{ observation, items: gain.graded.items.map(({ item }) => item) }] : [];
});
