import { silent } from '../rate/progress.js';
import { rate } from '../rate/rate.js';
import { writeDocuments } from './documents.js';
import { FILES, OUT } from './files.js';

const { rated } = await rate(FILES, { progress: silent });
if (!rated) throw new Error('Рейтинга нет: npm run example скажет, что исправить.');
const started = performance.now();
const written = await writeDocuments(process.argv[2] ?? OUT, rated);
console.log(`${written.join('\n')}\n${Math.round(performance.now() - started)} мс`);
