import type { Column } from '../report/markdown.js';

/** A Markdown table whose columns stand under each other on a screen too. */
export function alignedTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(([title]) => title);
  const widths = titles.map((title, column) => Math.max(4, ...[title, ...rows.map((cells) => cells[column] ?? '')].map((cell) => cell.length)));
  const padded = (cell: string, column: number): string =>
    columns[column]?.[1] === 'left' ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const line = (cells: readonly string[]): string => `| ${cells.map(padded).join(' | ')} |`;
  const rule = columns.map(([, side], column) => {
    const dashes = '-'.repeat(widths[column] ?? 0);
    return side === 'left' ? dashes : `${dashes.slice(1)}:`;
  });
  return [line(titles), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
