import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blankTitles, collectionOf, methodologyOn, type Methodology } from 'nok-methodology';
import type { Rules } from './arguments.js';
import { csvText } from './csvText.js';
import { instructions } from './instructions.js';
import type { OwnProcedure } from './procedure.js';
import { REGISTER_TITLES } from './register.js';
import { SECTOR } from './sectors.js';
import { workbookOf } from './workbook.js';

/** Writes empty files with Russian headings; files that are there already stay as they are. Returns what to say about it. */
export async function writeTemplate(folder: string, rules: Rules = {}, procedure?: OwnProcedure): Promise<string> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const kept: string[] = [];
  for (const [name, contents] of await templateFiles(rules, procedure)) {
    const path = join(folder, name);
    const isNew = await writeFile(path, contents, { flag: 'wx' }).then(() => true, refusedAsThere);
    (isNew ? written : kept).push(path);
  }
  return [
    ...(written.length === 0 ? [] : [`Записано:\n${lines(written)}`]),
    ...(kept.length === 0 ? [] : [`Уже есть, оставлено без изменений:\n${lines(kept)}`]),
    `Как заполнять: ${join(folder, 'instructions.txt')}`,
  ].join('\n\n');
}

const lines = (paths: readonly string[]): string => paths.map((path) => `  ${path}`).join('\n');

function refusedAsThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error;
  return false;
}

async function templateFiles(rules: Rules, procedure?: OwnProcedure): Promise<[string, string | Buffer][]> {
  const methodology: Methodology = procedure?.methodology ?? methodologyOn({ sector: rules.sector ?? SECTOR, on: '2021-11-15' });
  const collection = procedure?.collection ?? collectionOf(methodology);
  const tables = [
    { name: 'checklists', sheet: 'Чек-листы', titles: blankTitles(collection, 'checklists', 'ru') },
    { name: 'answers', sheet: 'Анкеты', titles: blankTitles(collection, 'answers', 'ru') },
    { name: 'register', sheet: 'Перечень', titles: Object.values(REGISTER_TITLES) },
  ];
  const files = await Promise.all(
    tables.map(async ({ name, sheet, titles }): Promise<[string, string | Buffer][]> => [
      [`${name}.csv`, csvText({ titles, rows: [] })],
      [`${name}.xlsx`, await workbookOf([{ sheet, titles, rows: [], widths: titles.map((title) => (title.length > 30 ? 24 : 18)) }])],
    ]),
  );
  return [...files.flat(), ['options.json', procedure ? '{\n}\n' : '{\n  "on": ""\n}\n'], ['dictionary.json', '{\n}\n'], ['instructions.txt', instructions(methodology, collection, rules)]];
}
