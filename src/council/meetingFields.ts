import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { DECISION_STATES, type AgendaItem, type Meeting, type Resolution } from './meetingModel.js';

const resolution: FieldsOf<Resolution> = { state: { oneOf: DECISION_STATES }, text: optional('text'), draftedOn: optional('date') };

const item: FieldsOf<AgendaItem> = {
  id: 'text',
  matter: 'text',
  heard: optional('text'),
  decision: optional({ object: resolution }),
};

const meeting: FieldsOf<Meeting> = {
  id: 'text',
  on: 'date',
  protocol: optional('text'),
  agenda: { list: { object: item }, least: 1 },
  present: optional({ list: 'text' }),
};

/** The meetings of a council. */
export const meetingsField: Field = { list: { object: meeting } };
