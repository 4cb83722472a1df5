import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { progressOn } from '../../examples/rate/progress.js';

/** What is written to a stream that is a terminal, or is none. */
function written(isTTY: boolean): { text: () => string; stream: NodeJS.WriteStream } {
  const stream = new PassThrough();
  const pieces: string[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece.toString()));
  return { text: () => pieces.join(''), stream: Object.assign(stream, { isTTY, columns: 100, cursorTo: () => true, clearLine: () => true }) as unknown as NodeJS.WriteStream };
}

it('In a log the reading of a long file is announced once and told when it is finished', () => {
  const { text, stream } = written(false);
  const progress = progressOn(stream);
  progress.reading('short.csv', 10, 100);
  progress.finished('short.csv', 1);
  for (const done of [1, 2, 3]) progress.reading('long.csv', done, 50 << 20);
  progress.finished('long.csv', 300_000);
  expect(text()).toBe('Прочитано: short.csv, 1\u00A0строка\nЧитаю long.csv, 50,0\u00A0МБ…\nПрочитано: long.csv, 300\u00A0000\u00A0строк\n');
});

it('On a terminal there is a bar, which is taken away in the end', () => {
  const { text, stream } = written(true);
  const progress = progressOn(stream);
  progress.reading('long.csv', 25, 100);
  expect(text()).toContain('Читаю long.csv');
  expect(text()).toContain('25 %');
  progress.finished('long.csv', 2);
  expect(text()).toMatch(/Прочитано: long\.csv, 2\u00A0строки\n$/);
});
