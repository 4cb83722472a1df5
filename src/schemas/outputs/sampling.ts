import type { OrganisationSample, Representatives, SampleFigures, SamplePlan, SampleTotal, ServiceSample } from '../../collection/index.js';
import { VERIFICATIONS } from '../../methodology/index.js';
import { nullable, type Field, type FieldsOf } from '../../shape/index.js';

const figures: FieldsOf<SampleFigures> = {
  recipients: nullable('count'), needed: nullable('count'), asked: nullable('count'), missing: nullable('count'), small: nullable('boolean'),
};
const words: Field = { record: 'count', keys: 'text' };

const representatives: FieldsOf<Representatives> = {
  count: nullable('count'), byColumn: nullable('count'), byQuestion: nullable('count'), agree: nullable('boolean'),
};

const service: FieldsOf<ServiceSample> = { form: 'text', ...figures };
const organisation: FieldsOf<OrganisationSample> = {
  organisation: 'text', ...figures, services: { list: { object: service } }, forms: words, answeredBy: words,
  representatives: { object: representatives },
};
const total: FieldsOf<SampleTotal> = {
  organisations: 'count', recipients: 'count', needed: 'count', asked: 'count', small: 'count', forms: words, answeredBy: words,
  representatives: { object: representatives },
};

const plan: FieldsOf<SamplePlan> = {
  format: { oneOf: ['nok.sample-plan/1'] satisfies SamplePlan['format'][] },
  verification: { oneOf: VERIFICATIONS },
  organisations: { list: { object: organisation }, least: 1 },
  total: { object: total },
};

/** Asked against needed. */
export const samplePlanField: Field = { object: plan };
