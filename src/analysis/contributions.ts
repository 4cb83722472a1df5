import { outcomeOf, type Outcome } from '../errors/index.js';
import { recheck, withoutInherited, type Assessment } from '../assessment/index.js';
import { multiply, printFraction } from '../numeric/index.js';
import { deepFreeze } from '../shape/index.js';
import { groundOf, type GroundScore } from './ground.js';
import type { Contribution, Contributions } from './model.js';
import { workingOf } from './working.js';

/**
 * The total of an assessment taken apart: into what the criteria bring, and into what the indicators bring.
 *
 * A contribution is weight in the total · value handed on, in points of the total; each list adds up to the exact total. A criterion made
 * of observations outright stands among the indicators too, and under `every-level` the row `rounding` is what rounding the criteria adds.
 * Where a scale stands on a score, what lies under it brings no points of its own: its contribution is `null`.
 *
 * @throws `NokError` where the assessment does not pass {@link recheck}.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const best = { count: 10, of: 10 };
 * const home = assess(methodology, {
 *   informationOnStand: best, informationOnSite: best, remoteChannels: 2, standSatisfaction: best, siteSatisfaction: best,
 *   comfortConditions: 6, timeliness: best, comfortSatisfaction: best,
 *   accessibleEquipment: 5, accessibleServices: 6, accessibilitySatisfaction: best,
 *   firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best,
 *   recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
 * });
 * const { exact, indicators } = contributions(home);
 * exact; // => '488/5'
 * indicators[1]; // => { id: '1.2', exact: '60', weight: '3/50', contribution: '18/5' }
 * ```
 */
export function contributions(assessment: Assessment): Contributions {
  const checked = recheck(assessment);
  const { exact, criteria, rounding } = withoutInherited(checked);
  const rows = groundOf(workingOf(checked)).map(rowOf);
  return deepFreeze({
    format: 'nok.contributions/1',
    exact,
    criteria: criteria.map(({ id, exact: value, weight, contribution }) => ({ id, exact: value, weight, contribution })),
    indicators: rounding === undefined ? rows : [...rows, { id: 'rounding', exact: null, weight: null, contribution: rounding }],
  });
}

/** {@link contributions} that returns its problems instead of throwing them. */
export const safeContributions = (assessment: Assessment): Outcome<Contributions> => outcomeOf(() => contributions(assessment));

const rowOf = ({ id, exact, handedOn, weight }: GroundScore): Contribution => ({
  id,
  exact: exact && printFraction(exact),
  weight: weight && printFraction(weight),
  contribution: handedOn && weight && printFraction(multiply(weight, handedOn)),
});
