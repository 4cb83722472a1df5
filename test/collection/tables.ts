import {
  blankTitles, collectionOf, methodologyOn, observe,
  type Cell, type Collected, type Methodology, type NokIssue, type Observed, type ObserveOptions, type Register, type Table, type TableRow,
} from 'nok-methodology';
import { inEnglish } from '../errors/sentences.js';

/** Social service under the order in force since 2018, typed as any methodology, so that observations can be looked up by name. */
export const methodology: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
export const collection = collectionOf(methodology);
export const items: readonly string[] = collection.checklists.flatMap((list) => list.items.map(({ id }) => id));
export const questions: readonly string[] = collection.questionnaire.questions.map(({ id }) => id);

export const checklistTitles: readonly string[] = blankTitles(collection, 'checklists', 'ru');
export const answerTitles: readonly string[] = blankTitles(collection, 'answers', 'ru');

/** The cells of a row by what their columns hold. */
export type Cells = Readonly<Record<string, Cell>>;

const checklistColumns = ['organisation', ...items];
const answerColumns = ['organisation', 'form', ...questions, 'proposals', 'sex', 'age', 'answeredBy'];

/** The title of a column on a blank form. */
export const titleOf = (column: string): string =>
  (checklistColumns.includes(column) && column !== 'organisation' ? checklistTitles[checklistColumns.indexOf(column)] : answerTitles[answerColumns.indexOf(column)]) as string;

/** Rows numbered as in a file: the titles stand in the first line. */
const numbered = (columns: readonly string[], rows: readonly Cells[]): TableRow[] =>
  rows.map((cells, position) => ({ number: position + 2, cells: columns.map((column) => cells[column]) }));

export const checklistTable = (rows: readonly Cells[], titles = checklistTitles): Table => ({ titles, rows: numbered(checklistColumns, rows) });
export const answerTable = (rows: readonly Cells[], titles = answerTitles): Table => ({ titles, rows: numbered(answerColumns, rows) });

const all = (columns: readonly string[], cell: Cell): Cells => Object.fromEntries(columns.map((column) => [column, cell]));

/** A checklist on which everything is there, but for the changes. */
export const checklist = (organisation: Cell, changes: Cells = {}): Cells => ({ ...all(items, 'да'), organisation, ...changes });

/** A respondent content with everything, but for the changes. */
export const answer = (organisation: Cell, changes: Cells = {}): Cells => ({ ...all(questions, 'да'), representative: 'нет', organisation, ...changes });

export const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

/** A register of organisations that have nothing but an id. */
export const ids = (...names: string[]): Register => names.map((id) => ({ id }));

/** What is observed of the organisations of a register. */
export const observed = (
  register: Register, checklists: readonly Cells[], answers: readonly Cells[], options: ObserveOptions = {}, more: Partial<Collected> = {},
): Observed => observe(methodology, { register, checklists: checklistTable(checklists), answers: answerTable(answers), ...more }, options);

/** One organisation with everything at its best, but for the changes to its checklist. */
export const withMarks = (changes: Cells, options: ObserveOptions = {}, more: Partial<Collected> = {}): Observed =>
  observed(ids('А'), [checklist('А', changes)], [answer('А')], options, more);

/** Problems as a reader meets them: the code and the place. */
export const places = (problems: readonly NokIssue[]): string[] => problems.map(({ code, path }) => `${code} ${path.join('.')}`);

export const messages = (problems: readonly NokIssue[]): string[] => problems.map(inEnglish);
