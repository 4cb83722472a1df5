import { safeDefineMethodology, type Definition } from 'nok-methodology';
import { counted } from '../rate/russian.js';
import type { Speech } from '../rate/run.js';
import { readDocument } from './document.js';
import { findingsInWords } from './finding.js';
import { findingOf } from './issues.js';

const USAGE = 'Укажите файл методики: npm run check -- my.json';

/** Checks the methodology of a file; returns the exit code. */
export async function run([file, ...others]: readonly string[], { say, complain }: Pick<Speech, 'say' | 'complain'>): Promise<number> {
  if (file === undefined || others.length > 0) {
    complain(USAGE);
    return 1;
  }
  const { document, findings } = await readDocument(file);
  if (!document) {
    complain(findingsInWords(findings));
    return 1;
  }
  // The library checks any value, whatever its type says.
  const outcome = safeDefineMethodology(document.value as Definition);
  if (!outcome.success) {
    complain(findingsInWords(outcome.error.issues.map((issue) => findingOf(issue, file, document))));
    return 1;
  }
  const { title, criteria, fingerprint } = outcome.data;
  const indicators = criteria.reduce((sum, criterion) => sum + criterion.indicators.length, 0);
  say(`Методика проверена: ${title.ru} (${counted(criteria.length, 'критерий', 'критерия', 'критериев')}, ${counted(indicators, 'показатель', 'показателя', 'показателей')}), отпечаток ${fingerprint}.`);
  return 0;
}
