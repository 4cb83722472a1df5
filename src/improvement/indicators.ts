import type { GroundScore } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import type { ItemsOfNorm, Observation, Respondents } from '../methodology/index.js';
import { HUNDRED, compare, multiply, printFraction, subtract, type Fraction } from '../numeric/index.js';
import { isRising } from './best.js';
import { gradedList } from './graded.js';
import type { ShortGradedList } from './gradedModel.js';
import { shortList } from './lists.js';
import { isAboutItem } from './marks.js';
import type { ShortIndicator, ShortList, ShortMeasure, ShortShare } from './model.js';
import type { OrderedMarks } from './options.js';
import type { Pricing } from './pricing.js';

/** What an indicator loses and on what; nothing where it neither loses nor lacks anything, or does not count. */
export function shortIndicator(score: GroundScore, marks: OrderedMarks, assessment: Assessment, pricing: Pricing): ShortIndicator[] {
  const { id, criterion, exact, handedOn, weight, isTaken } = score;
  if (!exact || !handedOn || !isTaken) return [];
  const most = pricing.mostOf(id);
  const declared = pricing.working.ready.observations;
  const read = pricing.countIn(id).map((key) => [key, declared.get(key) as Observation] as const);
  const lists = read.flatMap(([key, observation]) => listsOf(key, observation, assessment, marks, pricing));
  const graded = read.flatMap(([key]) => gradedOf(key, marks, pricing));
  const isAtBest = most !== null && compare(exact, most) === 0 && compare(handedOn, most) === 0;
  if (lists.length === 0 && graded.length === 0 && isAtBest) return [];
  return [{
    id,
    criterion,
    exact: printFraction(exact),
    most: most && printFraction(most),
    loss: most && weight && printFraction(multiply(weight, subtract(most, handedOn))),
    lists,
    shares: read.flatMap(([key, observation]) => sharesOf(key, observation, assessment.observations[key] as Respondents, pricing)),
    measures: read.flatMap(([key, observation]) => measuresOf(key, observation, pricing)),
    ...(graded.length > 0 && { graded }),
  }];
}

const isList = ({ kind }: Observation): boolean => kind === 'checklist' || kind === 'items';

/** A list of which more is never worse. */
function listsOf(key: string, observation: Observation, { observations, choices }: Assessment, marks: OrderedMarks, pricing: Pricing): ShortList[] {
  if (!isList(observation) || !isRising(pricing.borne(key))) return [];
  const observed = observations[key] as number | ItemsOfNorm;
  const excused = choices.filter((choice) => isAboutItem(choice, key) && choice.chosen === 'absent').length;
  const list = shortList({ key, observed, most: observation.most, marks: marks.get(key)?.marks, excused }, pricing);
  return list ? [list] : [];
}

/** The items of a graded list that are short of the best grade. */
function gradedOf(key: string, marks: OrderedMarks, pricing: Pricing): ShortGradedList[] {
  const { marks: ofList = [], grades } = marks.get(key) ?? {};
  const list = grades && gradedList(key, ofList, grades, pricing);
  return list ? [list] : [];
}

/** A question whose share is not the best; where nobody was asked and that counts as nothing, it is not either. */
function sharesOf(key: string, { kind }: Observation, { count, of }: Respondents, pricing: Pricing): ShortShare[] {
  if (kind !== 'respondents') return [];
  return shortOf(key, pricing).map((best) => (
    { observation: key, count, of, best: printFraction(multiply(best, HUNDRED)), gainTogether: pricing.gain(key, best) }
  ));
}

/** A number that is not the best, or a list of which more may be worse. */
function measuresOf(key: string, observation: Observation, pricing: Pricing): ShortMeasure[] {
  if (observation.kind === 'respondents' || (isList(observation) && isRising(pricing.borne(key)))) return [];
  const inPercent = (value: Fraction): string => printFraction(observation.kind === 'checklist' ? multiply(value, HUNDRED) : value);
  const value = pricing.working.values.get(key) as Fraction;
  return shortOf(key, pricing).map((best) => ({ observation: key, value: inPercent(value), best: inPercent(best), gain: pricing.gain(key, best) }));
}

/** The best value of an observation that has another one. */
function shortOf(key: string, { working, best }: Pricing): Fraction[] {
  const value = best.get(key);
  return value && compare(value, working.values.get(key) as Fraction) !== 0 ? [value] : [];
}
