import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { silent } from '../rate/progress.js';
import { rate } from '../rate/rate.js';
import { FILES } from './files.js';
import { dataFiles } from './generate.js';
import { nextDataFiles } from './next-plan.js';
import { NOTICE } from './notice.js';
import { proposed } from './steps/06-proposals.js';
import { plan } from './steps/07-plan.js';
import { reportedBy } from './steps/08-progress.js';

const folder = new URL('data/', import.meta.url);
await write(folder, dataFiles());

// The next cycle finds what the plans of this one have mended: so this one is rated first.
const { rated } = await rate(FILES, { progress: silent });
if (!rated) throw new Error('Рейтинга нет: npm run example скажет, что исправить.');
const plans = plan(rated, proposed(rated).result).result;
await write(new URL('2024/', folder), nextDataFiles(reportedBy(NOTICE.planned.to, plans).taken));
console.log(`Условные данные записаны в ${fileURLToPath(folder)}`);

async function write(into: URL, files: readonly [name: string, text: string][]): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [name, text] of files) await writeFile(new URL(name, into), text);
}
