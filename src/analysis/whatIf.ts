import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { assess, optionsOf, recheck, type Assessment } from '../assessment/index.js';
import { observationsField, readyOf, type Methodology, type ObservedValue } from '../methodology/index.js';
import { parseFraction, printFraction, subtract, type DecimalText, type FractionText } from '../numeric/index.js';
import { deepFreeze, optional, read, type Field, type Fields } from '../shape/index.js';
import type { ScoreChange, WhatIf } from './model.js';
import { reweigh, weightsField, type Weights } from './reweigh.js';

/** What would be different: observations and weights; what is not named stays. */
export interface WhatIfChanges {
  readonly observations?: Readonly<Record<string, ObservedValue>>;
  /** As `reweigh` takes them. */
  readonly weights?: Weights;
}

/** What would be different, of a methodology. */
export function changesField(methodology: Pick<Methodology, 'observations'>): Field {
  const { object } = observationsField(methodology) as { readonly object: Fields };
  const observations = Object.fromEntries(Object.entries(object).map(([key, field]) => [key, optional(field)]));
  return { object: { observations: optional({ object: observations }), weights: optional(weightsField) } };
}

/**
 * What an assessment would be with other observations, other weights or both, and the difference at every score.
 *
 * The choices of the assessment stay in force. One that is not needed any more leaves no trace; where there is suddenly nobody to ask, the
 * change is refused as `assess` refuses it.
 *
 * @throws `NokError` where the assessment does not pass {@link recheck}, or with the problems of the changes.
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
 * const { scores } = whatIf(home, { observations: { remoteChannels: 3 } });
 * scores[0]; // => { id: 'total', before: '97.60', after: '99.40', difference: '9/5' }
 * scores.filter(({ difference }) => difference !== '0').map(({ id }) => id); // => ['total', '1', '1.2']
 * whatIf(home, { weights: { '1.1': '0.4', '1.2': '0.2' } }).after.score; // => '98.40'
 * ```
 */
export function whatIf(assessment: Assessment, changes: WhatIfChanges): WhatIf {
  return ifObserved(recheck(assessment), changes);
}

/** The same of an assessment that has passed `recheck`. */
export function ifObserved(before: Assessment, changes: WhatIfChanges): WhatIf {
  const issues: NokIssue[] = [];
  const given = read(changesField(before.methodology), changes, [], issues) as WhatIfChanges;
  throwIfAny(issues);
  const { observations = {}, weights } = given;
  const methodology = weights ? reweigh(before.methodology, weights) : before.methodology;
  const after = assess(methodology, { ...before.observations, ...observations }, optionsOf(before, readyOf(methodology).definition));
  return deepFreeze({ format: 'nok.what-if/1', before, after, scores: changesBetween(before, after) });
}

/** {@link whatIf} that returns its problems instead of throwing them. */
export const safeWhatIf = (assessment: Assessment, changes: WhatIfChanges): Outcome<WhatIf> => outcomeOf(() => whatIf(assessment, changes));

/** A score as an assessment shows it. */
interface Scored {
  readonly id: string;
  readonly score: DecimalText | null;
  readonly exact: FractionText | null;
}

const scoredIn = ({ score, exact, criteria }: Assessment): Scored[] =>
  [{ id: 'total', score, exact }, ...criteria.flatMap((criterion) => [criterion, ...criterion.indicators])];

function changesBetween(before: Assessment, after: Assessment): ScoreChange[] {
  const others = scoredIn(after);
  return scoredIn(before).map(({ id, score, exact }, position) => {
    const other = others[position] as Scored;
    const both = exact !== null && other.exact !== null;
    return {
      id,
      before: score,
      after: other.score,
      difference: both ? printFraction(subtract(parseFraction(other.exact), parseFraction(exact))) : null,
    };
  });
}
