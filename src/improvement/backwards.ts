import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { readPart } from '../rating/part.js';
import type { PlanItem } from './planModel.js';
import { earlierField } from './progressFields.js';
import type { BackwardStep, ItemProgress, Replanned } from './progressModel.js';

/** What is read of an earlier progress. */
export interface Earlier {
  readonly on: DateText;
  readonly items: readonly { readonly organisation: string; readonly item: Pick<PlanItem, 'id' | 'measure' | 'term'>; readonly doneOn?: DateText }[];
}

/** An earlier progress; one of a later day is none. */
export function readEarlier(given: unknown, on: DateText, issues: NokIssue[]): Earlier | undefined {
  const path = ['options', 'earlier'];
  const earlier = readPart(earlierField, given, path, issues) as Earlier | undefined;
  if (earlier) issues.push(...checkEarlier(earlier, on, path));
  return earlier;
}

/** Of a later day; with an item twice, or done after its day. */
function checkEarlier({ on: then, items }: Earlier, on: DateText, path: IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return [
    ...(then > on ? [issue('wrongOrder', [...path, 'on'], { from: then, to: on })] : []),
    ...items.flatMap((one, position) => {
      const at = [...path, 'items', position];
      const { item: { id }, doneOn = then } = one;
      return [
        ...(seen.size < seen.add(keyOf(one)).size ? [] : [issue('duplicate', [...at, 'item', 'id'], { id })]),
        ...(doneOn > then ? [issue('wrongOrder', [...at, 'doneOn'], { from: doneOn, to: then })] : []),
      ];
    }),
  ];
}

/** What was done then and is not now, is gone, or was done on another day. */
export function backwardSteps({ items: before }: Earlier, items: readonly ItemProgress[]): BackwardStep[] {
  const found = new Map(items.map((now) => [keyOf(now), now]));
  return before.flatMap(({ organisation, item, doneOn }) => {
    if (doneOn === undefined) return [];
    const { id, measure } = item;
    const what = backward(doneOn, found.get(keyOf({ organisation, item })));
    return what ? [{ organisation, item: id, measure, what, doneOn }] : [];
  });
}

/** What was not done then, is not done now, and has a later term or none. */
export function replannedItems({ items: before }: Earlier, items: readonly ItemProgress[]): Replanned[] {
  const found = new Map(items.map((now) => [keyOf(now), now]));
  return before.flatMap(({ organisation, item, doneOn }) => {
    const { item: planned, doneOn: doneNow = null } = found.get(keyOf({ organisation, item })) ?? {};
    const now = planned?.term.to ?? null;
    if (doneOn !== undefined || doneNow !== null || (now !== null && now <= item.term.to)) return [];
    return [{ organisation, item: item.id, measure: item.measure, before: item.term.to, now }];
  });
}

const keyOf = ({ organisation, item: { id } }: { readonly organisation: string; readonly item: { readonly id: string } }): string => JSON.stringify([organisation, id]);

function backward(doneOn: DateText, now: ItemProgress | undefined): BackwardStep['what'] | undefined {
  if (!now) return 'gone';
  if (now.doneOn === doneOn) return undefined;
  return now.doneOn === null ? 'not-done-now' : 'other-day';
}
