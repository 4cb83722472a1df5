import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Assessment } from '../assessment/index.js';
import { optional, publish, type Field, type FieldsOf } from '../shape/index.js';
import { across, choicesOf, disagreements, methodologiesOf } from './agreement.js';
import { familyTroubles } from './family.js';
import { groupsOf, withoutGroup } from './groups.js';
import { FIGURES, GROUPINGS, NUMBERINGS, type RankOptions, type Rating, type RatingRow } from './model.js';
import { numbered, sharedPlaces } from './places.js';
import { byOrganisation, figureOf, readAssessments, readOptions, type Placed } from './read.js';
import { criteriaOf, tieBreaker, unknownCriteria } from './tieBreakers.js';

const optionFields: FieldsOf<RankOptions> = {
  ties: optional({ object: { object: { by: { list: 'score-id', least: 1 } } }, otherwise: { oneOf: NUMBERINGS } }),
  on: optional({ oneOf: FIGURES }),
  groupBy: optional({ oneOf: GROUPINGS }),
  acrossMethodologies: optional('boolean'),
};

/** What `rank` lets the caller decide. */
export const rankOptionsField: Field = { object: optionFields };

/** The questions on which the order is silent and a rating takes a side. */
const OWN_QUESTIONS = ['ties', 'rank-on', 'across-methodologies'];

/**
 * Orders assessments by their totals, the greatest first, and gives them places.
 *
 * Equal totals share a place unless criteria are named that decide between them. Totals are compared exactly, as they are printed unless
 * `on` is `'exact'`. The order in which the assessments come does not matter. Stored figures are taken as they are: where an assessment
 * may have been changed since it was computed, `recheck` it first.
 *
 * Assessments under different methodologies stand in one rating only where `acrossMethodologies` is chosen and every total is the percentage
 * of what could be attained; the choices then say so.
 *
 * @throws `NokError` with every problem: what is no assessment; an organisation missing, given twice or without a group; a
 * branch of itself, or beside the organisation made of it; different
 * methodologies, unless they may be compared; different answers to the same question; a criterion that is to break a tie and is unknown
 * or left out.
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
 * const polite = (count: number, id: string) => assess(methodology, { politeness: { count, of: 10 } }, { organisation: { id } });
 * const rating = rank([polite(8, 'a'), polite(9, 'b'), polite(8, 'c'), polite(7, 'd')]);
 * rating.rows.map(({ place, organisation }) => `${place} ${organisation}`); // => ['1 b', '2 a', '2 c', '3 d']
 * ```
 */
export function rank(assessments: readonly Assessment[], options: RankOptions = {}): Rating {
  const issues: NokIssue[] = [];
  const chosen = readOptions(optionFields, options, issues);
  const { ties = 'dense', on = 'printed', groupBy, acrossMethodologies = false } = chosen;
  const by = criteriaOf(ties);
  const placed = readAssessments(assessments, OWN_QUESTIONS, issues, acrossMethodologies);
  throwIfAny([...issues, ...disagreements(placed, acrossMethodologies), ...familyTroubles(placed), ...withoutGroup(placed, groupBy), ...unknownCriteria(by, placed)]);

  const byId = byOrganisation(placed);
  const keys = [({ rated }: Placed) => figureOf(rated, on), ...by.map((id) => tieBreaker(id, on, issues))];
  const rows = groupsOf(byId, groupBy).flatMap(({ group, members }) =>
    numbered(sharedPlaces(members, keys), ties).map(({ place, item }) => rowOf(place, group, item)),
  );
  throwIfAny(issues);
  return publish({
    format: 'nok.rating/1',
    methodology: methodologiesOf(byId).join('+'),
    choices: [
      { question: 'ties', chosen: ties, byDefault: chosen.ties === undefined },
      { question: 'rank-on', chosen: on, byDefault: chosen.on === undefined },
      ...across(byId),
      ...choicesOf(byId),
    ],
    rows,
  });
}

/** {@link rank} that returns its problems instead of throwing them. */
export const safeRank = (assessments: readonly Assessment[], options: RankOptions = {}): Outcome<Rating> =>
  outcomeOf(() => rank(assessments, options));

const rowOf = (place: number, group: string | null, { rated: { organisation, score, exact } }: Placed): RatingRow =>
  ({ place, group, organisation: organisation.id, score, exact });
