import { NBSP } from '../print.js';

/** The widths of letters in parts of the size of their font, on the generous side of Arial. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\s.,:;!|()[\]'ijlftrI/«»-]/, 0.36],
  [/[A-ZА-ЯЁmwжшщыюмфдц№%—@]/, 0.76],
];

const OTHERS = 0.57;

const widthOfLetter = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;

/** The width of a text in pixels, more or less: the same on every machine, where no font can be asked. */
export const widthOf = (text: string, size: number): number =>
  Math.ceil([...text].reduce((width, letter) => width + widthOfLetter(letter) * size, 0));

/** Wider words are broken. */
const WIDEST = 140;

/** The width that the words of texts need. */
export const widestWord = (texts: readonly string[], size: number): number =>
  texts.flatMap(wordsOf).reduce((widest, word) => Math.max(widest, Math.min(widthOf(word, size), WIDEST)), 0);

/** Longer texts are not looked at to their end: they are cut off in any case. */
const LONGEST = 600;

/** A number sign is not parted from its number. */
const wordsOf = (text: string): string[] => text.slice(0, LONGEST).replace(/№\s+/g, `№${NBSP}`).trim().split(/[^\S\u00A0]+/);

/** Longer texts are cut off: a name without end would push everything else off the page. */
const MOST_LINES = 4;

/** A text in lines that fit a width, broken between words; a longer word is broken anywhere, a longer text ends in «…». */
export function linesOf(text: string, width: number, size: number, most = MOST_LINES): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const joined = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && widthOf(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, size));
  }
  if (lines.length <= most) return lines;
  const last = pieces(lines[most - 1] as string, width - size, size)[0] as string;
  return [...lines.slice(0, most - 1), `${last}…`];
}

function pieces(word: string, width: number, size: number): string[] {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(`${piece}${letter}`, size) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
