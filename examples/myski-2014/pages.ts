import { bandOf, describeMethodology, explain, sourcesOf, type Assessment, type Collection, type RatingRow, type Source } from 'nok-methodology';
import { byDefaultInWords, choicesInWords } from '../rate/choices.js';
import { counted, withComma } from '../rate/russian.js';
import { sumOf, toDecimal } from '../report/fraction.js';
import { escaped, heading, list, numberedList, page, table } from '../report/markdown.js';
import type { Assessed, AssessedInstitution } from './assessed.js';
import { SEED } from './generate.js';

/** Everything the council gets, as Markdown: the name of the file, and the text. */
export function pagesOf(assessed: Assessed): [name: string, text: string][] {
  return [
    ['rating.md', ratingPage(assessed)],
    ['sources.md', sourcesPage(assessed)],
    ...assessed.institutions.flatMap(({ id, procedure: { methodology }, assessment }): [string, string][] => [
      [`${id}.explanation.md`, remarked(explain(assessment, { language: 'ru' }))],
      [`${id}.method.md`, remarked(describeMethodology(methodology, { language: 'ru' }))],
    ]),
  ];
}

const REMARK = `> Условные данные (зерно ${String(SEED)}): ни один показатель, ответ или балл не относится к настоящему учреждению.`;

/** A page of the library with the remark under its title. */
const remarked = (markdown: string): string => markdown.replace('\n\n', `\n\n${REMARK}\n\n`);

/** What the document tells of the council's work; no more is known of it. */
const STEPS = [
  'Первое заседание: определены два учреждения, утверждены порядок оценки и критерии.',
  'Проведено анкетирование получателей услуг, изучена информация на сайте управления социальной защиты, рассчитаны оценочные баллы.',
  'Второе заседание: рассмотрены результаты анкетирования, после этого утверждены перечни показателей — свой у каждого учреждения.',
];

function ratingPage({ institutions, rating }: Assessed): string {
  const of = ({ organisation }: RatingRow): AssessedInstitution =>
    institutions.find(({ assessment }) => assessment.organisation?.id === organisation) as AssessedInstitution;
  return page([
    heading(1, 'Рейтинг двух учреждений, 2014 год (условные данные)'),
    REMARK,
    heading(2, 'Как шла работа'),
    numberedList(STEPS),
    heading(2, 'Рейтинг'),
    'Перечни показателей разные, и наибольшая сумма баллов у них разная. Поэтому сравнивается процент от возможного.',
    table(
      [['Место', 'right'], ['Учреждение', 'left'], ['Набрано баллов', 'right'], ['Возможно', 'right'], ['Процент', 'right'], ['Уровень', 'left'], ['Анкет', 'right']],
      rating.rows.map((row) => rowOf(row, of(row))),
    ),
    ...institutions.flatMap(criteriaPart),
    heading(2, 'Что принято'),
    list([
      'В одном рейтинге две методики: сравнивается процент от наибольшего возможного по каждой из них (выбрано).',
      ...choicesOf(institutions[0] as AssessedInstitution, rating.choices.filter(({ question }) => question !== 'across-methodologies')),
    ]),
    heading(2, 'Что не учтено'),
    list(institutions.map(notCounted)),
  ]);
}

const nameOf = ({ organisation }: Assessment): string => escaped(organisation?.name ?? '');

const points = (fraction: string): string => withComma(toDecimal(fraction, 2));

function rowOf({ place, score }: RatingRow, { assessment, procedure, outcome }: AssessedInstitution): string[] {
  const { criteria, methodology } = assessment;
  return [
    String(place),
    nameOf(assessment),
    points(sumOf(criteria.map(({ exact }) => exact as string))),
    withComma(toDecimal(sumOf(methodology.criteria.map(({ range }) => range?.most ?? '0')), 0)),
    withComma(score),
    bandOf(assessment, procedure.bands).label.ru,
    String(outcome.answers[assessment.organisation?.id ?? '']?.respondents ?? 0),
  ];
}

function criteriaPart({ assessment, id }: AssessedInstitution): string[] {
  const { criteria, methodology } = assessment;
  return [
    heading(3, nameOf(assessment)),
    table(
      [['Критерий', 'left'], ['Баллы', 'right'], ['Из', 'right']],
      methodology.criteria.map(({ id: number, label, range }, position) =>
        [`${number}. ${escaped(label.ru)}`, withComma(criteria[position]?.score ?? ''), range?.most ?? '']),
    ),
    `Как получен каждый балл — [${id}.explanation.md](${id}.explanation.md), вся методика — [${id}.method.md](${id}.method.md).`,
  ];
}

const choicesOf = ({ procedure: { methodology, collection } }: AssessedInstitution, choices: Assessed['rating']['choices']): string[] =>
  choicesInWords(choices, methodology, collection).map(({ question, chosen, byDefault }) => `${question}: ${chosen} (${byDefaultInWords(byDefault)}).`);

const notCounted = ({ assessment, outcome: { inconsistencies } }: AssessedInstitution): string =>
  `${nameOf(assessment)}: ${counted(inconsistencies.length, 'ответ', 'ответа', 'ответов')} на вопросы, которые следовало пропустить.`;

/** The site that was studied is the authority's. */
const SOURCES: Readonly<Partial<Record<Source, string>>> = {
  site: 'сайт управления социальной защиты (УСЗН)', visit: 'осмотр помещений', survey: 'анкетирование', records: 'журналы и отчётность учреждения',
};

function sourcesPage({ institutions }: Assessed): string {
  return page([
    heading(1, 'Кто что собирает (условные данные)'),
    REMARK,
    'По этой таблице делят работу: строка — источник, последний столбец — вопрос анкеты, чек-лист или графа, откуда берётся значение.',
    ...institutions.flatMap(({ assessment, procedure: { methodology, collection } }) => [
      heading(2, nameOf(assessment)),
      table(
        [['Источник', 'left'], ['Что', 'left'], ['Показатель', 'left'], ['Чем собирают', 'left']],
        sourcesOf(methodology).flatMap(({ source, observations }) => observations.map(({ key, label, usedBy }, position) =>
          [position === 0 ? SOURCES[source] ?? source : '', escaped(label.ru), usedBy.join(', '), escaped(collectedBy(key, collection))])),
      ),
    ]),
  ]);
}

function collectedBy(key: string, { checklists, questionnaire, figures = [] }: Collection): string {
  const isOf = ({ observation }: { readonly observation?: string }): boolean => observation === key;
  return checklists.find(isOf)?.title.ru ?? figures.find(isOf)?.title.ru ?? questionnaire.questions.find(isOf)?.text.ru ?? '';
}
