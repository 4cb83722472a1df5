import type { DateText } from '../methodology/index.js';

/** What a member is in the council. */
export const ROLES = ['chair', 'deputy-chair', 'secretary', 'member'] as const;

/** One of the roles. */
export type Role = (typeof ROLES)[number];

/** What a member may come from: whom an organisation unites, or what kind of body it is. */
export const ORIGINS = [
  'citizens', 'disabled', 'veterans', 'sector-association', 'authority', 'representative-body', 'assessed-organisation', 'other',
] as const;

/** One of the origins. */
export type Origin = (typeof ORIGINS)[number];

/** What a member comes from. */
export interface MemberOrigin {
  readonly kind: Origin;
  readonly name?: string;
}

/** A member of a council. */
export interface Member {
  readonly id: string;
  readonly role: Role;
  /** As the user gives it; nothing in the library asks for it. */
  readonly name?: string;
  readonly post?: string;
  /** Everything the member comes from: the organisation represented, and where the member works or holds office. Absent: not known. */
  readonly from?: readonly MemberOrigin[];
  /** The first day in the council; that of the council unless given. */
  readonly since?: DateText;
  /** The last day in the council; that of the council unless given. */
  readonly until?: DateText;
}

/** Who may have formed a council. */
export const FOUNDERS = ['public-chamber', 'authority', 'other'] as const;

/** A public council as somebody writes it down. */
export interface Council {
  readonly name: string;
  /** The authority it works with. */
  readonly authority: string;
  readonly formedOn: DateText;
  /** The last day of its term. */
  readonly until?: DateText;
  readonly formedBy?: (typeof FOUNDERS)[number];
  /** Whether members are paid for their work. */
  readonly paid?: boolean;
  /** The ids of those who sat in the council before; empty where there was none. */
  readonly before?: readonly string[];
  readonly members: readonly Member[];
}

/** On which day a council is looked at, and by which rules: those in force that day unless given. */
export interface CouncilOptions {
  readonly on: DateText;
  /** The id of a regime. */
  readonly regime?: string;
}
