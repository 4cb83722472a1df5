import { SingleBar } from 'cli-progress';
import { counted, sizeOf } from './russian.js';

/** Is told how far the reading of files has come. */
export interface Progress {
  reading(file: string, done: number, total: number): void;
  finished(file: string, rows: number): void;
}

/** Tells nobody. */
export const silent: Progress = { reading: () => undefined, finished: () => undefined };

/** Files longer than this are announced where there is no bar. */
const LONG = 4 << 20;

/** A bar on a terminal; elsewhere, as in a log, a plain line when a long file is begun and one when a file is finished. */
export function progressOn(output: NodeJS.WriteStream): Progress {
  return output.isTTY ? withBar(output) : inLines(output);
}

function withBar(output: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  return {
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
    reading(file, _done, total) {
      if (announced !== file && total > LONG) output.write(`Читаю ${file}, ${sizeOf(total)}…\n`);
      announced = file;
    },
    finished(file, rows) {
      announced = undefined;
      output.write(finishedLine(file, rows));
    },
  };
}

const finishedLine = (file: string, rows: number): string => `Прочитано: ${file}, ${counted(rows, 'строка', 'строки', 'строк')}\n`;
