import { issue, throwIfAny, type NokIssue } from '../errors/index.js';
import type { Choice, DateText } from '../methodology/index.js';
import { read, type Field } from '../shape/index.js';
import { cycleRecordField } from './cycleFields.js';
import { circlesInRegister } from './branches.js';
import type { AppliedRule, CycleOptions, CycleRecord, PastAssessment, RegisteredOrganisation } from './cycleModel.js';
import { hintsAmong } from './hints.js';
import { checkDoubled, inOrder } from './order.js';
import type { RegimeInForce } from './regimes/model.js';
import { inForce, pickRegime } from './regimes/regimes.js';
import { ruleIn } from './rules.js';
import type { Counting } from './standing.js';

/** An organisation with the days on which it was assessed, the earliest first. */
export interface Followed {
  readonly organisation: RegisteredOrganisation;
  readonly assessed: readonly DateText[];
}

/** What every result of the cycle says of its day and its rules. */
interface Header {
  readonly on: DateText;
  readonly sector: CycleOptions['sector'];
  readonly regime: RegimeInForce;
  readonly rules: readonly AppliedRule[];
  readonly choices: readonly Choice[];
}

/** A record that was read and checked: by what it is judged, and its organisations by their ids. */
export interface Looked<Options> {
  readonly options: Options;
  readonly counting: Counting;
  readonly header: Header;
  readonly organisations: readonly Followed[];
}

/** Reads a record and options; `check` finds what is wrong with the options beside the register. */
export function lookAt<Options extends CycleOptions>(
  record: unknown, options: unknown, field: Field, check: (options: Options, record: CycleRecord) => NokIssue[],
): Looked<Options> {
  const issues: NokIssue[] = [];
  const given = read(cycleRecordField, record, [], issues) as CycleRecord;
  const asked = read(field, options, ['options'], issues) as Options;
  throwIfAny(issues);
  throwIfAny([...checkRecord(given, asked.on), ...check(asked, given)]);
  const { on, sector, years = 'calendar' } = asked;
  const regime = pickRegime(asked, ['options', 'on']);
  const rules = regime.frequency === null ? [] : [regime.frequency.atMostOnceIn, regime.frequency.atLeastOnceIn];
  const choices = regime.frequency === null ? [] : [{ question: 'years', chosen: years, byDefault: asked.years === undefined }];
  return {
    options: asked,
    counting: { regime, years, on },
    header: { on, sector, regime: inForce(regime, on), rules: rules.map((rule) => ruleIn(sector, rule)), choices },
    organisations: followed(given),
  };
}

/** An organisation twice or a branch of itself, an assessment of one that is not in the register, twice on one day, or after the day of asking. */
function checkRecord({ register, assessed }: CycleRecord, on: DateText): NokIssue[] {
  const known = new Set(register.map(({ id }) => id));
  const ids = register.map(({ id }) => id);
  const nearest = hintsAmong([...known]);
  return [
    ...checkDoubled(ids, (position) => ['register', position, 'id']),
    ...circlesInRegister(register),
    ...assessedTwice(assessed),
    ...assessed.flatMap(({ organisation, on: day }, position) => [
      ...(known.has(organisation) ? [] : [issue('notInRegister', ['assessed', position, 'organisation'], { organisation, nearest: nearest(organisation) })]),
      ...(day > on ? [issue('wrongOrder', ['assessed', position, 'on'], { from: day, to: on })] : []),
    ]),
  ];
}

function assessedTwice(assessed: readonly PastAssessment[]): NokIssue[] {
  const seen = new Set<string>();
  return assessed.flatMap(({ organisation, on }, position) =>
    (seen.size < seen.add(JSON.stringify([organisation, on])).size ? [] : [issue('assessedTwice', ['assessed', position], { organisation, on })]));
}

function followed({ register, assessed }: CycleRecord): Followed[] {
  const days = new Map<string, DateText[]>(register.map(({ id }) => [id, []]));
  for (const { organisation, on } of assessed) days.get(organisation)?.push(on);
  return register
    .map((organisation) => ({ organisation, assessed: (days.get(organisation.id) as DateText[]).sort(inOrder) }))
    .sort((a, b) => inOrder(a.organisation.id, b.organisation.id));
}
