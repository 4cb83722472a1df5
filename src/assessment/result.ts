import type { Choice, Indicator, Methodology, Observations, Rounding, Weighing } from '../methodology/index.js';
import { multiply, subtract, total as sum, type Fraction } from '../numeric/index.js';
import { deepFreeze } from '../shape/index.js';
import { exactText, printed, type Computation } from './compute.js';
import type { Assessment, CriterionResult, Note, Organisation, Sample, ScoreResult } from './model.js';

/** What the caller put in, as the result shows it. */
interface Given {
  readonly organisation?: Organisation;
  readonly sample?: Sample;
  readonly on?: string;
  readonly observations: Observations;
  readonly choices: readonly Choice[];
}

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
  return deepFreeze({
    format: 'nok.assessment/1',
    methodology,
    ...known,
    observations,
    choices,
    score: printed(total, rounding),
    exact: exactText(total) as string,
    criteria: methodology.criteria.map((criterion): CriterionResult => ({
      ...scoreResult(criterion, computation, rounding),
      indicators: criterion.indicators.map((indicator) => ({
        ...scoreResult(indicator, computation, rounding),
        effectiveWeight: taken(computation, indicator.id) && weighing(computation, indicator.id).effectiveWeight,
      })),
    })),
    ...(rounding.at === 'every-level' && { rounding: exactText(roundingOf(methodology, computation, total)) as string }),
    notes,
  });
}

const weighing = ({ weights }: Computation, id: string): Weighing => weights.get(id) as Weighing;

/** Whether a score takes part. */
const taken = ({ scores }: Computation, id: string): true | null => (scores.get(id)?.exact ? true : null);

function scoreResult({ id }: Indicator, computation: Computation, rounding: Rounding): ScoreResult {
  const exact = computation.scores.get(id)?.exact ?? null;
  return {
    id,
    score: exact && printed(exact, rounding),
    exact: exactText(exact),
    declaredWeight: computation.declared.get(id)?.weight ?? null,
    weight: taken(computation, id) && weighing(computation, id).weight,
    contribution: exactText(contributionOf(computation, id)),
    status: exact ? 'scored' : 'left-out',
  };
}

/** Points of the total a score brings: what it hands on, times its weight in the total. */
function contributionOf(computation: Computation, id: string): Fraction | null {
  const { inTotal } = weighing(computation, id);
  const value = computation.scores.get(id)?.handedOn ?? null;
  return value && inTotal && multiply(value, inTotal);
}

/** What is left of the exact total beside the contributions of the indicators, or of the criteria that have none. */
function roundingOf({ criteria }: Methodology, computation: Computation, total: Fraction): Fraction {
  const leaves = criteria.flatMap((criterion) => (criterion.indicators.length > 0 ? criterion.indicators : [criterion]));
  return subtract(total, sum(leaves.map(({ id }) => contributionOf(computation, id) ?? { n: 0n, d: 1n })));
}
