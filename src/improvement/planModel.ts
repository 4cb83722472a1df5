import type { Assessment, Organisation } from '../assessment/index.js';
import type { DateText, ObservedValue, Verification } from '../methodology/index.js';
import type { DecimalText, FractionText } from '../numeric/index.js';
import type { Text } from '../shape/index.js';
import type { ExpectedChange } from './proposalModel.js';

/** Words as somebody writes them: in one language, then they stand in both; or in both. */
export type Words = string | Text;

/** From one day to another, both included. */
export interface PlanTerm {
  readonly from: DateText;
  readonly to: DateText;
}

/** Somebody by post, and by name where the user gives one: this is the only room that asks for people. */
export interface Responsible {
  readonly post: string;
  readonly name?: string;
}

/** The approval block: who approves, and when that was done; without a day the plan is a draft, «проект». */
export interface PlanApproval {
  readonly by: Responsible;
  readonly on?: DateText;
}

/**
 * Which items something is said of: ids of items, or of the observations, indicators or criteria they belong to; all others unless given. The
 * closest goes before the wider.
 */
interface For {
  readonly for?: readonly string[];
}

/** The planned term of items; it begins with the period unless given. */
export interface GivenTerm extends For {
  readonly from?: DateText;
  readonly to: DateText;
}

/** Who answers for items. */
export interface GivenResponsible extends Responsible, For {}

/**
 * What the user says of one item: of a proposal by its id, or an item of the user's own, which needs criterion, shortcoming and measure.
 *
 * `expects`: the value the observation is expected to have then. Without it an item or a list is expected to be there; what people will
 * answer is not foretold.
 */
export interface GivenItem {
  readonly id: string;
  readonly criterion?: string;
  readonly shortcoming?: Words;
  readonly measure?: Words;
  readonly expects?: { readonly observation?: string; readonly value: ObservedValue };
}

/** A proposal that is left out of the plan, and why. */
export interface NotPlanned {
  readonly id: string;
  readonly reason: string;
}

/** What is needed beside the proposals to draft a plan. */
export interface PlanOptions {
  readonly period: PlanTerm;
  readonly terms: readonly GivenTerm[];
  readonly responsible: readonly GivenResponsible[];
  readonly items?: readonly GivenItem[];
  readonly notPlanned?: readonly NotPlanned[];
  readonly approval?: PlanApproval;
}

/** A row of the plan. */
export interface PlanItem {
  /** That of the proposal, or the user's own; once in a plan. */
  readonly id: string;
  readonly criterion: string;
  /** Whether it comes from a proposal. */
  readonly proposed: boolean;
  readonly shortcoming: Text;
  readonly measure: Text;
  readonly term: PlanTerm;
  readonly responsible: Responsible;
  /** What is expected to be observed then; `null` where that cannot be told. */
  readonly change: ExpectedChange | null;
  /** Points of the total expected of this item alone; `null` where that cannot be told. */
  readonly gain: FractionText | null;
}

/** The section of a plan on one criterion. */
export interface PlanSection {
  readonly criterion: string;
  readonly label: Text;
  readonly items: readonly PlanItem[];
}

/** A total that is not there yet: computed by `whatIf`, not guessed. */
export interface ExpectedScore {
  readonly score: DecimalText;
  readonly exact: FractionText;
  /** What it adds to the total of the assessment. */
  readonly gain: FractionText;
  /** The items that are in it. */
  readonly counted: readonly string[];
  /** The items that are not, because nothing can be computed for them. */
  readonly uncounted: readonly string[];
}

/** The plan of one organisation in the columns of the form: frozen plain JSON. */
export interface Plan {
  readonly format: 'nok.plan/1';
  readonly organisation: Organisation;
  /** What the plan starts from. */
  readonly assessment: Assessment;
  readonly period: PlanTerm;
  /** Who approves, and when; `null` where nobody is named. */
  readonly approval: PlanApproval | null;
  /** Every criterion of the methodology, in its order; one without items has an empty list. */
  readonly sections: readonly PlanSection[];
  readonly notPlanned: readonly NotPlanned[];
  /** What terms and people were given to and no item of this plan goes by: there is no shortcoming of that kind. */
  readonly unmatched: readonly string[];
  /** The total when every item is done; `null` where a scale would refuse that. */
  readonly expected: ExpectedScore | null;
  /** How sure we are of the form. */
  readonly form: { readonly verification: Verification; readonly note: Text };
}

/** Under which head plans are gathered, and who was assessed: every plan must be of one of them. */
export interface JointPlanOptions {
  /** The organisations of the plans unless given. */
  readonly assessed?: readonly Assessment[];
  readonly approval?: PlanApproval;
}

/** The plans of several organisations under one head: frozen plain JSON. */
export interface JointPlan {
  readonly format: 'nok.joint-plan/1';
  /** From the first day of any plan to the last. */
  readonly period: PlanTerm;
  readonly approval: PlanApproval | null;
  /** By the ids of their organisations. */
  readonly plans: readonly Plan[];
  /** The organisations that were assessed and have no plan. */
  readonly withoutPlan: readonly Organisation[];
}
