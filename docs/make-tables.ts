// Prints the tables of all pages anew: npx tsx docs/make-tables.ts
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { withTables } from './tables.js';

for (const language of ['ru', 'en'] as const) {
  const folder = new URL(`${language}/`, import.meta.url);
  for (const name of readdirSync(folder)) {
    const file = new URL(name, folder);
    const page = readFileSync(file, 'utf8');
    const printed = withTables(page, language);
    if (printed !== page) writeFileSync(file, printed);
  }
}
