import type { BackwardStep, ItemProgress, OrganisationProgress, PlanProgress, ProgressCounts, Replanned } from '../../improvement/index.js';
import { HUNDRED, parseFraction } from '../../numeric/index.js';
import { column, listed, note, paragraph, sectioned, table } from '../blocks.js';
import { percentage } from '../figures.js';
import type { Block, TableColumn } from '../model.js';
import type { DocumentOptions } from '../options.js';
import { printedScore } from '../printedScore.js';
import type { Tongue } from '../tongue.js';
import { nameOf, personOf } from './rows.js';

/** How many measures stand how: by something, and together where there is more than one row. */
export function countsTable(first: string, rows: readonly (readonly [name: string, counts: ProgressCounts])[], all: ProgressCounts, tongue: Tongue): Block[] {
  const { own: { progress: { counts }, common } } = tongue;
  const titles = [counts.items, counts.done, counts.late, counts.overdue, counts.dueSoon, counts.planned, counts.share];
  return table(
    [column(first, 'left', 9), ...titles.map((title) => column(title, 'right', 3))],
    rows.map(([name, one]) => [name, ...countsRow(one, tongue)]),
    { totals: rows.length === 1 ? [] : [[common.together, ...countsRow(all, tongue)]] },
  );
}

const countsRow = ({ items, done, doneLate, overdue, dueSoon, planned, shareDone }: ProgressCounts, { figures, own: { common } }: Tongue): string[] => [
  ...[items, done + doneLate, doneLate, overdue, dueSoon, planned].map(figures.whole),
  shareDone === null ? common.none : percentage(parseFraction(shareDone), HUNDRED, figures),
];

/** The totals as they were, with what is done, and as planned. */
export function scoresTable(organisations: readonly OrganisationProgress[], tongue: Tongue): Block[] {
  const { own: { progress: { scores }, common } } = tongue;
  const uncounted = organisations.reduce((sum, { expected }) => sum + (expected?.uncounted.length ?? 0), 0);
  return [
    paragraph([scores.about, ...(uncounted === 0 ? [] : [scores.uncounted(uncounted)])].join(' ')),
    ...table(
      [column(common.organisation, 'left', 9), column(scores.before, 'right', 3), column(scores.reached, 'right', 3), column(scores.expected, 'right', 3)],
      organisations.map(({ organisation, score, reached, expected }) => [nameOf(organisation), ...[score, reached?.score, expected?.score].map((one) => printedScore(one, tongue))]),
    ),
  ];
}

/** A list of measures by organisation, in columns of its own. */
export interface Listing {
  readonly columns: readonly TableColumn[];
  readonly row: (item: ItemProgress) => string[];
}

/** The measures that are late, or soon will be: what, by when, who, and how many days. */
export function openListing(days: (item: ItemProgress) => number, options: DocumentOptions, { language, figures, own: { progress: { columns } } }: Tongue): Listing {
  return {
    columns: [column(columns.measure, 'left', 9), column(columns.term, 'left', 4), column(columns.responsible, 'left', 5), column(columns.days, 'right', 2)],
    row: (one) => [one.item.measure[language], figures.day(one.item.term.to), personOf(one.item.responsible, options), String(days(one))],
  };
}

/** The measures that were taken: what was planned, what was done, when, and whether that was late. */
export function doneListing({ language, figures, own: { progress: { columns, states } } }: Tongue): Listing {
  return {
    columns: [column(columns.measure, 'left', 8), column(columns.taken, 'left', 7), column(columns.doneOn, 'left', 5)],
    row: ({ item, taken, doneOn, state }) => [
      item.measure[language], (taken as NonNullable<typeof taken>)[language], `${figures.day(doneOn as string)}${state === 'done-late' ? ` (${states[state]})` : ''}`,
    ],
  };
}

/** Measures by organisation; nothing where there are none. */
export const itemsTable = ({ organisations, items }: PlanProgress, isWanted: (item: ItemProgress) => boolean, { columns, row }: Listing): Block[] =>
  table(columns, organisations.flatMap(({ organisation }) =>
    sectioned(nameOf(organisation), items.filter((item) => item.organisation === organisation.id && isWanted(item)).map(row))));

/** What went backwards since an earlier report, and what was put off or left out without having been done. */
export function changesList({ backwards, replanned, organisations }: PlanProgress, { language, figures, own: { progress: { changes } } }: Tongue): Block[] {
  const names = new Map(organisations.map(({ organisation }) => [organisation.id, nameOf(organisation)]));
  const labelOf = ({ organisation, measure }: BackwardStep | Replanned): string => `${names.get(organisation) ?? organisation}, ${figures.quoted(measure[language])}`;
  const lines = [
    ...backwards.map((step) => changes[step.what](labelOf(step), figures.day(step.doneOn))),
    ...replanned.map((one) => (one.now === null ? changes.leftOut(labelOf(one), figures.day(one.before)) : changes.putOff(labelOf(one), figures.day(one.before), figures.day(one.now)))),
  ];
  return lines.length === 0 ? [] : [note(changes.title), ...listed(lines)];
}
