import type { Assessment } from '../assessment/index.js';
import type { Collection, Marks, OrganisationTally } from '../collection/index.js';
import type { Approval } from '../council/index.js';
import type { DateText } from '../methodology/index.js';
import type { PublishedAt } from '../publication/index.js';
import type { BandWithEdges, RankOptions } from '../rating/index.js';
import type { Text } from '../shape/index.js';

/** A region as it is called: Калужская область, and «Калужской области». */
export interface RegionName {
  readonly name: Text;
  /** In Russian: whose. */
  readonly genitive: string;
}

/** A noun beside a number in Russian: 1 дом-интернат, 2 дома-интерната, 5 домов-интернатов. */
export interface CountedNoun {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/** Whether something is approved: since when and by which protocol. */
export type Standing = 'draft' | Approval;

/** One organisation in the results: what was assessed, its checklists, its answers counted. */
export interface OrganisationResults {
  readonly assessment: Assessment;
  readonly marks?: Marks;
  readonly tally?: OrganisationTally;
}

/** The results of one assessment of a region: what the operator's report, the letter, the notice and the summary are printed from. */
export interface RegionResults {
  readonly region: RegionName;
  /** The authority that passes the results on. */
  readonly authority: string;
  readonly council: string;
  readonly operator?: string;
  /** The day on which the council summed the results up: no earlier than that of any assessment. */
  readonly on: DateText;
  /** In the order of the list the council approved. */
  readonly organisations: readonly OrganisationResults[];
  /** Of the methodology unless given; it is needed where there are marks or answers. */
  readonly collection?: Collection;
  readonly rating?: RankOptions;
  /** The levels of a total in words, such as `verbalBands`; they are printed where they are given. */
  readonly bands?: readonly BandWithEdges[];
  /** How types of organisations are counted in Russian. */
  readonly typeNames?: Readonly<Record<string, CountedNoun>>;
  /** Where the council stands on the rating, as `approvalOf` says it; what nobody approved says «проект», without it as well. */
  readonly approval?: Standing;
  /** Where: as a sentence goes on after «опубликована», «на официальном сайте …»; no earlier than the approval. */
  readonly published?: readonly PublishedAt[];
}
