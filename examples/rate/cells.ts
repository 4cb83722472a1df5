import type { Checklist, CollectedFigure, Collection, Methodology, Question } from 'nok-methodology';
import { quotedList } from './russian.js';

/** What may stand in the cells of the checklists: what goes for every list, then what is otherwise, a line each. */
export function markCells({ observations }: Methodology, { checklists, figures = [] }: Collection): string[] {
  const plain = checklists.filter(({ grades }) => grades === undefined);
  const inParts = plain.filter(({ observation }) => observations[observation]?.kind === 'checklist').map(titleOf);
  const numbers = (wanted: (figure: CollectedFigure) => boolean): string[] => figures.filter(wanted).map(titleOf);
  const kindOf = ({ observation }: CollectedFigure): string | undefined => observations[observation]?.kind;
  return [
    ...(plain.length === checklists.length ? ['да, нет, или «не применимо: причина».'] : []),
    ...(plain.length > 0 && plain.length < checklists.length ? [`да, нет, или «не применимо: причина»: ${quotedList(plain.map(titleOf))}.`] : []),
    ...checklists.flatMap((list) => (list.grades ? [`${gradesOf(list)}, или «не применимо: причина»: «${list.title.ru}».`] : [])),
    'Пустая ячейка — ошибка: её не отличить от забытой.',
    ...line(inParts, (titles) => `Отчасти, например 0,5, позиция может быть выполнена только здесь: ${titles}.`),
    ...line(numbers((one) => kindOf(one) === 'respondents' || kindOf(one) === 'checklist'), (titles) => `«9 из 10» пишут здесь: ${titles}.`),
    ...line(numbers((one) => kindOf(one) === 'items'), (titles) => `Целое число пишут здесь: ${titles}.`),
    ...line(numbers((one) => kindOf(one) === 'measure'), (titles) => `Число или, если это среднее, «сумма из скольких», например «1302 из 124», пишут здесь: ${titles}.`),
  ];
}

const titleOf = ({ title }: Pick<Checklist, 'title'>): string => title.ru;

/** The grades of a list with their points: either may be written. */
const gradesOf = ({ grades = [] }: Checklist): string => grades.map(({ label, points }) => `«${label.ru}» (${points.replace('.', ',')})`).join(', ');

/** What may be answered where it is not yes or no, a line each. */
export function answerCells({ questionnaire }: Collection): string[] {
  return questionnaire.questions.flatMap((question) => (question.answer === undefined ? [] : [`«${question.text.ru}» — ${wordsOf(question.answer)}`]));
}

function wordsOf(answer: NonNullable<Question['answer']>): string {
  switch (answer.kind) {
    case 'choice': return `одно из: ${quotedList(answer.options.map(({ label }) => label.ru))}`;
    case 'mark': return `оценка: целое число от ${answer.least} до ${answer.most}`;
    case 'number': return `число от ${answer.least} до ${answer.most}`;
  }
}

const line = (titles: readonly string[], text: (titles: string) => string): string[] => (titles.length > 0 ? [text(quotedList(titles))] : []);
