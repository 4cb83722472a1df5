import { withNumberSign } from './print.js';

/** A text in one line: whatever stands in a label, it cannot begin a line of its own. */
export const oneLine = (text: string): string => text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');

/** A text of somebody else's as Markdown that shows it as it is. */
export const escaped = (text: string): string => withNumberSign(oneLine(text)).replace(/[\\`*_[\]<>|#~&]/g, '\\$&');

/** A code in its own letters. */
export const code = (text: string): string => `\`${oneLine(text).replaceAll('`', '′').replaceAll('|', '¦')}\``;

/** A heading of a level. */
export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${text}`;

/** Words as a sentence. */
export const sentence = (words: string): string => `${capital(words)}.`;

/** Words with a capital letter. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Sentences after each other. */
export const paragraph = (sentences: readonly string[]): string => sentences.join(' ');

/** Lines to calculate along: kept as they are. */
export const calculation = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n');

/** A list of points; nothing where there are none. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** How a column is set: words to the left, numbers to the right. */
export type Column = readonly [title: string, side: 'left' | 'right'];

/** A table of cells that are Markdown already; nothing where there are no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${columns.map(([, side]) => (side === 'left' ? '---' : '---:')).join('|')}|`;
  return [line(columns.map(([title]) => title)), rule, ...rows.map(line)].join('\n');
}

/** The blocks of a page, an empty line between them; empty ones fall out. */
export const page = (blocks: readonly string[]): string => `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
