import type { RegisterEntry } from './model.js';
import { representativesIn, representativesTogether } from './representatives.js';
import { requiredSample } from './sample.js';
import type { OrganisationSample, SampledService, SampledTally, SampleFigures, SampleTotal, ServiceSample } from './samplingModel.js';

/** How many are missing, where both are known. */
function figuresOf(recipients: number | null, needed: number | null, asked: number | null): SampleFigures {
  const missing = needed === null || asked === null ? null : Math.max(0, needed - asked);
  return { recipients, needed, asked, missing, small: missing === null ? null : missing > 0 };
}

/** One organisation in all, and each of its forms of service by itself. */
export function organisationSample(entry: RegisterEntry, services: readonly SampledService[], tally: SampledTally | undefined): OrganisationSample {
  const recipients = recipientsOf(entry, services);
  const asked = tally ? tally.respondents : whole(services.map((service) => service.asked ?? null));
  return {
    organisation: entry.id,
    ...figuresOf(recipients, recipients === null ? null : requiredSample(recipients).size, asked),
    services: services.map(({ form, recipients: ofForm, asked: ofThem = null }): ServiceSample => ({ form, ...figuresOf(ofForm, requiredSample(ofForm).size, ofThem) })),
    forms: tally?.forms ?? {},
    answeredBy: tally?.answeredBy ?? {},
    representatives: representativesIn(tally),
  };
}

/** Of the register, or of its forms of service where all of them are there; `null` where nobody knows. */
export function recipientsOf({ recipients, forms = [] }: RegisterEntry, services: readonly SampledService[]): number | null {
  const given = new Set(services.map(({ form }) => form));
  return recipients ?? (forms.every((form) => given.has(form)) ? whole(services.map((service) => service.recipients)) : null);
}

/** The sum of counts that are all known; `null` where one is not, or there is none. */
const whole = (counts: readonly (number | null)[]): number | null => (counts.length === 0 || counts.includes(null) ? null : sum(counts));

/** The sum of what is known. */
const sum = (counts: readonly (number | null)[]): number => counts.reduce((all: number, count) => all + (count ?? 0), 0);

/** The sums over organisations. */
export function totalOf(organisations: readonly OrganisationSample[]): SampleTotal {
  return {
    organisations: organisations.length,
    recipients: sum(organisations.map(({ recipients }) => recipients)),
    needed: sum(organisations.map(({ needed }) => needed)),
    asked: sum(organisations.map(({ asked }) => asked)),
    small: organisations.filter(({ small }) => small === true).length,
    forms: together(organisations.map(({ forms }) => forms)),
    answeredBy: together(organisations.map(({ answeredBy }) => answeredBy)),
    representatives: representativesTogether(organisations.map(({ representatives }) => representatives)),
  };
}

function together(counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> {
  const found = new Map<string, number>();
  for (const [word, count] of counts.flatMap((ofOne) => Object.entries(ofOne))) found.set(word, (found.get(word) ?? 0) + count);
  return Object.fromEntries(found);
}
