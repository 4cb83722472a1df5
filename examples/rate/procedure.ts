import { safeDefineProcedure, type Collection, type Procedure, type ProcedureDocument } from 'nok-methodology';
import { readDocument } from '../check/document.js';
import type { Finding } from '../check/finding.js';
import { findingOf } from '../check/issues.js';

/** A council's own procedure that can be rated by: it says how its observations are collected. */
export interface OwnProcedure extends Procedure {
  readonly collection: Collection;
  /** Where it is written down. */
  readonly file?: string;
}

/** A procedure that was read, or everything to mend in its file. */
export type ReadProcedure = { readonly procedure: OwnProcedure | undefined; readonly findings: readonly [] } | { readonly findings: readonly Finding[] };

/** Reads the procedure of a file; without a file there is none. */
export async function readProcedure(file: string | undefined): Promise<ReadProcedure> {
  if (file === undefined) return { procedure: undefined, findings: [] };
  const read = await readAnyProcedure(file);
  if ('findings' in read) return read;
  const { procedure, procedure: { collection } } = read;
  if (collection) return { procedure: { ...procedure, collection, file }, findings: [] };
  return { findings: [{ file, text: 'В порядке нет чек-листов и анкеты: неизвестно, что в столбцах.', remedy: 'Добавьте "collection".' }] };
}

/** A procedure that need not be collected for, and the methodology it extends; or everything to mend in its file. */
export type AnyProcedure = { readonly procedure: Procedure; readonly extended?: string } | { readonly findings: readonly Finding[] };

/** Reads the procedure of a file, whether or not it says how its observations are collected. */
export async function readAnyProcedure(file: string): Promise<AnyProcedure> {
  const { document, findings } = await readDocument(file);
  if (!document) return { findings };
  // The library checks any value, whatever its type says.
  const given = document.value as ProcedureDocument;
  const outcome = safeDefineProcedure(given);
  if (!outcome.success) return { findings: outcome.error.issues.map((issue) => findingOf(issue, file, document)) };
  return { procedure: outcome.data, ...(given.extends !== undefined && { extended: given.extends }) };
}
