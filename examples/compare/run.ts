import type { Procedure } from 'nok-methodology';
import { findingsInWords } from '../check/finding.js';
import { unlessRefused, type Speech } from '../rate/run.js';
import { USAGE, commandOf, type Command } from './arguments.js';
import { counted, type Counting } from './counted.js';
import { DEFAULT, readMethod } from './method.js';
import { overwritten, write } from './output.js';
import { pageOf } from './page.js';

/** Compares two methodologies, and organisations under both where there are tables; returns the exit code. */
export async function run(args: readonly string[], speech: Speech): Promise<number> {
  const command = commandOf(args);
  if ('reasons' in command) {
    speech.complain(`${command.reasons.join('\n')}\n\n${USAGE}`);
    return 1;
  }
  return unlessRefused(done(command, speech), speech);
}

async function done(command: Command, { say, complain, progress }: Speech): Promise<number> {
  const refused = (reason: string): number => {
    complain(reason);
    return 1;
  };
  const second = await readMethod(command.procedure);
  const first = await readMethod(command.with ?? ('extended' in second ? second.extended : undefined) ?? DEFAULT);
  if ('findings' in first || 'findings' in second) {
    return refused(findingsInWords([first, second].flatMap((read) => ('findings' in read ? read.findings : []))));
  }
  const lost = overwritten(command);
  if (lost.length > 0) return refused(`Сравнение записалось бы поверх исходных файлов: ${lost.join(', ')}. Укажите другую папку в --out.`);
  const counting = await countingOf(command, first.procedure, second.procedure, progress);
  if (counting && 'problems' in counting) return refused(counting.problems);
  const text = pageOf(first.procedure, second.procedure, counting, command);
  say(command.out === undefined ? text : await write(command.out, text, counting));
  return 0;
}

async function countingOf({ tables, withTables }: Command, first: Procedure, second: Procedure, progress: Speech['progress']): Promise<Counting | undefined> {
  return tables && counted(first, second, { tables, ...(withTables && { withTables }) }, progress);
}
