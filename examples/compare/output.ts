import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from './arguments.js';
import type { Counting } from './counted.js';

const NAMES = ['compare.md', 'compare.json'] as const;

/** The files of the user that a run would write over. */
export function overwritten({ procedure, with: other, tables, withTables, out }: Command): string[] {
  if (out === undefined) return [];
  const names = NAMES.map((name) => resolve(out, name));
  const given = [procedure, ...(other === undefined ? [] : [other]), ...Object.values<string>({ ...tables }), ...Object.values<string>({ ...withTables })];
  return [...new Set(given)].filter((file) => names.includes(resolve(file)));
}

/** Writes the page, and beside it the whole comparison where organisations were compared; returns what to say about it. */
export async function write(folder: string, text: string, counting: Counting | undefined): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of NAMES) await rm(join(folder, name), { force: true });
  const files = [
    ['compare.md', text] as const,
    ...(counting && 'comparison' in counting ? [['compare.json', `${JSON.stringify(counting.comparison, null, 1)}\n`] as const] : []),
  ];
  for (const [name, contents] of files) await writeFile(join(folder, name), contents);
  return `Записано:\n${files.map(([name]) => `  ${join(folder, name)}`).join('\n')}`;
}
