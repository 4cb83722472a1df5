import { placesToMend, type ProblemGroup } from './problems.js';
import { counted, grouped } from './russian.js';
import type { Sources } from './sources.js';

/** So many rows or organisations are shown on a screen; a file takes them all. */
const ON_SCREEN = 12;

/** Problems in words: by file, what and where, and what to do. */
export function listing(groups: readonly ProblemGroup[], { nameOf }: Sources, most = ON_SCREEN): string {
  const files = [...new Set(groups.map(({ problem }) => problem.file))];
  return files
    .map((file) => [file, ...groups.filter(({ problem }) => problem.file === file).map((group) => entry(group, nameOf, most))].join('\n'))
    .join('\n\n');
}

/** Найдено 3 места, которые нужно исправить. */
export const heading = (groups: readonly ProblemGroup[]): string =>
  `Нужно исправить ${counted(placesToMend(groups), 'место', 'места', 'мест')}`;

function entry(group: ProblemGroup, nameOf: Sources['nameOf'], most: number): string {
  const { text, remedy } = group.problem;
  const place = placeOf(group, nameOf, most);
  return [...(place === '' ? [] : [`  ${place}`]), `    ${text}`, ...(remedy === undefined ? [] : [`    → ${remedy}`])].join('\n');
}

/** Where a problem lies: rows and column as a spreadsheet counts them, or the organisations. */
export function placeOf({ problem: { column }, rows, organisations }: ProblemGroup, nameOf: Sources['nameOf'], most: number): string {
  const names = organisations.map(nameOf);
  const parts = [
    ...(rows.length === 0 ? [] : [`${rows.length === 1 ? 'строка' : 'строки'} ${shortened(rows.map(String), most)}`]),
    ...(column === undefined ? [] : [`столбец ${letters(column.position)}${column.title === '' ? '' : ` «${column.title.replace(/\s+/g, ' ')}»`}`]),
    ...(rows.length > 0 || names.length === 0 ? [] : [`${names.length === 1 ? 'организация' : 'организации'} ${shortened(names.map((name) => `«${name}»`), most)}`]),
  ];
  return parts.join(', ');
}

const shortened = (words: readonly string[], most: number): string =>
  words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} и ещё ${grouped(words.length - most)}`;

/** The name a spreadsheet gives to a column: A, B … Z, AA. */
export const letters = (position: number): string =>
  (position < 26 ? '' : letters(Math.floor(position / 26) - 1)) + String.fromCharCode(65 + (position % 26));
