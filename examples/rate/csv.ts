import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import type { Encoding } from './encoding.js';

/** Records of a file that follow each other, the first of which has this number. */
export interface Records {
  readonly number: number;
  readonly records: readonly (readonly string[])[];
  /** Records whose quotation marks do not match. */
  readonly misquoted: readonly number[];
  /** How much of the file has been read. */
  readonly bytes: number;
}

const PIECE = 1 << 20;

/**
 * Hands over the records of a file piece by piece, so that a long one takes no more memory than a short one.
 *
 * Numbers are those of a spreadsheet: a cell with a line break inside stays in its record, and an empty line counts.
 */
export function readCsv(path: string, encoding: Encoding, visit: (records: Records) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const file = createReadStream(path, { highWaterMark: PIECE });
    file.on('error', reject);
    let number = 1;
    Papa.parse<string[], NodeJS.ReadableStream>(file.pipe(iconv.decodeStream(encoding)), {
      // The types know text only; the parser asks a function once, with the first piece.
      delimiter: separatorOf as unknown as string,
      // Files put together from several have both kinds of line ends; the first row tells nothing of the others.
      newline: '\n',
      chunk: ({ data, errors }) => {
        // A quotation mark at the edge of a piece only seems unmatched; its record comes with the next one.
        const misquoted = errors.flatMap(({ row = 0 }) => (row < data.length ? [number + row] : []));
        visit({ number, records: data.map(withoutCarriageReturn), misquoted: [...new Set(misquoted)], bytes: file.bytesRead });
        number += data.length;
      },
      complete: () => resolve(),
      error: reject,
    });
  });
}

function withoutCarriageReturn(record: string[]): string[] {
  const last = record.at(-1);
  return last?.endsWith('\r') ? record.with(-1, last.slice(0, -1)) : record;
}

/**
 * What separates the cells: semicolons, tabs or commas, as they stand in the titles outside quotation marks.
 *
 * Questions as titles hold commas of their own, so commas must be far more numerous to win.
 */
export function separatorOf(text: string): string {
  const found = { ';': 0, '\t': 0, ',': 0 };
  let quoted = false;
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '\n' || letter === '\r') break;
    else if (letter in found) found[letter as keyof typeof found] += 1;
  }
  const own = found[';'] >= found['\t'] ? ';' : '\t';
  return found[own] > 0 && found[own] * 3 >= found[','] ? own : ',';
}
