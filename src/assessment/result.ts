import type { Choice, Criterion, Indicator, Methodology, Observations, Rounding, Weighing } from '../methodology/index.js';
import { multiply, printDecimal, printFraction, subtract, type Fraction } from '../numeric/index.js';
import { deepFreeze } from '../shape/index.js';
import type { Computation, Computed } from './compute.js';
import type { Assessment, CriterionResult, IndicatorResult, Note, Organisation, Sample } from './model.js';

/** What the caller put in, as the result shows it. */
interface Given {
  readonly organisation?: Organisation;
  readonly sample?: Sample;
  readonly on?: string;
  readonly observations: Observations;
  readonly choices: readonly Choice[];
}

/** A value as the result prints it. */
const printed = (value: Fraction, { digits, mode }: Rounding): string => printDecimal(value, digits, mode);

/** The result of an assessment: every figure as text, frozen. */
export function resultOf(
  methodology: Methodology,
  given: Given,
  computation: Computation,
  total: Fraction,
  rounding: Rounding,
  notes: readonly Note[],
): Assessment {
  const { observations, choices, ...known } = given;
  return Object.freeze({
    format: 'nok.assessment/1',
    methodology,
    ...known,
    observations,
    choices,
    score: printed(total, rounding),
    exact: printFraction(total),
    criteria: Object.freeze(methodology.criteria.map((criterion) => criterionResult(criterion, computation, rounding))),
    ...(rounding.at === 'every-level' && { rounding: printFraction(roundingOf(methodology, computation, total)) }),
    notes: deepFreeze(notes),
  });
}

function criterionResult({ id, indicators }: Criterion, computation: Computation, rounding: Rounding): CriterionResult {
  const { score, exact, declaredWeight, weight, contribution, status } = figuresOf(id, computation, rounding);
  const results = Object.freeze(indicators.map((indicator) => indicatorResult(indicator, computation, rounding)));
  return Object.freeze({ id, score, exact, declaredWeight, weight, contribution, status, indicators: results });
}

function indicatorResult({ id }: Indicator, computation: Computation, rounding: Rounding): IndicatorResult {
  const { score, exact, declaredWeight, weight, effectiveWeight, contribution, status } = figuresOf(id, computation, rounding);
  return Object.freeze({ id, score, exact, declaredWeight, weight, effectiveWeight, contribution, status });
}

function figuresOf(id: string, { scores, weights, declared }: Computation, rounding: Rounding): Omit<IndicatorResult, 'id'> {
  const { exact, handedOn } = scores.get(id) as Computed;
  const declaredWeight = (declared.get(id) as Weighing).weight;
  const { weight, effectiveWeight, inTotal } = weights.get(id) as Weighing;
  if (exact === null || handedOn === null) {
    return { score: null, exact: null, declaredWeight, weight: null, effectiveWeight: null, contribution: null, status: 'left-out' };
  }
  return {
    score: printed(exact, rounding),
    exact: printFraction(exact),
    declaredWeight,
    weight,
    effectiveWeight,
    contribution: inTotal && printFraction(multiply(handedOn, inTotal)),
    status: 'scored',
  };
}

/** What is left of the exact total beside the contributions of the indicators, or of the criteria that have none. */
function roundingOf({ criteria }: Methodology, { scores, weights }: Computation, total: Fraction): Fraction {
  const leaves = criteria.flatMap((criterion) => (criterion.indicators.length > 0 ? criterion.indicators : [criterion]));
  return leaves.reduce((left, { id }) => {
    const { handedOn } = scores.get(id) as Computed;
    const { inTotal } = weights.get(id) as Weighing;
    return handedOn && inTotal ? subtract(left, multiply(handedOn, inTotal)) : left;
  }, total);
}
