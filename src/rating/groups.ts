import { issue, type NokIssue } from '../errors/index.js';
import type { Grouping } from './model.js';
import { inOrder } from './order.js';
import type { Placed, Rated } from './read.js';

/** The groups an organisation belongs to; none where it does not say. */
const belongsTo: Readonly<Record<Grouping, (organisation: Rated['organisation']) => readonly string[]>> = {
  type: ({ type }) => (type === undefined ? [] : [type]),
  municipality: ({ municipality }) => (municipality === undefined ? [] : [municipality]),
  form: ({ forms = [] }) => [...new Set(forms)],
};

const fieldOf: Readonly<Record<Grouping, keyof Rated['organisation']>> = { type: 'type', municipality: 'municipality', form: 'forms' };

/** An organisation without a group would fall out of a grouped rating. */
export function withoutGroup(placed: readonly Placed[], groupBy: Grouping | undefined): NokIssue[] {
  if (groupBy === undefined) return [];
  return placed
    .filter(({ rated }) => belongsTo[groupBy](rated.organisation).length === 0)
    .map(({ path, rated: { organisation } }) =>
      issue('groupMissing', [...path, 'organisation', fieldOf[groupBy]], { organisation: organisation.id, groupBy }),
    );
}

/** The groups by their names with their members; one without a name where there is no grouping. */
export function groupsOf(placed: readonly Placed[], groupBy: Grouping | undefined): { group: string | null; members: readonly Placed[] }[] {
  if (groupBy === undefined) return [{ group: null, members: placed }];
  const groups = gathered(placed, ({ rated }) => belongsTo[groupBy](rated.organisation));
  return [...groups].sort(([a], [b]) => inOrder(a, b)).map(([group, members]) => ({ group, members }));
}

/** The items of each group, in the order given. */
export function gathered<Group, Item>(items: readonly Item[], groupsOfItem: (item: Item) => readonly Group[]): Map<Group, Item[]> {
  const groups = new Map<Group, Item[]>();
  for (const item of items) {
    for (const group of groupsOfItem(item)) {
      const members = groups.get(group);
      if (members) members.push(item);
      else groups.set(group, [item]);
    }
  }
  return groups;
}
