import { rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { findingsInWords } from '../check/finding.js';
import { writeFiles } from '../documents/write.js';
import { defined } from '../rate/options.js';
import { readProcedure } from '../rate/procedure.js';
import { rate } from '../rate/rate.js';
import { leftOut as leftOutOf, report } from '../rate/report.js';
import { unlessRefused, type Speech } from '../rate/run.js';
import { counted } from '../rate/russian.js';
import { USAGE, yearCommandOf, type YearCommand } from './arguments.js';
import { made, type Made } from './make.js';
import { readYear } from './read.js';
import { writeYearTemplate } from './template.js';

/** Does what the command line asks for; returns the exit code. */
export const run = (args: readonly string[], speech: Speech): Promise<number> => unlessRefused(done(yearCommandOf(args), speech), speech);

async function done(command: YearCommand, speech: Speech): Promise<number> {
  switch (command.kind) {
    case 'help':
      speech.say(USAGE);
      return 0;
    case 'wrong':
      speech.complain(`${command.reasons.join('\n')}\n\n${USAGE}`);
      return 1;
    case 'template':
      speech.say(await writeYearTemplate(command.folder));
      return 0;
    case 'rate':
      return documents(command, speech);
  }
}

async function documents(command: Extract<YearCommand, { kind: 'rate' }>, { say, complain, progress }: Speech): Promise<number> {
  const { files, rules, out, withoutIncomplete, year: file } = command;
  const folder = join(out, 'documents');
  const given = [...(Object.values(files) as string[]), file, ...(rules.procedure === undefined ? [] : [rules.procedure])];
  const lost = given.filter((one) => resolve(one).startsWith(resolve(folder) + sep));
  if (lost.length > 0) return refused(complain, `Документы записались бы поверх исходных файлов: ${lost.join(', ')}. Укажите другую папку в --out.`);
  const read = await readProcedure(rules.procedure);
  if (!('procedure' in read)) return refused(complain, findingsInWords(read.findings));
  const year = await readYear(file);
  const outcome = await rate(files, { progress, withoutIncomplete, ...defined({ procedure: read.procedure, sector: rules.sector }) });
  if (!outcome.rated) complain(report(outcome));
  if ('refused' in year) return refused(complain, findingsInWords(year.refused));
  if (!outcome.rated) return 1;
  const found = await made(year.year, outcome.rated, read.procedure, year.findings);
  if (!found) return refused(complain, `${findingsInWords(year.findings.all)}\n\nДокументы не записаны.`);
  await rm(folder, { recursive: true, force: true });
  const written = await writeFiles(folder, found.files);
  say([inWords(found, written.length, folder), ...listed('Не вошли организации:', leftOutOf(outcome).map(({ name }) => name))].join('\n'));
  return 0;
}

function refused(complain: Speech['complain'], text: string): number {
  complain(text);
  return 1;
}

function inWords({ files, leftOut, drafts }: Made, count: number, folder: string): string {
  const names = files.flatMap(([name]) => (name.endsWith('.docx') ? [name.slice(0, -'.docx'.length)] : []));
  return [
    `Записано в ${folder}: ${counted(count, 'файл', 'файла', 'файлов')}, ${counted(names.length, 'документ', 'документа', 'документов')}:`,
    ...names.map((name) => `  ${name}`),
    ...listed('Не составлено:', leftOut),
    ...listed('С пометкой «ПРОЕКТ»:', drafts),
  ].join('\n');
}

const listed = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)]);
