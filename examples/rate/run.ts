import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findingsInWords, type Finding } from '../check/finding.js';
import { USAGE, commandOf, type Command } from './arguments.js';
import { REPORT, overwritten, writeOutput } from './output.js';
import { defined } from './options.js';
import { readProcedure } from './procedure.js';
import type { Progress } from './progress.js';
import { rate, type Rated, type RateOutcome } from './rate.js';
import { report } from './report.js';
import { writeTemplate } from './template.js';

/** Where a run speaks. */
export interface Speech {
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly progress: Progress;
}

/** Does what the command line asks for; returns the exit code. */
export async function run(args: readonly string[], speech: Speech): Promise<number> {
  return unlessRefused(done(commandOf(args), speech), speech);
}

/** The operating system's own refusals in words: a folder that is a file, a workbook that is open elsewhere. */
export async function unlessRefused(code: Promise<number>, { complain }: Pick<Speech, 'complain'>): Promise<number> {
  try {
    return await code;
  } catch (error) {
    const { code: reason, path } = error as NodeJS.ErrnoException;
    if (reason === undefined || path === undefined) throw error;
    complain(`Не удаётся записать ${path} (${reason}). Проверьте папку; если файл открыт в другой программе, закройте его.`);
    return 1;
  }
}

async function done(command: Command, { say, complain, progress }: Speech): Promise<number> {
  switch (command.kind) {
    case 'help':
      say(USAGE);
      return 0;
    case 'wrong':
      complain(`${command.reasons.join('\n')}\n\n${USAGE}`);
      return 1;
    case 'template': {
      const read = await readProcedure(command.rules.procedure);
      if (!('procedure' in read)) return refused(read.findings, complain);
      say(await writeTemplate(command.folder, command.rules, read.procedure));
      return 0;
    }
    case 'rate': {
      const { files, rules: { procedure, sector }, out, withoutIncomplete, report: isReported } = command;
      // Under a procedure that is wrong, every column would be taken for a wrong one.
      const read = await readProcedure(procedure);
      if (!('procedure' in read)) return refused(read.findings, complain);
      const lost = overwritten(out, [...(Object.values(files) as string[]), ...(procedure === undefined ? [] : [procedure])]);
      if (lost.length > 0) {
        complain(`Рейтинг записался бы поверх исходных файлов: ${lost.join(', ')}. Укажите другую папку в --out.`);
        return 1;
      }
      // Before a long file is read it is better to know that the result can be written.
      await mkdir(out, { recursive: true });
      const outcome = await rate(files, { progress, withoutIncomplete, ...defined({ procedure: read.procedure, sector }) });
      const written = await writeOutput(out, outcome);
      if (isReported && outcome.rated) written.push(await writtenReport(out, outcome.rated, outcome));
      say(`\n${report(outcome)}\n\nЗаписано:\n${written.map((file) => `  ${file}`).join('\n')}`);
      return outcome.rated ? 0 : 1;
    }
  }
}

/** A report in a folder of its own, which a next one may take away; drawing is loaded only where something is drawn. */
async function writtenReport(out: string, rated: Rated, outcome: RateOutcome): Promise<string> {
  const { writeReport } = await import('../report/write.js');
  const folder = join(out, REPORT);
  await mkdir(folder, { recursive: true });
  const files = await writeReport(folder, rated, outcome, { title: rated.methodology.title });
  return `${join(folder, 'report.ru.md')} (отчёт; файлов вместе со страницами и рисунками: ${files.length})`;
}

function refused(findings: readonly Finding[], complain: Speech['complain']): number {
  complain(findingsInWords(findings));
  return 1;
}
