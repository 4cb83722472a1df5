import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import type { Methodology, ObservationKinds } from '../methodology/index.js';
import { publish } from '../shape/index.js';
import { areAlike, derivedFrom, effectsOf, type Derived, type Pair } from './compareCauses.js';
import { readComparison, type Member, type Side } from './compareInput.js';
import type {
  ComparedMethodology, ComparedOrganisations, ComparisonOptions, MethodologyComparison, OrganisationComparison,
} from './compareModel.js';
import { criteriaOf, indicatorsOf, totalsOf } from './compareScores.js';
import { assessSide, distinct, rankSide, type Ranked } from './compareSide.js';

/**
 * The same data under two methodologies: every score and every place side by side, and what each difference does to each total.
 *
 * A difference is the formula of one indicator, the weights of one criterion or of the total, or the rounding. Its effect is the total of
 * the first methodology with that difference alone, less the total of the first one: the effects and what remains, `together`, add up to
 * the exact difference of the totals. Labels, acts and dates compute nothing and are no causes; a formula that is written otherwise and
 * computes the same has an effect of 0. Causes are told where both methodologies have the same observations and the same scores, and the
 * data are one list.
 *
 * What `observe` has `ready` can be given as it is. Places are those of all organisations given: for places within a type, compare the
 * organisations of that type.
 *
 * @throws `NokError` with every problem of a stage: methodologies and options; shapes; an organisation given twice, or missing in one of
 * two lists; what `assess` refuses under either methodology; what `rank` refuses.
 * @example
 * ```ts
 * const order = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
 * const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
 * const best = { count: 10, of: 10 };
 * const home = {
 *   informationOnStand: best, informationOnSite: best, remoteChannels: 2, standSatisfaction: best, siteSatisfaction: best,
 *   comfortConditions: 6, timeliness: best, comfortSatisfaction: best,
 *   accessibleEquipment: 0, accessibleServices: 6, accessibilitySatisfaction: best,
 *   firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best,
 *   recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
 * };
 * const { organisations } = compareMethodologies(order, draft, [{ organisation: { id: '1' }, observations: home }]);
 * organisations[0]?.total.first; // => { score: '91.60', exact: '458/5' }
 * organisations[0]?.total.difference; // => { score: '1.50', exact: '3/2' }
 * organisations[0]?.effects; // => [{ id: 'total', effect: '3/2' }, { id: 'together', effect: '0' }]
 * ```
 */
export function compareMethodologies<First extends ObservationKinds, Second extends ObservationKinds>(
  first: Methodology<First>,
  second: Methodology<Second>,
  organisations: ComparedOrganisations<NoInfer<First>, NoInfer<Second>>,
  options: ComparisonOptions = {},
): MethodologyComparison {
  const { first: before, second: after, sameData, ranking } = readComparison(first, second, organisations, options);
  const issues: NokIssue[] = [];
  const assessed = [assessSide(before, issues), assessSide(after, issues)] as const;
  throwIfAny(distinct(issues));
  const ratings = [rankSide(before, assessed[0], ranking, issues), rankSide(after, assessed[1], ranking, issues)] as const;
  throwIfAny(distinct(issues));
  const pairs = before.members.map((member, position) => (
    { member, one: assessed[0][position] as Assessment, other: assessed[1][position] as Assessment }
  ));
  const derived = sameData && areAlike(before.ready, after.ready) ? derivedFrom(before.ready, after.ready, pairs[0] as Pair) : null;
  return publish({
    format: 'nok.comparison/1',
    first: methodologyOf(before, ratings[0]),
    second: methodologyOf(after, ratings[1]),
    causes: derived?.map(({ cause }) => cause) ?? null,
    organisations: pairs.map((pair) => organisationOf(pair, ratings, derived)),
  });
}

/** {@link compareMethodologies} that returns its problems instead of throwing them. */
export const safeCompareMethodologies = <First extends ObservationKinds, Second extends ObservationKinds>(
  first: Methodology<First>,
  second: Methodology<Second>,
  organisations: ComparedOrganisations<NoInfer<First>, NoInfer<Second>>,
  options: ComparisonOptions = {},
): Outcome<MethodologyComparison> => outcomeOf(() => compareMethodologies(first, second, organisations, options));

const methodologyOf = ({ ready: { methodology } }: Side, { choices }: Ranked): ComparedMethodology =>
  ({ id: methodology.id, fingerprint: methodology.fingerprint, choices });

function organisationOf(
  { member, one, other }: Pair & { readonly member: Member },
  ratings: readonly [Ranked, Ranked],
  derived: readonly Derived[] | null,
): OrganisationComparison {
  const total = totalsOf(one, other);
  const [first, second] = ratings.map(({ places }) => places.get(member.id)) as [number, number];
  return {
    organisation: member.id,
    total,
    criteria: criteriaOf(one, other),
    indicators: indicatorsOf(one, other),
    place: { first, second, moved: first - second },
    effects: derived && effectsOf(derived, member, one.exact, total.difference.exact),
  };
}
