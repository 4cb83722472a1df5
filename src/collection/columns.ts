import { nearestNames, issue, type Language, type NokIssue } from '../errors/index.js';
import type { Checklist, Collection, Item } from './blanks.js';
import type { ColumnMap } from './model.js';
import { folded } from './words.js';

/** The two tables that are collected. */
export type TableName = 'checklists' | 'answers';

/** What a column may hold: "organisation", "form", "answeredBy", "ignore", the id of a question or of an item, the observation of a figure. */
export interface Target {
  readonly id: string;
  /** The titles it is known by without a column map; the first is the one of a blank form. */
  readonly titles: readonly string[];
  readonly required: boolean;
}

const ORGANISATION: Target = { id: 'organisation', titles: ['Организация', 'Organisation'], required: true };
const FORM: Target = { id: 'form', titles: ['Форма опроса', 'Form of survey'], required: false };
const ANSWERED_BY: Target = { id: 'answeredBy', titles: ['Кто отвечал', 'Who answered'], required: false };

/** The columns of a table as the collection wants them, in the order of a blank form. */
export const targetsOf = (collection: Collection, table: TableName): Target[] =>
  table === 'checklists' ? checklistTargets(collection) : answerTargets(collection);

/**
 * The titles of a blank table that needs no column map once it is filled in.
 *
 * @example
 * ```ts
 * const collection = collectionOf(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * blankTitles(collection, 'answers', 'ru').slice(0, 2); // => ['Организация', 'Форма опроса']
 * blankTitles(collection, 'checklists', 'ru').length; // => 64
 * ```
 */
export const blankTitles = (collection: Collection, table: TableName, language: Language): string[] =>
  targetsOf(collection, table).map(({ titles }) => (language === 'ru' ? titles[0] : titles[1]) as string);

const checklistTargets = ({ checklists, figures = [] }: Collection): Target[] => [
  ORGANISATION,
  ...checklists.flatMap((checklist) =>
    checklist.items.map((item) => ({ id: item.id, titles: [title(checklist, item, 'ru'), title(checklist, item, 'en')], required: true })),
  ),
  ...figures.map(({ observation, title: { ru, en } }) => ({ id: observation, titles: [ru, en], required: true })),
];

/** Lists of stand and site share their items, so a title names its list. */
const title = (checklist: Checklist, item: Item, language: Language): string => `${checklist.title[language]}: ${item.label[language]}`;

const answerTargets = ({ questionnaire }: Collection): Target[] => [
  ORGANISATION,
  FORM,
  ...questionnaire.questions.map(({ id, text, optional }) => ({ id, titles: [text.ru, text.en], required: optional !== true })),
  ...questionnaire.notCounted.map(({ ru, en }) => ({ id: 'ignore', titles: [ru, en], required: false })),
  ANSWERED_BY,
];

/** Where each target stands: the position of its column; a target that is not there has none. */
export type Columns = ReadonlyMap<string, number>;

/** Finds the column of every target, by the column map first and by the known titles otherwise; lists every problem of the titles. */
export function matchColumns(
  titles: readonly string[],
  targets: readonly Target[],
  map: ColumnMap[TableName],
  table: TableName,
  issues: NokIssue[],
): Columns {
  const known = new Map(targets.flatMap(({ id, titles: names }) => [id, ...names].map((name) => [folded(name), id] as const)));
  known.set('ignore', 'ignore');
  const mapped = readMap(titles, known, targets, map ?? {}, table, issues);
  const columns = new Map<string, number>();
  const seen = new Set<string>();
  for (const [position, text] of titles.entries()) {
    const name = folded(text);
    const target = mapped.get(name) ?? known.get(name);
    if (seen.has(name) && mapped.get(name) !== 'ignore') issues.push(issue('columnDoubled', [table, 'titles', position], { table, title: text, titles }));
    else if (target === undefined) {
      const nearest = nearestNames(text, targets.flatMap((wanted) => wanted.titles));
      issues.push(issue('columnUnknown', [table, 'titles', position], { table, title: text, titles, nearest }));
    } else if (columns.has(target)) issues.push(issue('columnTwice', [table, 'titles', position], { table, column: target, titles }));
    else if (target !== 'ignore') columns.set(target, position);
    seen.add(name);
  }
  const missing = targets.filter(({ id, required }) => required && !columns.has(id)).map(({ titles: names }) => names[0] as string);
  if (missing.length > 0) issues.push(issue('columnMissing', [table, 'titles'], { table, columns: missing, titles }));
  return columns;
}

/** The user's own titles; each must stand in the table and lead to something known. */
function readMap(
  titles: readonly string[],
  known: ReadonlyMap<string, string>,
  targets: readonly Target[],
  map: Readonly<Record<string, string>>,
  table: TableName,
  issues: NokIssue[],
): ReadonlyMap<string, string> {
  const found = new Set(titles.map(folded));
  const mapped = new Map<string, string>();
  for (const [name, wanted] of Object.entries(map)) {
    const target = known.get(folded(wanted));
    const allowed = [...new Set([...targets.map(({ id }) => id), 'ignore'])];
    if (mapped.has(folded(name))) issues.push(issue('duplicate', ['columns', table, name], { id: name }));
    else if (target === undefined) {
      issues.push(issue('unknownKey', ['columns', table, name], { key: wanted, known: allowed }));
    } else if (found.has(folded(name))) mapped.set(folded(name), target);
    else issues.push(issue('columnNotFound', ['columns', table, name], { table, title: name, titles }));
  }
  return mapped;
}
