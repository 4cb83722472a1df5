import { escaped, heading, table } from '../markdown.js';
import type { Region } from '../region.js';
import { answersByQuestion, otherAnswers, shareOf } from '../survey.js';
import type { ReportTexts } from '../texts.js';
import { recipientsOf } from './sample.js';

/** The answers of all organisations by question, each share with its interval. */
export function surveySection({ members, rated }: Region, all: ReportTexts): string[] {
  const { region: { survey: texts }, print, language } = all;
  const answers = answersByQuestion(rated.collection, members.map(({ collected }) => collected.tally));
  const recipients = recipientsOf(members);
  const others = otherAnswers(rated.collection, members.map(({ collected }) => collected.tally), all);
  const inconsistent = [...answers.map(({ tally }) => tally), ...others].reduce((sum, one) => sum + one.inconsistent, 0);
  return [
    heading(2, texts.title),
    [...(answers.length > 0 ? [texts.about] : []), ...(inconsistent > 0 ? [texts.inconsistent(inconsistent)] : [])].join(' '),
    table(
      texts.columns.map((title, column) => [title, column === 0 ? 'left' : 'right']),
      answers.map((answered) => {
        const { yes, no, blank, skipped } = answered.tally;
        return [escaped(answered.question.text[language]), ...[yes, no, blank, skipped].map(print.whole), ...shareOf(answered, recipients, print)];
      }),
    ),
    ...(others.length === 0 ? [] : [texts.others.about]),
    table(
      texts.others.columns.map((title, column) => [title, column < 2 ? 'left' : 'right']),
      others.map(({ question, answers: given, result, blank, skipped }) => [escaped(question), escaped(given), result, print.whole(blank), print.whole(skipped)]),
    ),
  ];
}
