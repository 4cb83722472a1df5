import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RateFiles } from '../rate/files.js';

const here = (path: string): string => relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)));

const file = (name: string): string => here(`data/${name}`);

/** The raw files of the example, named as they would be on a command line. */
export const FILES: Required<RateFiles> = {
  checklists: file('checklists.csv'),
  answers: file('answers.csv'),
  register: file('register.csv'),
  columns: file('columns.json'),
  dictionary: file('dictionary.json'),
  options: file('options.json'),
};

/** The raw files of the next cycle: the same columns and words, its own day. */
export const NEXT_FILES: Required<RateFiles> = {
  ...FILES,
  checklists: file('2024/checklists.csv'),
  answers: file('2024/answers.csv'),
  register: file('2024/register.csv'),
  options: file('2024/options.json'),
};

/** Where the example writes. */
export const OUT = here('out');
