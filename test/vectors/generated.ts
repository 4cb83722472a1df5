import { vectorFiles } from './files.js';
import type { Json, Node } from './reference.js';

/** The files as they are generated now, once for all tests. */
export const files: ReadonlyMap<string, string> = vectorFiles();

/** What a file holds. */
export const contentOf = (path: string): Readonly<Record<string, unknown>> => JSON.parse(files.get(path) as string) as Readonly<Record<string, unknown>>;

/** Every file of a kind, as a program knows it that has read the JSON. */
export const filesOf = (kind: string): { readonly path: string; readonly content: Node; readonly cases: readonly Node[] }[] =>
  [...files].map(([path, text]) => ({ path, content: JSON.parse(text) as Node }))
    .filter(({ content }) => content.kind === kind)
    .map(({ path, content }) => ({ path, content, cases: content.cases as readonly Node[] }));

/** A value with its keys in a fixed order, so that equal values are equal texts. */
export const inOrder = (value: unknown): Json => {
  if (typeof value !== 'object' || value === null) return value as Json;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]));
};

/** Whether two values are the same but for the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
