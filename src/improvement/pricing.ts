import { computeWith, workingOf, type Working } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import { beyondEnds } from '../assessment/beyondEnds.js';
import type { Computation, Computed } from '../assessment/compute.js';
import { parseFraction, printFraction, subtract, type Fraction, type FractionText } from '../numeric/index.js';
import { bearingsOf, observationsOf, type Bearing } from './bearings.js';
import { bestOf, type Borne } from './best.js';

/** What is needed to say what a change of one observation would bring. */
export interface Pricing {
  readonly working: Working;
  readonly exact: Fraction;
  /** The observations that count, each with its best value; `null` where there is none that is best in every way. */
  readonly best: ReadonlyMap<string, Fraction | null>;
  readonly borne: (observation: string) => Borne;
  /** The observations that count in a score. */
  readonly countIn: (id: string) => readonly string[];
  /** A score with everything that counts at its best; `null` where that is not known. */
  readonly mostOf: (id: string) => Fraction | null;
  /** Points of the total if an observation had this value; `null` where a scale would refuse it. */
  readonly gain: (observation: string, value: Fraction) => FractionText | null;
}

/** Makes an assessment that has passed `recheck` ready to be priced; what is asked twice is computed once. */
export function pricingOf(assessment: Assessment): Pricing {
  const working = workingOf(assessment);
  const { ready, values } = working;
  const bearings = bearingsOf(ready);
  const borne = (key: string): Borne => ({ key, bearings: bearings.get(key) as readonly Bearing[], ready });
  const best = new Map([...values].flatMap(([key, value]) => (value ? [[key, bestOf(borne(key), value)] as const] : [])));
  const read = observationsOf(ready);
  const countIn = (id: string): string[] => (read.get(id) as readonly string[]).filter((key) => best.has(key));
  return { working, exact: parseFraction(assessment.exact), best, borne, countIn, mostOf: mostIn(working, best, countIn), gain: gainIn(working) };
}

const exactIn = ({ scores }: Computation, id: string): Fraction => (scores.get(id) as Computed).exact as Fraction;

/** The greatest values are those before any rounding. */
function mostIn(working: Working, best: Pricing['best'], countIn: Pricing['countIn']): Pricing['mostOf'] {
  const changes = [...best].flatMap(([key, value]) => (value ? [[key, value] as const] : []));
  const computation = computeWith({ ...working, rounding: { ...working.rounding, at: 'end' } }, changes);
  const isRefused = beyondEnds(working.ready, computation).length > 0;
  return (id) => (isRefused || countIn(id).some((key) => best.get(key) === null) ? null : exactIn(computation, id));
}

function gainIn(working: Working): Pricing['gain'] {
  const before = exactIn(computeWith(working), 'total');
  const known = new Map<string, FractionText | null>();
  return (observation, value) => {
    const question = `${observation} ${printFraction(value)}`;
    const answer = known.get(question);
    if (answer !== undefined) return answer;
    const computation = computeWith(working, [[observation, value]]);
    const gain = beyondEnds(working.ready, computation).length > 0 ? null : printFraction(subtract(exactIn(computation, 'total'), before));
    known.set(question, gain);
    return gain;
  };
}
