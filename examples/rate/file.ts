import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Problem } from './problem.js';

/** What can be said of a file before it is opened. */
export async function problemsOfFile(file: string, extensions: readonly string[]): Promise<Problem[]> {
  const found = await stat(file).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (found instanceof Error) {
    const text = found.code === 'ENOENT' ? 'Такого файла нет.' : `Файл не открывается (${found.code ?? found.message}).`;
    return [{ file, text, remedy: 'Проверьте имя файла и папку.' }];
  }
  if (found.isDirectory()) return [{ file, text: 'Это папка, а нужен файл.', remedy: `Укажите файл в ней: ${extensions.join(' или ')}.` }];
  if (!extensions.includes(extname(file).toLowerCase())) {
    return [{ file, text: `Файлы «${extname(file)}» не читаются.`, remedy: `Сохраните таблицу как ${extensions.join(' или ')}.` }];
  }
  return found.size === 0 ? [{ file, text: 'Файл пуст.', remedy: 'Нужны хотя бы заголовки и одна строка.' }] : [];
}
