import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run as runCheck } from '../../../examples/check/run.js';
import { run as runCompare } from '../../../examples/compare/run.js';
import { silent } from '../../../examples/rate/progress.js';
import { run as runRate } from '../../../examples/rate/run.js';

/** A file that the page shows, as it is written. */
export const written = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The template a newcomer starts from. */
export const template = written('../../../examples/check/template.json');

/** A text with a part of it, which stands there once, changed. */
export function changed(text: string, was: string, wrote: string): string {
  if (text.split(was).length !== 2) throw new Error(`This does not stand there exactly once: ${was}`);
  return text.replace(was, () => wrote);
}

type Files = Readonly<Record<string, string>>;

/** What a command says in an empty folder with these files; the folder itself is not named. */
async function said(files: Files, command: (speak: (text: string) => void, at: (name: string) => string) => Promise<number>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'own-method-'));
  const at = (name: string): string => join(folder, name);
  const lines: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), text);
    }
    await command((text) => lines.push(text), at);
    return lines.join('\n').replaceAll(at('x').slice(0, -1), '').trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `npm run check -- my.json` says to a document. */
export const checked = (document: string, name = 'my.json'): Promise<string> =>
  said({ [name]: document }, (say, at) => runCheck([at(name)], { say, complain: say }));

/** What `npm run check -- --template my.json` says. */
export const templateSaid = (): Promise<string> => said({}, (say, at) => runCheck(['--template', at('my.json')], { say, complain: say }));

const rates = (say: (text: string) => void, args: readonly string[]): Promise<number> => runRate(args, { say, complain: say, progress: silent });

/** What `npm run rate -- --template my --procedure my.json` says. */
export const tablesSaid = (document: string): Promise<string> =>
  said({ 'my.json': document }, (say, at) => rates(say, ['--template', at('my'), '--procedure', at('my.json')]));

type Tables = Readonly<Record<'checklists' | 'answers', string>>;

const filesOf = (folder: string, { checklists, answers }: Tables): Files => ({ [`${folder}/checklists.csv`]: checklists, [`${folder}/answers.csv`]: answers });

/** What the rating by two filled-in tables says. */
export const ratingSaid = (document: string, tables: Tables): Promise<string> =>
  said({ 'my.json': document, ...filesOf('my', tables) }, (say, at) => rates(say, [
    '--procedure', at('my.json'), '--checklists', at('my/checklists.csv'), '--answers', at('my/answers.csv'), '--out', at('my/rating'),
  ]));

/** What `npm run compare` says to a document with tables of its own, and with tables of the other methodology where there are any. */
export const comparedSaid = (document: string, tables: Tables, withTables?: Tables): Promise<string> =>
  said({ 'my.json': document, ...filesOf('my', tables), ...(withTables && filesOf('order', withTables)) }, (say, at) => runCompare([
    '--procedure', at('my.json'), '--checklists', at('my/checklists.csv'), '--answers', at('my/answers.csv'),
    ...(withTables ? ['--with-checklists', at('order/checklists.csv'), '--with-answers', at('order/answers.csv')] : []),
  ], { say, complain: say, progress: silent }));
