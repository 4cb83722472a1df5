import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { JointPlan, Plan, Responsible } from '../improvement/index.js';
import type { PublicationRecord, PublishedCouncil } from './model.js';

/** Everybody who is named in what is published: members of the council, those who answer for items, those who approve. */
export function namesOf({ members = [] }: PublishedCouncil, plans: Iterable<Plan>, given: readonly Plan[] | JointPlan): string[] {
  const people: (Partial<Responsible> | undefined)[] = [...members, 'approval' in given ? given.approval?.by : undefined];
  for (const { approval, sections } of plans) {
    people.push(approval?.by, ...sections.flatMap(({ items }) => items.map(({ responsible }) => responsible)));
  }
  return [...new Set(people.flatMap((person) => person?.name ?? []))];
}

/** The texts of a record in which one of these names stands, letter by letter and as words of its own. */
export function namesLeft(record: PublicationRecord, names: readonly string[]): NokIssue[] {
  return names.length === 0 ? [] : textsIn(record, ['record']).flatMap(({ text, path }) =>
    names.filter((name) => holds(text, name)).map((name) => issue('nameLeft', path, { name })));
}

interface Placed {
  readonly text: string;
  readonly path: IssuePath;
}

function textsIn(value: unknown, path: IssuePath): Placed[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, position) => textsIn(item, [...path, position]));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, part]) => textsIn(part, [...path, name])) : [];
}

const PART_OF_WORD = /[\p{L}\p{N}]/u;

/** «Ли» stands in «Ли Сы» and not in «Липецк». */
function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!PART_OF_WORD.test(text.charAt(at - 1)) && !PART_OF_WORD.test(text.charAt(at + name.length))) return true;
  }
  return false;
}
