import { outcomeOf, type Outcome } from '../errors/index.js';
import { withoutInherited } from '../assessment/index.js';
import { divide, parseFraction, printFraction, total, whole, type FractionText } from '../numeric/index.js';
import { publish } from '../shape/index.js';
import { lackingItems } from './lacking.js';
import { greaterFirst, quotient, sumOf } from './losses.js';
import { meanShares } from './meanShares.js';
import type { AssessedOrganisation, Direction, DirectionOptions, Directions } from './model.js';
import { membersOf, type Member } from './region.js';

/**
 * What a region should work on: criteria by their mean loss, with the items that lack most often and the mean shares.
 *
 * The mean loss of a criterion is Σ loss of its indicators ÷ number of organisations, in points of the total; its share is that of all
 * losses of all criteria. Organisations count alike.
 *
 * @throws `NokError` with the problems of every organisation, as `findShortcomings` has them; where an organisation is missing or given
 * twice, or the assessments are of different methodologies or answer a question differently.
 * @example
 * ```ts
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const polite = (count: number, id: string) => ({ assessment: assess(methodology, { politeness: { count, of: 4 } }, { organisation: { id } }) });
 * const { criteria } = directions([polite(3, 'a'), polite(4, 'b'), polite(2, 'c')]);
 * criteria[0]?.meanLoss; // => '25'
 * criteria[0]?.observations; // => [{ observation: 'politeness', mean: '75', organisations: 3 }]
 * ```
 */
export function directions(organisations: readonly AssessedOrganisation[], options: DirectionOptions = {}): Directions {
  const members = membersOf(organisations, options);
  const { methodology } = (members[0] as Member).assessment;
  const mean = (losses: readonly (FractionText | null)[]): FractionText | null => quotient(sumOf(losses), whole(members.length));
  const all = members.flatMap(({ shortcomings }) => shortcomings.indicators);
  const everything = sumOf(all.map(({ loss }) => loss));
  const roundings = members.flatMap(({ shortcomings }) => withoutInherited(shortcomings).rounding ?? []);
  return publish({
    format: 'nok.directions/1',
    methodology: methodology.fingerprint,
    organisations: members.length,
    meanLoss: mean(members.map(({ shortcomings }) => shortcomings.total.loss)),
    ...(roundings.length > 0 && { rounding: printFraction(divide(total(roundings.map(parseFraction)), whole(members.length))) }),
    criteria: methodology.criteria
      .map((criterion): Direction => {
        const { id } = criterion;
        const losses = all.filter((indicator) => indicator.criterion === id).map(({ loss }) => loss);
        return {
          criterion: id,
          meanLoss: mean(losses),
          share: everything?.n === 0n ? '0' : quotient(sumOf(losses), everything),
          items: lackingItems(members, id),
          observations: meanShares(criterion, methodology, members.map(({ assessment }) => assessment.observations)),
        };
      })
      .sort((a, b) => greaterFirst(a.meanLoss, b.meanLoss)),
  });
}

/** {@link directions} that returns its problems instead of throwing them. */
export const safeDirections = (organisations: readonly AssessedOrganisation[], options: DirectionOptions = {}): Outcome<Directions> =>
  outcomeOf(() => directions(organisations, options));
