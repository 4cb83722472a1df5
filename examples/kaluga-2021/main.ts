import { dirname } from 'node:path';
import { writeOutput } from '../rate/output.js';
import { progressOn } from '../rate/progress.js';
import { rate } from '../rate/rate.js';
import { report } from '../rate/report.js';
import { writeReport } from '../report/write.js';
import { FILES, OUT } from './files.js';
import { SEED } from './generate.js';
import { storyOf, told, writeStory } from './story.js';
import { SUBJECT } from './subject.js';

console.log(`Калужская область, 2021 год: 17 организаций. Данные условные (зерно ${String(SEED)}), совпадений с настоящими не ищите.\n`);

const outcome = await rate(FILES, { progress: progressOn(process.stdout) });
const written = await writeOutput(OUT, outcome);
console.log(`\n${report(outcome)}`);
if (outcome.rated) {
  written.push(...(await writeReport(OUT, outcome.rated, outcome, SUBJECT)));
  const story = await storyOf(outcome.rated, outcome);
  written.push(...(await writeStory(OUT, story)));
  console.log(`\nВесь цикл, от совета до публикации:\n\n${told(story)}`);
}

console.log(`\nЗаписано:\n${listed(written)}`);
process.exitCode = outcome.rated ? 0 : 1;

/** Files one by one, those of folders inside only counted. */
function listed(files: readonly string[]): string {
  const single = files.filter((file) => dirname(file) === OUT);
  const folders = [...new Set(files.map((file) => dirname(file)))].filter((folder) => folder !== OUT);
  const inside = folders.map((folder) => `${folder}/ (файлов: ${String(files.filter((file) => dirname(file) === folder).length)})`);
  return [...single, ...inside].map((line) => `  ${line}`).join('\n');
}
