import { parseArgs } from 'node:util';
import { reasonOf } from '../rate/arguments.js';
import type { RateFiles } from '../rate/files.js';

/** Two methodologies, the tables of organisations where there are any, and where to write. */
export interface Command {
  readonly procedure: string;
  /** An edition or a file; without it, what the procedure extends. */
  readonly with?: string;
  readonly tables?: RateFiles;
  /** Tables for the other methodology, where it observes other things. */
  readonly withTables?: RateFiles;
  readonly out?: string;
}

/** How the command is called. */
export const USAGE = `Чем своя методика отличается от порядка и что это меняет:

  npm run compare -- --procedure ПОРЯДОК [--with С-ЧЕМ] [--checklists ЧЕК-ЛИСТЫ --answers АНКЕТЫ --options НАСТРОЙКИ] [--out ПАПКА]

    --procedure   свой порядок (.json)
    --with        с чем сравнить: обозначение готовой методики, например mintrud-344n-2018/social-service,
                  или другой порядок (.json); если не указано — то, что названо в "extends", или порядок социального обслуживания
    --checklists, --answers, --register, --columns, --dictionary, --options
                  таблицы организаций по своему порядку, как в npm run rate; без них сравниваются только методики
    --with-checklists, --with-answers, --with-register, --with-columns, --with-dictionary, --with-options
                  таблицы по другой методике, если она собирает другое
    --out         папка, куда записать compare.md и compare.json; без неё сравнение выводится на экран`;

const TABLES = ['checklists', 'answers', 'register', 'columns', 'dictionary', 'options'] as const satisfies readonly (keyof RateFiles)[];
const NAMES = ['procedure', 'with', 'out', ...TABLES, ...TABLES.map((name) => `with-${name}` as const)] as const;

type Values = Readonly<Partial<Record<(typeof NAMES)[number], string>>>;

/** Reads the arguments of the command; reasons where it cannot be done. */
export function commandOf(args: readonly string[]): Command | { readonly reasons: readonly string[] } {
  try {
    const options = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }]));
    const values = parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values as Values;
    const reasons = [...(values.procedure === undefined ? ['Не указано --procedure.'] : []), ...halfGiven(values, ''), ...halfGiven(values, 'with-')];
    if (values.procedure === undefined || reasons.length > 0) return { reasons };
    const tables = tablesOf(values, '');
    const shared = tables && Object.fromEntries(SHARED.flatMap((name) => (tables[name] === undefined ? [] : [[name, tables[name]]])));
    const withTables = tablesOf(values, 'with-');
    return {
      procedure: values.procedure,
      ...(values.with !== undefined && { with: values.with }),
      ...(values.out !== undefined && { out: values.out }),
      ...(tables && { tables }),
      ...(withTables && { withTables: { ...shared, ...withTables } }),
    };
  } catch (error) {
    return { reasons: [reasonOf(error as NodeJS.ErrnoException)] };
  }
}

/** What holds for the tables of either methodology unless it is said apart. */
const SHARED = ['register', 'dictionary', 'options'] as const;

type Prefix = '' | 'with-';

/** Tables come in twos: what was seen, and what was answered. */
function halfGiven(values: Values, prefix: Prefix): string[] {
  const given = TABLES.filter((name) => values[`${prefix}${name}`] !== undefined);
  const missing = (['checklists', 'answers'] as const).filter((name) => values[`${prefix}${name}`] === undefined);
  return given.length === 0 ? [] : missing.map((name) => `Не указано --${prefix}${name}.`);
}

function tablesOf(values: Values, prefix: Prefix): RateFiles | undefined {
  const given = TABLES.flatMap((name) => (values[`${prefix}${name}`] === undefined ? [] : [[name, values[`${prefix}${name}`]]]));
  return given.length === 0 ? undefined : (Object.fromEntries(given) as RateFiles);
}
