import type { GroundScore } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import type { Terms } from '../formula/index.js';
import type { ItemsOfNorm, Observation, Respondents } from '../methodology/index.js';
import { ONE, compare, multiply, printFraction, subtract, type Fraction } from '../numeric/index.js';
import { shortList } from './lists.js';
import { isAboutItem } from './marks.js';
import type { ShortIndicator, ShortList, ShortShare } from './model.js';
import type { OrderedMarks } from './options.js';
import { greatestOf, termsReading, type Pricing } from './pricing.js';

/** What an indicator loses and on what; nothing where it neither loses nor lacks anything, or does not count. */
export function shortIndicator(score: GroundScore, marks: OrderedMarks, assessment: Assessment, pricing: Pricing): ShortIndicator[] {
  const { id, criterion, exact, handedOn, weight } = score;
  if (!exact || !handedOn || !weight) return [];
  const terms = pricing.terms.get(id) as Terms;
  const declared = pricing.working.ready.observations;
  const most = greatestOf(terms, declared);
  const read = [...new Set(terms.parts.map(({ observation }) => observation))];
  const lists = read.flatMap((key) => listsOf(key, declared.get(key) as Observation, assessment, marks, pricing));
  if (lists.length === 0 && compare(exact, most) === 0 && compare(handedOn, most) === 0) return [];
  return [{
    id,
    criterion,
    exact: printFraction(exact),
    most: printFraction(most),
    loss: printFraction(multiply(weight, subtract(most, handedOn))),
    lists,
    shares: read.flatMap((key) => sharesOf(key, declared.get(key) as Observation, assessment.observations[key] as Respondents, pricing)),
  }];
}

function listsOf(key: string, observation: Observation, { observations, choices }: Assessment, marks: OrderedMarks, pricing: Pricing): ShortList[] {
  if (observation.kind !== 'checklist' && observation.kind !== 'items') return [];
  const observed = observations[key] as number | ItemsOfNorm;
  const excused = choices.filter((choice) => isAboutItem(choice, key) && choice.chosen === 'absent').length;
  const ofTotal = termsReading(pricing.terms.get('total') as Terms, key);
  const list = shortList({ key, observation, observed, marks: marks.get(key), excused }, ofTotal, pricing);
  return list ? [list] : [];
}

/** A question whose share is not whole; where nobody was asked and that counts as nothing, it is not whole either. */
function sharesOf(key: string, { kind }: Observation, { count, of }: Respondents, { working, gain }: Pricing): ShortShare[] {
  const share = working.values.get(key) as Fraction;
  return kind === 'respondents' && compare(share, ONE) < 0 ? [{ observation: key, count, of, gainTogether: gain(key, ONE) }] : [];
}
