import { issue, type NokIssue } from '../errors/index.js';
import type { Observation, ObservedValue } from '../methodology/index.js';
import type { Checklist } from './blanks.js';
import { matchColumns, targetsOf, type Columns } from './columns.js';
import { figureOf } from './figures.js';
import { gradeReader } from './grades.js';
import { markOf, type MarkPlace } from './marks.js';
import type { Cell, Mark, Marks, Table, TableRow } from './model.js';
import type { Setting } from './setting.js';
import { beyondTitles, rowsOf, titlesOf } from './table.js';
import { folded, textOf } from './words.js';

/** What was found out about one organisation, but for its respondents. */
export interface Study {
  readonly marks: Marks;
  /** The figures, by observation. */
  readonly figures: ReadonlyMap<string, ObservedValue>;
}

/** The study of every organisation that has a checklist, and what is wrong in the table. */
export interface ReadChecklists {
  readonly studies: ReadonlyMap<string, Study>;
  /** Whether the titles themselves are wrong, so that no row could be read. */
  readonly unreadable: boolean;
  readonly problems: readonly NokIssue[];
}

/** Reads the checklists: a row an organisation, a column an item or a figure. */
export function readChecklists(setting: Setting, table: Table): ReadChecklists {
  const { collection, options, directory } = setting;
  const problems: NokIssue[] = [];
  const titles = titlesOf(table, 'checklists');
  const columns = matchColumns(titles, targetsOf(collection, 'checklists'), options.columns?.checklists, 'checklists', problems);
  if (problems.length > 0) return { studies: new Map(), unreadable: true, problems };
  const studies = new Map<string, Study>();
  const read = studyReader(setting, titles, columns);
  const nameAt = columns.get('organisation') as number;
  for (const row of rowsOf(table, 'checklists')) {
    const name = textOf(row.cells[nameAt]);
    const path = ['checklists', row.number];
    const organisation = directory.find(name)?.id;
    if (folded(name) === '') problems.push(issue('organisationBlank', path, { table: 'checklists', row: row.number }));
    else if (organisation === undefined) {
      problems.push(issue('organisationUnknown', path, { table: 'checklists', row: row.number, name, nearest: directory.nearest(name) }));
    } else {
      if (studies.has(organisation)) problems.push(issue('organisationDoubled', path, { organisation }));
      problems.push(...beyondTitles(row, titles, 'checklists', organisation));
      studies.set(organisation, read(row, organisation, problems));
    }
  }
  return { studies, unreadable: false, problems };
}

function studyReader(
  { ready, collection: { checklists, figures = [] }, meanings }: Setting,
  titles: readonly string[],
  columns: Columns,
): (row: TableRow, organisation: string, problems: NokIssue[]) => Study {
  const observationOf = (key: string): Observation => ready.observations.get(key) as Observation;
  const lists = checklists.map((list) => ({ ...list, read: markReader(list, observationOf(list.observation), meanings) }));
  return (row, organisation, problems) => {
    const at = (column: string): readonly [Cell, MarkPlace] => {
      const place = columns.get(column) as number;
      return [row.cells[place], { row: row.number, column: titles[place] as string, organisation }];
    };
    const marks = lists.map(({ observation, items, read }) => {
      const found = items.map(({ id }) => [id, read(...at(id), problems)] as const);
      return [observation, Object.fromEntries(found.filter((one): one is [string, Mark] => one[1] !== undefined))] as const;
    });
    const values = figures.flatMap(({ observation: key }) => {
      const value = figureOf(...at(key), [key, observationOf(key)], meanings, problems);
      return value === undefined ? [] : [[key, value] as const];
    });
    return { marks: Object.fromEntries(marks), figures: new Map(values) };
  };
}

type ReadMark = (cell: Cell, place: MarkPlace, problems: NokIssue[]) => Mark | undefined;

const markReader = ({ grades }: Checklist, { kind }: Observation, meanings: Setting['meanings']): ReadMark =>
  grades ? gradeReader(grades, meanings) : (cell, place, problems) => markOf(cell, kind === 'checklist', meanings, place, problems);
