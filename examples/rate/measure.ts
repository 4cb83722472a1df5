// Measures how long answers take to be rated, and how much memory: npx tsx examples/rate/measure.ts 300000 csv
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import writeWorkbook from 'write-excel-file/node';
import { blankTitles, collectionOf, methodologyOn } from 'nok-methodology';
import { grouped, sizeOf } from './russian.js';

const ORGANISATIONS = 300;
const [rows = '300000', format = 'csv'] = process.argv.slice(2);

const collection = collectionOf(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
const [checklistTitles, answerTitles] = [blankTitles(collection, 'checklists', 'ru'), blankTitles(collection, 'answers', 'ru')];
const nameOf = (number: number): string => `Организация № ${String(number % ORGANISATIONS)} (условные данные)`;

/** Every answer yes but for one in nineteen: figures that mean nothing, in files as long as real ones. */
const answers = Array.from({ length: Number(rows) }, (_, row) => [
  nameOf(row * 7), 'сайт', ...answerTitles.slice(2).map((_title, question) => ((row + question) % 19 === 0 ? 'Нет' : 'Да')),
]);
const checklists = Array.from({ length: ORGANISATIONS }, (_, row) => [nameOf(row), ...checklistTitles.slice(1).map(() => 'да')]);

const folder = mkdtempSync(join(tmpdir(), 'rate-'));
const file = (name: string): string => join(folder, name);
writeFileSync(file('checklists.csv'), Papa.unparse([checklistTitles, ...checklists]));
if (format === 'xlsx') await writeWorkbook([answerTitles, ...answers]).toFile(file('answers.xlsx'));
else writeFileSync(file('answers.csv'), Papa.unparse([answerTitles, ...answers]));
writeFileSync(file('options.json'), '{ "on": "2021-11-15" }');

const usage = "data:text/javascript,process.on('exit', () => { const u = process.resourceUsage(); console.log('used', u.maxRSS, (u.userCPUTime + u.systemCPUTime) / 1e6) })";
const main = fileURLToPath(new URL('main.ts', import.meta.url));
const started = performance.now();
const run = spawnSync(process.execPath, [
  '--import', 'tsx', '--import', usage, main, '--checklists', file('checklists.csv'), '--answers', file(`answers.${format}`),
  '--options', file('options.json'), '--out', file('out'),
], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } });
const seconds = (performance.now() - started) / 1000;
const [, kilobytes, processor] = /^used (\d+) ([\d.]+)$/m.exec(run.stdout) ?? [];
const printed = (amount: number): string => `${amount.toFixed(1).replace('.', ',')} с`;
console.log(run.status === 0
  ? `${grouped(Number(rows))} анкет, ${format}, ${sizeOf(statSync(file(`answers.${format}`)).size)}: ${printed(seconds)} (процессор ${printed(Number(processor))}), память ${sizeOf(Number(kilobytes) * 1024)}`
  : `Код ${String(run.status)}: ${run.stderr.slice(-500)}`);
rmSync(folder, { recursive: true });
