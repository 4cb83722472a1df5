import type { Organisation } from '../assessment/index.js';
import type { ObservedValue } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';

/** What a proposal is about: an item of a list, a whole list, the answers to a question, a number. */
export const PROPOSAL_SUBJECTS = ['item', 'list', 'answers', 'number'] as const;

/** One of the subjects. */
export type ProposalSubject = (typeof PROPOSAL_SUBJECTS)[number];

/** So much more of a list than there was: items, or points of a graded one; several such changes of one list add up. */
export interface MoreOfList {
  readonly observation: string;
  readonly more: DecimalText;
}

/** An observation that becomes this value. */
export interface OtherValue {
  readonly observation: string;
  readonly value: ObservedValue;
}

/** What would be observed if a measure were carried out. */
export type ExpectedChange = MoreOfList | OtherValue;

/** One thing to be mended. */
export interface Proposal {
  /** The observation, or the observation and the item, as in "comfortConditions/comfortWater": the same in every cycle. */
  readonly id: string;
  readonly subject: ProposalSubject;
  readonly criterion: string;
  /** The score that loses by it: an indicator, or the criterion itself. */
  readonly indicator: string;
  readonly observation: string;
  readonly item?: string;
  /** What lacks. */
  readonly shortcoming: Text;
  /** What to do. */
  readonly measure: Text;
  /**
   * What would be observed then, at best: the item is there, the list is without gaps, everybody answers for the best. `null` where that is
   * no value that could be observed.
   */
  readonly change: ExpectedChange | null;
  /** Points of the total if this alone were mended; `null` where nothing exact can be said. */
  readonly gainAlone: FractionText | null;
  /** Points of the total if everything that lacks in the same list were mended; of anything else the same as alone. */
  readonly gainTogether: FractionText | null;
  /** Whether it brings nothing because the items that are there bring all the points there are. */
  readonly nothingBecauseOfCap: boolean;
}

/** The proposals on one criterion. */
export interface CriterionProposals {
  readonly criterion: string;
  readonly label: Text;
  /** In the order of the shortcomings: the greatest loss first. */
  readonly proposals: readonly Proposal[];
  /** Points of the total if all of them were carried out; `null` where nothing exact can be said of one of them. */
  readonly gain: FractionText | null;
}

/** What is proposed to one organisation: frozen plain JSON. */
export interface Proposals {
  readonly format: 'nok.proposals/1';
  /** The fingerprint of the methodology. */
  readonly methodology: string;
  readonly organisation: Organisation;
  /** Every criterion of the methodology, in its order; one without proposals has an empty list. */
  readonly criteria: readonly CriterionProposals[];
  /** Points of the total if all of them were carried out; `null` where nothing exact can be said of one of them. */
  readonly gain: FractionText | null;
}
