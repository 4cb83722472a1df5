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
  branchCircle: () => 'Исправьте столбец «Головная организация».',
  nameAmbiguous: () => 'Оставьте это название у одной из них.',
  checklistMissing: (_, { files }) => `Добавьте строку в чек-листы, или уберите организацию из перечня${ofRegister(files.register)}.`,
  answersMissing: (_, { files }) =>
    `Добавьте анкеты, или уберите организацию из ${files.register === undefined ? 'чек-листов' : `перечня${ofRegister(files.register)}`}.`,

  answerUnknown: ({ word }, { files }) =>
    `${files.dictionary ?? `${NOT_GIVEN.dictionary} (--dictionary)`}: ${JSON.stringify(word)}: "yes", "no" или "blank"`,
  dictionaryConflict: () => 'Оставьте одно значение; «да» и «нет» в словаре не нужны.',
  outsideValidity: (_, sources) => `Укажите день из этого срока.${inOwnMethod(sources, 'исправьте "validFrom" и "validTo"')}`,
  listNotApplicable: ({ observation }, sources) =>
    `Проверьте отметки: хотя бы одна позиция этого перечня должна быть применима.${inOwnMethod(sources, `если так бывает, добавьте исходному значению ${String(observation)} строку "mayBeEmpty": true`)}`,
  countAboveOf: () => 'Исправьте число получателей в перечне, или уберите лишние анкеты.',
  mayNotBeEmpty: ({ observation }, sources, { path }) =>
    (path[0] === 'answers' ? 'На этот вопрос не ответил никто: проверьте столбец анкет.' : 'Впишите значение: «не применимо» здесь не предусмотрено.')
      + inOwnMethod(sources, `если так бывает, добавьте исходному значению ${String(observation)} строку "mayBeEmpty": true`),

  optionUnknown: ({ word, column }, { files, collection }, { path }) => {
    if (path[0] === 'answers') return `Исправьте ответ; если это пропуск — ${files.dictionary ?? `${NOT_GIVEN.dictionary} (--dictionary)`}: ${json({ [String(word)]: 'blank' })}`;
    const list = collection?.checklists.find(({ title, items }) => items.some(({ label }) => `${title.ru}: ${label.ru}` === column));
    return `Впишите одну из оценок, её баллы${list?.grades ? ` (${list.grades.map(({ points }) => points.replace('.', ',')).join(', ')})` : ''} или «не применимо: причина».`;
  },
  numberUnknown: ({ whole }, _, { path }) =>
    whole === true || path[0] === 'answers'
      ? 'Впишите число цифрами, без единиц измерения.'
      : 'Впишите число, а если это среднее — сумму и из скольких она: «1302 из 124»; в этих границах должно лежать частное.',
  shareUnknown: () => 'Первое число не больше второго, второе больше нуля.',

  nobodyAsked: (_, { files }, { path }) =>
    `${optionsFile(files.options)}: "whenNobodyAsked": ${json({ [String(path[1])]: 'leave-out' })} — исключить и пересчитать значимости; "full" — считать 100; "zero" — считать 0`,
  notApplicable: (_, { files }) => `${optionsFile(files.options)}: "whenNotApplicable": "leave-out" — исключить и пересчитать значимости`,
  itemNotApplicable: (_, { files }) =>
    `${optionsFile(files.options)}: "whenItemNotApplicable": "present" — считать, что позиция есть; "absent" — что её нет`,
};

/** What may be changed in the method itself, where the method is the council's own. */
const inOwnMethod = ({ procedureFile }: Sources, remedy: string): string => (procedureFile === undefined ? '' : ` Или в ${procedureFile}: ${remedy}.`);

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

/** The id of a question or item, or the observation of a figure, by the title it is known by. */
function idOf(title: unknown, { collection }: Sources): string | undefined {
  const items = collection?.checklists.flatMap((list) =>
    list.items.flatMap(({ id, label }) => [{ id, title: `${list.title.ru}: ${label.ru}` }, { id, title: `${list.title.en}: ${label.en}` }]),
  );
  const questions = collection?.questionnaire.questions.flatMap(({ id, text }) => [{ id, title: text.ru }, { id, title: text.en }]);
  const figures = collection?.figures?.flatMap(({ observation: id, title }) => [{ id, title: title.ru }, { id, title: title.en }]);
  return [...(items ?? []), ...(questions ?? []), ...(figures ?? [])].find((known) => known.title === title)?.id;
}
