import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../project.js';

/** A file of `src`; its path is relative to `src` and has forward slashes. */
export interface Source {
  path: string;
  text: string;
}

/** An import, an export from, an `import()` or a type's `import()`: `to` is the file it leads to, if it is one of the sources. */
export interface Arrow {
  from: string;
  specifier: string;
  to: string | undefined;
}

export function readSources(): Source[] {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
}

export function arrowsOf(sources: readonly Source[]): Arrow[] {
  const paths = new Set(sources.map(({ path }) => path));
  return sources.flatMap(({ path, text }) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
      from: path,
      specifier,
      to: specifier.startsWith('.') ? targetOf(path, specifier, paths) : undefined,
    })));
}

function targetOf(from: string, specifier: string, paths: ReadonlySet<string>): string | undefined {
  // The host of the URL only has to be there: what is wanted is the arithmetic of `..`.
  const path = new URL(specifier, `file:///${from}`).pathname.slice(1).replace(/\.[jt]s$/, '');
  return [`${path}.ts`, `${path}/index.ts`.replace(/^\//, '')].find((candidate) => paths.has(candidate));
}
