import type { Choice, Criterion, Indicator, Methodology, Observations, Rounding, Weighing } from '../methodology/index.js';
import { multiply, printDecimal, printFraction, subtract, total, type Fraction } from '../numeric/index.js';
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
  exact: Fraction,
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
    score: printed(exact, rounding),
    exact: printFraction(exact),
    criteria: Object.freeze(methodology.criteria.map((criterion) => criterionResult(criterion, computation, rounding))),
    ...(rounding.at === 'every-level' && { rounding: printFraction(roundingOf(methodology, computation)) }),
    notes: deepFreeze(notes),
  });
}

function criterionResult({ id, indicators }: Criterion, computation: Computation, rounding: Rounding): CriterionResult {
  const { score, exact, declaredWeight, weight, contribution, status } = figuresOf(id, 'inParent', computation, rounding);
  const results = Object.freeze(indicators.map((indicator) => indicatorResult(indicator, computation, rounding)));
  return Object.freeze({ id, score, exact, declaredWeight, weight, contribution, status, indicators: results });
}

function indicatorResult({ id }: Indicator, computation: Computation, rounding: Rounding): IndicatorResult {
  const { score, exact, declaredWeight, weight, effectiveWeight, contribution, status } = figuresOf(id, 'inTotal', computation, rounding);
  return Object.freeze({ id, score, exact, declaredWeight, weight, effectiveWeight, contribution, status });
}

/** The figures of a score; its contribution is what it hands on, by its factor in the total. */
function figuresOf(
  id: string,
  factor: 'inParent' | 'inTotal',
  { scores, weights, declared }: Computation,
  rounding: Rounding,
): Omit<IndicatorResult, 'id'> {
  const { exact, handedOn } = scores.get(id) as Computed;
  const declaredWeight = (declared.get(id) as Weighing).weight;
  const { weight, effectiveWeight, [factor]: bearing } = weights.get(id) as Weighing;
  if (exact === null || handedOn === null) {
    return { score: null, exact: null, declaredWeight, weight: null, effectiveWeight: null, contribution: null, status: 'left-out' };
  }
  return {
    score: printed(exact, rounding),
    exact: printFraction(exact),
    declaredWeight,
    weight,
    effectiveWeight,
    contribution: bearing && printFraction(multiply(handedOn, bearing)),
    status: 'scored',
  };
}

/** What rounding the criteria adds to the total, beyond what the scores they are made of bring. */
function roundingOf({ criteria }: Methodology, { scores, weights }: Computation): Fraction {
  return total(
    criteria.flatMap(({ id }) => {
      const { ofScores, exact, handedOn } = scores.get(id) as Computed;
      const { inTotal } = weights.get(id) as Weighing;
      return ofScores && exact && handedOn && inTotal ? [multiply(inTotal, subtract(handedOn, exact))] : [];
    }),
  );
}
