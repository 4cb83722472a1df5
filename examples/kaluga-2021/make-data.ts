import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { silent } from '../rate/progress.js';
import { rate } from '../rate/rate.js';
import { PERIOD, doneBy, plansOf } from './documents/plans.js';
import { FILES } from './files.js';
import { dataFiles } from './generate.js';
import { nextDataFiles } from './next-plan.js';

const folder = new URL('data/', import.meta.url);
await write(folder, dataFiles());

// The next cycle finds what the plans of this one have mended: so this one is rated first.
const { rated } = await rate(FILES, { progress: silent });
if (!rated) throw new Error('Рейтинга нет: npm run example скажет, что исправить.');
await write(new URL('2024/', folder), nextDataFiles(doneBy(PERIOD.to, plansOf(rated)).taken));
console.log(`Условные данные записаны в ${fileURLToPath(folder)}`);

async function write(into: URL, files: readonly [name: string, text: string][]): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [name, text] of files) await writeFile(new URL(name, into), text);
}
