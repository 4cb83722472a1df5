import type { ColumnMap, Dictionary, Table } from 'nok-methodology';
import { NOT_GIVEN, type RateFiles } from './files.js';
import { readJson } from './json.js';
import { readOptions, type RateOptions } from './options.js';
import { attained, failed, type Attempt, type Problem } from './problem.js';
import type { Progress } from './progress.js';
import { registerOf, registerOfChecklists, type RegisterFile } from './register.js';
import { readWholeTable } from './table.js';

/** Everything but the answers, which may be long; what could not be read is undefined and among the problems. */
export interface Input {
  readonly options: RateOptions | undefined;
  readonly columns: ColumnMap | undefined;
  readonly dictionary: Dictionary | undefined;
  readonly checklists: Table | undefined;
  readonly register: RegisterFile | undefined;
  readonly problems: readonly Problem[];
  readonly remarks: readonly string[];
}

/** Reads all files but the answers; `picksEdition` where the day of the options does. */
export async function readInput(files: RateFiles, progress: Progress, picksEdition: boolean): Promise<Input> {
  const options = await readOptions(files.options, files.options ?? NOT_GIVEN.options, picksEdition);
  const columns = await readMap<ColumnMap>(files.columns);
  const dictionary = await readMap<Dictionary>(files.dictionary);
  const { table, ...reading } = await readWholeTable(files.checklists, progress);
  const checklists: Attempt<Table> = reading.problems.length > 0 ? failed(...reading.problems) : attained(table);
  const remarks = [...reading.remarks];
  const register = await readRegister(files, checklists.value, columns.value, progress, remarks);
  const all = [options, columns, dictionary, checklists, register];
  return {
    options: options.value, columns: columns.value, dictionary: dictionary.value, checklists: checklists.value, register: register.value,
    problems: all.flatMap(({ problems }) => problems),
    remarks,
  };
}

/** What the map holds is checked by the library. */
const readMap = async <Value>(file: string | undefined): Promise<Attempt<Value>> =>
  file === undefined ? attained({} as Value) : ((await readJson(file)) as Attempt<Value>);

async function readRegister(
  files: RateFiles,
  checklists: Table | undefined,
  columns: ColumnMap | undefined,
  progress: Progress,
  remarks: string[],
): Promise<Attempt<RegisterFile>> {
  if (files.register === undefined) {
    const at = checklists && organisationAt(checklists.titles, columns?.checklists);
    return checklists === undefined || at === undefined ? failed() : attained(registerOfChecklists(checklists, at));
  }
  const { table, ...reading } = await readWholeTable(files.register, progress);
  remarks.push(...reading.remarks);
  return reading.problems.length > 0 ? failed(...reading.problems) : registerOf(table, files.register);
}

const ORGANISATION = ['организация', 'organisation'];

/** The column of the organisation: the one the column map leads to it, or the one that is called so. */
function organisationAt(titles: readonly string[], map: ColumnMap['checklists']): number | undefined {
  const leads = (word: unknown): boolean => ORGANISATION.includes(String(word).trim().toLowerCase());
  const known = titles.findIndex((title) => leads(map?.[title]));
  const at = known >= 0 ? known : titles.findIndex((title) => leads(title));
  return at >= 0 ? at : undefined;
}
