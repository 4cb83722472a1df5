/** A text of somebody else's as Markdown that shows it as it is, in one line; № stays with its number. */
export const escaped = (text: string): string =>
  text.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ').replace(/№ (?=\d)/g, '№\u00A0').replace(/[\\`*_[\]<>|#~&]/g, '\\$&');

/** A heading of a level. */
export const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${text}`;

/** A list of points; nothing where there are none. */
export const list = (points: readonly string[]): string => points.map((point) => `- ${point}`).join('\n');

/** A list of numbered points. */
export const numberedList = (points: readonly string[]): string => points.map((point, position) => `${String(position + 1)}. ${point}`).join('\n');

/** A link to a file beside this page. */
export const link = (text: string, file: string): string => `[${text}](${file})`;

/** A picture that leads to its own file. */
export const picture = (text: string, file: string): string => link(`![${text}](${file})`, file);

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

/** A page as a part of another: its headings one level further down. */
export const asPart = (markdown: string): string => markdown.replace(/^#+ /gm, (signs) => `#${signs}`);
