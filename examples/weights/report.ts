import type { FractionText } from 'nok-methodology';
import { byDefaultInWords, choicesInWords } from '../rate/choices.js';
import type { Rated } from '../rate/rate.js';
import { counted, withComma, wrapped } from '../rate/russian.js';
import type { Sources } from '../rate/sources.js';
import type { Comparison, Move, Reason } from './compare.js';
import { exact, printed, short, signed, times, type Exact } from './exact.js';

type NameOf = Sources['nameOf'];

/** Both ratings side by side, who moved and why. */
export function comparisonInWords(comparison: Comparison, rated: Rated, nameOf: NameOf): string {
  return [sideBySide(comparison.moves, nameOf), ...movers(comparison.moves, nameOf), choices(comparison, rated)].join('\n\n');
}

const arrow = (up: number): string => (up === 0 ? '' : up > 0 ? `▲${up}` : `▼${-up}`);

function sideBySide(moves: readonly Move[], nameOf: NameOf): string {
  const titles = ['Организация', 'Место', 'Итог', '→', 'Место', 'Итог', 'Место', 'Итог'];
  const rows = moves.map(({ before, after, up, change }) => [
    nameOf(after.organisation), String(before.place), withComma(before.score), '→', String(after.place), withComma(after.score), arrow(up), signed(change),
  ]);
  const widths = titles.map((_, column) => Math.max(...[titles, ...rows].map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return ['Было → стало; в последних столбцах — насколько изменилось (по точным баллам)', '', line(titles), rule, ...rows.map(line), rule].join('\n');
}

function movers(moves: readonly Move[], nameOf: NameOf): string[] {
  const moved = moves.filter(({ up }) => up !== 0);
  const up = moved.filter((move) => move.up > 0).length;
  const heading = `Место изменилось у ${moved.length} из ${moves.length}: поднялись ${up}, опустились ${moved.length - up}.`;
  if (moved.length === 0) return [heading];
  return [wrapped(`${heading} ${RULE}`, WIDTH, ''), ...moved.map((move) => moverInWords(move, nameOf))];
}

const WIDTH = 110;

const RULE =
  'Почему: показатель, по которому набраны все баллы, при любой значимости места не меняет. ' +
  'Если баллов недостаёт, рост его доли в итоге отнимает баллы (недостающие баллы × прирост доли), а уменьшение — возвращает.';

function moverInWords({ before, after, up, change, reasons }: Move, nameOf: NameOf): string {
  const heading = `${nameOf(after.organisation)}: место ${before.place} → ${after.place} ${arrow(up)}, итог ${withComma(before.score)} → ${withComma(after.score)} (${signed(change)})`;
  return [heading, ...(reasons.length === 0 ? ['  Свой итог не изменился: изменились итоги других.'] : reasons.map(reasonInWords))].join('\n');
}

const percent = (weight: Exact): string => `${printed(times(weight, exact('100'))).replace(/,?0+$/, '')}\u00A0%`;

const reasonInWords = ({ id, label, score, weights: [before, after], change }: Reason): string =>
  `  ${signed(change).padStart(6)}  ${id} «${label}»: ${printed(score)}\u00A0балла, доля в итоге ${percent(before)} → ${percent(after)}`;

/** A default is never silent. */
function choices({ after }: Comparison, { methodology, collection }: Rated): string {
  const lines = choicesInWords(after.choices, methodology, collection).map(({ question, chosen, byDefault }) =>
    `  • ${wrapped(`${question} — ${chosen} (${byDefaultInWords(byDefault)})`, WIDTH, '    ')}`);
  return ['Где порядок молчит, в обоих рейтингах принято:', ...lines].join('\n');
}

/** A weight that the file changes, as exact texts. */
export interface WeightChange {
  readonly id: string;
  readonly before: FractionText | null;
  readonly after: FractionText | null;
}

/** Which weights the file changes. */
export function changesInWords(changes: readonly WeightChange[]): string {
  if (changes.length === 0) return 'Все значимости — как в приказе.';
  return [
    `Изменены ${counted(changes.length, 'значимость', 'значимости', 'значимостей')}:`,
    ...changes.map(({ id, before, after }) => `  ${id}  ${short(exact(before))} → ${short(exact(after))}`),
  ].join('\n');
}
