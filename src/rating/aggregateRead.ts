import { issue, type NokIssue } from '../errors/index.js';
import { sampleField, weightOf, type Sample, type Weighting } from '../assessment/index.js';
import { SECTORS, type Sector } from '../methodology/index.js';
import type { Fraction } from '../numeric/index.js';
import { optional, type FieldsOf } from '../shape/index.js';
import { disagreements } from './agreement.js';
import { withoutRounding } from './averages.js';
import { familyTroubles } from './family.js';
import { gathered } from './groups.js';
import { inOrder } from './order.js';
import { readEach } from './part.js';
import { problemsOf, ratedFields, type Placed, type Rated } from './read.js';

/** What an aggregate reads of an assessment beyond what a rating does. */
interface AggregateRated extends Rated {
  readonly methodology: Rated['methodology'] & { readonly sector?: Sector };
  readonly sample?: Sample;
}

/** An assessment with what it counts for. */
export interface Member extends Placed {
  readonly rated: AggregateRated;
  readonly weight: Fraction;
}

const memberFields: FieldsOf<AggregateRated> = {
  ...ratedFields,
  methodology: { object: { fingerprint: 'text', sector: optional({ oneOf: SECTORS }) } },
  sample: optional(sampleField),
};

/** The assessments that can be gathered; what is wrong with the others is added to the issues. */
export function readMembers(given: unknown, weighting: Weighting, ownQuestions: readonly string[], issues: NokIssue[]): Member[] {
  return readEach({ object: memberFields }, given, ['assessments'], issues).flatMap(({ path, part }) => {
    const rated = part as AggregateRated;
    const found = problemsOf(rated, ownQuestions, path);
    const weight = weightOf(rated.sample, weighting, path, found);
    for (const problem of found) issues.push(problem);
    return found.length === 0 ? [{ path, rated, weight }] : [];
  });
}

/** The assessments of each sector, those without one together. */
export const sectorsOf = (members: readonly Member[]): readonly (readonly [Sector | null, readonly Member[]])[] =>
  [...gathered(members, ({ rated }) => [rated.methodology.sector ?? null])].sort(([a], [b]) => inOrder(String(a), String(b)));

/**
 * Why assessments cannot be gathered: an organisation twice or in two municipalities, branches in a circle or beside what they are part of, and within one sector another
 * methodology or another answer to the same question. All are rounded alike, as they are printed together.
 */
export function discord(members: readonly Member[]): NokIssue[] {
  const within = sectorsOf(members).flatMap(([, sector]) => disagreements(sector)).filter((one) => !isDoubled(one) && !isOfRounding(one));
  return [
    ...doubledOrganisations(members),
    ...familyTroubles(members),
    ...within,
    ...disagreements(members).filter(isOfRounding),
    ...withoutRounding(members),
  ];
}

const isDoubled = ({ code }: NokIssue): boolean => code === 'organisationDoubled';
const isOfRounding = ({ code, params }: NokIssue): boolean => code === 'choicesDiffer' && params.question === 'rounding';

function doubledOrganisations(members: readonly Member[]): NokIssue[] {
  const first = new Map<string, Member['rated']['organisation']>();
  return members.flatMap(({ path, rated: { organisation } }) => {
    const { id: name, municipality: here } = organisation;
    const earlier = first.get(name);
    if (!earlier) first.set(name, organisation);
    if (!earlier) return [];
    const there = earlier.municipality;
    return here === undefined || there === undefined || here === there
      ? [issue('organisationDoubled', [...path, 'organisation', 'id'], { organisation: name })]
      : [issue('groupDoubled', [...path, 'organisation', 'municipality'], { name, groups: [there, here] })];
  });
}
