import { circlesInRegister } from '../council/index.js';
import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { Register, RegisterEntry } from './model.js';
import { REPRESENTATIVE } from './representatives.js';
import { recipientsOf } from './samplingFigures.js';
import type { SampledService, SampledTally, SampleTotal, SamplingOptions } from './samplingModel.js';

/** What is wrong with what is sampled: doubled or unknown organisations and forms, more asked than there are. */
export function checkSample(register: Register, { services = {}, tallies = {} }: SamplingOptions): NokIssue[] {
  const seen = new Set<string>();
  const entries = new Map(register.map((entry) => [entry.id, entry]));
  const strangers = (ids: readonly string[], name: string): NokIssue[] =>
    ids.filter((id) => !entries.has(id)).map((id) => issue('notInRegister', ['options', name, id], { organisation: id, nearest: [] }));
  return [
    ...register.flatMap(({ id }, position) =>
      (seen.size < seen.add(id).size ? [] : [issue('organisationDoubled', ['register', position, 'id'], { organisation: id })])),
    ...strangers(Object.keys(services), 'services'),
    ...strangers(Object.keys(tallies), 'tallies'),
    ...circlesInRegister(register),
    ...Object.entries(services).flatMap(([id, list]) => checkServices(list, entries.get(id), tallies[id], id)),
    ...Object.entries(tallies).flatMap(([id, tally]) => checkTally(tally, recipientsOf(entries.get(id) ?? { id }, services[id] ?? []), id)),
  ];
}

const tooMany = (asked: number, recipients: number, path: IssuePath, organisation: string): NokIssue[] =>
  (asked <= recipients ? [] : [issue('countAboveOf', path, { count: String(asked), of: String(recipients), organisation })]);

/** More respondents than recipients, or more counted than there are respondents. */
function checkTally({ respondents, forms, answeredBy, questions }: SampledTally, recipients: number | null, organisation: string): NokIssue[] {
  const path = ['options', 'tallies', organisation];
  const all = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
  return [
    ...(recipients === null ? [] : tooMany(respondents, recipients, [...path, 'respondents'], organisation)),
    ...tooMany(all(forms), respondents, [...path, 'forms'], organisation),
    ...tooMany(all(answeredBy), respondents, [...path, 'answeredBy'], organisation),
    ...tooMany(all({ ...questions?.[REPRESENTATIVE] }), respondents, [...path, 'questions', REPRESENTATIVE], organisation),
  ];
}

/** A form twice or unknown, more asked than there are, more of one form than of all, more asked by form than there are respondents. */
function checkServices(services: readonly SampledService[], entry: RegisterEntry | undefined, tally: SampledTally | undefined, organisation: string): NokIssue[] {
  const seen = new Set<string>();
  let before = 0;
  return services.flatMap(({ form, recipients, asked = 0 }, position) => {
    const path = ['options', 'services', organisation, position];
    const { forms = [form], recipients: all = recipients } = entry ?? {};
    const { respondents = Infinity } = tally ?? {};
    before += asked;
    return [
      ...(seen.size < seen.add(form).size ? [] : [issue('duplicate', [...path, 'form'], { id: form })]),
      ...(forms.includes(form) ? [] : [issue('wrongValue', [...path, 'form'], { allowed: forms, found: form })]),
      ...tooMany(recipients, all, [...path, 'recipients'], organisation),
      ...tooMany(asked, recipients, [...path, 'asked'], organisation),
      ...(before - asked <= respondents ? tooMany(before, respondents, [...path, 'asked'], organisation) : []),
    ];
  });
}

/** Sums that are no whole numbers any more; counts of respondents are not above those asked. */
export function beyondCounting({ recipients, asked }: SampleTotal): NokIssue[] {
  const most = Number.MAX_SAFE_INTEGER;
  return [
    ...(recipients > most ? [issue('tooLarge', ['register'], { most })] : []),
    ...(asked > most ? [issue('tooLarge', ['options', 'tallies'], { most })] : []),
  ];
}
