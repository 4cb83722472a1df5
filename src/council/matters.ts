import { issue, type NokIssue, type IssuePath } from '../errors/index.js';
import type { AgendaItem, Meeting, Resolution } from './meetingModel.js';
import { inOrder } from './order.js';

/** A point of an agenda on which something was decided, and where it stands. */
export interface Decided {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly decision: Resolution;
  readonly path: IssuePath;
}

/** Everything that was decided, in the order of the days; on one day in the order given. */
export function decidedAt(meetings: readonly Meeting[]): Decided[] {
  const decided = meetings.flatMap((meeting, at) => meeting.agenda.flatMap((item, position) =>
    item.decision ? [{ meeting, item, decision: item.decision, path: ['meetings', at, 'agenda', position] }] : []));
  return decided.sort((a, b) => inOrder(a.meeting.on, b.meeting.on));
}

/** What was decided on a matter so far. */
interface History {
  readonly last: Decided;
  readonly approval: Decided | undefined;
}

/** A matter decided once more: twice in one meeting, or after it was approved. Until then it may come back as a draft. */
export function checkMatters(decided: readonly Decided[]): NokIssue[] {
  const histories = new Map<string, History>();
  return decided.flatMap((one) => {
    const history = histories.get(one.item.matter);
    const approval = history?.approval ?? (one.decision.state === 'approved' ? one : undefined);
    histories.set(one.item.matter, { last: one, approval });
    const other = history?.last.meeting === one.meeting ? history.last : history?.approval;
    return other ? [again(one, other)] : [];
  });
}

function again({ meeting, item: { matter }, decision, path }: Decided, other: Decided): NokIssue {
  const isLateDraft = meeting !== other.meeting && decision.state === 'draft';
  if (isLateDraft) return issue('draftAfterApproval', [...path, 'decision'], { matter, approved: other.meeting.on, draft: meeting.on });
  return issue('decidedTwice', [...path, 'matter'], { matter, meetings: [other.meeting.id, meeting.id] });
}
