import { mkdir } from 'node:fs/promises';
import { findingsInWords, type Finding } from '../check/finding.js';
import { USAGE, commandOf, type Command } from './arguments.js';
import { overwritten, writeOutput } from './output.js';
import { readProcedure } from './procedure.js';
import type { Progress } from './progress.js';
import { rate } from './rate.js';
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
  const command = commandOf(args);
  try {
    return await done(command, speech);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    // The operating system's own refusals: a folder that is a file, a workbook that is open elsewhere.
    if (code === undefined || path === undefined) throw error;
    speech.complain(`Не удаётся записать ${path} (${code}). Проверьте папку; если файл открыт в другой программе, закройте его.`);
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
      const read = await readProcedure(command.procedure);
      if (!('procedure' in read)) return refused(read.findings, complain);
      say(await writeTemplate(command.folder, read.procedure, command.procedure));
      return 0;
    }
    case 'rate': {
      const { files, out, withoutIncomplete } = command;
      // Under a procedure that is wrong, every column would be taken for a wrong one.
      const read = await readProcedure(command.procedure);
      if (!('procedure' in read)) return refused(read.findings, complain);
      const lost = overwritten(out, [...(Object.values(files) as string[]), ...(command.procedure === undefined ? [] : [command.procedure])]);
      if (lost.length > 0) {
        complain(`Рейтинг записался бы поверх исходных файлов: ${lost.join(', ')}. Укажите другую папку в --out.`);
        return 1;
      }
      // Before a long file is read it is better to know that the result can be written.
      await mkdir(out, { recursive: true });
      const outcome = await rate(files, { progress, withoutIncomplete, ...(read.procedure && { procedure: read.procedure }) });
      const written = await writeOutput(out, outcome);
      say(`\n${report(outcome)}\n\nЗаписано:\n${written.map((file) => `  ${file}`).join('\n')}`);
      return outcome.rated ? 0 : 1;
    }
  }
}

function refused(findings: readonly Finding[], complain: Speech['complain']): number {
  complain(findingsInWords(findings));
  return 1;
}
