import type { Question } from '../collection/index.js';
import { outcomeOf, type Outcome } from '../errors/index.js';
import type { Methodology, ObservationKinds } from '../methodology/index.js';
import { blankFormOf, type BlankOptions } from './blankCollection.js';
import { blanks, column, note, paragraph, table, titled } from './blocks.js';
import { documentOf, remarkOf } from './frame.js';
import type { Document } from './model.js';
import { blank } from './russian/blank.js';
import { namedGate, opening, skipAfter, type Skip } from './skips.js';
import { inRussian, type Tongue } from './tongue.js';

const { questionnaire: texts } = blank;

/**
 * A blank questionnaire of any methodology that has one: the questions with boxes to tick, and where to go on after a gate («если «нет»,
 * переходите к вопросу 5»). In Russian.
 *
 * @throws `NokError` with the problems of the methodology under `methodology`; where it has no questionnaire and none is given; where the
 * collection given does not collect what the methodology observes.
 * @example
 * ```ts
 * import { documentToMarkdown, questionnaireBlank } from 'nok-methodology/documents';
 *
 * const blank = questionnaireBlank(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * documentToMarkdown(blank).includes('□ Нет (если «нет», переходите к\u00A0вопросу\u00A03)'); // => true
 * ```
 */
export function questionnaireBlank<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, options: BlankOptions = {}): Document {
  const { collection: { questionnaire }, options: given } = blankFormOf(methodology, options);
  const { questions, notCounted, verification } = questionnaire;
  const tongue = inRussian();
  const title = questionnaire.title.ru;
  return documentOf({ tongue, title, blocks: [
    titled(title),
    ...remarkOf(given),
    paragraph(texts.about),
    paragraph(texts.how),
    blanks([texts.organisation, texts.date, texts.form]),
    ...table(
      [column(texts.column.number, 'center', 1), column(texts.column.question, 'left', 10), column(texts.column.answer, 'left', 7)],
      questions.map((question, position) => [String(position + 1), wordingOf(question, questions), answersTo(question, questions, tongue)]),
    ),
    ...(notCounted.length === 0 ? [] : [paragraph(texts.notCounted), blanks(notCounted.map(({ ru }) => ru))]),
    paragraph(texts.thanks, { align: 'center' }),
    ...(verification === 'unverified' ? [note(texts.unverified)] : []),
  ] });
}

/** {@link questionnaireBlank} that returns its problems instead of throwing them. */
export const safeQuestionnaireBlank = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, options: BlankOptions = {}): Outcome<Document> =>
  outcomeOf(() => questionnaireBlank(methodology, options));

/** A question; of whom it is asked, where no skip has sorted that out. */
function wordingOf(question: Question, questions: readonly Question[]): string {
  const number = namedGate(question, questions);
  if (number === undefined) return question.text.ru;
  const labels = opening(questions[number - 1] as Question).map(({ label }) => `«${label.ru}»`);
  const condition = labels.length === 0 ? texts.onlyIf(number) : texts.onlyIfOptions(number, labels.join(', '));
  return `${question.text.ru} ${condition}`;
}

/** More marks than that are not printed one by one. */
const MOST_MARKS = 11;

function answersTo(question: Question, questions: readonly Question[], { figures }: Tongue): string {
  const { answer } = question;
  const skip = skipAfter(question, questions);
  if (!answer) return `${texts.yes}   ${texts.no}${onward(skip, texts.ifNo, texts.ifNoEnd)}`;
  if (answer.kind === 'mark') return answer.most - answer.least < MOST_MARKS ? texts.mark(answer.least, answer.most) : texts.longMark(answer.least, answer.most);
  if (answer.kind === 'number') return texts.number(figures.decimal(answer.least), figures.decimal(answer.most));
  return answer.options.map(({ label, opens }) => `${texts.box(label.ru)}${opens ? '' : onward(skip, texts.ifOther, texts.ifOtherEnd)}`).join('   ');
}

/** Where somebody goes on who does not open a gate. */
function onward(skip: Skip | undefined, to: (number: number) => string, end: string): string {
  if (skip === undefined) return '';
  return ` (${skip === 'end' ? end : to(skip)})`;
}
