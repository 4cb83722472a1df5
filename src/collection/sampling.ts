import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import { optional, publish, read, type Field, type FieldsOf } from '../shape/index.js';
import { registerField } from './fields.js';
import type { Register } from './model.js';
import { requiredSample } from './sample.js';
import { beyondCounting, checkSample } from './samplingChecks.js';
import { organisationSample, totalOf } from './samplingFigures.js';
import type { SampledService, SamplePlan, SamplingOptions } from './samplingModel.js';
import { questionTallyField } from './talliesField.js';
import type { OrganisationTally } from './tallies.js';

const service: FieldsOf<SampledService> = { form: 'text', recipients: 'count', asked: optional('count') };
const counts: Field = { record: 'count', keys: 'text' };
const tally: FieldsOf<OrganisationTally> = {
  respondents: 'count', forms: counts, answeredBy: counts, questions: optional({ record: questionTallyField, keys: 'key' }), distributions: optional('anything'), sums: optional('anything'),
};
const samplingOptions: FieldsOf<SamplingOptions> = {
  services: optional({ record: { list: { object: service }, least: 1 }, keys: 'text' }),
  tallies: optional({ record: { object: tally }, keys: 'text' }),
};
/** What `planSample` is given beside the register; of tallies only these figures are looked at. */
export const samplingOptionsField: Field = { object: samplingOptions };

/**
 * Whom to ask: how many recipients of each organisation and form of service must be asked, how many were, and who answered how.
 *
 * Needed is `requiredSample`: of an organisation by all its recipients, as the rule is remembered, of a form of service by its own, so that forms
 * together may need more than the organisation. Recipients are those of the register, or of its forms of service where each is there. Asked are
 * the respondents of the tallies, or of the forms of service where that is known of each. Fewer than needed is noted as `small`, never refused: the results say so. Whether a
 * representative answered is told by the column that says who answered, by the question `representative`, or by both: the result has both
 * counts, and whether they agree.
 *
 * @throws `NokError` with every problem of a stage: an organisation twice or a branch of itself; forms of service or answers of one that is not in the register; a
 * form twice, or one the register does not have; more asked than there are recipients, more recipients of
 * a form than of the organisation; more counted than were asked.
 * @example
 * ```ts
 * const register = [{ id: 'дом', recipients: 191 }, { id: 'центр', forms: ['на дому', 'стационар'] }];
 * const { organisations, total } = planSample(register, {
 *   services: { центр: [{ form: 'на дому', recipients: 4000 }, { form: 'стационар', recipients: 30, asked: 12 }] },
 *   tallies: { дом: { respondents: 70, forms: { телефон: 70 }, answeredBy: { получатель: 70 } } },
 * });
 * organisations.map(({ needed, asked, small }) => [needed, asked, small]); // => [[77, 70, true], [600, null, null]]
 * organisations[1]?.services.map(({ form, missing }) => `${form}: ${missing}`); // => ['на дому: null', 'стационар: 0']
 * total.needed; // => 677
 * const counts = { yes: 9, no: 61, blank: 0, skipped: 0, inconsistent: 0 };
 * const asked = { respondents: 70, forms: {}, answeredBy: { 'сам получатель': 60, 'законный представитель': 10 }, questions: { representative: counts } };
 * planSample(register, { tallies: { дом: asked } }).total.representatives; // => { count: 10, byColumn: 10, byQuestion: 9, agree: false }
 * ```
 */
export function planSample(register: Register, options: SamplingOptions = {}): SamplePlan {
  const issues: NokIssue[] = [];
  const entries = read(registerField, register, ['register'], issues) as Register;
  const given = read(samplingOptionsField, options, ['options'], issues) as SamplingOptions;
  throwIfAny(issues);
  throwIfAny(checkSample(entries, given));
  const organisations = entries.map((entry) => organisationSample(entry, given.services?.[entry.id] ?? [], given.tallies?.[entry.id]));
  const total = totalOf(organisations);
  throwIfAny(beyondCounting(total));
  return publish({ format: 'nok.sample-plan/1', verification: requiredSample(0).verification, organisations, total });
}

/** {@link planSample} that returns its problems instead of throwing them. */
export const safePlanSample = (register: Register, options: SamplingOptions = {}): Outcome<SamplePlan> => outcomeOf(() => planSample(register, options));
