import { draftPlan, proposals, type Assessment, type Outcome, type Plan, type PlanOptions, type Proposals } from 'nok-methodology';
import { markedHome } from './marked.js';

/** A synthetic home: an item of the site in part, a channel beyond the cap, two of the equipment absent, one respondent who is not content. */
export const { assessment: marked, marks } = markedHome(
  {
    informationOnSite: { siteOther: { part: '0.5' } }, remoteChannels: { channelAppeal: 'absent' },
    accessibleEquipment: { equipmentRamp: 'absent', equipmentLift: 'absent' },
  },
  { organisation: { id: 'a', name: 'Дом (условные данные)', municipality: 'Город' }, on: '2021-11-15' },
);

export const proposed: Proposals = proposals(marked, { marks });

/** What is enough to draft any plan. */
export const enough: PlanOptions = {
  period: { from: '2022-01-01', to: '2023-12-31' }, terms: [{ to: '2022-12-31' }], responsible: [{ post: 'директор', name: 'имя' }],
};

export const plan: Plan = draftPlan(marked, proposed, enough);

/** The plan of an assessment, everything by the same day. */
export const planOf = (assessment: Assessment, options: Partial<PlanOptions> = {}): Plan => draftPlan(assessment, proposals(assessment), { ...enough, ...options });

/** The problems of an outcome, each by its code and its place. */
export const codes = (outcome: Outcome<unknown>): string[] =>
  (outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`));

/** The same after a round trip through JSON. */
export const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** A value with another one at a place. */
export function withAt<Value>(value: Value, [step, ...rest]: readonly (string | number)[], part: unknown): Value {
  if (step === undefined) return part as Value;
  if (Array.isArray(value)) return value.map((inner: unknown, position) => (position === step ? withAt(inner, rest, part) : inner)) as Value;
  const holder = value as Readonly<Record<string, unknown>>;
  return { ...holder, [step]: withAt(holder[step], rest, part) } as Value;
}
