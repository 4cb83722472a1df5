import { outcomeOf, type IssuePath } from '../errors/index.js';
import { compareMethodologies, type MethodologyComparison } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import { parseFraction, printFraction, subtract } from '../numeric/index.js';
import type { Restatement } from './changeModel.js';
import type { Named } from './cycles.js';
import { restatedBy, type Rules } from './rules.js';

/** The earlier observations as the later rules see them, and what the rules alone changed. */
export interface Restated {
  readonly base: Assessment;
  readonly restatement: Restatement | null;
}

/** Restates an earlier cycle where its rules were others. */
export function restate(earlier: Named, rules: Rules, path: IssuePath): Restated {
  const { otherMethodology, otherAnswers } = rules;
  if (!otherMethodology && otherAnswers.length === 0) return { base: earlier, restatement: null };
  const base = restatedBy(rules, earlier, path);
  const told = otherMethodology ? comparison(earlier, rules) : undefined;
  // Told apart only where the comparison starts from the very total of the earlier cycle and leads to the restated one.
  const { causes = null, organisations = [] } = told ?? {};
  const [row] = organisations;
  const isSame = row?.total.first.exact === earlier.exact && row.total.second.exact === base.exact;
  return {
    base,
    restatement: {
      otherMethodology,
      otherAnswers,
      score: base.score,
      exact: base.exact,
      effect: printFraction(subtract(parseFraction(base.exact), parseFraction(earlier.exact))),
      causes: isSame ? causes : null,
      effects: isSame ? row.effects : null,
    },
  };
}

/** Both methodologies on the earlier observations. */
function comparison(earlier: Named, { methodology, options }: Rules): MethodologyComparison | undefined {
  const { whenNobodyAsked, whenNotApplicable, rounding, choices } = options;
  const outcome = outcomeOf(() => compareMethodologies(
    earlier.methodology,
    methodology,
    [{ organisation: earlier.organisation, observations: earlier.observations, choices }],
    { whenNobodyAsked, ...(whenNotApplicable && { whenNotApplicable }), ...(rounding && { rounding }) },
  ));
  return outcome.success ? outcome.data : undefined;
}
