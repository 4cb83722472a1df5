import { SingleBar } from 'cli-progress';
import { counted, sizeOf } from './russian.js';

/** Is told how far the reading of files has come. */
export interface Progress {
  /** A file is begun that can only be read as a whole. */
  whole(file: string, size: number): void;
  reading(file: string, done: number, total: number): void;
  finished(file: string, rows: number): void;
}

/** Tells nobody. */
export const silent: Progress = { whole: () => undefined, reading: () => undefined, finished: () => undefined };

/** Files longer than this are announced where there is no bar. */
const LONG = 1 << 20;

/** A bar on a terminal; elsewhere, as in a log, a plain line when a long file is begun and one when a file is finished. */
export function progressOn(output: NodeJS.WriteStream): Progress {
  return output.isTTY ? withBar(output) : inLines(output);
}

function withBar(output: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  return {
    whole: (file, size) => announce(output, file, size),
    reading(file, done, total) {
      if (bar === undefined) {
        bar = new SingleBar({
          format: 'Читаю {file}  {bar}  {percentage} %',
          barsize: 30, barCompleteChar: '█', barIncompleteChar: '░', clearOnComplete: true, hideCursor: true, stream: output,
        });
        bar.start(total, done, { file });
      } else bar.update(done);
    },
    finished(file, rows) {
      bar?.stop();
      bar = undefined;
      output.write(finishedLine(file, rows));
    },
  };
}

function inLines(output: NodeJS.WriteStream): Progress {
  let announced: string | undefined;
  return {
    whole: (file, size) => announce(output, file, size),
    reading(file, _done, total) {
      if (announced !== file) announce(output, file, total);
      announced = file;
    },
    finished(file, rows) {
      announced = undefined;
      output.write(finishedLine(file, rows));
    },
  };
}

function announce(output: NodeJS.WriteStream, file: string, size: number): void {
  if (size > LONG) output.write(`Читаю ${file}, ${sizeOf(size)}…\n`);
}

const finishedLine = (file: string, rows: number): string => `Прочитано: ${file}, ${counted(rows, 'строка', 'строки', 'строк')}\n`;
