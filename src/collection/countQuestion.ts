import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { MeanOf, Observation, Respondents } from '../methodology/index.js';
import { multiply, parseDecimal, whole } from '../numeric/index.js';
import type { Question } from './blanks.js';
import { sumOfPoints, type Counted } from './count.js';
import type { Denominator } from './model.js';
import { marksBetween } from './scales.js';
import type { Setting } from './setting.js';
import type { Distribution, OrganisationTally, QuestionTally, SumTally } from './tallies.js';
import { numeric } from './words.js';

/**
 * Counts the answers to one question: of those whose gate was open and who answered, or of all respondents where the caller says so.
 *
 * Yes and no, and options that are counted or not, make a share; points, marks and numbers a mean.
 */
export function countQuestion(
  { ready }: Setting,
  question: Question,
  tally: OrganisationTally,
  organisation: string,
  denominator: Denominator | undefined,
  issues: NokIssue[],
): Counted {
  const { id, observation = '', openDenominator } = question;
  const { mayBeEmpty } = ready.observations.get(observation) as Observation;
  const path = ['answers', organisation, id];
  const answered = answersTo(question, tally, path, issues);
  const chosen = denominator ?? 'those-who-used';
  const value = openDenominator && chosen === 'all-respondents' ? { ...answered, of: tally.respondents } : answered;
  if (value.of === 0 && !mayBeEmpty) issues.push(issue('mayNotBeEmpty', path, { observation, organisation }));
  const choices = openDenominator ? [{ question: 'denominator', observation, chosen, byDefault: denominator === undefined }] : [];
  return { value: value.of === 0 && 'sum' in value ? NOBODY : value, choices };
}

/** A mean of nothing is no number: where nobody was there to answer, there is nothing to measure. */
const NOBODY = { notApplicable: 'никто не ответил' };

function answersTo(
  { id, answer }: Question,
  { questions, distributions, sums }: OrganisationTally,
  path: IssuePath,
  issues: NokIssue[],
): Respondents | MeanOf {
  if (answer === undefined) {
    const { yes, no } = questions[id] as QuestionTally;
    return { count: yes, of: yes + no };
  }
  if (answer.kind === 'number') {
    const { sum, answered } = sums[id] as SumTally;
    return { sum: numeric(sum), of: answered };
  }
  const { options } = distributions[id] as Distribution;
  const chosen = (ids: readonly string[]): number => ids.reduce((sum, option) => sum + (options[option] as number), 0);
  const counted = answer.kind === 'mark' ? [] : answer.options.filter((option) => option.counted !== undefined);
  if (counted.length > 0) {
    return { count: chosen(counted.filter((option) => option.counted).map((option) => option.id)), of: chosen(counted.map((option) => option.id)) };
  }
  const worth = answer.kind === 'mark'
    ? marksBetween(answer).map((mark) => [mark, mark] as const)
    : answer.options.flatMap((option) => (option.points === undefined ? [] : [[option.id, option.points] as const]));
  const points = worth.map(([option, each]) => multiply(parseDecimal(each), whole(chosen([option]))));
  return { sum: sumOfPoints(points, path, issues), of: chosen(worth.map(([option]) => option)) };
}
