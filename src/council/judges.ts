import type { DateText } from '../methodology/index.js';
import { daysBetween, yearsAfter } from './calendar.js';
import type { Finding, RuleOutcome } from './findingModel.js';
import type { Council, Member, Origin } from './model.js';
import type { CouncilRule, Demand } from './regimes/model.js';

/** A council on a day: those who are members then. */
export interface Sitting {
  readonly council: Council;
  readonly on: DateText;
  readonly members: readonly Member[];
}

interface Judgement {
  readonly outcome: RuleOutcome;
  readonly members?: readonly Member[];
}

/** Judges one kind of demand. */
type Judge<Kind extends Demand['kind']> = (demand: Extract<Demand, { kind: Kind }>, sitting: Sitting) => Judgement;

const judges: { readonly [Kind in Demand['kind']]: Judge<Kind> } = {
  'formed-by': ({ founder }, { council: { formedBy } }) => ({ outcome: outcomeOf(formedBy && formedBy === founder) }),
  'every-member-from': ({ origins }, { members }) => byMember(members, (from) => comesFrom(from, origins)),
  'no-member-from': ({ origins }, { members }) => byMember(members, (from) => !comesFrom(from, origins)),
  'least-members': ({ members: least }, { members }) => ({ outcome: outcomeOf(members.length >= least) }),
  term: ({ years }, { council, on }) => ({ outcome: outcomeOf(isTermOf(years, council, on)) }),
  renewed: ({ oneOf }, { council: { before }, members }) => {
    const sat = before && new Set(before);
    const renewed = sat && members.filter(({ id }) => !sat.has(id));
    return { outcome: outcomeOf(renewed && renewed.length * oneOf >= members.length) };
  },
  unpaid: (_, { council: { paid } }) => ({ outcome: outcomeOf(paid === undefined ? undefined : !paid) }),
};

/** What a rule says of a council on a day. */
export function judge({ id, text, broken, unknown, demand, citation }: CouncilRule, sitting: Sitting): Finding {
  const { outcome, members = [] } = (judges[demand.kind] as Judge<Demand['kind']>)(demand, sitting);
  const explanation = { kept: text, broken, unknown }[outcome];
  return { rule: id, outcome, text, explanation, citation, members: members.map((member) => member.id) };
}

/** Undefined: a fact is missing. */
const outcomeOf = (isKept: boolean | undefined): RuleOutcome => {
  if (isKept === undefined) return 'unknown';
  return isKept ? 'kept' : 'broken';
};

const comesFrom = (from: readonly Origin[], origins: readonly Origin[]): boolean => from.some((kind) => origins.includes(kind));

/** A rule that each member keeps or breaks: one who breaks it is enough, one of whom nothing is known leaves it open. */
function byMember(members: readonly Member[], keeps: (from: readonly Origin[]) => boolean): Judgement {
  const breaking = members.filter(({ from }) => from && !keeps(from.map(({ kind }) => kind)));
  if (breaking.length > 0) return { outcome: 'broken', members: breaking };
  const unknown = members.filter(({ from }) => from === undefined);
  return { outcome: unknown.length > 0 || members.length === 0 ? 'unknown' : 'kept', members: unknown };
}

/** Three years from 21.05.2018 end on 21.05.2021 or the day before; a council that goes on sitting after that has broken its term. */
function isTermOf(years: number, { formedOn, until }: Council, on: DateText): boolean | undefined {
  const last = yearsAfter(formedOn, years);
  if (until === undefined) return on > last ? false : undefined;
  return [0, 1].includes(daysBetween(until, last));
}
