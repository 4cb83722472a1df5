import { open } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { attained, failed, type Attempt } from './problem.js';

/** The ways Russian text is written into files. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1251';

const PIECE = 1 << 20;

/**
 * How the text of a file is encoded: UTF-8 where every byte of it fits, windows-1251 otherwise.
 *
 * The whole file is looked at, in pieces: the first Russian letter may stand at its end. A file that begins as UTF-8 and does not stay so
 * is damaged; read as windows-1251 it would turn into letters that nobody wrote.
 */
export async function encodingOf(path: string, file: string): Promise<Attempt<Encoding>> {
  const handle = await open(path);
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const piece = Buffer.allocUnsafe(PIECE);
    let beganAsUtf8 = false;
    for (let position = 0; ; ) {
      const { bytesRead } = await handle.read(piece, 0, PIECE, position);
      const bytes = piece.subarray(0, bytesRead);
      if (position === 0) {
        const other = otherFormat(bytes);
        if (other) return failed({ file, ...other });
        if (bytes[0] === 0xff && bytes[1] === 0xfe) return attained('utf-16le');
        beganAsUtf8 = isRussianUtf8(bytes.subarray(0, firstLineEnd(bytes)));
      }
      try {
        decoder.decode(bytes, { stream: bytesRead > 0 });
      } catch {
        return beganAsUtf8 ? failed({ file, ...damaged }) : attained('windows-1251');
      }
      if (bytesRead === 0) return attained('utf-8');
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** The text of a small file. */
export const decode = (bytes: Buffer, encoding: Encoding): string => iconv.decode(bytes, encoding);

const firstLineEnd = (bytes: Buffer): number => {
  const end = bytes.indexOf(0x0a);
  return end < 0 ? bytes.length : end;
};

const isRussianUtf8 = (line: Buffer): boolean => {
  try {
    // The first line may be cut off in the middle of a letter.
    return /\p{Script=Cyrillic}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(line, { stream: true }));
  } catch {
    return false;
  }
};

const damaged = {
  text: 'Файл начинается в кодировке UTF-8, а дальше в нём байты, которых в ней не бывает: он повреждён.',
  remedy: 'Сохраните его заново: «CSV UTF-8» в Excel или LibreOffice.',
};

function otherFormat(bytes: Buffer): { text: string; remedy: string } | undefined {
  const begins = (...signature: readonly number[]): boolean => signature.every((byte, position) => bytes[position] === byte);
  const remedy = 'Сохраните таблицу как .csv, или дайте файлу его настоящее расширение.';
  if (begins(0x50, 0x4b, 0x03, 0x04)) return { text: 'Это книга .xlsx (или архив), а не текст.', remedy };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { text: 'Это книга старого формата .xls, а не текст.', remedy };
  if (begins(0xff, 0xfe)) return undefined;
  return bytes.includes(0) ? { text: 'Это не текстовый файл.', remedy } : undefined;
}
