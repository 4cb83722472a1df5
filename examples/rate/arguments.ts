import { parseArgs } from 'node:util';
import type { EditionSector } from 'nok-methodology';
import type { RateFiles } from './files.js';
import { SECTORS, isSector } from './sectors.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'rate'; readonly files: RateFiles; readonly rules: Rules; readonly out: string; readonly withoutIncomplete: boolean; readonly report: boolean }
  | { readonly kind: 'template'; readonly folder: string; readonly rules: Rules }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reasons: readonly string[] };

/** What it rates by: a procedure of its own, or the order of a sector; of social service where neither is named. */
export interface Rules {
  readonly procedure?: string;
  readonly sector?: EditionSector;
}

/** How the command is called. */
export const USAGE = `Рейтинг по чек-листам и анкетам:

  npm run rate -- --checklists ЧЕК-ЛИСТЫ --answers АНКЕТЫ --options НАСТРОЙКИ --out ПАПКА

    --checklists  отметки: строка — организация, столбец — позиция (.csv или .xlsx)
    --answers     ответы: строка — анкета, столбец — вопрос (.csv или .xlsx)
    --options     день оценки и решения там, где порядок молчит (.json)
    --out         папка для рейтинга
    --sector      сфера, если это не социальное обслуживание: ${SECTORS.slice(1).join(', ')}
    --procedure   свой порядок вместо порядка сферы (.json, образец: npm run check -- --template)
    --register    перечень организаций с другими их названиями (.csv или .xlsx)
    --columns     какой столбец что содержит, если заголовки свои (.json)
    --dictionary  что значат другие слова, кроме «да» и «нет» (.json)
    --without-incomplete  составить рейтинг без организаций, по которым есть что исправить
    --report      ещё и отчёт со страницей для каждой организации, в папку report внутри --out

Пустые файлы с нужными заголовками:

  npm run rate -- --template ПАПКА [--sector СФЕРА | --procedure ПОРЯДОК]`;

const options = {
  checklists: { type: 'string' }, answers: { type: 'string' }, register: { type: 'string' }, columns: { type: 'string' },
  dictionary: { type: 'string' }, options: { type: 'string' }, out: { type: 'string' }, template: { type: 'string' },
  procedure: { type: 'string' }, sector: { type: 'string' },
  'without-incomplete': { type: 'boolean' }, report: { type: 'boolean' }, help: { type: 'boolean' },
} as const;

/** Reads the arguments of the command. */
export function commandOf(args: readonly string[]): Command {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    if (values.help) return { kind: 'help' };
    const { checklists, answers, out, register, columns, dictionary, options: choices, template, procedure, sector } = values;
    const rules = rulesOf(procedure, sector);
    if (typeof rules === 'string') return { kind: 'wrong', reasons: [rules] };
    if (template !== undefined) return templateOf(template, rules, Object.keys(values));
    if (checklists === undefined || answers === undefined || out === undefined) {
      const missing = Object.entries({ checklists, answers, out }).flatMap(([name, value]) => (value === undefined ? [`Не указано --${name}.`] : []));
      return { kind: 'wrong', reasons: missing };
    }
    const given = { register, columns, dictionary, options: choices };
    const files = Object.fromEntries(Object.entries(given).filter(([, file]) => file !== undefined));
    const settings = { withoutIncomplete: values['without-incomplete'] ?? false, report: values.report ?? false };
    return { kind: 'rate', files: { checklists, answers, ...files }, rules, out, ...settings };
  } catch (error) {
    return { kind: 'wrong', reasons: [reasonOf(error as NodeJS.ErrnoException)] };
  }
}

/** The rules named, or what is wrong with them. */
function rulesOf(procedure: string | undefined, sector: string | undefined): Rules | string {
  if (sector === undefined) return procedure === undefined ? {} : { procedure };
  if (procedure !== undefined) return 'Нужно что-то одно: --sector или --procedure.';
  return isSector(sector) ? { sector } : `Сфера «${sector}» не известна. Есть: ${SECTORS.join(', ')}.`;
}

function templateOf(folder: string, rules: Rules, given: readonly string[]): Command {
  const others = given.filter((name) => !['template', 'procedure', 'sector'].includes(name)).map((name) => `--${name}`);
  return others.length === 0
    ? { kind: 'template', folder, rules }
    : { kind: 'wrong', reasons: [`Вместе с --template не нужно: ${others.join(', ')}.`] };
}

/** What Node's parser says in English. */
export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  const named = /'(.+?)'/s.exec(message)?.[1] ?? '';
  const texts: Readonly<Record<string, string>> = {
    ERR_PARSE_ARGS_UNKNOWN_OPTION: `Неизвестный ключ: ${named}.`,
    ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: `Непонятно, к чему относится «${named}»: имя с пробелом берут в кавычки.`,
    ERR_PARSE_ARGS_INVALID_OPTION_VALUE: `После ключа ${named} должно стоять имя файла или папки.`,
  };
  return texts[code ?? ''] ?? message;
}
