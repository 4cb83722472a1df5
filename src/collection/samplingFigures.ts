import type { RegisterEntry } from './model.js';
import { representativesIn, representativesTogether } from './representatives.js';
import { requiredSample } from './sample.js';
import type { OrganisationSample, SampledService, SampledTally, SampleFigures, SampleTotal, ServiceSample } from './samplingModel.js';

/** How many are missing, where both are known. */
function figuresOf(recipients: number | null, needed: number | null, asked: number | null): SampleFigures {
  const missing = needed === null || asked === null ? null : Math.max(0, needed - asked);
  return { recipients, needed, asked, missing, small: missing === null ? null : missing > 0 };
}

/** One organisation: what its forms of service need together, or what its recipients need. */
export function organisationSample({ id, recipients }: RegisterEntry, services: readonly SampledService[], tally: SampledTally | undefined): OrganisationSample {
  const own = services.map(({ form, recipients: ofForm, asked = null }): ServiceSample => ({ form, ...figuresOf(ofForm, requiredSample(ofForm).size, asked) }));
  const needed = own.length > 0 ? sum(own.map((one) => one.needed)) : recipients === undefined ? null : requiredSample(recipients).size;
  const known = own.flatMap(({ asked }) => asked ?? []);
  const asked = tally ? tally.respondents : known.length > 0 ? sum(known) : null;
  return {
    organisation: id,
    ...figuresOf(recipients ?? (own.length > 0 ? sum(own.map((one) => one.recipients)) : null), needed, asked),
    services: own,
    forms: tally?.forms ?? {},
    answeredBy: tally?.answeredBy ?? {},
    representatives: representativesIn(tally),
  };
}

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
