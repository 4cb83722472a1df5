import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeSchema } from '../check/write.js';
import { withComma } from '../rate/russian.js';
import { assessAll } from './assessed.js';
import { OUT } from './files.js';
import { SEED } from './generate.js';
import { pagesOf } from './pages.js';

console.log(`Совет города, 2014 год: две методики, два учреждения. Данные условные (зерно ${String(SEED)}).\n`);

const assessed = await assessAll();
const pages = pagesOf(assessed);
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const [name, text] of pages) await writeFile(join(OUT, name), text);
await writeSchema(join(OUT, 'procedure.schema.json'));

const names = new Map(assessed.institutions.map(({ assessment: { organisation } }) => [organisation?.id, organisation?.name]));
for (const { place, organisation, score } of assessed.rating.rows) {
  console.log(`  ${String(place)}. ${names.get(organisation) ?? organisation} — ${withComma(score)} % от возможного`);
}
console.log(`\nЗаписано:\n${[...pages.map(([name]) => name), 'procedure.schema.json'].map((name) => `  ${join(OUT, name)}`).join('\n')}`);
