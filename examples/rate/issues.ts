import { formatIssues, type NokIssue, type NokIssueCode } from 'nok-methodology';
import { NOT_GIVEN, type RateFiles } from './files.js';
import type { Problem } from './problem.js';
import { remedyOf } from './remedies.js';
import type { Sources } from './sources.js';

/** An issue of the library as a problem of a file; `organisation` where the issue itself does not name it. */
export function problemOf(issue: NokIssue, sources: Sources, organisation?: string): Problem {
  const organisations = organisation === undefined ? organisationsOf(issue) : [organisation];
  const remedy = remedyOf(issue, sources);
  return {
    ...placeOf(issue, sources),
    ...(organisations.length > 0 && { organisations }),
    ...(organisations.length === 0 && isOfRow(issue) && { strayRow: true }),
    text: textOf(issue, sources),
    ...(remedy !== undefined && { remedy }),
  };
}

const isOfRow = ({ path: [table, row] }: NokIssue): boolean => (table === 'answers' || table === 'checklists') && typeof row === 'number';

const ANSWERED_BY_OPTION: readonly string[] = ['nobodyAsked', 'notApplicable', 'itemNotApplicable'];

/** Whether the answer is an option, wherever the question arose. */
export const isAnsweredByOption = ({ code }: NokIssue): boolean => ANSWERED_BY_OPTION.includes(code);

function fileOf(issue: NokIssue, files: RateFiles): string {
  const [first] = issue.path;
  const options = files.options ?? NOT_GIVEN.options;
  if (isAnsweredByOption(issue)) return options;
  if (first === 'answers') return files.answers;
  if (first === 'columns') return files.columns ?? NOT_GIVEN.columns;
  if (first === 'dictionary') return files.dictionary ?? NOT_GIVEN.dictionary;
  if (first === 'register') return files.register ?? files.checklists;
  return first === 'checklists' || first === 'observations' ? files.checklists : options;
}

function placeOf(issue: NokIssue, { files, titles, register }: Sources): Pick<Problem, 'file' | 'row' | 'column'> {
  const { path, params } = issue;
  const file = fileOf(issue, files);
  const table = path[0] === 'answers' ? titles.answers : titles.checklists;
  const position = table.indexOf(wordOf(params.column ?? params.title ?? path[2]));
  const column = file === files.answers || file === files.checklists ? table[position] : undefined;
  const row = path[0] === 'register' && typeof path[1] === 'number' ? register.rows[path[1]] : rowOf(issue);
  return { file, ...(row !== undefined && { row }), ...(column !== undefined && { column: { title: column, position } }) };
}

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The titles of a table are its row 1. */
function rowOf({ path, params }: NokIssue): number | undefined {
  if (typeof params.row === 'number') return params.row;
  if (typeof path[1] === 'number') return path[1];
  return path[1] === 'titles' ? 1 : undefined;
}

/** The organisations an issue names; of answers and register they stand in its path. */
function organisationsOf({ path: [table, id, rest], params }: NokIssue): string[] {
  const inPath = (table === 'answers' || table === 'register') && rest !== undefined && id !== 'titles' && typeof id === 'string' ? id : undefined;
  const named = [params.organisation, inPath, ...(Array.isArray(params.organisations) ? (params.organisations as unknown[]) : [])];
  return [...new Set(named.filter((organisation): organisation is string => typeof organisation === 'string' && organisation !== ''))];
}

/** Said of many organisations at once, so that their names stand together. */
const SAID_TOGETHER: Readonly<Partial<Record<NokIssueCode, string>>> = {
  checklistMissing: 'Нет чек-листа.',
  answersMissing: 'Нет ни одной анкеты.',
};

/** The library's sentence in the user's words, without the place, which is printed beside it. */
function textOf(issue: NokIssue, { nameOf, labelOf }: Sources): string {
  const together = SAID_TOGETHER[issue.code];
  if (together !== undefined) return together;
  const { observation, organisation, organisations } = issue.params;
  const params = {
    ...issue.params,
    ...(typeof observation === 'string' && { observation: labelOf(observation) }),
    ...(typeof organisation === 'string' && { organisation: nameOf(organisation) }),
    ...(Array.isArray(organisations) && { organisations: (organisations as string[]).map(nameOf) }),
  };
  const text = formatIssues([{ ...issue, path: [], params }], 'ru').replace(beginningOf(issue), '').replace(PLACE, '');
  const short = issue.code === 'columnMissing' || issue.code === 'columnNotFound' ? text : text.replace(TITLES, '');
  const key = issue.path[0] === 'options' ? issue.path.slice(1).join('.') : '';
  return (key === '' ? '' : `Ключ «${key}»: `) + short.charAt(0).toUpperCase() + short.slice(1);
}

/** The place as the library writes it before its sentence. */
const PLACE = /^Строка \d+(?:, «.*?»: | \([^)]*\): )/su;

/** Beside its letter a column needs no list of all others. */
const TITLES = / Найдены заголовки: .*$/su;

/** «Строка 7, «Столбец»: » as the library writes it: a title may hold quotation marks of its own. */
const beginningOf = ({ params }: NokIssue): string => `Строка ${String(params.row)}, «${String(params.column)}»: `;
