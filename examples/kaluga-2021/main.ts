import { writeOutput } from '../rate/output.js';
import { progressOn } from '../rate/progress.js';
import { rate } from '../rate/rate.js';
import { report } from '../rate/report.js';
import { FILES, OUT } from './files.js';
import { SEED } from './generate.js';

console.log(`Калужская область, 2021 год: 17 организаций. Данные условные (зерно ${String(SEED)}), совпадений с настоящими не ищите.\n`);

const outcome = await rate(FILES, { progress: progressOn(process.stdout) });
const written = await writeOutput(OUT, outcome);

console.log(`\n${report(outcome)}\n\nЗаписано:\n${written.map((file) => `  ${file}`).join('\n')}`);
process.exitCode = outcome.rated ? 0 : 1;
