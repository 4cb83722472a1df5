import { issue, type NokIssue } from '../errors/index.js';
import { compare, parseDecimal, printShort, ratio, type DecimalText } from '../numeric/index.js';
import type { Answer, ChoiceAnswer, MarkAnswer, NumberAnswer, Question } from './blanks.js';
import type { Cell, Meaning } from './model.js';
import { decimalOf, folded, remembering, spoken } from './words.js';

/** Where an answer stands, for messages. */
export interface AnswerPlace {
  readonly row: number;
  readonly column: string;
  readonly organisation: string;
  readonly word: string;
}

/** How the answers to a question are read: what they may count as, each by its position. */
export interface Scale {
  readonly kind: 'yes-no' | 'options' | 'number';
  /** What the answers are counted under; the position after them is that of a blank. */
  readonly answers: readonly string[];
  /** Whether an answer opens the questions behind this one. */
  readonly opens: readonly boolean[];
  /** The position of what a cell says; `null` where that is not allowed. */
  readonly positionOf: (cell: Cell) => number | null;
  readonly refused: (place: AnswerPlace) => NokIssue;
}

/** The scale of numbers: each of them counts as answered, and is added to the sum. */
export interface NumberScale extends Scale {
  readonly kind: 'number';
  /** The number of a cell that has one, in billionths. */
  readonly unitsOf: (cell: Cell) => bigint;
}

/** A sum of billionths as decimal text. */
export const sumOf = (units: bigint): DecimalText => printShort(ratio(units, UNITS));

/** The scale of every question, in their order; those of yes and no share one. */
export function scalesOf(questions: readonly Question[], meanings: ReadonlyMap<string, Meaning>): (Scale | NumberScale)[] {
  const yesNo = yesNoScale(meanings);
  return questions.map(({ answer }) => (answer === undefined ? yesNo : scaleOf(answer, meanings)));
}

const pathOf = ({ row, column }: AnswerPlace): (string | number)[] => ['answers', row, column];

const POSITIONS: Readonly<Record<Meaning, number>> = { yes: 0, no: 1, blank: 2 };

const yesNoScale = (meanings: ReadonlyMap<string, Meaning>): Scale => ({
  kind: 'yes-no',
  answers: ['yes', 'no'],
  opens: [true, false],
  positionOf: remembering((cell) => {
    const meaning = meanings.get(folded(cell));
    return meaning === undefined ? null : POSITIONS[meaning];
  }),
  refused: (place) => issue('answerUnknown', pathOf(place), { ...place }),
});

const scaleOf = (answer: Answer, meanings: ReadonlyMap<string, Meaning>): Scale | NumberScale =>
  answer.kind === 'number' ? numberScale(answer, meanings) : optionScale(answer.kind === 'choice' ? optionsOf(answer) : marksOf(answer), meanings);

/** One of the answers to choose from, and the words it is known by. */
interface KnownOption {
  readonly id: string;
  readonly words: readonly string[];
  readonly shown: string;
  readonly opens: boolean;
}

const optionsOf = ({ options }: ChoiceAnswer): KnownOption[] =>
  options.map(({ id, label, opens = false }) => ({ id, words: [id, label.ru, label.en].map(spoken), shown: label.ru, opens }));

const marksOf = (scale: MarkAnswer): KnownOption[] => marksBetween(scale).map((mark) => ({ id: mark, words: [mark], shown: mark, opens: false }));

/** The marks of a scale as text. */
export const marksBetween = ({ least, most }: MarkAnswer): string[] => Array.from({ length: most - least + 1 }, (_, step) => String(least + step));

/** A word that is an option is that option, even where the dictionary takes it for a blank. */
function optionScale(options: readonly KnownOption[], meanings: ReadonlyMap<string, Meaning>): Scale {
  const positions = new Map(options.flatMap(({ words }, position) => words.map((word) => [word, position] as const)));
  const find = (cell: Cell): number | null => positions.get(spoken(cell)) ?? (isBlank(cell, meanings) ? options.length : null);
  return {
    kind: 'options',
    answers: options.map(({ id }) => id),
    opens: options.map(({ opens }) => opens),
    positionOf: remembering(find),
    refused: (place) => issue('optionUnknown', pathOf(place), { ...place, options: options.map(({ shown }) => shown) }),
  };
}

const isBlank = (cell: Cell, meanings: ReadonlyMap<string, Meaning>): boolean => meanings.get(folded(cell)) === 'blank';

/** Sums are kept in billionths, so that they are exact and fast. */
const UNITS = 1_000_000_000n;
const NUMBER = /^-?\d+(?:\.\d{1,9})?$/;

function numberScale({ least, most }: NumberAnswer, meanings: ReadonlyMap<string, Meaning>): NumberScale {
  const [lowest, highest] = [parseDecimal(least), parseDecimal(most)];
  const read = remembering((cell): bigint | 'blank' | null => {
    if (isBlank(cell, meanings)) return 'blank';
    const text = decimalOf(cell) ?? '';
    const number = NUMBER.test(text) ? parseDecimal(text) : undefined;
    if (number === undefined || compare(number, lowest) < 0 || compare(number, highest) > 0) return null;
    return (number.n * UNITS) / number.d;
  });
  return {
    kind: 'number',
    answers: ['answered'],
    opens: [false],
    positionOf: (cell) => {
      const found = read(cell);
      return found === null ? null : found === 'blank' ? 1 : 0;
    },
    unitsOf: (cell) => read(cell) as bigint,
    refused: (place) => issue('numberUnknown', pathOf(place), { ...place, least, most, whole: false }),
  };
}
