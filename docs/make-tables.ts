// Prints the tables and draws the pictures of all pages anew: npx tsx docs/make-tables.ts
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { svgOf } from '../examples/drawing/svg.js';
import { pictures } from './pictures.js';
import { withTables } from './tables.js';

for (const language of ['ru', 'en'] as const) {
  const folder = new URL(`${language}/`, import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const file = new URL(name, folder);
    const page = readFileSync(file, 'utf8');
    const printed = withTables(page, language);
    if (printed !== page) writeFileSync(file, printed);
  }
  for (const [name, draw] of Object.entries(pictures)) {
    writeFileSync(new URL(`pictures/${name}.svg`, folder), await svgOf(draw(language)));
  }
}
