import type { Choice, Criterion, Methodology, Observations, Rounding, Weighing } from '../methodology/index.js';
import { ZERO, multiply, printDecimal, printFraction, subtract, total, type Fraction, type FractionText } from '../numeric/index.js';
import type { Computation, Computed } from './compute.js';
import type { Assessment, CriterionResult, IndicatorResult, Note, Organisation, Sample, ScoreResult } from './model.js';

/** What the caller put in, as the result shows it. */
interface Given {
  readonly organisation?: Organisation;
  readonly sample?: Sample;
  readonly on?: string;
  readonly observations: Observations;
  readonly choices: readonly Choice[];
  readonly notes: readonly Note[];
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
): Assessment {
  const { observations, choices, notes, ...known } = given;
  return Object.freeze({
    format: 'nok.assessment/1',
    methodology,
    ...known,
    observations,
    choices,
    score: printed(exact, rounding),
    exact: printFraction(exact),
    criteria: Object.freeze(methodology.criteria.map((criterion) => criterionResult(criterion, computation, rounding))),
    ...(rounding.at === 'every-level' && { rounding: roundingOf(methodology, computation) }),
    notes,
  });
}

function criterionResult({ id, indicators }: Criterion, computation: Computation, rounding: Rounding): CriterionResult {
  const results = Object.freeze(indicators.map((indicator) => Object.freeze(scoreResult(indicator.id, true, computation, rounding) as IndicatorResult)));
  return Object.freeze({ ...scoreResult(id, false, computation, rounding), indicators: results });
}

/** The figures of a score; what it hands on contributes by its factor: in the total for an indicator, in its parent for a criterion. */
function scoreResult(id: string, isIndicator: boolean, { scores, weights, declared }: Computation, rounding: Rounding): ScoreResult {
  const { exact, handedOn } = scores.get(id) as Computed;
  const { weight, effectiveWeight, inParent, inTotal } = weights.get(id) as Weighing;
  const bearing = isIndicator ? inTotal : inParent;
  return {
    id,
    score: exact && printed(exact, rounding),
    exact: exact && printFraction(exact),
    declaredWeight: (declared.get(id) as Weighing).weight,
    weight: exact && weight,
    ...(isIndicator && { effectiveWeight: exact && effectiveWeight }),
    contribution: handedOn && bearing && printFraction(multiply(handedOn, bearing)),
    status: exact ? 'scored' : 'left-out',
  };
}

/** What rounding the criteria adds to the total, beyond what the scores they are made of bring; `null` where the total is not linear in one of them. */
function roundingOf({ criteria }: Methodology, { scores, weights }: Computation): FractionText | null {
  const added = criteria.map(({ id }) => {
    const { ofScores, exact, handedOn } = scores.get(id) as Computed;
    const { inTotal } = weights.get(id) as Weighing;
    if (!exact || !handedOn) return ZERO;
    return inTotal && (ofScores ? multiply(inTotal, subtract(handedOn, exact)) : ZERO);
  });
  const known = added.filter((value) => value !== null);
  return known.length === added.length ? printFraction(total(known)) : null;
}
