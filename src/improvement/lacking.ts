import type { LackingItem } from './model.js';
import type { Member } from './region.js';

/** The items of a criterion that lack, the commonest first; equally common ones in the order they are met. */
export function lackingItems(members: readonly Member[], criterion: string): LackingItem[] {
  const found = new Map<string, LackingItem>();
  for (const { shortcomings } of members) {
    for (const [name, item] of itemsOf(shortcomings.indicators.filter((one) => one.criterion === criterion))) {
      const known = found.get(name);
      found.set(name, known ? together(known, item) : item);
    }
  }
  return [...found.values()].sort((a, b) => b.organisations - a.organisations);
}

/** The items of one organisation, each once, though several indicators may use its list. */
function itemsOf(indicators: Member['shortcomings']['indicators']): ReadonlyMap<string, LackingItem> {
  const marked = indicators.flatMap(({ lists }) => lists)
    .flatMap(({ observation, items }) => items.map(({ item, mark }) => lacking(observation, item, mark === 'absent')));
  const graded = indicators.flatMap((indicator) => indicator.graded ?? [])
    .flatMap(({ observation, items }) => items.map(({ item, isWorst }) => lacking(observation, item, isWorst)));
  return new Map([...marked, ...graded].map((one) => [`${one.observation} ${one.item}`, one]));
}

const lacking = (observation: string, item: string, isAbsent: boolean): LackingItem =>
  ({ observation, item, absent: isAbsent ? 1 : 0, inPart: isAbsent ? 0 : 1, organisations: 1 });

const together = (a: LackingItem, b: LackingItem): LackingItem => ({
  ...a, absent: a.absent + b.absent, inPart: a.inPart + b.inPart, organisations: a.organisations + b.organisations,
});
