import { fieldIssue as issue, type NokIssue } from '../errors/index.js';
import { matchColumns, targetsOf } from './columns.js';
import { markOf } from './marks.js';
import type { Marks, Table, TableRow } from './model.js';
import type { Setting } from './setting.js';
import { beyondTitles, rowsOf, titlesOf } from './table.js';
import { folded, textOf } from './words.js';

/** The marks of every organisation that has a checklist, and what is wrong in the table. */
export interface ReadChecklists {
  readonly marks: ReadonlyMap<string, Marks>;
  /** Whether the titles themselves are wrong, so that no row could be read. */
  readonly unreadable: boolean;
  readonly problems: readonly NokIssue[];
}

/** Reads the checklists: a row an organisation, a column an item. */
export function readChecklists(setting: Setting, table: Table): ReadChecklists {
  const { collection, options, directory } = setting;
  const problems: NokIssue[] = [];
  const titles = titlesOf(table, 'checklists');
  const columns = matchColumns(titles, targetsOf(collection, 'checklists'), options.columns?.checklists, 'checklists', problems);
  if (problems.length > 0) return { marks: new Map(), unreadable: true, problems };
  const marks = new Map<string, Marks>();
  const nameAt = columns.get('organisation') as number;
  for (const row of rowsOf(table, 'checklists')) {
    const name = textOf(row.cells[nameAt]);
    const path = ['checklists', row.number];
    const organisation = directory.find(name)?.id;
    if (folded(name) === '') problems.push(issue('organisationBlank', path, { table: 'checklists', row: row.number }));
    else if (organisation === undefined) {
      problems.push(issue('organisationUnknown', path, { table: 'checklists', row: row.number, name, nearest: directory.nearest(name) }));
    } else {
      if (marks.has(organisation)) problems.push(issue('organisationDoubled', path, { organisation }));
      problems.push(...beyondTitles(row, titles, 'checklists', organisation));
      marks.set(organisation, readRow(setting, row, titles, columns, organisation, problems));
    }
  }
  return { marks, unreadable: false, problems };
}

function readRow(
  { ready, collection, meanings }: Setting,
  row: TableRow,
  titles: readonly string[],
  columns: ReadonlyMap<string, number>,
  organisation: string,
  problems: NokIssue[],
): Marks {
  return Object.fromEntries(
    collection.checklists.map(({ observation, items }) => {
      const mayBePart = ready.observations.get(observation)?.kind === 'checklist';
      const marks = items.flatMap(({ id }) => {
        const place = columns.get(id) as number;
        const where = { row: row.number, column: titles[place] as string, organisation };
        const mark = markOf(row.cells[place], mayBePart, meanings, where, problems);
        return mark === undefined ? [] : [[id, mark] as const];
      });
      return [observation, Object.fromEntries(marks)];
    }),
  );
}
