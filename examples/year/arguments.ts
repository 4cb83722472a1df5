import { commandOf, type Command } from '../rate/arguments.js';

/** What the command line asks for: that of a rating, and the file of the year. */
export type YearCommand = Exclude<Command, { readonly kind: 'rate' }> | (Extract<Command, { readonly kind: 'rate' }> & { readonly year: string });

/** How the command is called. */
export const USAGE = `Документы года — из тех же файлов, что и рейтинг, и одного файла о годе совета:

  npm run year -- --checklists ЧЕК-ЛИСТЫ --answers АНКЕТЫ --options НАСТРОЙКИ --year ГОД --out ПАПКА

    --year        совет, заседания, сроки, ответственные, публикация (.json)
    --out         папка; документы пишутся в папку documents внутри неё, прежние в ней заменяются
    остальные ключи те же, что у npm run rate: --register, --columns, --dictionary, --sector, --procedure, --without-incomplete

Образец year.json с условными данными и как его заполнить:

  npm run year -- --template ПАПКА`;

/** Reads the arguments of the command. */
export function yearCommandOf(args: readonly string[]): YearCommand {
  const at = args.findIndex((word) => word === '--year' || word.startsWith('--year='));
  const isApart = args[at] === '--year';
  const year = isApart ? args[at + 1] : args[at]?.slice('--year='.length);
  const rest = at < 0 ? args : args.filter((_, position) => position !== at && !(isApart && position === at + 1));
  const command = commandOf(rest);
  if (at >= 0 && (year === undefined || year === '' || year.startsWith('--'))) return { kind: 'wrong', reasons: ['После ключа --year должно стоять имя файла.'] };
  switch (command.kind) {
    case 'rate':
      if (command.report) return { kind: 'wrong', reasons: ['Ключ --report есть только у npm run rate.'] };
      return year === undefined ? { kind: 'wrong', reasons: ['Не указано --year.'] } : { ...command, year };
    case 'template':
      return year === undefined ? command : { kind: 'wrong', reasons: ['Вместе с --template не нужно: --year.'] };
    case 'wrong':
      return year === undefined && at < 0 && command.reasons.some((reason) => reason.startsWith('Не указано')) ? { kind: 'wrong', reasons: [...command.reasons, 'Не указано --year.'] } : command;
    case 'help':
      return command;
  }
}
