import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dataFiles } from './generate.js';

const folder = new URL('data/', import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of dataFiles()) await writeFile(new URL(name, folder), text);
console.log(`Условные данные записаны в ${fileURLToPath(folder)}`);
