import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';

/** A day that may not be known, and where it stands. */
export interface Dated {
  readonly on: DateText | undefined;
  readonly path: IssuePath;
}

/** Days that must follow one another, those that are known: each that lies before an earlier one of the list is a problem. */
export function checkSequence(dates: readonly Dated[]): NokIssue[] {
  let latest = '';
  return dates.flatMap(({ on, path }) => {
    if (on === undefined) return [];
    if (on < latest) return [issue('wrongOrder', path, { from: latest, to: on })];
    latest = on;
    return [];
  });
}

/** What is given twice: each after the first is a problem. */
export function checkDoubled(ids: readonly string[], pathOf: (position: number) => IssuePath): NokIssue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, position) => {
    if (seen.has(id)) return [issue('duplicate', pathOf(position), { id })];
    seen.add(id);
    return [];
  });
}

/** Texts by their code units: the same on every machine, in every language. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
