import { escaped, heading, table } from '../markdown.js';
import type { Region } from '../region.js';
import { answersByQuestion, shareOf } from '../survey.js';
import type { ReportTexts } from '../texts.js';
import { recipientsOf } from './sample.js';

/** The answers of all organisations by question, each share with its interval. */
export function surveySection({ members, rated }: Region, { region: { survey: texts }, print, language }: ReportTexts): string[] {
  const answers = answersByQuestion(rated.collection, members.map(({ collected }) => collected.tally));
  const recipients = recipientsOf(members);
  const inconsistent = answers.reduce((sum, { tally }) => sum + tally.inconsistent, 0);
  return [
    heading(2, texts.title),
    [texts.about, ...(inconsistent > 0 ? [texts.inconsistent(inconsistent)] : [])].join(' '),
    table(
      texts.columns.map((title, column) => [title, column === 0 ? 'left' : 'right']),
      answers.map((answered) => {
        const { yes, no, blank, skipped } = answered.tally;
        return [escaped(answered.question.text[language]), ...[yes, no, blank, skipped].map(print.whole), ...shareOf(answered, recipients, print)];
      }),
    ),
  ];
}
