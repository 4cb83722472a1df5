import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RateFiles } from '../rate/files.js';

/** An institution of the council: its document, and the files that were collected by it. */
export interface Institution {
  readonly id: 'center' | 'rehabilitation';
  readonly procedure: string;
  readonly files: Required<RateFiles>;
}

const here = (path: string): string => relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)));

const institution = (id: Institution['id']): Institution => ({
  id,
  procedure: here(`${id}.json`),
  files: {
    register: here(`data/${id}/register.csv`),
    checklists: here(`data/${id}/study.csv`),
    answers: here(`data/${id}/answers.csv`),
    columns: here('data/columns.json'),
    dictionary: here('data/dictionary.json'),
    options: here('data/options.json'),
  },
});

/** The two institutions that the council chose at its first meeting. */
export const INSTITUTIONS: readonly Institution[] = [institution('center'), institution('rehabilitation')];

/** Where the example writes. */
export const OUT = here('out');
