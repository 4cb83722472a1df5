import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { assess, tally } from 'nok-methodology';
import { answerSheets, answersTable, loopOverObjects, methodology, register } from './answers.js';
import { bundleBytes } from './bundle.js';
import { decimalScores } from './decimalPipeline.js';
import { sample } from './observations.js';
import { measured, ratioOf, type Measured } from './ratio.js';

const KILOBYTES = 15;
const ANSWERS = 300_000;

const table = answersTable(ANSWERS);
const sheets = answerSheets(table);
const app = "import { assess, methodologyOn } from './src/index.ts'; globalThis.app = [assess, methodologyOn];";

const results: Measured[] = [
  measured('assess with its full result v decimal.js without a trace', ratioOf(() => assess(methodology, sample), () => decimalScores(sample)), 0.7),
  measured(`tally of ${ANSWERS} answers v a loop over objects`, ratioOf(() => tally(methodology, table, { register }), () => loopOverObjects(sheets)), 1),
  measured(`size: methodologyOn + assess within ${KILOBYTES} KB`, (KILOBYTES * 1024) / (await bundleBytes(app)), 1),
];

for (const { name, ratio, floor, met } of results) console.log(`${met ? 'met ' : 'MISS'}  ${ratio.toFixed(2).padStart(6)}×  (at least ${floor}×)  ${name}`);

const { values } = parseArgs({ options: { json: { type: 'string' } } });
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
