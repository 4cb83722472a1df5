import { readFile } from 'node:fs/promises';
import { decode, encodingOf } from './encoding.js';
import { problemsOfFile } from './file.js';
import { attained, failed, type Attempt } from './problem.js';

/** Reads a .json file that holds one object. */
export async function readJson(file: string): Promise<Attempt<Readonly<Record<string, unknown>>>> {
  const problems = await problemsOfFile(file, ['.json']);
  if (problems.length > 0) return failed(...problems);
  const encoding = await encodingOf(file, file);
  if (encoding.value === undefined) return failed(...encoding.problems);
  const text = decode(await readFile(file), encoding.value);
  try {
    const value: unknown = JSON.parse(text);
    const doubled = doubledKeys(text);
    if (doubled.length > 0) return failed(...doubled.map(({ key, row }) => ({ file, row, text: `Ключ «${key}» встречается дважды.`, remedy: 'Оставьте один из них.' })));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return attained(value as Record<string, unknown>);
    return failed({ file, text: 'В файле не объект JSON.', remedy: 'Он начинается с { и кончается }.' });
  } catch (error) {
    return failed({ file, ...placeOf(error as SyntaxError, text), text: 'Файл не читается как JSON.', remedy });
  }
}

const remedy = 'Проверьте кавычки ", запятые между строками и отсутствие запятой после последней.';

/** The row in which the parser stopped, where it says so. */
function placeOf({ message }: SyntaxError, text: string): { row?: number } {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? {} : { row: rowAt(text, Number(position)) };
}

/** Keys that an object has twice: the parser would take the last and say nothing. */
function doubledKeys(text: string): { key: string; row: number }[] {
  const doubled: { key: string; row: number }[] = [];
  const open: Set<string>[] = [];
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]/gs)) {
    const [sign, key = '', colon] = match;
    if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign === '}' || sign === ']') open.pop();
    else if (colon !== undefined) {
      if (open.at(-1)?.has(key)) doubled.push({ key, row: rowAt(text, match.index) });
      open.at(-1)?.add(key);
    }
  }
  return doubled;
}

const rowAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
