import type { Assessment, BestAndWorst, RatingRow } from 'nok-methodology';
import type { Rated } from './rate.js';
import { withComma } from './russian.js';
import type { Sources } from './sources.js';

/** What is printed of a score that takes no part. */
const LEFT_OUT = '—';

/** A score as Russian text prints it. */
export const printedScore = (score: string | null): string => (score === null ? LEFT_OUT : withComma(score));

/** The assessment each row of a rating speaks of. */
export function assessmentOf({ assessments }: Rated, { organisation }: RatingRow): Assessment {
  return assessments.find((assessment) => assessment.organisation?.id === organisation) as Assessment;
}

/** Names longer than this are cut on a screen; files have them whole. */
const LONGEST_NAME = 60;

/** The rating as aligned lines: place, organisation, criteria, total; below, the averages and what the criteria are called. */
export function ratingTable(rated: Rated, { nameOf }: Sources): string {
  const { rating, averages, methodology } = rated;
  const titles = ['Место', 'Организация', ...methodology.criteria.map(({ id }) => `К${id}`), 'Итог'];
  const rows = rating.rows.map((row) => [
    String(row.place),
    cut(nameOf(row.organisation)),
    ...assessmentOf(rated, row).criteria.map(({ score }) => printedScore(score)),
    printedScore(row.score),
  ]);
  const mean = ['', 'В среднем', ...averages.criteria.map(({ score }) => printedScore(score)), printedScore(averages.score)];
  const widths = titles.map((_, column) => Math.max(...[titles, ...rows, mean].map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const legend = methodology.criteria.map(({ id, label }) => `К${id} — ${label.ru}`);
  return [line(titles), rule, ...rows.map(line), rule, line(mean), '', ...legend].join('\n');
}

const cut = (name: string): string => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`);

/** The first and the last places in words; nothing where nobody stands below the third. */
export function endsInWords({ best, worst }: BestAndWorst, { nameOf }: Sources): string[] {
  if (worst.length === 0) return [];
  const lines = (rows: readonly RatingRow[]): string[] =>
    rows.map(({ place, organisation, score }) => `  ${String(place)}. ${nameOf(organisation)} — ${printedScore(score)}`);
  return [['Лучшие (места 1–3):', ...lines(best), 'Последние места:', ...lines(worst)].join('\n')];
}
