import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readProcedure } from '../rate/procedure.js';
import { INSTITUTIONS } from './files.js';
import { dataFiles } from './generate.js';

const folder = new URL('data/', import.meta.url);
for (const { id, procedure: file } of INSTITUTIONS) {
  const read = await readProcedure(file);
  if (!('procedure' in read) || !read.procedure) throw new Error(`npm run check -- ${file}`);
  for (const [name, text] of dataFiles(id, read.procedure.collection)) await writeFile(new URL(name, folder), text);
}
console.log(`Условные данные записаны в ${fileURLToPath(folder)}`);
