import type { FractionText, ShortList, ShortShare, Shortcomings } from 'nok-methodology';
import { greatestFirst, isZero, known } from './fraction.js';

/** A checklist to be completed, or a question on which people are to be made content: what an organisation can work on. */
export type Gain = { readonly observation: string; readonly gain: FractionText } & (
  { readonly list: ShortList; readonly share?: never } | { readonly share: ShortShare; readonly list?: never }
);

/** What an organisation can work on, what brings the most points first; each list and question once, though several indicators may use it. */
export function gainsOf({ indicators }: Shortcomings): Gain[] {
  const gains = indicators.flatMap(({ lists, shares }): Gain[] => [
    ...lists.map((list) => ({ observation: list.observation, gain: known(list.gainTogether), list })),
    ...shares.map((share) => ({ observation: share.observation, gain: known(share.gainTogether), share })),
  ]);
  return [...new Map(gains.map((gain) => [gain.observation, gain])).values()].sort((a, b) => greatestFirst(a.gain, b.gain));
}

/** Those that bring points at all. */
export const thatPay = (gains: readonly Gain[]): Gain[] => gains.filter(({ gain }) => !isZero(gain));

/** Lists in which something lacks and nothing more is paid. */
export const beyondCap = (gains: readonly Gain[]): ShortList[] =>
  gains.flatMap(({ list }) => (list?.nothingBecauseOfCap === true && list.items.length > 0 ? [list] : []));
