import { totalWith, workingOf, type Working } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import { valueOfTerms, type Term, type Terms } from '../formula/index.js';
import { termsOfScores, type Observation } from '../methodology/index.js';
import { ONE, ZERO, compare, parseDecimal, parseFraction, printFraction, subtract, whole, type Fraction, type FractionText } from '../numeric/index.js';

/** What is needed to say what a change of one observation would bring. */
export interface Pricing {
  readonly working: Working;
  readonly exact: Fraction;
  /** The terms of every score; `null` where it is left out. */
  readonly terms: ReadonlyMap<string, Terms | null>;
  /** Points of the total if an observation had this value. */
  readonly gain: (observation: string, value: Fraction) => FractionText;
}

/** Makes an assessment that has passed `recheck` ready to be priced; what is asked twice is computed once. */
export function pricingOf(assessment: Assessment): Pricing {
  const working = workingOf(assessment);
  const exact = parseFraction(assessment.exact);
  const absent = [...working.values].filter(([, value]) => value === null);
  const known = new Map<string, FractionText>();
  const gain = (observation: string, value: Fraction): FractionText => {
    const question = `${observation} ${printFraction(value)}`;
    const answer = known.get(question) ?? printFraction(subtract(totalWith(working, [[observation, value]]), exact));
    known.set(question, answer);
    return answer;
  };
  return { working, exact, terms: termsOfScores(working.ready.scores, new Map(absent)), gain };
}

/** The terms of a score that read an observation. */
export const termsReading = (terms: Terms, observation: string): Term[] => terms.parts.filter((term) => term.observation === observation);

/** The greatest value of terms: every share whole, every item there, every measure at its upper end. */
export const greatestOf = (terms: Terms, observations: ReadonlyMap<string, Observation>): Fraction =>
  valueOfTerms(terms, (key) => bestOf(observations.get(key) as Observation));

function bestOf({ kind, most = Number.MAX_SAFE_INTEGER }: Observation): Fraction {
  if (kind === 'respondents' || kind === 'checklist') return ONE;
  return typeof most === 'number' ? whole(most) : parseDecimal(most);
}

/** Whether another value of an observation changes nothing, because items beyond the cap bring no points. */
export const isBeyondCap = (terms: readonly Term[], from: Fraction, to: Fraction): boolean => {
  const points = (value: Fraction): Fraction => valueOfTerms({ constant: ZERO, parts: terms }, () => value);
  return compare(points(from), points(to)) === 0;
};
