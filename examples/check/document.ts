import { readFile } from 'node:fs/promises';
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { decode, encodingOf } from '../rate/encoding.js';
import { problemsOfFile } from '../rate/file.js';
import type { Finding, Place } from './finding.js';
import { brokenAt, doubledNames, type Broken } from './syntax.js';

/** A JSON file that can say where each of its values stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** Where a value stands; of one that is not there, the place of what should hold it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
  /** Where the name of a value stands. */
  readonly nameOf: (path: readonly (string | number)[]) => Place;
  /** A value as it is written; nothing where there is none. */
  readonly written: (path: readonly (string | number)[]) => string | undefined;
}

/** A file that was read, or everything that prevents it. */
export type ReadDocument = { readonly document: JsonDocument; readonly findings: readonly [] } | { readonly document?: never; readonly findings: readonly Finding[] };

/** Reads a .json file together with the places of its values. */
export async function readDocument(file: string): Promise<ReadDocument> {
  const problems = await problemsOfFile(file, ['.json']);
  if (problems.length > 0) return refused(file, problems);
  const encoding = await encodingOf(file, file);
  if (encoding.value === undefined) return refused(file, encoding.problems);
  return documentOf(file, decode(await readFile(file), encoding.value));
}

/** Remedies of files in general speak of tables. */
const refused = (file: string, problems: readonly { readonly text: string }[]): ReadDocument => ({
  findings: problems.map(({ text }) => ({ file, text, remedy: 'Нужен текстовый файл .json в кодировке UTF-8.' })),
});

function documentOf(file: string, text: string): ReadDocument {
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  if (root === 'too deep') return { findings: [{ file, text: 'Слишком глубокая вложенность.' }] };
  // What a parser says after its first error is mostly about its own guess.
  const [first] = errors;
  if (first || !root) {
    const { offset, ...broken } = first ? brokenAt(first, text) : NOTHING;
    return { findings: [{ file, place: placeAt(text, offset), ...broken }] };
  }
  const doubled = doubledNames(root);
  if (doubled.length > 0) {
    return {
      findings: doubled.map(({ offset, value }) => ({
        file, place: placeAt(text, offset), text: `Ключ «${String(value)}» встречается в этих скобках дважды.`, remedy: 'Оставьте один из них.',
      })),
    };
  }
  return {
    findings: [],
    document: {
      value: JSON.parse(text),
      placeOf: (path) => placeAt(text, nearest(root, path).offset),
      nameOf: (path) => placeAt(text, named(nearest(root, path)).offset),
      written: (path) => {
        const node = findNodeAtLocation(root, [...path]);
        return node && text.slice(node.offset, node.offset + node.length);
      },
    },
  };
}

const NOTHING: Broken = { offset: 0, text: 'В файле ничего нет.', remedy: 'Он начинается с { и кончается }.' };

function treeOf(text: string, errors: ParseError[]): Node | 'too deep' | undefined {
  try {
    return parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    // The parser calls itself for every bracket.
    if (error instanceof RangeError) return 'too deep';
    throw error;
  }
}

/** The value at a path, or the innermost of those that should hold it. */
function nearest(root: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

const named = (node: Node): Node => (node.parent?.type === 'property' ? node.parent : node);

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
