import { safeDefineMethodology, safeDefineProcedure, type Definition, type NokIssue, type ProcedureDocument } from 'nok-methodology';
import type { Speech } from '../rate/run.js';
import { readDocument } from './document.js';
import { findingsInWords } from './finding.js';
import { methodologyInWords, procedureInWords } from './found.js';
import { findingOf } from './issues.js';
import { writeSchema, writeTemplate } from './write.js';

const USAGE = `Укажите файл порядка или методики: npm run check -- my.json
Образец, с которого начать: npm run check -- --template my.json
Схема для подсказок в редакторе: npm run check -- --schema procedure.schema.json`;

const writers: Readonly<Record<string, (file: string) => Promise<string>>> = { '--schema': writeSchema, '--template': writeTemplate };

/** Checks the procedure or the methodology of a file, or writes a template or a schema; returns the exit code. */
export async function run(args: readonly string[], { say, complain }: Pick<Speech, 'say' | 'complain'>): Promise<number> {
  const [first, second] = args;
  const write = writers[first ?? ''];
  if (first === undefined || args.length !== (write ? 2 : 1) || (!write && first.startsWith('--'))) {
    complain(USAGE);
    return 1;
  }
  const { said, problems } = write ? await written(write, second as string) : await checked(first);
  if (problems !== undefined) complain(problems);
  else say(said);
  return problems === undefined ? 0 : 1;
}

type Answer = { readonly said: string; readonly problems?: never } | { readonly said?: never; readonly problems: string };

async function written(write: (file: string) => Promise<string>, file: string): Promise<Answer> {
  try {
    return { said: await write(file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { problems: `Не удаётся записать ${file} (${code}). Проверьте папку и имя файла.` };
  }
}

async function checked(file: string): Promise<Answer> {
  const { document, findings } = await readDocument(file);
  if (!document) return { problems: findingsInWords(findings) };
  const { said, issues } = isProcedure(document.value) ? checkedProcedure(document.value) : checkedMethodology(document.value as Definition);
  return issues.length === 0 ? { said } : { problems: findingsInWords(issues.map((issue) => findingOf(issue, file, document))) };
}

interface Checked {
  readonly said: string;
  readonly issues: readonly NokIssue[];
}

/** The library checks any value, whatever its type says. */
const isProcedure = (value: unknown): value is ProcedureDocument => typeof value === 'object' && value !== null && 'methodology' in value;

function checkedProcedure(document: ProcedureDocument): Checked {
  const outcome = safeDefineProcedure(document);
  if (!outcome.success) return { said: '', issues: outcome.error.issues };
  return { said: procedureInWords(outcome.data, document.extends), issues: [] };
}

function checkedMethodology(definition: Definition): Checked {
  const outcome = safeDefineMethodology(definition);
  return outcome.success ? { said: methodologyInWords(outcome.data), issues: [] } : { said: '', issues: outcome.error.issues };
}
