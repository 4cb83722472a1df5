import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INSTRUCTIONS } from './instructions.js';

/** Writes a year with everything in it, all of it made up, and how to fill it in; files that are there already stay as they are. Returns what to say about it. */
export async function writeYearTemplate(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const files = { 'year.json': await readFile(new URL('template.json', import.meta.url), 'utf8'), 'year-instructions.txt': INSTRUCTIONS };
  const said: string[] = [];
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder, name);
    const isNew = await writeFile(path, contents, { flag: 'wx' }).then(() => true, refusedAsThere);
    said.push(`${isNew ? 'Записано' : 'Уже есть, оставлено без изменений'}: ${path}`);
  }
  return said.join('\n');
}

function refusedAsThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}
