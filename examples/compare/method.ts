import { methodologies, safeCollectionOf, socialServiceWithWaiting, type Methodology, type Procedure } from 'nok-methodology';
import type { Finding } from '../check/finding.js';
import { readAnyProcedure } from '../rate/procedure.js';
import { quotedList } from '../rate/russian.js';

/** A methodology with what collects for it, or everything to mend where it should be. */
export type ReadMethod = { readonly procedure: Procedure; readonly extended?: string } | { readonly findings: readonly Finding[] };

/** The methodology that is taken where none is named. */
export const DEFAULT = 'mintrud-344n-2018/social-service';

/** Reads a file of a procedure, or takes a methodology that is built in. */
export function readMethod(named: string): Promise<ReadMethod> {
  return named.toLowerCase().endsWith('.json') ? readAnyProcedure(named) : Promise.resolve(builtIn(named));
}

function builtIn(id: string): ReadMethod {
  const known: readonly Methodology[] = [...methodologies, ...socialServiceWithWaiting];
  const methodology = known.find((candidate) => candidate.id === id);
  if (!methodology) {
    const remedy = `Укажите файл .json или одну из готовых: ${quotedList(known.map((candidate) => candidate.id))}.`;
    return { findings: [{ file: `--with ${id}`, text: 'Такой методики среди готовых нет.', remedy }] };
  }
  const collection = safeCollectionOf(methodology);
  return { procedure: { format: 'nok.procedure/1', methodology, ...(collection.success && { collection: collection.data }), rating: {} } };
}
