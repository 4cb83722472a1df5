import { shareInterval, type Collection, type OrganisationTally, type Question, type QuestionTally } from 'nok-methodology';
import { percentOf } from './fraction.js';
import { NONE, type Print } from './print.js';

/** A question with the answers to it. */
export interface Answered {
  readonly question: Question;
  readonly tally: QuestionTally;
}

/** The answers of one or several organisations by question, in the order of the questionnaire; a question that was in none is passed by. */
export function answersByQuestion({ questionnaire }: Collection, tallies: readonly OrganisationTally[]): Answered[] {
  return questionnaire.questions.flatMap((question) => {
    const counts = tallies.flatMap(({ questions }) => questions[question.id] ?? []);
    return counts.length === 0 ? [] : [{ question, tally: counts.reduce(together) }];
  });
}

const together = (a: QuestionTally, b: QuestionTally): QuestionTally => ({
  yes: a.yes + b.yes,
  no: a.no + b.no,
  blank: a.blank + b.blank,
  skipped: a.skipped + b.skipped,
  inconsistent: a.inconsistent + b.inconsistent,
});

/** The share of yes among those who said yes or no, and how far chance may have moved it; dashes where nobody did. */
export function shareOf({ question, tally: { yes, no } }: Answered, recipients: number | undefined, print: Print): [share: string, interval: string] {
  const of = yes + no;
  if (of === 0) return [NONE, NONE];
  const share = print.percent(percentOf(`${yes}/${of}`, 1));
  // Who fills in the form is no opinion of the recipients, so that there is nothing to guess about them.
  if (question.optional === true) return [share, NONE];
  const population = recipients !== undefined && recipients >= of ? { population: recipients } : {};
  const { low, high } = shareInterval({ count: yes, of }, { ...population, digits: 1 });
  return [share, print.interval(low, high)];
}
