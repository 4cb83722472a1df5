import type { Approval, Council, GivenResponsible, GivenTerm, MeasureTaken, Meeting, PlanApproval, PlanTerm, PublishedAt, PublishedPeople, Text } from 'nok-methodology';
import type { CountedNoun, Person } from 'nok-methodology/documents';

/** Who signs the documents, and to whom the letter goes, in the dative: «Министру». */
export interface Signatures {
  readonly operator?: Person;
  readonly chair?: Person;
  readonly addressee?: Person;
}

/** What the authority decides of the plans of all organisations. */
export interface YearPlan {
  readonly period: PlanTerm;
  readonly terms: readonly GivenTerm[];
  readonly responsible: readonly GivenResponsible[];
  /** Why proposals that come from what people answered are not planned; they are planned like all others unless given. */
  readonly notPlannedAnswers?: string;
  readonly approval?: PlanApproval;
}

/** A council's year as one file says it, beside the tables the rating is made of; what is not given, no document is made of. */
export interface Year {
  readonly people: PublishedPeople;
  /** What stands in every document, such as that the data are made up. */
  readonly remark?: string;
  readonly region?: { readonly name: string | Text; readonly genitive: string };
  /** With the authority it works with. */
  readonly council?: Council;
  readonly operator?: string;
  readonly meetings?: readonly Meeting[];
  /** Of the rating: the matter on which a meeting decided, or day and protocol themselves; without it the rating is a draft. */
  readonly approval?: string | Approval;
  /** The same of the procedure. */
  readonly procedureApproval?: string | Approval;
  readonly signatures?: Signatures;
  readonly typeNames?: Readonly<Record<string, CountedNoun>>;
  readonly published?: readonly PublishedAt[];
  readonly plan?: YearPlan;
  readonly taken?: readonly MeasureTaken[];
  /** The days on which the plans are looked at. */
  readonly progress?: readonly string[];
}

type Kind = 'text' | 'object' | 'list' | 'approval' | 'people';

/** The keys of the file, and what stands behind each; the library checks what is inside. */
export const KEYS: Readonly<Record<keyof Year, Kind>> = {
  people: 'people', remark: 'text', region: 'object', council: 'object', operator: 'text', meetings: 'list', approval: 'approval',
  procedureApproval: 'approval', signatures: 'object', typeNames: 'object', published: 'list', plan: 'object', taken: 'list', progress: 'list',
};

/** The keys of those parts that are taken apart before the library sees them. */
export const INNER: Readonly<Partial<Record<keyof Year, readonly string[]>>> = {
  region: ['name', 'genitive'] satisfies (keyof NonNullable<Year['region']>)[],
  signatures: ['operator', 'chair', 'addressee'] satisfies (keyof Signatures)[],
  plan: ['period', 'terms', 'responsible', 'notPlannedAnswers', 'approval'] satisfies (keyof YearPlan)[],
};
