import { issue, type NokIssue } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { readPart } from '../rating/part.js';
import { earlierField } from './progressFields.js';
import type { BackwardStep, ItemProgress } from './progressModel.js';

/** What is read of an earlier progress. */
export interface Earlier {
  readonly on: DateText;
  readonly items: readonly { readonly organisation: string; readonly item: { readonly id: string }; readonly doneOn?: DateText }[];
}

/** An earlier progress; one of a later day is none. */
export function readEarlier(given: unknown, on: DateText, issues: NokIssue[]): Earlier | undefined {
  const path = ['options', 'earlier'];
  const earlier = readPart(earlierField, given, path, issues) as Earlier | undefined;
  if (earlier && earlier.on > on) issues.push(issue('wrongOrder', [...path, 'on'], { from: earlier.on, to: on }));
  return earlier;
}

/** What was done then and is not now, is gone, or was done on another day. */
export function backwardSteps({ items: before }: Earlier, items: readonly ItemProgress[]): BackwardStep[] {
  const found = new Map(items.map((now) => [keyOf(now), now]));
  return before.flatMap(({ organisation, item, doneOn }) => {
    if (doneOn === undefined) return [];
    const { id } = item;
    const what = backward(doneOn, found.get(keyOf({ organisation, item })));
    return what ? [{ organisation, item: id, what, doneOn }] : [];
  });
}

const keyOf = ({ organisation, item: { id } }: Pick<Earlier['items'][number], 'organisation' | 'item'>): string => JSON.stringify([organisation, id]);

function backward(doneOn: DateText, now: ItemProgress | undefined): BackwardStep['what'] | undefined {
  if (!now) return 'gone';
  if (now.doneOn === doneOn) return undefined;
  return now.doneOn === null ? 'not-done-now' : 'other-day';
}
