import type { IssuePath, NokIssue } from '../errors/index.js';
import { areMerged, type Changes } from '../methodology/index.js';

/**
 * An issue of an extended methodology with its place in the document that extends it.
 *
 * What the author wrote is under `methodology`, criteria and indicators where they stand there. What comes from the base, and is wrong only
 * beside what was changed, is under `extends`: the rest of its path leads through the base.
 */
export function placedInDocument(issue: NokIssue, base: unknown, changes: Changes): NokIssue {
  const places = [issue.path, ...otherSides(issue, changes)].map((path) => placesOf(base, changes, path));
  const inChanges = places.find((place) => place.inChanges !== undefined)?.inChanges;
  return { ...issue, path: inChanges ? ['methodology', ...inChanges] : ['extends', ...(places[0] as Places).inBase] };
}

/** Where else a problem shows that lies between two places: a formula and its range, the first and the last day. */
function otherSides({ code, path, params }: NokIssue, { range }: Changes): IssuePath[] {
  if (code === 'wrongOrder') return [['validFrom']];
  if (code !== 'rangeNotProven') return [];
  const isCommon = range?.least === params.declaredLeast && range?.most === params.declaredMost;
  return [[...path.slice(0, -1), 'range'], ...(isCommon ? [['range']] : [])];
}

/** Where something of the extended methodology stands: in the changes, unless it comes from the base, and in the base. */
interface Places {
  readonly inChanges?: IssuePath | undefined;
  readonly inBase: IssuePath;
}

function placesOf(base: unknown, changes: unknown, path: IssuePath): Places {
  const [step, ...rest] = path;
  if (changes === undefined) return { inBase: path };
  if (step === undefined || !areMerged(base, changes)) return { inChanges: path, inBase: path };
  const { at, from } = Array.isArray(base) ? inLists(base, changes as Listed, step as number) : { at: step, from: step };
  const inner = placesOf((base as Holder)[from], (changes as Holder)[at], rest);
  return { inChanges: inner.inChanges && [at, ...inner.inChanges], inBase: [from, ...inner.inBase] };
}

type Holder = Readonly<Record<string | number, unknown>>;
type Listed = readonly { readonly id: string; readonly removed?: boolean }[];

/** Items of the base come first, in their order and without those removed; then those of the changes that the base does not have. */
function inLists(base: Listed, changes: Listed, step: number): { readonly at: number; readonly from: number } {
  const removed = new Set(changes.flatMap(({ id, removed: isRemoved }) => (isRemoved === true ? [id] : [])));
  const kept = base.filter(({ id }) => !removed.has(id));
  const item = kept[step];
  if (item) return { at: changes.findIndex(({ id }) => id === item.id), from: base.indexOf(item) };
  const ids = new Set(base.map(({ id }) => id));
  const added = changes.filter(({ id }) => !ids.has(id))[step - kept.length];
  return { at: changes.indexOf(added as Listed[number]), from: base.length };
}
