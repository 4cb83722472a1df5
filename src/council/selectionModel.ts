import type { Choice, DateText } from '../methodology/index.js';
import type { Text } from '../shape/index.js';
import type { CycleOptions, CycleStatus, OnDay } from './cycleModel.js';

/** Which organisations are chosen: all unless given. */
export interface SelectionOptions extends CycleOptions {
  readonly types?: readonly string[];
  readonly municipalities?: readonly string[];
  /** Overdue, never assessed and due unless given; `too-early` cannot be chosen. */
  readonly statuses?: readonly Selectable[];
}

/** The standings in which an organisation may be chosen. */
export const SELECTABLE = ['overdue', 'never-assessed', 'due', 'allowed', 'rule-unknown'] as const satisfies readonly CycleStatus[];

/** One of the standings in which an organisation may be chosen. */
export type Selectable = (typeof SELECTABLE)[number];

/** Why an organisation is in the list or not. */
export interface SelectionReason {
  readonly reason: SelectionGround;
  readonly text: Text;
}

/** What speaks for or against an organisation: where it stands, or that type or municipality is another or not given. */
export type SelectionGround = CycleStatus | 'other-type' | 'no-type' | 'other-municipality' | 'no-municipality';

/** An organisation of the register with where it stands and why it is in the list or not. */
export interface SelectedOrganisation {
  readonly organisation: string;
  readonly status: CycleStatus;
  readonly last: DateText | null;
  readonly dueBy: DateText | null;
  readonly reasons: readonly SelectionReason[];
}

/** The organisations to assess, and all the others with what speaks against them. */
export interface Selection extends OnDay {
  readonly format: 'nok.selection/1';
  readonly choices: readonly Choice[];
  readonly selected: readonly SelectedOrganisation[];
  readonly others: readonly SelectedOrganisation[];
}
