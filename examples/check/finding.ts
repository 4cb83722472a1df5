import { counted } from '../rate/russian.js';

/** Where in a file, both counted from 1 as text editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something to mend in a text file. */
export interface Finding {
  /** The file as it was named on the command line. */
  readonly file: string;
  readonly place?: Place;
  readonly text: string;
  readonly remedy?: string;
}

/** Everything to mend, the same once: each place on a line of its own, then what is wrong and what to do. */
export function findingsInWords(findings: readonly Finding[]): string {
  const inOrder = [...findings].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
  const told = [...new Set(inOrder.map(inWords))];
  return [`Нужно исправить ${counted(told.length, 'место', 'места', 'мест')}.`, ...told].join('\n\n');
}

const lineOf = ({ place }: Finding): number => place?.line ?? 0;
const columnOf = ({ place }: Finding): number => place?.column ?? 0;

const inWords = ({ file, place, text, remedy }: Finding): string =>
  [
    place ? `${file}, строка ${place.line}, столбец ${place.column}` : file,
    `  ${text}`,
    ...(remedy === undefined ? [] : [`  → ${remedy}`]),
  ].join('\n');
