import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { schemaText } from './schema.js';

/** Writes the JSON Schema of a procedure; returns what to say about it. */
export async function writeSchema(file: string): Promise<string> {
  await writeFile(file, schemaText());
  return `Схема записана: ${file}`;
}

/** Writes a template with its schema beside it; files that are there already stay as they are. Returns what to say about it. */
export async function writeTemplate(file: string): Promise<string> {
  const beside = `${basename(file, extname(file))}.schema.json`;
  const template = await readFile(new URL('template.json', import.meta.url), 'utf8');
  const lines = [
    await writeNew(file, template.replace('"procedure.schema.json"', JSON.stringify(beside))),
    await writeNew(join(dirname(file), beside), schemaText()),
    `Проверить: npm run check -- ${file}`,
  ];
  return lines.join('\n');
}

async function writeNew(file: string, text: string): Promise<string> {
  const isNew = await writeFile(file, text, { flag: 'wx' }).then(() => true, refusedAsThere);
  return isNew ? `Записано: ${file}` : `Уже есть, оставлено без изменений: ${file}`;
}

function refusedAsThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}
