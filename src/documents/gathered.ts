import { roundingOf, type Assessment, type Organisation } from '../assessment/index.js';
import { collectionOf, type Collection, type Marks, type OrganisationTally } from '../collection/index.js';
import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { directions, type Directions, type Proposal, type Proposals, type Shortcomings } from '../improvement/index.js';
import { proposalsOf } from '../improvement/proposing.js';
import { membersOf } from '../improvement/region.js';
import { readyOf, type Methodology, type Rounding } from '../methodology/index.js';
import { averages, bandOf, rank, type Averages, type Band, type BandWithEdges, type Rating } from '../rating/index.js';
import { checkDays } from './resultsDays.js';
import type { RegionResults, Standing } from './resultsModel.js';
import { under } from './under.js';

/** An organisation of the results. */
export interface GatheredOrganisation {
  readonly id: string;
  readonly name: string;
  readonly assessment: Assessment & { readonly organisation: Organisation };
  readonly marks: Marks | undefined;
  readonly tally: OrganisationTally | undefined;
  readonly shortcomings: Shortcomings;
  /** Where levels are given. */
  readonly band: Band | undefined;
}

/** The results with everything that is computed from them; nothing is computed for a document that the library does not compute. */
export interface Gathered extends Pick<RegionResults, 'region' | 'authority' | 'council' | 'operator' | 'on' | 'typeNames'> {
  readonly methodology: Methodology;
  readonly rounding: Rounding;
  /** Where there are marks or answers. */
  readonly collection: Collection | undefined;
  readonly organisations: readonly GatheredOrganisation[];
  readonly rating: Rating;
  readonly averages: Averages;
  readonly directions: Directions;
  readonly standing: Standing;
  readonly published: NonNullable<RegionResults['published']>;
}

/** The results with the proposals to each organisation, by its id. */
export interface GatheredProposals extends Gathered {
  readonly proposals: ReadonlyMap<string, Proposals>;
}

/** Proposals are priced by computing every assessment anew: only the documents that print them ask for them. */
export const withProposals = (gathered: Gathered): GatheredProposals => ({
  ...gathered,
  proposals: new Map(gathered.organisations.map(({ id, assessment, shortcomings }) => [id, proposalsOf(assessment, shortcomings, gathered.collection)])),
});

/** The proposals to one of the organisations, of all criteria. */
export const proposalsTo = (id: string, { proposals }: GatheredProposals): Proposal[] =>
  (proposals.get(id) as Proposals).criteria.flatMap((criterion) => criterion.proposals);

/** What a document shows of results whose shape is right. */
export function gather(results: RegionResults): Gathered {
  const { organisations: given, collection: own, rating: chosen, bands, approval = 'draft', published = [], ...rest } = results;
  const beside = { ...(own && { collection: own }) };
  const assessed = given.map(({ assessment, marks }) => ({ assessment, ...(marks && { marks }) }));
  const members = inResults(() => membersOf(assessed, beside));
  const organisations = members.map(({ assessment, shortcomings }, position): GatheredOrganisation => {
    const { id, name = id } = assessment.organisation;
    return { id, name, assessment, marks: given[position]?.marks, tally: given[position]?.tally, shortcomings, band: bands && bandIn(bands, assessment) };
  });
  const assessments = organisations.map(({ assessment }) => assessment);
  const [first] = assessments as [Assessment];
  const rating = inResults(() => rank(assessments, chosen));
  const collection = own ?? collectionFor(organisations, first.methodology);
  throwIfAny([...unknownQuestions(organisations, collection), ...checkDays(assessments, { on: rest.on, approval, published })]);
  return {
    ...rest,
    methodology: readyOf(first.methodology).methodology,
    rounding: roundingOf(first),
    collection,
    organisations,
    rating,
    averages: averages(assessments),
    directions: directions(organisations.map(({ assessment, marks }) => ({ assessment, ...(marks && { marks }) })), beside),
    standing: approval,
    published,
  };
}

const bandIn = (bands: readonly BandWithEdges[], assessment: Assessment): Band => inResults(() => bandOf(assessment, bands));

/** Marks and answers are those of a collection; figures alone need none. */
const collectionFor = (organisations: readonly GatheredOrganisation[], methodology: Methodology): Collection | undefined =>
  organisations.some(({ marks, tally }) => marks ?? tally) ? inResults(() => collectionOf(methodology)) : undefined;

function unknownQuestions(organisations: readonly GatheredOrganisation[], collection: Collection | undefined): NokIssue[] {
  const known = collection?.questionnaire.questions.map(({ id }) => id) ?? [];
  return organisations.flatMap(({ tally }, position) => (['questions', 'distributions', 'sums'] as const).flatMap((kind) =>
    Object.keys(tally?.[kind] ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => issue('unknownQuestion', ['results', 'organisations', position, 'tally', kind, id], { id, known }))));
}

/** Where a problem of what is computed from the results lies in them. */
const places: Readonly<Record<string, (rest: IssuePath) => IssuePath>> = {
  organisations: (rest) => ['organisations', ...rest],
  assessments: ([position = 0, ...rest]) => ['organisations', position, 'assessment', ...rest],
  options: (rest) => (rest[0] === 'collection' ? rest : ['rating', ...rest]),
  collection: (rest) => ['collection', ...rest],
  bands: (rest) => ['bands', ...rest],
};

const inResults = <Value>(run: () => Value): Value => under(([root, ...rest]) => {
  const placed = places[root as string] as (rest: IssuePath) => IssuePath;
  return ['results', ...placed(rest)];
}, run);
