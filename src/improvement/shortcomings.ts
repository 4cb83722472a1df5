import { outcomeOf, type Outcome } from '../errors/index.js';
import { groundOf } from '../analysis/index.js';
import { recheck, withoutInherited, type Assessment } from '../assessment/index.js';
import { ZERO, parseFraction, printFraction, subtract } from '../numeric/index.js';
import { publish } from '../shape/index.js';
import { shortIndicator } from './indicators.js';
import { greaterFirst } from './losses.js';
import type { ShortcomingOptions, Shortcomings } from './model.js';
import { readMarks, type OrderedMarks } from './options.js';
import { pricingOf } from './pricing.js';

/**
 * What an organisation loses of the greatest total there could be, indicator by indicator, and what each missing item or answer costs.
 *
 * The loss of an indicator is weight in the total · (greatest value − value handed on), in points of the total; the losses, with the row
 * `rounding` under `every-level`, add up exactly to the loss of the total. A gain is the exact total computed again with the item there, less
 * the exact total. What does not apply is no shortcoming; what is left out costs nothing.
 *
 * Best is what brings the total most: a whole share, a list without gaps, the target of a line whichever way it runs. Where a scale stands
 * on a score, its indicators have no loss of their own, and gains are computed all the same; what cannot be said exactly is `null`.
 *
 * An indicator that loses nothing is named where items of its lists lack beyond what is paid. Of a graded list the marks tell which items are
 * short of the best grade, and what each would bring with it.
 *
 * @throws `NokError` where the assessment does not pass {@link recheck}; where the marks are not those the assessment was counted from; where
 * there are marks and neither a collection of the methodology nor one given.
 * @example
 * ```ts
 * const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const best = { count: 10, of: 10 };
 * const home = assess(methodology, {
 *   informationOnStand: best, informationOnSite: best, remoteChannels: 3, standSatisfaction: best, siteSatisfaction: best,
 *   comfortConditions: 6, timeliness: best, comfortSatisfaction: { count: 9, of: 10 },
 *   accessibleEquipment: 3, accessibleServices: 6, accessibilitySatisfaction: best,
 *   firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best,
 *   recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
 * });
 * const { total, indicators } = findShortcomings(home);
 * total; // => { exact: '482/5', most: '100', loss: '18/5' }
 * indicators.map(({ id, loss }) => `${id}: ${loss}`); // => ['3.1: 12/5', '1.2: 3/5', '2.3: 3/5']
 * indicators[2]?.shares; // => [{ observation: 'comfortSatisfaction', count: 9, of: 10, best: '100', gainTogether: '3/5' }]
 * ```
 */
export function findShortcomings(assessment: Assessment, options: ShortcomingOptions = {}): Shortcomings {
  const checked = recheck(assessment);
  return shortcomingsOf(checked, readMarks(options, checked));
}

/** {@link findShortcomings} that returns its problems instead of throwing them. */
export const safeFindShortcomings = (assessment: Assessment, options: ShortcomingOptions = {}): Outcome<Shortcomings> =>
  outcomeOf(() => findShortcomings(assessment, options));

/** The shortcomings of an assessment and of marks that have been checked. */
export function shortcomingsOf(assessment: Assessment, marks: OrderedMarks): Shortcomings {
  const { organisation, rounding, exact, methodology } = withoutInherited(assessment);
  const pricing = pricingOf(assessment);
  const most = pricing.mostOf('total');
  return publish({
    format: 'nok.shortcomings/1',
    methodology: methodology.fingerprint,
    ...(organisation && { organisation }),
    total: { exact, most: most && printFraction(most), loss: most && printFraction(subtract(most, pricing.exact)) },
    ...(typeof rounding === 'string' && { rounding: printFraction(subtract(ZERO, parseFraction(rounding))) }),
    indicators: groundOf(pricing.working)
      .flatMap((score) => shortIndicator(score, marks, assessment, pricing))
      .sort((a, b) => greaterFirst(a.loss, b.loss)),
  });
}
