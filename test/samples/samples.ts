import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.js';
import { assertionsIn, looseArrows } from './assertions.js';
import { fencesIn, type Fence } from './fences.js';
import { importFor } from './names.js';

/** Every block of code of the documents and doc comments, whatever its language. */
export function documentedFences(): Fence[] {
  const pages = listed('').filter((path) => !path.includes('/') && path.endsWith('.md'));
  const folders = ['docs', 'examples'].flatMap((folder) => listed(folder, { recursive: true }).filter((path) => path.endsWith('.md')));
  const sources = listed('src', { recursive: true }).filter((path) => path.endsWith('.ts'));
  return [...pages, ...folders.filter((path) => !/^docs\/site\/|\/out\//.test(path)), ...sources]
    .flatMap((path) => fencesIn(path, readFileSync(join(root, path), 'utf8')));
}

const listed = (folder: string, options: { recursive?: boolean } = {}): string[] =>
  readdirSync(join(root, folder), { ...options, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .sort();

export const isSample = ({ language }: Fence): boolean => language === 'ts';

/** Why a sample is shown without being run: ```` ```ts no-run: it would write files ````; its types are checked all the same. */
export const reasonNotToRun = ({ info }: Fence): string | undefined => /^no-run:? +(\S.*)$/.exec(info)?.[1];

/** Samples in doc comments may use every public name; those in Markdown either import what they use or import nothing. */
export const completed = ({ file, code }: Fence): string =>
  file.endsWith('.md') && /^import\b/m.test(code) ? code : importFor(code) + code;

/** What keeps a block from being tested. */
export function faultsOf(fence: Fence): string[] {
  const { file, line, language, info, code, closed } = fence;
  const at = (offset: number, text: string) => `${file}:${line + offset}: ${text}`;
  if (!closed) return [at(-1, 'the block is not closed')];
  if (/^(ts|mts|cts|tsx|typescript|js|mjs|cjs|jsx|javascript)$/i.test(language) && !isSample(fence)) {
    return [at(-1, `write \`ts\` for \`${language}\`, so that the sample is tested`)];
  }
  if (!isSample(fence)) return [];
  const runs = reasonNotToRun(fence) === undefined;
  if (info !== '' && runs) return [at(-1, `\`${info}\` is not \`no-run: reason\``)];
  const loose = looseArrows(code).map((offset) => at(offset, '`// =>` follows no expression on its line'));
  const assertions = assertionsIn(code);
  if (!runs) return [...loose, ...assertions.map((assertion) => at(assertion.line, 'a sample that is not run asserts nothing'))];
  return assertions.length + loose.length === 0 ? [at(-1, 'the sample asserts nothing; write `expression; // => value`')] : loose;
}
