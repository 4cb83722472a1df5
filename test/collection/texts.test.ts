import { assess, collectionOf, formatIssues, methodologyOn, observe, safeObserve, safeRank, safeTally, type Cell, type Methodology, type NokIssue, type Observed, type Outcome } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { tableTexts } from '../../src/errors/english/tables.js';
import { SHEET, STUDY, asked, council, filled, own as counciled, question } from './council.js';
import {
  answer, answerTable, answerTitles, checklist, checklistTable, checklistTitles, collection, ids, items, methodology, observed, titleOf, withMarks,
} from './tables.js';
import { criterion, observation, share, small } from '../methodology/small.js';

const found = ({ problems }: Observed): readonly NokIssue[] => problems;
const thrown = (outcome: Outcome<unknown>): readonly NokIssue[] => (outcome.success ? [] : outcome.error.issues);

const TITLES = ['Организация', 'Район', 'Пол'];
const tables = { checklists: checklistTable([checklist('А')]), answers: answerTable([answer('А')]) };
const answersUnder = (titles: readonly string[], more: object = {}): readonly NokIssue[] => found(observed(ids('А'), [], [], {}, { ...tables, answers: { titles, rows: [] }, ...more }));
const register = [{ id: 'А', name: 'Дом № 1' }, { id: 'Б', name: 'Дом № 2' }];

const own = { ...collection, questionnaire: { ...collection.questionnaire, questions: [...collection.questionnaire.questions, { id: 'again', gate: 'usedSites', text: { ru: 'Ещё?', en: 'Again?' } }] } };
const [, ...fewer] = collection.checklists;
const assessedOn = (on: string, id: string) => {
  const of: Methodology = methodologyOn({ sector: 'social-service', on });
  const { observations, choices } = observe(of, { register: ids('А'), ...tables }).ready[0] ?? { observations: {}, choices: [] };
  return assess(of, observations, { choices, organisation: { id } });
};
const [early, late] = ['2021-11-15', '2024-10-05'].map((on) => methodologyOn({ sector: 'social-service', on }).fingerprint) as [string, string];

/** The problems of a council's own study and answer sheet with other cells. */
function ofCouncil(changes: Readonly<Record<string, Cell>>): readonly NokIssue[] {
  const [study, sheet] = [['organisation', 'roof', 'stairs', 'ramp', 'openness', 'calls', 'places', 'facts'], ['organisation', 'form', ...asked.map(({ id }) => id)]]
    .map((columns, table) => ([STUDY, SHEET][table] as readonly Cell[]).map((cell, column) => { const name = columns[column] ?? ''; return name in changes ? changes[name] : cell; })) as [Cell[], Cell[]];
  return found(observe(council, { register: ids('А'), collection: counciled, checklists: filled('checklists', [study]), answers: filled('answers', [sheet]) }));
}

const dozen = (titles: readonly string[]): string => titles.slice(0, 12).join(', ');
const quoted = (titles: readonly string[]): string => titles.slice(0, 12).map((title) => `«${title}»`).join(', ');

/** Problems that hold one of each code, and both sentences as they are printed. */
const raised: Readonly<Record<keyof typeof tableTexts, readonly [issues: () => readonly NokIssue[], en: string, ru: string]>> = {
  columnUnknown: [
    () => answersUnder([...answerTitles.slice(0, 8), 'Форма опросов']),
    `The column "Форма опросов" of answers is not known. Did you mean Форма опроса? Map it, or map it to "ignore". Titles found: ${answerTitles.slice(0, 8).join(', ')}, Форма опросов.`,
    `Столбец «Форма опросов» (анкеты) не распознан. Возможно, имелось в виду «Форма опроса». Укажите, что в нём, или "ignore", чтобы не учитывать. Найдены заголовки: ${quoted(answerTitles.slice(0, 8))}, «Форма опросов».`,
  ],
  columnMissing: [
    () => found(observed(ids('А'), [], [], {}, { ...tables, checklists: { titles: ['Организация', ...checklistTitles.slice(3)], rows: [] } })),
    `The table checklists has no column for ${checklistTitles.slice(1, 3).join(', ')}. Titles found: Организация, ${checklistTitles.slice(3, 14).join(', ')} … (62).`,
    `Не хватает столбцов (чек-листы): ${quoted(checklistTitles.slice(1, 3))}. Найдены заголовки: «Организация», ${quoted(checklistTitles.slice(3, 14))} … (всего 62).`,
  ],
  columnDoubled: [
    () => answersUnder([...TITLES, 'ПОЛ']),
    'The column "ПОЛ" of answers stands there twice. Titles found: Организация, Район, Пол, ПОЛ.',
    'Столбец «ПОЛ» (анкеты) встречается дважды. Найдены заголовки: «Организация», «Район», «Пол», «ПОЛ».',
  ],
  eitherOr: [
    () => {
      const outcome = safeObserve(methodology, { register: ids('А'), checklists: tables.checklists });
      return outcome.success ? [] : outcome.error.issues;
    },
    'Exactly one of answers, tallies is needed.', 'Нужно ровно одно из: «answers», «tallies».',
  ],
  columnTwice: [
    () => answersUnder([...TITLES, 'Organisation']),
    'Two columns of answers hold organisation. Titles found: Организация, Район, Пол, Organisation.',
    'Два столбца (анкеты) содержат одно и то же — «organisation». Найдены заголовки: «Организация», «Район», «Пол», «Organisation».',
  ],
  cellsBeyondTitles: [
    () => found(observed(ids('А'), [], [answer('А')], {}, { checklists: { titles: checklistTitles, rows: [{ number: 4, cells: ['А', ...items.map(() => 'да'), 'да'] }] } })),
    'Row 4 of checklists has 65 cells under 64 titles.',
    'Строка 4 (чек-листы): ячеек 65, а заголовков 64. Проверьте разделители и кавычки.',
  ],
  columnNotFound: [
    () => answersUnder(TITLES, { columns: { answers: { 'Возраст': 'ignore' } } }),
    'The column map names "Возраст", which answers does not have. Titles found: Организация, Район, Пол.',
    'В соответствии столбцов указан «Возраст», а в таблице (анкеты) его нет. Найдены заголовки: «Организация», «Район», «Пол».',
  ],
  organisationBlank: [
    () => found(observed(ids('А'), [checklist(' ')], [])),
    'Row 2 of checklists names no organisation.', 'Строка 2 (чек-листы): не указана организация.',
  ],
  organisationUnknown: [
    () => found(observed(register, [], [answer('Дом № 3')])),
    'Row 2 of answers names "Дом № 3", which the register does not know. Did you mean Дом № 1 or Дом № 2?',
    'Строка 2 (анкеты): организации «Дом № 3» нет в перечне. Возможно, имелось в виду «Дом № 1» или «Дом № 2». Добавьте её в перечень или впишите это написание в другие названия.',
  ],
  organisationDoubled: [
    () => found(observed(register, [checklist('А'), checklist('Дом № 1')], [])),
    'checklists.3: The organisation "А" is there twice.', 'checklists.3: Организация «А» встречается дважды.',
  ],
  nameAmbiguous: [
    () => found(observed([...register, { id: 'В', aliases: ['Дом № 2'] }], [], [])),
    'register: The name "дом № 2" belongs to Б and В.', 'register: Название «дом № 2» относится сразу к нескольким организациям: «Б», «В».',
  ],
  checklistMissing: [
    () => found(observed(ids('А'), [], [answer('А')])),
    'checklists: The organisation "А" has no checklist.', 'checklists: У организации «А» нет чек-листа.',
  ],
  answersMissing: [
    () => found(observed(ids('А'), [checklist('А')], [])),
    'answers: The organisation "А" has no answers.', 'answers: У организации «А» нет анкет.',
  ],
  answerUnknown: [
    () => found(observed(ids('А'), [checklist('А')], [answer('А', { wouldRecommend: 'не знаю' })])),
    `Row 2, "${titleOf('wouldRecommend')}": "не знаю" is neither yes, no nor blank. Map it in the dictionary.`,
    'Строка 2, «Готовы ли Вы рекомендовать организацию родственникам и знакомым?»: ответ «не знаю» — не «да», не «нет» и не пропуск. Укажите его значение в словаре ответов.',
  ],
  optionUnknown: [
    () => ofCouncil({ score: 6 }),
    'Row 2, "Вопрос score?": "6" is none of 1, 2, 3, 4, 5.', 'Строка 2, «Вопрос score?»: «6» — не один из допустимых ответов: «1», «2», «3», «4», «5».',
  ],
  numberUnknown: [
    () => ofCouncil({ places: '7,5' }),
    'Row 2, "Места": "7,5" is not a whole number from 0 to 6.', 'Строка 2, «Места»: «7,5» — не целое число от 0 до 6.',
  ],
  shareUnknown: [
    () => ofCouncil({ calls: '11 из 10' }),
    'Row 2, "Звонки": "11 из 10" is not so many of so many, as "9 of 10", the first not above the second.', 'Строка 2, «Звонки»: «11 из 10» — не «сколько из скольких». Впишите, например, «9 из 10»; первое число не больше второго.',
  ],
  cellBlank: [
    () => ofCouncil({ openness: '' }),
    'Row 2, "Открытость": the cell is blank.', 'Строка 2, «Открытость»: ячейка не заполнена.',
  ],
  markBlank: [
    () => found(withMarks({ standLicences: '' })),
    'Row 2, "Стенд: лицензии": the mark is blank.',
    'Строка 2, «Стенд: лицензии»: отметка не поставлена. Впишите «да», «нет» или «не применимо: причина».',
  ],
  markUnknown: [
    () => found(withMarks({ standLicences: 'частично' })),
    'Row 2, "Стенд: лицензии": "частично" is not a mark.',
    'Строка 2, «Стенд: лицензии»: «частично» — не отметка. Впишите «да», «нет» или «не применимо: причина».',
  ],
  markPartial: [
    () => found(withMarks({ servicesBraille: '0,5' })),
    'Row 2, "Условия для инвалидов: надписи шрифтом Брайля": "0,5" is a part, but this item is either present or absent.',
    'Строка 2, «Условия для инвалидов: надписи шрифтом Брайля»: «0,5» — частичная отметка, а эта позиция либо есть, либо нет. Впишите «да» или «нет».',
  ],
  reasonMissing: [
    () => found(withMarks({ servicesBraille: 'не применимо' })),
    'Row 2, "Условия для инвалидов: надписи шрифтом Брайля": an item that does not apply needs its reason.',
    'Строка 2, «Условия для инвалидов: надписи шрифтом Брайля»: не указано, почему позиция не применима. Впишите «не применимо: причина».',
  ],
  itemNotApplicable: [
    () => found(withMarks({ equipmentLift: 'не применимо: один этаж' })),
    'checklists.А.equipmentLift: "Оборудование для инвалидов: адаптированный лифт, поручни, широкие проёмы" does not apply to "А" (один этаж) and the order is silent: choose whenItemNotApplicable (present, absent).',
    'checklists.А.equipmentLift: Позиция «Оборудование для инвалидов: адаптированный лифт, поручни, широкие проёмы» не применима к организации «А» (один этаж), порядок об этом молчит: укажите whenItemNotApplicable (present, absent).',
  ],
  listNotApplicable: [
    () => found(withMarks(Object.fromEntries(items.filter((id) => id.startsWith('services')).map((id) => [id, 'не применимо: нет'])))),
    'checklists.А.accessibleServices: No item of "accessibleServices" applies to "А", and it may not be empty.',
    'checklists.А.accessibleServices: К организации «А» не применима ни одна позиция перечня «accessibleServices», а пустым он быть не может.',
  ],
  collectionMissing: [
    () => thrown(safeTally(small({ polite: observation('respondents') }, [criterion('1', share('polite'))]) as Methodology, tables.answers, { register })),
    'collection: The methodology "small" has no built-in checklists and questionnaire: give a collection.',
    'collection: Для методики «small» нет готовых чек-листов и анкеты: передайте свои (collection).',
  ],
  unknownQuestion: [
    () => thrown(safeTally(methodology, tables.answers, { register, collection: own })),
    `collection.questionnaire.questions.16.gate: There is no earlier question "usedSites". Did you mean usedSite? Known: ${dozen(collectionOf(methodology).questionnaire.questions.map(({ id }) => id))} … (16).`,
    `collection.questionnaire.questions.16.gate: Среди предыдущих вопросов нет «usedSites». Возможно, имелось в виду «usedSite». Известны: ${quoted(collection.questionnaire.questions.map(({ id }) => id))} … (всего 16).`,
  ],
  gateNeverOpens: [
    () => thrown(safeTally(council, tables.answers, { register, collection: { ...counciled, questionnaire: { ...counciled.questionnaire, questions: [...asked, question('again', { gate: 'score' })] } } })),
    'collection.questionnaire.questions.6.gate: No answer to the question "score" opens those behind it.',
    'collection.questionnaire.questions.6.gate: Ни один ответ на вопрос «score» не открывает вопросы, которые за ним стоят.',
  ],
  notCollected: [
    () => thrown(safeObserve(methodology, { register, ...tables, collection: { ...collection, checklists: fewer } })),
    'collection: No checklist, no question and no figure collects the observation "informationOnStand".',
    'collection: Исходное значение «informationOnStand» не собирают ни чек-листы, ни анкета, ни отдельные сведения.',
  ],
  methodologiesDiffer: [
    () => thrown(safeRank([assessedOn('2021-11-15', 'А'), assessedOn('2024-10-05', 'Б')])),
    `assessments.1.methodology.fingerprint: "Б" was computed under the methodology ${late}, not under ${early}.`,
    `assessments.1.methodology.fingerprint: «Б» посчитана по методике ${late}, а не по ${early}.`,
  ],
  dictionaryConflict: [
    () => thrown(safeTally(methodology, tables.answers, { register, dictionary: { 'Да': 'no' } })),
    'dictionary.Да: The dictionary gives "Да" two meanings.', 'dictionary.Да: В словаре ответов у слова «Да» два значения.',
  ],
};

describe('Each code of collected tables is raised by an input of its kind and printed in both languages:', () => {
  it.each(Object.entries(raised))('%s', (code, [issues, en, ru]) => {
    const these = issues().filter((issue) => issue.code === code).slice(0, 1);
    expect(formatIssues(these, 'en')).toBe(en);
    expect(formatIssues(these, 'ru')).toBe(ru);
    expect(these[0]?.message).toContain(code);
  });

  it('a list of missing columns is printed whole, however long', () => {
    const [missing] = answersUnder(['Район']).filter(({ code }) => code === 'columnMissing');
    expect(formatIssues(missing ? [missing] : [], 'ru').match(/«/g)?.length).toBe(16 + 1);
    expect(formatIssues(missing ? [missing] : [], 'en').split('?, ').length).toBe(15);
  });
});
