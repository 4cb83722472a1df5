import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { choicesField, type Ready } from '../methodology/index.js';
import { readPart } from '../rating/part.js';
import { optional, type Field, type Fields } from '../shape/index.js';
import type { ComparedOrganisation } from './compareModel.js';

/** An organisation and where the caller gave it. */
export interface Given {
  readonly path: IssuePath;
  readonly part: ComparedOrganisation;
}

/** What each of the two methodologies computes; the same list twice where the data are the same. */
export type Lists = readonly [first: readonly Given[], second: readonly Given[]];

const PATH = ['organisations'];

/** Reads one list for both methodologies, or a list for each. */
export const readLists = (given: unknown, sides: readonly [Ready, Ready], issues: NokIssue[]): Lists =>
  isPair(given) ? readPair(given, sides, issues) : readOne(given, sides, issues);

/** What cannot even be looked at is found out by reading it. */
function isPair(given: unknown): boolean {
  try {
    return typeof given === 'object' && given !== null && !Array.isArray(given);
  } catch {
    return true;
  }
}

function readOne(given: unknown, [first, second]: readonly [Ready, Ready], issues: NokIssue[]): Lists {
  const field = listField({ ...fieldsOf(second), ...fieldsOf(first) });
  const list = placed((readPart(field, given, PATH, issues) ?? []) as readonly ComparedOrganisation[], PATH);
  return [list, list];
}

function readPair(given: unknown, [first, second]: readonly [Ready, Ready], issues: NokIssue[]): Lists {
  const field: Field = { object: { first: listField(fieldsOf(first)), second: listField(fieldsOf(second)) } };
  const lists = (readPart(field, given, PATH, issues) ?? { first: [], second: [] }) as Readonly<Record<'first' | 'second', readonly ComparedOrganisation[]>>;
  return [placed(lists.first, [...PATH, 'first']), placed(lists.second, [...PATH, 'second'])];
}

const fieldsOf = ({ observationsField }: Ready): Fields => (observationsField as { readonly object: Fields }).object;

/** Observations are read whole: one that no methodology observes is a problem, unlike any other property of an organisation. */
const listField = (observations: Fields): Field => ({
  least: 1,
  list: { object: { organisation: { object: { id: 'text' } }, observations: { otherwise: { object: observations } }, choices: optional(choicesField) } },
});

const placed = (list: readonly ComparedOrganisation[], path: IssuePath): Given[] =>
  list.map((part, position) => ({ path: [...path, position], part }));

/** Organisations given twice in a list, and those that only one of two lists has. */
export function unmatched([first, second]: Lists): NokIssue[] {
  if (first === second) return doubled(first);
  return [...doubled(first), ...doubled(second), ...missing(first, second, 'second'), ...missing(second, first, 'first')];
}

const idOf = ({ part }: Given): string => part.organisation.id;

function doubled(list: readonly Given[]): NokIssue[] {
  const seen = new Set<string>();
  return list
    .filter((given) => seen.size === seen.add(idOf(given)).size)
    .map((given) => issue('organisationDoubled', [...given.path, 'organisation', 'id'], { organisation: idOf(given) }));
}

function missing(list: readonly Given[], other: readonly Given[], missingIn: string): NokIssue[] {
  const ids = new Set(other.map(idOf));
  return list
    .filter((given) => !ids.has(idOf(given)))
    .map((given) => issue('organisationNotInBoth', [...given.path, 'organisation', 'id'], { organisation: idOf(given), missingIn }));
}
