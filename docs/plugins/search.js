import { createRequire } from 'node:module';

// The very lunr that TypeDoc builds its index with.
const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');

const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** lunr's own trimmer takes every Cyrillic letter for punctuation: no Russian word would reach the index. */
export function load() {
  lunr.trimmer = (token) => token.update((word) => word.replace(edges, ''));
  lunr.Pipeline.registerFunction(lunr.trimmer, 'trimmer of all alphabets');
}
