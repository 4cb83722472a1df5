import { join } from 'node:path';
import { silent } from '../rate/progress.js';
import { rate } from '../rate/rate.js';
import { writeDocuments } from './documents.js';
import { FILES, OUT } from './files.js';
import { storyOf } from './story.js';

// Apart from the example itself: Word files and pictures take some seconds more.
const outcome = await rate(FILES, { progress: silent });
if (!outcome.rated) throw new Error('Рейтинга нет: npm run example скажет, что исправить.');
const written = await writeDocuments(OUT, await storyOf(outcome.rated, outcome));
console.log(`Документы (данные условные), файлов: ${String(written.length)} — в ${join(OUT, 'documents')}.`);
