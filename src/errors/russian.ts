import { isDay } from './day.js';
import { nearestNames } from './nearest.js';
import type { Expectation, IssueParams, Texts } from './params.js';
import { planTexts } from './russian/plan.js';
import { hint, listed } from './russian/wording.js';

const expectations: Readonly<Record<Expectation, string>> = {
  text: 'непустой текст',
  key: 'ключ: строчная латинская буква, затем до 39 латинских букв и цифр',
  'score-id': 'номер оценки, например «1» или «1.1»',
  decimal: 'десятичное число текстом, например «0.3»',
  'positive-decimal': 'десятичное число больше нуля, например «0.3»',
  count: 'целое число от 0 до 9007199254740991',
  'whole-or-decimal': 'число или десятичное число текстом, например «16.5»',
  number: 'число, десятичное число текстом, например «16.5», или точное число, например «50/3»',
  boolean: 'true или false',
  date: 'существующая дата в виде ГГГГ-ММ-ДД',
  digits: 'целое число от 0 до 12',
  fraction: 'точное число, например «4871/50»',
  list: 'список',
  record: 'объект',
  anything: 'что угодно',
  'row-cell': 'текст, число, true, false или null',
  'plain-data': 'простые данные',
};

/** The Russian sentence of each code. */
export const russian: Texts<IssueParams> = {
  missing: ({ field }) => `Не указано «${field}».`,
  unknownKey: ({ key, known }) => `«${key}» здесь не предусмотрено.${hint(nearestNames(key, known))} Допустимо: ${listed(known)}.`,
  wrongType: ({ expected, found }) => `Ожидается ${expectations[expected]}, получено: ${found}.`,
  wrongValue: ({ allowed, found }) => `Допустимо одно из значений: ${listed(allowed)}; получено: ${found}.`,
  emptyList: ({ least }) => `В списке слишком мало элементов, нужно не меньше ${least}.`,
  unreadable: ({ reason }) => `Значение не удаётся прочитать: ${reason}.`,
  tooDeep: ({ most }) => `Слишком глубокая вложенность, допустимо не больше ${most}.`,
  tooLarge: ({ most }) => `Слишком много, допустимо не больше ${most}.`,
  wrongOrder: ({ from, to }) => (isDay(from) ? `${from} позже, чем ${to}.` : `${from} не меньше, чем ${to}.`),

  duplicate: ({ id }) => `«${id}» встречается дважды.`,
  unknownObservation: ({ key, known }) => `Нет исходного значения «${key}».${hint(nearestNames(key, known))} Известны: ${listed(known)}.`,
  unknownScore: ({ id, known }) => `Нет оценки «${id}».${hint(nearestNames(id, known))} Известны: ${listed(known)}.`,
  unknownAct: ({ id, known }) => `Нет акта «${id}».${hint(nearestNames(id, known))} Известны: ${listed(known)}.`,
  unusedObservation: ({ key }) => `Исходное значение «${key}» не входит ни в одну формулу.`,
  unusedScore: ({ id }) => `Оценка «${id}» не входит в итоговую.`,
  wrongKind: ({ key, kind, allowed }) => `Исходное значение «${key}» имеет вид ${kind}, а здесь подходит: ${allowed.join(', ')}.`,
  weightsSum: ({ sum, declared, difference }) => `Сумма значимостей равна ${sum}, а должна быть ${declared}: расхождение ${difference}.`,
  mixedFormula: () => 'Формула строится либо из оценок, либо из исходных значений, но не из тех и других сразу.',
  referenceUp: ({ from, to }) => `«${from}» не может ссылаться на «${to}»: итог берёт критерии, критерий — критерии и свои показатели, показатель — показатели.`,
  cycle: ({ through }) => `Оценки ссылаются друг на друга по кругу: ${through.join(' → ')}.`,
  unboundedRange: ({ key }) => `У исходного значения «${key}» нет наибольшего значения, поэтому границы оценки нельзя доказать.`,
  worstIsTarget: ({ worst, target }) => `Наихудшее значение ${worst} и целевое ${target} совпадают: между ними нельзя провести шкалу.`,
  stepsHole: ({ from, to }) => `В таблице баллов дыра: значениям от ${from} до ${to} не соответствует ни одна ступень.`,
  stepsOverlap: ({ from, to }) => `В таблице баллов наложение: значениям от ${from} до ${to} соответствуют две ступени.`,
  nothingToAttain: ({ most }) => `Наибольшее значение этой части — ${most}: достигать нечего.`,
  sumLeftOut: () => 'Сумма не может включать то, что бывает исключено: возьмите среднее (mean) или долю от достижимого (attained).',
  rangeNotProven: ({ least, most, declaredLeast, declaredMost }) =>
    `Формула даёт от ${least} до ${most}, а объявлены границы от ${declaredLeast} до ${declaredMost}.`,
  fingerprintMismatch: ({ given, computed }) => `Отпечаток ${given} не от этой методики: её отпечаток ${computed}.`,

  noEdition: ({ sector, on, periods }) => `Для сферы ${sector} на дату ${on} редакции нет. Известны: ${listed(periods)}.`,
  outsideValidity: ({ on, from, to }) => `Методика действует с ${from} по ${to}, дата ${on} в этот срок не входит.`,

  countAboveOf: ({ count, of }) => `Число ${count} больше, чем ${of}, из которого оно посчитано.`,
  outsideBounds: ({ value, least, most }) => `Значение ${value} вне границ от ${least} до ${most}.`,
  mayNotBeEmpty: ({ observation }) => `Значение «${observation}» не может быть пустым.`,
  nobodyAsked: ({ observation, choices }) =>
    `Для «${observation}» некого было опросить, порядок об этом молчит: укажите whenNobodyAsked (${choices.join(', ')}).`,
  notApplicable: ({ observation, reason, choices }) =>
    `«${observation}» не применимо (${reason}), порядок об этом молчит: укажите whenNotApplicable (${choices.join(', ')}).`,
  totalLeftOut: () => 'Исключены все значения: считать нечего.',
  doubledChoice: ({ question }) => `На вопрос «${question}» дано два ответа.`,
  differs: ({ stored, computed }) => `Записано ${stored}, а по исходным значениям получается ${computed}.`,

  columnUnknown: ({ table, title, titles, nearest }) =>
    `Столбец «${title}» (${tables[table] ?? table}) не распознан.${hint(nearest)} Укажите, что в нём, или "ignore", чтобы не учитывать. Найдены заголовки: ${listed(titles)}.`,
  columnMissing: ({ table, columns, titles }) =>
    `Не хватает столбцов (${tables[table] ?? table}): ${listed(columns, columns.length)}. Найдены заголовки: ${listed(titles)}.`,
  columnDoubled: ({ table, title, titles }) =>
    `Столбец «${title}» (${tables[table] ?? table}) встречается дважды. Найдены заголовки: ${listed(titles)}.`,
  columnTwice: ({ table, column, titles }) =>
    `Два столбца (${tables[table] ?? table}) содержат одно и то же — «${column}». Найдены заголовки: ${listed(titles)}.`,
  cellsBeyondTitles: ({ table, row, cells, titles }) =>
    `Строка ${row} (${tables[table] ?? table}): ячеек ${cells}, а заголовков ${titles}. Проверьте разделители и кавычки.`,
  columnNotFound: ({ table, title, titles }) =>
    `В соответствии столбцов указан «${title}», а в таблице (${tables[table] ?? table}) его нет. Найдены заголовки: ${listed(titles)}.`,
  organisationBlank: ({ table, row }) => `Строка ${row} (${tables[table] ?? table}): не указана организация.`,
  organisationUnknown: ({ table, row, name, nearest }) =>
    `Строка ${row} (${tables[table] ?? table}): организации «${name}» нет в перечне.${hint(nearest)} Добавьте её в перечень или впишите это написание в другие названия.`,
  organisationDoubled: ({ organisation }) => `Организация «${organisation}» встречается дважды.`,
  nameAmbiguous: ({ name, organisations }) => `Название «${name}» относится сразу к нескольким организациям: ${listed(organisations)}.`,
  checklistMissing: ({ organisation }) => `У организации «${organisation}» нет чек-листа.`,
  answersMissing: ({ organisation }) => `У организации «${organisation}» нет анкет.`,
  answerUnknown: ({ row, column, word }) =>
    `Строка ${row}, «${column}»: ответ «${word}» — не «да», не «нет» и не пропуск. Укажите его значение в словаре ответов.`,
  optionUnknown: ({ row, column, word, options }) => `Строка ${row}, «${column}»: «${word}» — не один из допустимых ответов: ${listed(options)}.`,
  numberUnknown: ({ row, column, word, least, most, whole }) =>
    `Строка ${row}, «${column}»: «${word}» — не ${whole ? 'целое ' : ''}число от ${least} до ${most}.`,
  shareUnknown: ({ row, column, word }) => `Строка ${row}, «${column}»: «${word}» — не «сколько из скольких». Впишите, например, «9 из 10»; первое число не больше второго.`,
  cellBlank: ({ row, column }) => `Строка ${row}, «${column}»: ячейка не заполнена.`,
  markBlank: ({ row, column }) => `Строка ${row}, «${column}»: отметка не поставлена. Впишите «да», «нет» или «не применимо: причина».`,
  markUnknown: ({ row, column, word }) => `Строка ${row}, «${column}»: «${word}» — не отметка. Впишите «да», «нет» или «не применимо: причина».`,
  markPartial: ({ row, column, word }) =>
    `Строка ${row}, «${column}»: «${word}» — частичная отметка, а эта позиция либо есть, либо нет. Впишите «да» или «нет».`,
  reasonMissing: ({ row, column }) => `Строка ${row}, «${column}»: не указано, почему позиция не применима. Впишите «не применимо: причина».`,
  itemNotApplicable: ({ organisation, column, reason, choices }) =>
    `Позиция «${column}» не применима к организации «${organisation}» (${reason}), порядок об этом молчит: укажите whenItemNotApplicable (${choices.join(', ')}).`,
  listNotApplicable: ({ organisation, observation }) =>
    `К организации «${organisation}» не применима ни одна позиция перечня «${observation}», а пустым он быть не может.`,
  collectionMissing: ({ methodology }) => `Для методики «${methodology}» нет готовых чек-листов и анкеты: передайте свои (collection).`,
  unknownMethodology: ({ id, known }) => `Готовой методики «${id}» нет.${hint(nearestNames(id, known))} Известны: ${listed(known)}.`,
  unknownQuestion: ({ id, known }) => `Среди предыдущих вопросов нет «${id}».${hint(nearestNames(id, known))} Известны: ${listed(known)}.`,
  gateNeverOpens: ({ id }) => `Ни один ответ на вопрос «${id}» не открывает вопросы, которые за ним стоят.`,
  eitherOr: ({ names }) => `Нужно ровно одно из: ${listed(names)}.`,
  notCollected: ({ observation }) => `Исходное значение «${observation}» не собирают ни чек-листы, ни анкета, ни отдельные сведения.`,
  methodologiesDiffer: ({ organisation, fingerprint, other }) => `«${organisation}» посчитана по методике ${fingerprint}, а не по ${other}.`,
  dictionaryConflict: ({ word }) => `В словаре ответов у слова «${word}» два значения.`,

  organisationMissing: () => 'В оценке не указана организация.',
  choicesDiffer: ({ question, organisations }) => `На вопрос «${question}» для организаций ${listed(organisations)} даны разные ответы.`,
  groupMissing: ({ organisation, groupBy }) => `У организации «${organisation}» нет ${groups[groupBy] ?? `уровня «${groupBy}»`}: неизвестно, в какую группу её отнести.`,
  tieBreakerLeftOut: ({ organisation, criterion }) => `Критерий ${criterion} у организации «${organisation}» не участвует и не может развести равные места.`,
  bandHole: ({ from, to }) => `Баллы от ${from} до ${to} не попадают ни в один уровень.`,
  bandOverlap: ({ from, to }) => `Баллы от ${from} до ${to} попадают сразу в два уровня.`,
  outsideBands: ({ score }) => `Балл ${score} не попадает ни в один уровень.`,
  otherParent: ({ organisation, parent, whole }) => `«${organisation}» — филиал «${parent}», а не «${whole}».`,
  branchBesideWhole: ({ organisation, whole }) => `«${organisation}» уже входит в «${whole}»: рядом они посчитались бы дважды.`,
  assessedTwice: ({ organisation, on }) => `Организация «${organisation}» записана как оценённая ${on} дважды.`,
  branchCircle: ({ through }) => `Организация не может быть филиалом самой себя: ${through.join(' → ')}.`,
  scoresDiffer: ({ score, organisations }) =>
    `Оценка ${score} у ${listed(organisations)} считается по-разному: формулы, значимости и границы должны совпадать.`,
  groupDoubled: ({ name, groups }) => `«${name}» отнесено сразу к нескольким: ${listed(groups)}.`,
  totalNotAttained: ({ organisation, kind }) =>
    `«${organisation}» оценена по другой методике, а итоги вида ${kind} между методиками не сравнивают: сравнивают только процент от возможного (attained).`,
  organisationNotInBoth: ({ organisation, missingIn }) =>
    `«${organisation}» есть только в одном из двух списков: в списке «${missingIn}» её нет.`,
  notWeighed: ({ id, within, kind }) => `У оценки «${id}» нет своей значимости в «${within}»: вид формулы — ${kind}.`,

  noRegime: ({ on, periods }) => `Правила для общественных советов на дату ${on} неизвестны. Известны: ${listed(periods)}.`,
  outsideTerm: ({ on, from, to }) => `Совет работает с ${from} по ${to}, дата ${on} в этот срок не входит.`,
  twoChairs: ({ members }) => `У совета одновременно два председателя: ${listed(members)}.`,
  unknownMember: ({ id, on, known }) => `На ${on} в совете нет «${id}».${hint(nearestNames(id, known))} В составе: ${listed(known)}.`,
  decidedTwice: ({ matter, meetings }) => `По вопросу «${matter}» два решения, заседания: ${listed(meetings)}.`,
  draftAfterApproval: ({ matter, approved, draft }) => `Вопрос «${matter}» утверждён ${approved}, а проект по нему — от ${draft}.`,
  protocolMissing: ({ matter }) => `Вопрос «${matter}» утверждён, а номер протокола заседания не указан.`,
  notInRegister: ({ organisation, nearest }) => `В перечне нет организации «${organisation}».${hint(nearest)}`,
  unknownGroup: ({ groupBy, name, known }) => `Ни у одной организации нет ${groups[groupBy] ?? groupBy} «${name}».${hint(nearestNames(name, known))} Известны: ${listed(known)}.`,
  ...planTexts,
};

/** What organisations are chosen by. */
const groups: Readonly<Record<string, string>> = { type: 'типа', municipality: 'муниципального образования', form: 'формы обслуживания' };

/** The names of the two collected tables. */
const tables: Readonly<Record<string, string>> = { checklists: 'чек-листы', answers: 'анкеты' };
