import { parseArgs } from 'node:util';
import type { RateFiles } from './files.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'rate'; readonly files: RateFiles; readonly procedure?: string; readonly out: string; readonly withoutIncomplete: boolean; readonly report: boolean }
  | { readonly kind: 'template'; readonly folder: string; readonly procedure?: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reasons: readonly string[] };

/** How the command is called. */
export const USAGE = `Рейтинг по чек-листам и анкетам:

  npm run rate -- --checklists ЧЕК-ЛИСТЫ --answers АНКЕТЫ --options НАСТРОЙКИ --out ПАПКА

    --checklists  отметки: строка — организация, столбец — позиция (.csv или .xlsx)
    --answers     ответы: строка — анкета, столбец — вопрос (.csv или .xlsx)
    --options     день оценки и решения там, где порядок молчит (.json)
    --out         папка для рейтинга
    --procedure   свой порядок вместо порядка социального обслуживания (.json, образец: npm run check -- --template)
    --register    перечень организаций с другими их названиями (.csv или .xlsx)
    --columns     какой столбец что содержит, если заголовки свои (.json)
    --dictionary  что значат другие слова, кроме «да» и «нет» (.json)
    --without-incomplete  составить рейтинг без организаций, по которым есть что исправить
    --report      ещё и отчёт со страницей для каждой организации, в папку report внутри --out

Пустые файлы с нужными заголовками:

  npm run rate -- --template ПАПКА [--procedure ПОРЯДОК]`;

const options = {
  checklists: { type: 'string' }, answers: { type: 'string' }, register: { type: 'string' }, columns: { type: 'string' },
  dictionary: { type: 'string' }, options: { type: 'string' }, out: { type: 'string' }, template: { type: 'string' },
  procedure: { type: 'string' },
  'without-incomplete': { type: 'boolean' }, report: { type: 'boolean' }, help: { type: 'boolean' },
} as const;

/** Reads the arguments of the command. */
export function commandOf(args: readonly string[]): Command {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    if (values.help) return { kind: 'help' };
    if (values.template !== undefined) return templateOf(values.template, values.procedure, Object.keys(values));
    const { checklists, answers, out, register, columns, dictionary, options: choices, procedure } = values;
    if (checklists === undefined || answers === undefined || out === undefined) {
      const missing = Object.entries({ checklists, answers, out }).flatMap(([name, value]) => (value === undefined ? [`Не указано --${name}.`] : []));
      return { kind: 'wrong', reasons: missing };
    }
    const given = { register, columns, dictionary, options: choices };
    const files = Object.fromEntries(Object.entries(given).filter(([, file]) => file !== undefined));
    const settings = { withoutIncomplete: values['without-incomplete'] ?? false, report: values.report ?? false };
    return { kind: 'rate', files: { checklists, answers, ...files }, ...(procedure !== undefined && { procedure }), out, ...settings };
  } catch (error) {
    return { kind: 'wrong', reasons: [reasonOf(error as NodeJS.ErrnoException)] };
  }
}

function templateOf(folder: string, procedure: string | undefined, given: readonly string[]): Command {
  const others = given.filter((name) => name !== 'template' && name !== 'procedure').map((name) => `--${name}`);
  return others.length === 0
    ? { kind: 'template', folder, ...(procedure !== undefined && { procedure }) }
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
