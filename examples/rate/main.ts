import { USAGE, commandOf } from './arguments.js';
import { writeOutput } from './output.js';
import { progressOn } from './progress.js';
import { rate } from './rate.js';
import { report } from './report.js';
import { writeTemplate } from './template.js';

/** Does what the command line asks for; returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const command = commandOf(args);
  switch (command.kind) {
    case 'help':
      console.log(USAGE);
      return 0;
    case 'wrong':
      console.error(`${command.reasons.join('\n')}\n\n${USAGE}`);
      return 1;
    case 'template':
      console.log(await writeTemplate(command.folder));
      return 0;
    case 'rate': {
      const { files, out, withoutIncomplete } = command;
      const outcome = await rate(files, { progress: progressOn(process.stdout), withoutIncomplete });
      const written = await writeOutput(out, outcome);
      console.log(`\n${report(outcome)}\n\nЗаписано:\n${written.map((file) => `  ${file}`).join('\n')}`);
      return outcome.rated ? 0 : 1;
    }
  }
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  const { code, path } = error as NodeJS.ErrnoException;
  // The operating system's own refusals: a folder that is a file, a workbook that is open elsewhere.
  if (path === undefined) throw error;
  console.error(`Не удаётся записать ${path} (${code ?? ''}). Закройте файл, если он открыт в другой программе, и проверьте папку.`);
  return 1;
});
