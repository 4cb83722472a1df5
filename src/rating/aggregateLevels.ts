import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { AggregateProperty, NamedLevel } from './aggregateModel.js';
import type { Member } from './aggregateRead.js';
import { gathered } from './groups.js';
import { inOrder } from './order.js';
import { isNew } from './read.js';

/** A level made ready: the group of a member, given the group beneath or its id; nothing where there is none. */
export interface Level {
  readonly name: string;
  readonly groupOf: (member: Member, beneath: string) => string | undefined;
  /** Where the group would have to be said. */
  readonly place: (member: Member) => IssuePath;
}

/** A group with its members, down to the organisations. */
export interface Tree {
  readonly level: string;
  readonly name: string;
  readonly members: readonly Member[];
  readonly of: readonly Tree[];
}

const properties: Readonly<Record<AggregateProperty, Omit<Level, 'name'>>> = {
  municipality: { groupOf: ({ rated }) => rated.organisation.municipality, place: ({ path }) => [...path, 'organisation', 'municipality'] },
  type: { groupOf: ({ rated }) => rated.organisation.type, place: ({ path }) => [...path, 'organisation', 'type'] },
  sector: { groupOf: ({ rated }) => rated.methodology.sector, place: ({ path }) => [...path, 'methodology', 'sector'] },
};

/** The levels of the options; a level named twice and a name in two groups of one level are issues. */
export function levelsOf(by: readonly (AggregateProperty | NamedLevel)[], issues: NokIssue[]): Level[] {
  const names = new Set<string>();
  return by.map((level, position) => {
    const path = ['options', 'by', position];
    const name = typeof level === 'string' ? level : level.level;
    if (!isNew(name, names)) issues.push(issue('duplicate', path, { id: name }));
    if (typeof level === 'string') return { name, ...properties[level] };
    const groups = groupsBeneath(level, path, issues);
    return { name, groupOf: (_, beneath) => groups.get(beneath), place: () => [...path, 'of'] };
  });
}

/** The group of each name that a level lists. */
function groupsBeneath({ of }: NamedLevel, path: IssuePath, issues: NokIssue[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (const [group, listed] of Object.entries(of)) {
    for (const [position, name] of listed.entries()) {
      const earlier = groups.get(name) ?? group;
      if (earlier !== group) issues.push(issue('groupDoubled', [...path, 'of', group, position], { name, groups: [earlier, group] }));
      groups.set(name, earlier);
    }
  }
  return groups;
}

/** The names of the groups of a member, the widest first; undefined from where it has none. */
function pathOf(member: Member, levels: readonly Level[]): (string | undefined)[] {
  const names: (string | undefined)[] = [];
  let beneath: string | undefined = member.rated.organisation.id;
  for (const { groupOf } of [...levels].reverse()) {
    beneath = beneath === undefined ? undefined : groupOf(member, beneath);
    names.unshift(beneath);
  }
  return names;
}

/** An organisation without a group would fall out of the means; told at the narrowest level that has none. */
export function withoutGroupAt(members: readonly Member[], levels: readonly Level[]): NokIssue[] {
  return members.flatMap((member) => {
    const missing = levels[pathOf(member, levels).lastIndexOf(undefined)];
    if (missing === undefined) return [];
    return [issue('groupMissing', [...missing.place(member)], { organisation: member.rated.organisation.id, groupBy: missing.name })];
  });
}

/** The groups by their names, level by level. */
export function treesOf(members: readonly Member[], levels: readonly Level[], depth = 0): Tree[] {
  const level = levels[depth];
  if (level === undefined) return [];
  const groups = gathered(members, (member) => [pathOf(member, levels)[depth] as string]);
  return [...groups]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([name, inside]) => ({ level: level.name, name, members: inside, of: treesOf(inside, levels, depth + 1) }));
}
