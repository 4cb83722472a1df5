import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { progressOn } from '../rate/progress.js';
import { run } from './run.js';

const here = (name: string): string => relative(process.cwd(), fileURLToPath(new URL(name, import.meta.url)));

const [file = here('weights.json')] = process.argv.slice(2);

process.exitCode = await run(file, here('out'), {
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
  progress: progressOn(process.stdout),
});
