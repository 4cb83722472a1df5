import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { DateText } from '../methodology/index.js';
import { LAST_DAY } from './calendar.js';
import type { Council, Member } from './model.js';
import { checkDoubled, checkSequence, inOrder } from './order.js';

/** What cannot be so of any council, whatever the rules: a member twice, two chairs at once, days out of order. */
export function checkPossible({ formedOn, until, members, before = [] }: Council): NokIssue[] {
  const term = checkSequence([{ on: formedOn, path: ['council', 'formedOn'] }, { on: until, path: ['council', 'until'] }]);
  if (term.length > 0) return term;
  return [
    ...checkDoubled(members.map(({ id }) => id), (position) => ['council', 'members', position, 'id']),
    ...checkDoubled(before, (position) => ['council', 'before', position]),
    ...members.flatMap((member, position) => checkPeriod(member, { formedOn, until }, ['council', 'members', position])),
    ...checkChairs(members),
  ];
}

/** The days of a council. */
type Term = Readonly<{ formedOn: DateText; until?: DateText | undefined }>;

/** A day on which the council did not exist. */
export const outsideTerm = (on: DateText | undefined, { formedOn, until }: Term, path: IssuePath): NokIssue[] =>
  on === undefined || (formedOn <= on && on <= (until ?? LAST_DAY)) ? [] : [issue('outsideTerm', path, { on, from: formedOn, to: until ?? '…' })];

const checkPeriod = ({ since, until }: Member, term: Term, path: IssuePath): NokIssue[] => [
  ...checkSequence([{ on: since, path: [...path, 'since'] }, { on: until, path: [...path, 'until'] }]),
  ...outsideTerm(since, term, [...path, 'since']),
  ...outsideTerm(until, term, [...path, 'until']),
];

interface Chair {
  readonly member: Member;
  readonly position: number;
}

/** Going through the chairs as they come: one who comes before all the earlier ones are gone. */
function checkChairs(members: readonly Member[]): NokIssue[] {
  const chairs = members.map((member, position) => ({ member, position })).filter(({ member }) => member.role === 'chair');
  let staying: Chair | undefined;
  return chairs.sort((a, b) => inOrder(first(a), first(b))).flatMap((chair) => {
    const other = staying;
    if (other === undefined || last(chair) > last(other)) staying = chair;
    return other === undefined || first(chair) > last(other) ? [] : [twoChairs(other, chair)];
  });
}

const first = ({ member: { since = '' } }: Chair): DateText => since;
const last = ({ member: { until = LAST_DAY } }: Chair): DateText => until;

function twoChairs(a: Chair, b: Chair): NokIssue {
  const [earlier, later] = a.position < b.position ? [a, b] : [b, a];
  return issue('twoChairs', ['council', 'members', later.position, 'role'], { members: [earlier.member.id, later.member.id] });
}

/** Whether somebody is a member on a day. */
export const sits = ({ since = '', until = LAST_DAY }: Member, on: DateText): boolean => since <= on && on <= until;
