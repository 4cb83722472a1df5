import type { Assessment } from '../assessment/index.js';
import type { Approval, Council, Member } from '../council/index.js';
import type { JointPlan, Plan, Proposals } from '../improvement/index.js';
import type { DateText, Methodology, Verification } from '../methodology/index.js';
import type { RankOptions, Rating } from '../rating/index.js';
import type { Text } from '../shape/index.js';

/** Whether people are published by name and post, or by their posts alone. */
export const PUBLISHED_PEOPLE = ['named', 'posts-only'] as const;

/** One of the two. */
export type PublishedPeople = (typeof PUBLISHED_PEOPLE)[number];

/** Where and when the results were published. */
export interface PublishedAt {
  readonly where: string;
  readonly on: DateText;
}

/** A council by its name, where nothing else of it is published. */
export interface CouncilName {
  readonly name: string;
}

/** What is published: the library's own results. */
export interface PublicationParts {
  readonly authority: string;
  readonly council: Council | CouncilName;
  /** Who collected; absent where nobody was charged with it. */
  readonly operator?: string;
  /** When the council approved the results, and by which protocol, as `approvalOf` says it; without it they are a draft, «проект». */
  readonly approval?: 'draft' | Approval;
  readonly published: readonly PublishedAt[];
  readonly assessments: readonly Assessment[];
  /** How the organisations are rated; as published ratings are unless given. */
  readonly ranking?: RankOptions;
  readonly proposals?: readonly Proposals[];
  readonly plans?: readonly Plan[] | JointPlan;
}

/** What the caller decides of a publication. */
export interface PublicationOptions {
  /** Never by default: whoever publishes says so. */
  readonly people: PublishedPeople;
}

/** A member of the council; the id stays where it is. */
export type PublishedMember = Pick<Member, 'role' | 'name' | 'post' | 'from'>;

/** The council that approved the results. */
export interface PublishedCouncil {
  readonly name: string;
  readonly formedOn?: DateText;
  readonly members?: readonly PublishedMember[];
}

/** An assessment that names its methodology by the fingerprint. */
export type PublishedAssessment = Omit<Assessment, 'methodology'> & { readonly methodology: string };

/** A plan whose assessment stands beside it. */
export type PublishedPlan = Omit<Plan, 'assessment'>;

/** A place, and in which group. */
export interface PublishedPlace {
  readonly group: string | null;
  readonly place: number;
}

/** One organisation. */
export interface PublishedOrganisation {
  readonly assessment: PublishedAssessment;
  /** One, or one in each group of a form of service. */
  readonly places: readonly PublishedPlace[];
  readonly proposals: Proposals | null;
  readonly plan: PublishedPlan | null;
}

/** How sure we are that a part of the record is what the act asks for. */
export interface PartCertainty {
  /** A name in the record, with a point between its steps; `*` is the whole. */
  readonly part: string;
  readonly verification: Verification;
  readonly note: Text;
}

/** Everything that is published of one assessment of a region: frozen plain JSON. Of respondents there are only counts in it. */
export interface PublicationRecord {
  readonly format: 'nok.publication/1';
  readonly people: PublishedPeople;
  readonly authority: string;
  readonly council: PublishedCouncil;
  readonly operator?: string;
  /** `null` where nothing is approved: a draft, «проект». */
  readonly approval: Approval | null;
  readonly published: readonly PublishedAt[];
  /** Each once, in the order in which the organisations name them. */
  readonly methodologies: readonly Methodology[];
  readonly ranking: RankOptions;
  readonly rating: Rating;
  /** By their ids. */
  readonly organisations: readonly PublishedOrganisation[];
  readonly certainty: readonly PartCertainty[];
}
