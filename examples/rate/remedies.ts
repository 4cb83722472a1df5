import type { NokIssue, NokIssueCode } from 'nok-methodology';
import { NOT_GIVEN } from './files.js';
import type { Sources } from './sources.js';

type Remedy = (params: NokIssue['params'], sources: Sources, issue: NokIssue) => string;

/** What to do about an issue, with the very line to add where there is one. */
export const remedyOf = (issue: NokIssue, sources: Sources): string | undefined => remedies[issue.code]?.(issue.params, sources, issue);

const remedies: Readonly<Partial<Record<NokIssueCode, Remedy>>> = {
  columnUnknown: ({ table, title, nearest }, sources) =>
    title === ''
      ? 'Впишите заголовок или удалите пустой столбец.'
      : `${columnsFile(sources)}: ${json({ [String(table)]: { [String(title)]: idOf(first(nearest), sources) ?? 'ignore' } })}`,
  columnMissing: ({ table, columns }, sources) =>
    `Добавьте столбцы, а если они названы иначе — ${columnsFile(sources)}: ${json({ [String(table)]: ownTitlesFor(columns as string[], sources) })}`,
  columnDoubled: () => 'Оставьте один из них, или переименуйте.',
  columnTwice: () => 'Оставьте один из них; другой отметьте в соответствии столбцов как "ignore".',
  columnNotFound: () => 'Исправьте заголовок в соответствии столбцов, или уберите эту строку.',

  organisationBlank: () => 'Впишите организацию, или удалите строку.',
  organisationUnknown: ({ name }, { files }) =>
    files.register === undefined
      ? 'Назовите её так же, как в чек-листах; если чек-листа у неё нет — добавьте его.'
      : `Исправьте название; если это другое написание — впишите «${String(name)}» в столбец «Другие названия» файла ${files.register}.`,
  organisationDoubled: () => 'Оставьте одну строку.',
  nameAmbiguous: () => 'Оставьте это название у одной из них.',
  checklistMissing: (_, { files }) => `Добавьте строку в чек-листы, или уберите организацию из перечня${ofRegister(files.register)}.`,
  answersMissing: (_, { files }) =>
    `Добавьте анкеты, или уберите организацию из ${files.register === undefined ? 'чек-листов' : `перечня${ofRegister(files.register)}`}.`,

  answerUnknown: ({ word }, { files }) =>
    `${files.dictionary ?? `${NOT_GIVEN.dictionary} (--dictionary)`}: ${JSON.stringify(word)}: "yes", "no" или "blank"`,
  dictionaryConflict: () => 'Оставьте одно значение; «да» и «нет» в словаре не нужны.',
  listNotApplicable: () => 'Проверьте отметки: хотя бы одна позиция этого перечня должна быть применима.',
  countAboveOf: () => 'Исправьте число получателей в перечне, или уберите лишние анкеты.',
  mayNotBeEmpty: () => 'На этот вопрос не ответил никто: проверьте столбец анкет.',

  nobodyAsked: (_, { files }, { path }) =>
    `${optionsFile(files.options)}: "whenNobodyAsked": ${json({ [String(path[1])]: 'leave-out' })} — исключить и пересчитать значимости; "full" — считать 100; "zero" — считать 0`,
  notApplicable: (_, { files }) => `${optionsFile(files.options)}: "whenNotApplicable": "leave-out" — исключить и пересчитать значимости`,
  itemNotApplicable: (_, { files }) =>
    `${optionsFile(files.options)}: "whenItemNotApplicable": "present" — считать, что позиция есть; "absent" — что её нет`,
};

const optionsFile = (given: string | undefined): string => given ?? `${NOT_GIVEN.options} (--options)`;

const columnsFile = ({ files }: Sources): string => files.columns ?? `${NOT_GIVEN.columns} (--columns)`;

const ofRegister = (register: string | undefined): string => (register === undefined ? '' : ` ${register}`);

const json = (value: object): string => JSON.stringify(value, null, 1).replace(/\s+/g, ' ');

const first = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);

/** So many lines are shown as a pattern for the others. */
const PATTERN = 3;

const ownTitlesFor = (columns: readonly string[], sources: Sources): Record<string, string> =>
  Object.fromEntries(
    columns.slice(0, PATTERN).map((title, position) => [`ваш заголовок ${String(position + 1)}`, idOf(title, sources) ?? 'organisation']),
  );

/** The id of a question or item by the title it is known by. */
function idOf(title: unknown, { collection }: Sources): string | undefined {
  const items = collection?.checklists.flatMap((list) =>
    list.items.flatMap(({ id, label }) => [{ id, title: `${list.title.ru}: ${label.ru}` }, { id, title: `${list.title.en}: ${label.en}` }]),
  );
  const questions = collection?.questionnaire.questions.flatMap(({ id, text }) => [{ id, title: text.ru }, { id, title: text.en }]);
  return [...(items ?? []), ...(questions ?? [])].find((known) => known.title === title)?.id;
}
