import type { Cell, Register, RegisterEntry, Table, TableRow } from 'nok-methodology';
import { attained, failed, type Attempt, type Problem } from './problem.js';
import { quotedList } from './russian.js';

/** The titles of a register file, by what the columns hold. */
export const REGISTER_TITLES = {
  id: 'ИНН или код',
  name: 'Название',
  aliases: 'Другие названия',
  type: 'Тип',
  municipality: 'Муниципалитет',
  forms: 'Формы обслуживания',
  parent: 'Головная организация',
  recipients: 'Получателей услуг',
} as const satisfies Readonly<Record<keyof RegisterEntry, string>>;

type Name = keyof typeof REGISTER_TITLES;
const NAMES = Object.keys(REGISTER_TITLES) as readonly Name[];

/** Between several names or forms in one cell. */
const BETWEEN = '|';

/** A register with the row each organisation has in its file. */
export interface RegisterFile {
  readonly register: Register;
  readonly rows: readonly number[];
}

/** Reads a register: a row an organisation; of the columns only the code is required. */
export function registerOf(table: Table, file: string): Attempt<RegisterFile> {
  const columns = new Map(NAMES.map((name) => [name, table.titles.findIndex((title) => plain(title) === plain(REGISTER_TITLES[name]))]));
  const rows = [...table.rows].filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  const problems = [...problemsOfTitles(table.titles, file), ...rows.flatMap((row) => problemsOfRow(row, columns, file))];
  if (problems.length > 0) return failed(...problems);
  return attained({ register: rows.map(({ cells }) => entryOf(cells, columns)), rows: rows.map(({ number }) => number) });
}

/** Without a register file: the organisations of the checklists, by the name written there. */
export function registerOfChecklists({ rows }: Table, organisationAt: number): RegisterFile {
  const found = new Map<string, { id: string; row: number }>();
  for (const { number: row, cells } of rows) {
    const id = textOf(cells[organisationAt]);
    if (id !== '' && !found.has(plain(id))) found.set(plain(id), { id, row });
  }
  const entries = [...found.values()];
  return { register: entries.map(({ id }) => ({ id })), rows: entries.map(({ row }) => row) };
}

function problemsOfTitles(titles: readonly string[], file: string): Problem[] {
  const known = NAMES.map((name) => REGISTER_TITLES[name]);
  const row = 1;
  const missing = titles.some((title) => plain(title) === plain(REGISTER_TITLES.id))
    ? []
    : [{ file, row, text: `Нет столбца «${REGISTER_TITLES.id}».`, remedy: `Добавьте его. Найдены заголовки: ${quotedList(titles)}.` }];
  return [
    ...missing,
    ...titles.flatMap((title, position): Problem[] => {
      const place = { file, row, column: { title, position } };
      if (!known.some((name) => plain(name) === plain(title))) {
        return [{ ...place, text: 'Столбец перечня не распознан.', remedy: `Удалите его или назовите как один из этих: ${quotedList(known)}.` }];
      }
      const doubled = titles.findIndex((other) => plain(other) === plain(title)) < position;
      return doubled ? [{ ...place, text: 'Столбец встречается дважды.', remedy: 'Оставьте один из них.' }] : [];
    }),
  ];
}

function problemsOfRow({ number: row, cells }: TableRow, columns: ReadonlyMap<Name, number>, file: string): Problem[] {
  const at = (name: Name) => ({ file, row, column: { title: REGISTER_TITLES[name], position: columns.get(name) ?? 0 } });
  const recipients = textIn(cells, columns, 'recipients');
  return [
    ...(textIn(cells, columns, 'id') === ''
      ? [{ ...at('id'), text: 'ИНН или код не указан.', remedy: 'Впишите ИНН или любой код, который не повторяется.' }]
      : []),
    ...(isCount(recipients)
      ? []
      : [{ ...at('recipients'), text: `«${recipients}» — не целое число.`, remedy: 'Впишите число цифрами или оставьте ячейку пустой.' }]),
  ];
}

const isCount = (text: string): boolean => /^\d{0,15}$/.test(text.replace(/\s/g, ''));

function entryOf(cells: readonly Cell[], columns: ReadonlyMap<Name, number>): RegisterEntry {
  const filled = NAMES.map((name) => [name, textIn(cells, columns, name)] as const).filter(([, text]) => text !== '');
  const values = filled.map(([name, text]): [Name, RegisterEntry[Name]] => {
    if (name === 'aliases' || name === 'forms') return [name, partsOf(text)];
    return [name, name === 'recipients' ? Number(text.replace(/\s/g, '')) : text];
  });
  return Object.fromEntries(values) as unknown as RegisterEntry;
}

const partsOf = (text: string): string[] => text.split(BETWEEN).map((part) => part.trim()).filter((part) => part !== '');

const textIn = (cells: readonly Cell[], columns: ReadonlyMap<Name, number>, name: Name): string => textOf(cells[columns.get(name) ?? -1]);

const textOf = (cell: Cell): string => String(cell ?? '').trim();

/** A text as titles and names are compared: without regard to case and spaces. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
