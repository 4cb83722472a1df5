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
  const lists = indicators.flatMap(({ lists: ofIndicator }) => ofIndicator);
  return new Map(lists.flatMap(({ observation, items }) => items.map(({ item, mark }) => {
    const absent = mark === 'absent' ? 1 : 0;
    return [`${observation} ${item}`, { observation, item, absent, inPart: 1 - absent, organisations: 1 }];
  })));
}

const together = (a: LackingItem, b: LackingItem): LackingItem => ({
  ...a, absent: a.absent + b.absent, inPart: a.inPart + b.inPart, organisations: a.organisations + b.organisations,
});
