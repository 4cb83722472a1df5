import { choicesField, roundingField } from '../methodology/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { WHEN_NOBODY_ASKED, WHEN_NOT_APPLICABLE, type AssessOptions, type Organisation, type Sample } from './model.js';

/** The fields of an organisation. */
export const organisationFields: FieldsOf<Organisation> = {
  id: 'text',
  name: optional('text'),
  type: optional('text'),
  municipality: optional('text'),
  forms: optional({ list: 'text' }),
  parent: optional('text'),
};

const sample: FieldsOf<Sample> = { asked: 'count', recipients: 'count' };
/** How many were asked. */
export const sampleField: Field = { object: sample };

const nobodyAsked: Field = { oneOf: WHEN_NOBODY_ASKED };

const options: FieldsOf<AssessOptions> = {
  organisation: optional({ object: organisationFields }),
  sample: optional(sampleField),
  on: optional('date'),
  whenNobodyAsked: optional({ object: { record: nobodyAsked, keys: 'key' }, otherwise: nobodyAsked }),
  whenNotApplicable: optional({ oneOf: WHEN_NOT_APPLICABLE }),
  rounding: optional(roundingField),
  choices: optional(choicesField),
};

/** What `assess` reads beside the observations. */
export const optionsField: Field = { object: options };
