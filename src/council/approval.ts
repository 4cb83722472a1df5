import { NokError, issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { nullable, publish, read, type Field, type Fields, type FieldsOf } from '../shape/index.js';
import type { Approval, ApprovedDecision, Decision, DecisionState, DraftDecision } from './meetingModel.js';

const decided = { matter: 'text', meeting: 'text', item: 'text', text: nullable('text') } as const;
const draft: FieldsOf<Omit<DraftDecision, 'state'>> = { ...decided, draftedOn: 'date' };
const approved: FieldsOf<Omit<ApprovedDecision, 'state'>> = { ...decided, draftedOn: nullable('date'), approvedOn: 'date', protocol: 'text' };
const states: Readonly<Record<DecisionState, Fields>> = { draft, approved };

/** Decisions as `checkMeetings` makes them. */
export const decisionsField: Field = { list: { tagged: 'state', table: () => states } };

/**
 * Whether a matter is approved: since when and by which protocol, or `'draft'`, also where nothing was decided on it.
 *
 * What is printed before that is headed «проект».
 *
 * @throws `NokError` where these are no decisions, the matter is no text, or it was approved twice.
 * @example
 * ```ts
 * approvalOf([], 'rating-2021'); // => 'draft'
 * ```
 */
export function approvalOf(decisions: readonly Decision[], matter: string): 'draft' | Approval {
  const issues: NokIssue[] = [];
  const given = read(decisionsField, decisions, ['decisions'], issues) as readonly Decision[];
  const wanted = read('text', matter, ['matter'], issues);
  throwIfAny(issues);
  const standing = given.filter((one) => one.state === 'approved').filter((one) => one.matter === wanted);
  const [first, second] = standing;
  if (first === undefined) return 'draft';
  if (second === undefined) return publish({ approved: first.approvedOn, protocol: first.protocol });
  throw new NokError([issue('decidedTwice', ['decisions'], { matter: first.matter, meetings: standing.map(({ meeting }) => meeting) })]);
}

/** {@link approvalOf} that returns its problems instead of throwing them. */
export const safeApprovalOf = (decisions: readonly Decision[], matter: string): Outcome<'draft' | Approval> =>
  outcomeOf(() => approvalOf(decisions, matter));
