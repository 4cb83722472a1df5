import { shareInterval, type Collection, type Distribution, type OrganisationTally, type Question, type QuestionTally, type SumTally } from 'nok-methodology';
import { percentOf, sumOf, toDecimal } from './fraction.js';
import { NONE, type Print } from './print.js';
import type { ReportTexts } from './texts.js';

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

/** A question that is answered otherwise than by yes or no: what was answered, in words and on the whole. */
export interface OtherAnswers {
  readonly question: string;
  readonly answers: string;
  /** The mean of points, marks or numbers, or the share of what is counted. */
  readonly result: string;
  readonly blank: number;
  readonly skipped: number;
  readonly inconsistent: number;
}

/** The answers of one or several organisations to questions with options, marks or numbers. */
export function otherAnswers({ questionnaire }: Collection, tallies: readonly OrganisationTally[], texts: ReportTexts): OtherAnswers[] {
  return questionnaire.questions.flatMap((question): OtherAnswers[] => {
    const distributions = tallies.flatMap((tally) => tally.distributions[question.id] ?? []);
    const sums = tallies.flatMap((tally) => tally.sums[question.id] ?? []);
    const unanswered = [...distributions, ...sums];
    if (unanswered.length === 0) return [];
    const all = (name: 'blank' | 'skipped' | 'inconsistent'): number => unanswered.reduce((sum, one) => sum + one[name], 0);
    const said = distributions.length > 0 ? ofOptions(question, distributions, texts) : ofNumbers(sums, texts);
    return [{ question: question.text[texts.language], ...said, blank: all('blank'), skipped: all('skipped'), inconsistent: all('inconsistent') }];
  });
}

type Said = Pick<OtherAnswers, 'answers' | 'result'>;

function ofOptions(question: Question, distributions: readonly Distribution[], texts: ReportTexts): Said {
  const { language, print, region: { survey } } = texts;
  const options = question.answer?.kind === 'choice' ? question.answer.options : [];
  // In the order of the questionnaire; marks in their own.
  const counts = new Map(options.map(({ id }) => [id, 0]));
  for (const distribution of distributions) for (const [id, number] of Object.entries(distribution.options)) counts.set(id, (counts.get(id) ?? 0) + number);
  const given = [...counts].map(([id, number]) => ({ id, number, option: options.find((one) => one.id === id) }));
  // «Не помню» is an answer, and counts as none.
  const answered = given.filter(({ option }) => option?.blank !== true);
  const of = answered.reduce((sum, { number }) => sum + number, 0);
  const counted = options.some((option) => option.counted !== undefined);
  // A mark is its own points.
  const sum = sumOf(answered.map(({ id, number, option }) => times(counted ? Number(option?.counted) : option?.points ?? id, number)));
  return {
    answers: given.map(({ id, number, option }) => `${option?.label[language] ?? id} — ${print.whole(number)}`).join('; '),
    result: of === 0 ? NONE : counted ? print.percent(percentOf(over(sum, of), 1)) : survey.others.mean(print.decimal(toDecimal(over(sum, of), 2))),
  };
}

function ofNumbers(sums: readonly SumTally[], { print, region: { survey } }: ReportTexts): Said {
  const answered = sums.reduce((all, one) => all + one.answered, 0);
  const sum = sumOf(sums.map((one) => times(one.sum, 1)));
  return { answers: survey.others.numbers(answered), result: answered === 0 ? NONE : survey.others.mean(print.decimal(toDecimal(over(sum, answered), 2))) };
}

/** A decimal so many times, as a fraction. */
function times(decimal: string | number, number: number): string {
  const [whole = '', digits = ''] = String(decimal).split('.');
  return `${BigInt(whole + digits) * BigInt(number)}/${10n ** BigInt(digits.length)}`;
}

function over(fraction: string, of: number): string {
  const [n = '', d = ''] = fraction.split('/');
  return `${n}/${BigInt(d) * BigInt(of)}`;
}
