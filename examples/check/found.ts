import { differencesOf, methodologies, type Collection, type Methodology, type Procedure } from 'nok-methodology';
import { counted } from '../rate/russian.js';

/** What was found in a methodology that is right, in a sentence. */
export const methodologyInWords = (methodology: Methodology): string =>
  `Методика проверена: ${methodology.title.ru} (${partsOf(methodology).join(', ')}), отпечаток ${methodology.fingerprint}.`;

/** The same of a procedure, and how far it is from what it extends. */
export function procedureInWords({ methodology, collection }: Procedure, extended: string | undefined): string {
  const base = methodologies.find(({ id }) => id === extended);
  const collected = collection ? collectedBy(collection) : ['чек-листов и анкеты нет'];
  return [
    `Порядок проверен: ${methodology.title.ru} (${[...partsOf(methodology), ...collected].join(', ')}), отпечаток ${methodology.fingerprint}.`,
    ...(base ? [`Отличий от методики «${base.title.ru}»: ${differencesOf(base, methodology).length}.`] : []),
  ].join('\n');
}

function partsOf({ criteria, observations }: Methodology): string[] {
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  return [
    counted(criteria.length, 'критерий', 'критерия', 'критериев'),
    counted(indicators.length, 'показатель', 'показателя', 'показателей'),
    counted(Object.keys(observations).length, 'исходное значение', 'исходных значения', 'исходных значений'),
  ];
}

const collectedBy = ({ checklists, questionnaire, figures = [] }: Collection): string[] => [
  counted(questionnaire.questions.length, 'вопрос', 'вопроса', 'вопросов'),
  counted(checklists.flatMap(({ items }) => items).length, 'позиция', 'позиции', 'позиций'),
  ...(figures.length === 0 ? [] : [counted(figures.length, 'число', 'числа', 'чисел')]),
];
