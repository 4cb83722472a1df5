import { issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import { publish, read } from '../shape/index.js';
import { councilField } from './fields.js';
import { checkPossible, outsideTerm, sits } from './impossible.js';
import { checkMatters, decidedAt, type Decided } from './matters.js';
import { meetingsField } from './meetingFields.js';
import type { Decision, Decisions, Meeting } from './meetingModel.js';
import type { Council } from './model.js';
import { checkDoubled } from './order.js';

/**
 * The decisions that the meetings of a council took, in the order of the days.
 *
 * A matter may come up as a draft any number of times and is approved once; who changes what was approved decides a new matter.
 *
 * @throws `NokError` where a matter is decided twice, a draft comes after its approval or after its meeting, something is approved without a
 * protocol, a meeting lies outside the term of the council, an id is given twice, or somebody is present who is no member that day.
 * @example
 * ```ts
 * const council: Council = {
 *   name: 'Общественный совет', authority: 'Управление социальной защиты населения', formedOn: '2014-05-21',
 *   members: [{ id: 'chair', role: 'chair' }],
 * };
 * const { decisions } = checkMeetings(council, [
 *   { id: 'first', on: '2014-06-10', protocol: '1', agenda: [
 *     { id: '1', matter: 'procedure', decision: { state: 'approved' } },
 *     { id: '2', matter: 'indicators', decision: { state: 'draft' } },
 *   ] },
 * ]);
 * approvalOf(decisions, 'procedure'); // => { approved: '2014-06-10', protocol: '1' }
 * approvalOf(decisions, 'indicators'); // => 'draft'
 * ```
 */
export function checkMeetings(council: Council, meetings: readonly Meeting[]): Decisions {
  const issues: NokIssue[] = [];
  const given = read(councilField, council, ['council'], issues) as Council;
  const held = read(meetingsField, meetings, ['meetings'], issues) as readonly Meeting[];
  throwIfAny(issues);
  throwIfAny(checkPossible(given));
  const decided = decidedAt(held);
  throwIfAny([
    ...checkDoubled(held.map(({ id }) => id), (position) => ['meetings', position, 'id']),
    ...held.flatMap((meeting, position) => checkMeeting(meeting, given, ['meetings', position])),
    ...decided.flatMap(checkDecision),
    ...checkMatters(decided),
  ]);
  return publish({ format: 'nok.decisions/1', council: given.name, decisions: decided.map(decisionOf) });
}

/** {@link checkMeetings} that returns its problems instead of throwing them. */
export const safeCheckMeetings = (council: Council, meetings: readonly Meeting[]): Outcome<Decisions> =>
  outcomeOf(() => checkMeetings(council, meetings));

function checkMeeting({ on, agenda, present = [] }: Meeting, council: Council, path: IssuePath): NokIssue[] {
  const known = council.members.filter((member) => sits(member, on)).map(({ id }) => id);
  const members = new Set(known);
  return [
    ...outsideTerm(on, council, [...path, 'on']),
    ...checkDoubled(agenda.map(({ id }) => id), (position) => [...path, 'agenda', position, 'id']),
    ...checkDoubled(present, (position) => [...path, 'present', position]),
    ...present.flatMap((id, position) =>
      members.has(id) ? [] : [issue('unknownMember', [...path, 'present', position], { id, on, known })]),
  ];
}

const checkDecision = ({ meeting: { on, protocol }, item: { matter }, decision: { state, draftedOn }, path }: Decided): NokIssue[] => [
  ...(draftedOn !== undefined && draftedOn > on ? [issue('wrongOrder', [...path, 'decision', 'draftedOn'], { from: draftedOn, to: on })] : []),
  ...(state === 'approved' && protocol === undefined ? [issue('protocolMissing', [...path.slice(0, 2), 'protocol'], { matter })] : []),
];

function decisionOf({ meeting: { id, on, protocol }, item, decision: { state, text, draftedOn } }: Decided): Decision {
  const decided = { matter: item.matter, meeting: id, item: item.id, text: text ?? null };
  if (state === 'draft') return { ...decided, state, draftedOn: draftedOn ?? on };
  return { ...decided, state, draftedOn: draftedOn ?? null, approvedOn: on, protocol: protocol as string };
}
