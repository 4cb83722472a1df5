import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { optional, publish, read, type Field, type FieldsOf } from '../shape/index.js';
import { registerField } from './fields.js';
import type { Register, RegisterEntry } from './model.js';
import { requiredSample } from './sample.js';
import type { OrganisationSample, SampledService, SampleFigures, SamplePlan, SampleTotal, SamplingOptions, ServiceSample } from './samplingModel.js';

const service: FieldsOf<SampledService> = { form: 'text', recipients: 'count', asked: optional('count') };
const counts: Field = { record: 'count', keys: 'text' };
const samplingOptions: FieldsOf<SamplingOptions> = {
  services: optional({ record: { list: { object: service }, least: 1 }, keys: 'text' }),
  tallies: optional({ record: 'anything', keys: 'text' }),
};
/** What `planSample` is given beside the register; the tallies are read on their own. */
export const samplingOptionsField: Field = { object: samplingOptions };

/** What is read of counted answers. */
const tallyFields: Readonly<Record<keyof Tally, Field>> = { respondents: 'count', forms: counts, answeredBy: counts };

type Tally = NonNullable<SamplingOptions['tallies']>[string];

/**
 * Whom to ask: how many recipients of each organisation and form of service must be asked, how many were, and who answered how.
 *
 * Needed is `requiredSample`. An organisation whose forms of service are sampled on their own needs what its forms need together. Asked are the
 * respondents of the tallies, or of the forms of service. Fewer than needed is noted as `small`, never refused: the results say so.
 *
 * @throws `NokError` with every problem of a stage: an organisation twice; forms of service or answers of one that is not in the register; a
 * form twice, or one the register does not have; more asked than there are recipients.
 * @example
 * ```ts
 * const register = [{ id: 'дом', recipients: 191 }, { id: 'центр', forms: ['на дому', 'стационар'] }];
 * const { organisations, total } = planSample(register, {
 *   services: { центр: [{ form: 'на дому', recipients: 4000 }, { form: 'стационар', recipients: 30, asked: 12 }] },
 *   tallies: { дом: { respondents: 70, forms: { телефон: 70 }, answeredBy: { получатель: 70 } } },
 * });
 * organisations.map(({ needed, asked, small }) => [needed, asked, small]); // => [[77, 70, true], [612, 12, true]]
 * organisations[1]?.services.map(({ form, missing }) => `${form}: ${missing}`); // => ['на дому: null', 'стационар: 0']
 * total.needed; // => 689
 * ```
 */
export function planSample(register: Register, options: SamplingOptions = {}): SamplePlan {
  const issues: NokIssue[] = [];
  const entries = read(registerField, register, ['register'], issues) as Register;
  const { services = {}, tallies = {} } = (read(samplingOptionsField, options, ['options'], issues) ?? {}) as SamplingOptions;
  const counted = new Map(Object.entries(tallies).map(([id, tally]) => [id, readTally(tally, id, issues)]));
  throwIfAny(issues);
  const known = new Map(Object.entries(services));
  throwIfAny(checkSample(entries, known, counted));
  const organisations = entries.map((entry) => organisationSample(entry, known.get(entry.id) ?? [], counted.get(entry.id)));
  return publish({ format: 'nok.sample-plan/1', verification: requiredSample(0).verification, organisations, total: totalOf(organisations) });
}

/** {@link planSample} that returns its problems instead of throwing them. */
export const safePlanSample = (register: Register, options: SamplingOptions = {}): Outcome<SamplePlan> => outcomeOf(() => planSample(register, options));

/** The figures of a tally; whatever else it holds is not looked at. */
function readTally(given: unknown, id: string, issues: NokIssue[]): Tally {
  const path = ['options', 'tallies', id];
  const [respondents, forms, answeredBy] = (['respondents', 'forms', 'answeredBy'] as const).map((name) => {
    const found = read({ record: 'anything', keys: 'text' }, given, path, issues) as Readonly<Record<string, unknown>> | undefined;
    return found && read(tallyFields[name], found[name], [...path, name], issues);
  });
  return { respondents, forms, answeredBy } as Tally;
}

function checkSample(register: Register, services: ReadonlyMap<string, readonly SampledService[]>, tallies: ReadonlyMap<string, Tally>): NokIssue[] {
  const seen = new Set<string>();
  const entries = new Map(register.map((entry) => [entry.id, entry]));
  const strangers = (ids: Iterable<string>, name: string): NokIssue[] =>
    [...ids].filter((id) => !entries.has(id)).map((id) => issue('notInRegister', ['options', name, id], { organisation: id, nearest: [] }));
  return [
    ...register.flatMap(({ id }, position) =>
      (seen.size < seen.add(id).size ? [] : [issue('organisationDoubled', ['register', position, 'id'], { organisation: id })])),
    ...strangers(services.keys(), 'services'),
    ...strangers(tallies.keys(), 'tallies'),
    ...[...services].flatMap(([id, list]) => checkServices(list, entries.get(id), id)),
    ...[...tallies].flatMap(([id, { respondents }]) => {
      const recipients = entries.get(id)?.recipients;
      return recipients === undefined ? [] : tooMany(respondents, recipients, ['options', 'tallies', id, 'respondents'], id);
    }),
  ];
}

const tooMany = (asked: number, recipients: number, path: readonly (string | number)[], organisation: string): NokIssue[] =>
  (asked <= recipients ? [] : [issue('countAboveOf', path, { count: String(asked), of: String(recipients), organisation })]);

function checkServices(services: readonly SampledService[], entry: RegisterEntry | undefined, organisation: string): NokIssue[] {
  const seen = new Set<string>();
  return services.flatMap(({ form, recipients, asked = 0 }, position) => {
    const path = ['options', 'services', organisation, position];
    const { forms = [form] } = entry ?? {};
    return [
      ...(seen.size < seen.add(form).size ? [] : [issue('duplicate', [...path, 'form'], { id: form })]),
      ...(forms.includes(form) ? [] : [issue('wrongValue', [...path, 'form'], { allowed: forms, found: form })]),
      ...tooMany(asked, recipients, [...path, 'asked'], organisation),
    ];
  });
}

function figuresOf(recipients: number | null, needed: number | null, asked: number | null): SampleFigures {
  const missing = needed === null || asked === null ? null : Math.max(0, needed - asked);
  return { recipients, needed, asked, missing, small: missing === null ? null : missing > 0 };
}

function organisationSample({ id, recipients = null }: RegisterEntry, services: readonly SampledService[], tally: Tally | undefined): OrganisationSample {
  const own = services.map(({ form, recipients: ofForm, asked = null }): ServiceSample => ({ form, ...figuresOf(ofForm, requiredSample(ofForm).size, asked) }));
  const needed = own.length > 0 ? sum(own.map((one) => one.needed)) : recipients === null ? null : requiredSample(recipients).size;
  const known = own.flatMap(({ asked }) => asked ?? []);
  const asked = tally ? tally.respondents : known.length > 0 ? sum(known) : null;
  return {
    organisation: id,
    ...figuresOf(recipients ?? (own.length > 0 ? sum(own.map((one) => one.recipients)) : null), needed, asked),
    services: own,
    forms: tally?.forms ?? {},
    answeredBy: tally?.answeredBy ?? {},
  };
}

/** The sum of what is known. */
const sum = (counts: readonly (number | null)[]): number => counts.reduce<number>((all, count) => all + (count ?? 0), 0);

function totalOf(organisations: readonly OrganisationSample[]): SampleTotal {
  return {
    organisations: organisations.length,
    recipients: sum(organisations.map(({ recipients }) => recipients)),
    needed: sum(organisations.map(({ needed }) => needed)),
    asked: sum(organisations.map(({ asked }) => asked)),
    small: organisations.filter(({ small }) => small === true).length,
    forms: together(organisations.map(({ forms }) => forms)),
    answeredBy: together(organisations.map(({ answeredBy }) => answeredBy)),
  };
}

function together(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const [word, count] of counts.flatMap((ofOne) => Object.entries(ofOne))) found.set(word, (found.get(word) ?? 0) + count);
  return Object.fromEntries(found);
}
