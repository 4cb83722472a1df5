import type { DateText } from '../methodology/index.js';

/** How far a decision has come. */
export const DECISION_STATES = ['draft', 'approved'] as const;

/** One of the states. */
export type DecisionState = (typeof DECISION_STATES)[number];

/** What a meeting did about a matter. */
export interface Resolution {
  readonly state: DecisionState;
  /** What was decided, in words. */
  readonly text?: string;
  /** The day the draft is of, where it is not the day of the meeting. */
  readonly draftedOn?: DateText;
}

/** A point of the agenda. */
export interface AgendaItem {
  readonly id: string;
  /** What it is about, in a word of the council's own: the same matter goes by the same word in every meeting. */
  readonly matter: string;
  /** What was heard, as it follows «СЛУШАЛИ:» in a protocol: «о порядке проведения оценки», «отчёт организации-оператора». */
  readonly heard?: string;
  readonly decision?: Resolution;
}

/** A meeting of the council. */
export interface Meeting {
  readonly id: string;
  readonly on: DateText;
  /** The number of its protocol. */
  readonly protocol?: string;
  readonly agenda: readonly AgendaItem[];
  /** The ids of the members who were there. */
  readonly present?: readonly string[];
}

interface Decided {
  readonly matter: string;
  readonly meeting: string;
  readonly item: string;
  readonly text: string | null;
}

/** A decision that is not approved. */
export interface DraftDecision extends Decided {
  readonly state: 'draft';
  readonly draftedOn: DateText;
}

/** A decision that stands: approved on a day, by a protocol. */
export interface ApprovedDecision extends Decided {
  readonly state: 'approved';
  readonly draftedOn: DateText | null;
  readonly approvedOn: DateText;
  readonly protocol: string;
}

/** A decision on a matter, with the meeting it was taken at. */
export type Decision = DraftDecision | ApprovedDecision;

/** The meetings of a council: what was decided, in the order of the days. */
export interface Decisions {
  readonly format: 'nok.decisions/1';
  readonly council: string;
  readonly decisions: readonly Decision[];
}

/** That a decision stands: since when and by which protocol. */
export interface Approval {
  readonly approved: DateText;
  readonly protocol: string;
}
