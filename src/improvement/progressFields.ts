import { bothLanguages, optional, type Field, type FieldsOf } from '../shape/index.js';
import { wordsField } from './planFields.js';
import type { MeasureTaken, ProgressOptions } from './progressModel.js';

const taken: FieldsOf<MeasureTaken> = { organisation: 'text', item: 'text', measure: wordsField, doneOn: 'date' };

const options: FieldsOf<ProgressOptions> = {
  on: 'date',
  taken: { list: { object: taken } },
  dueSoonDays: optional('count'),
  earlier: optional('anything'),
};
/** What `planProgress` is given beside the plans. */
export const progressOptionsField: Field = { object: options };

/** What is read of an earlier progress. */
export const earlierField: Field = {
  object: {
    format: { oneOf: ['nok.plan-progress/1'] },
    on: 'date',
    items: { list: { object: { organisation: 'text', item: { object: { id: 'text', measure: bothLanguages, term: { object: { to: 'date' } } } }, doneOn: optional('date') } } },
  },
};
