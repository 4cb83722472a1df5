import { meanOfWeighed } from '../assessment/index.js';
import type { Rounding } from '../methodology/index.js';
import { ONE, printDecimal, printFraction, type Fraction } from '../numeric/index.js';
import type { AggregateGroup, AggregateOrganisation, SectorMeans } from './aggregateModel.js';
import { sectorsOf, type Member } from './aggregateRead.js';
import type { Figure } from './model.js';
import { figureOf, type Score } from './read.js';

/** How means are made and printed. */
export interface Manner {
  readonly on: Figure;
  readonly sectors: SectorMeans;
  readonly rounding: Rounding;
}

/** The means of organisations: of the totals, and of each criterion over those that have it. */
export function meansOf(members: readonly Member[], manner: Manner): Pick<AggregateGroup, 'organisations' | 'score' | 'exact' | 'criteria'> {
  const ids = new Set(members.flatMap(({ rated }) => rated.criteria.map(({ id }) => id)));
  return {
    organisations: members.length,
    ...meanOf(members, ({ rated }) => rated, manner),
    criteria: [...ids].map((id) => {
      const scored = members.filter((member) => criterionOf(member, id) !== undefined);
      const mean = scored.length === 0 ? { score: null, exact: null } : meanOf(scored, (member) => criterionOf(member, id) as Score, manner);
      return { id, ...mean, organisations: scored.length };
    }),
  };
}

/** The mean over the sectors of the weighted means in each; one sector, or all taken together, is a weighted mean. */
function meanOf(members: readonly Member[], scoreOf: (member: Member) => Score, { on, sectors, rounding: { digits, mode } }: Manner): Score {
  const within = (inside: readonly Member[]): Fraction =>
    meanOfWeighed(inside.map((member) => ({ value: figureOf(scoreOf(member), on), weight: member.weight })));
  const mean = sectors === 'all-organisations'
    ? within(members)
    : meanOfWeighed(sectorsOf(members).map(([, inside]) => ({ value: within(inside), weight: ONE })));
  return { score: printDecimal(mean, digits, mode), exact: printFraction(mean) };
}

const criterionOf = ({ rated }: Member, id: string): Score | undefined =>
  rated.criteria.find((criterion): criterion is Extract<typeof criterion, Score> => criterion.id === id && criterion.status === 'scored');

/** An organisation as its assessment has it. */
export const organisationOf = ({ rated: { organisation, score, exact, criteria }, weight }: Member): AggregateOrganisation => ({
  kind: 'organisation',
  organisation: organisation.id,
  weight: printFraction(weight),
  score,
  exact,
  criteria: criteria.map((criterion) =>
    criterion.status === 'scored'
      ? { id: criterion.id, score: criterion.score, exact: criterion.exact }
      : { id: criterion.id, score: null, exact: null }),
});
