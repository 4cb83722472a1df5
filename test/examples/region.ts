import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankTitles, collectionOf, methodologyOn } from 'nok-methodology';
import { silent } from '../../examples/rate/progress.js';
import { run } from '../../examples/rate/run.js';

const collection = collectionOf(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
const items = collection.checklists.flatMap((list) => list.items.map(({ id }) => id));
const questions = collection.questionnaire.questions.map(({ id }) => id);

/** Synthetic tables with the titles of the blanks. */
export const checklistTitles = blankTitles(collection, 'checklists', 'ru');
export const answerTitles = blankTitles(collection, 'answers', 'ru');

type Cells = Readonly<Record<string, string>>;

/** A checklist on which every item is there but for those named. */
export const checklist = (name: string, marks: Cells = {}): string[] => [name, ...items.map((id) => marks[id] ?? 'да')];

/** A questionnaire on which every answer is yes but for those named. */
export const answer = (name: string, answers: Cells = {}): string[] => [
  name, 'сайт', ...questions.map((id) => answers[id] ?? (id === 'representative' ? 'нет' : 'да')), '', '', '', '',
];

/** Rows as a .csv file with this separator. */
export const csv = (rows: readonly (readonly string[])[], separator = ';'): string =>
  rows.map((cells) => cells.map((cell) => (/[";,\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join('\n') + '\n';

/** What a run of the command said and left. */
export interface Run {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
  /** A file of the result. */
  readonly left: (name: string) => string;
}

/** A folder of files on which the command can be run. */
export interface Region {
  readonly path: (name: string) => string;
  readonly write: (name: string, contents: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** With the files `checklists.csv`, `answers.csv`, `options.json` and what else is said. */
  readonly rate: (...args: readonly string[]) => Promise<Run>;
  readonly remove: () => void;
}

/** Three organisations with two questionnaires each, all complete; one item and one answer differ from best. */
export const CHECKLISTS = [checklistTitles, checklist('А', { comfortOther: 'нет' }), checklist('Б', { standStaff: '0,5' }), checklist('В')];
export const ANSWERS = [answerTitles, ...['А', 'Б', 'В'].flatMap((name) => [answer(name), answer(name)])];
export const OPTIONS = '{ "on": "2021-11-15" }';

/** Makes a new folder with the three organisations. */
export function newRegion(): Region {
  const folder = mkdtempSync(join(tmpdir(), 'region-'));
  const path = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(path(name), 'utf8');
  const write = (name: string, contents: string | Uint8Array): string => {
    writeFileSync(path(name), contents);
    return path(name);
  };
  write('checklists.csv', csv(CHECKLISTS));
  write('answers.csv', csv(ANSWERS));
  write('options.json', OPTIONS);
  const runWith = async (...args: readonly string[]): Promise<Run> => {
    const [said, complained]: [string[], string[]] = [[], []];
    const code = await run(args, { say: (text) => said.push(text), complain: (text) => complained.push(text), progress: silent });
    // Paths differ from run to run.
    const plain = (text: string): string => text.replaceAll(`${folder}/`, '').replaceAll(`${folder}\\`, '');
    return { code, said: plain(said.join('\n')), complained: plain(complained.join('\n')), left: (name) => plain(read(`out/${name}`)) };
  };
  return {
    path, read, write, run: runWith,
    rate: (...args) =>
      runWith('--checklists', path('checklists.csv'), '--answers', path('answers.csv'), '--options', path('options.json'), '--out', path('out'), ...args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
