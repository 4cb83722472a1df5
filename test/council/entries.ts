import { checkCouncil, checkCycle, checkMeetings, selectOrganisations, termsOf, type CycleRecord } from 'nok-methodology';
import * as schemas from 'nok-methodology/schemas';
import {
  councilField, councilOptionsField, cycleDatesField, cycleOptionsField, cycleRecordField, deadlineField, meetingsField, selectionOptionsField,
  termOptionsField,
} from '../../src/council/index.js';
import { councilCheckField, councilDecisionsField, cycleField, cycleTermsField, selectionField } from '../../src/schemas/outputs/council.js';
import type { Entry } from '../schemas/every.js';
import { meetings, myski } from './myski.js';

const council = { ...myski, until: '2017-05-20', paid: false, before: ['chair'], members: myski.members.map((member) => ({ ...member, name: 'имя', since: '2014-06-01', until: '2016-01-01' })) };
const draft = { id: 'third', on: '2014-12-01', agenda: [{ id: '1', matter: 'rating', heard: 'отчёт', decision: { state: 'draft' } }] } as const;
const record: CycleRecord = {
  register: [
    { id: '1', name: 'Дом', aliases: ['дом'], type: 'дом', municipality: 'город', forms: ['стационар'], parent: '2', recipients: 5 }, { id: '2', type: 'центр' }, { id: '3' },
  ],
  assessed: [{ organisation: '1', on: '2019-05-05' }, { organisation: '1', on: '2019-06-06' }, { organisation: '2', on: '2023-05-05' }],
};
const asked = { on: '2024-05-01', sector: 'social-service' } as const;
const chosen = { ...asked, regime: 'law-442-2018', years: 'to-the-day' } as const;
const groups = { ...chosen, types: ['дом'], municipalities: ['город'], statuses: ['due', 'allowed'] } as const;
const dates = { reportedOn: '2024-01-31', decidedOn: '2024-03-04' };

/** What goes into council and cycle. */
export const councilInputs: readonly Entry[] = [
  { name: 'councilSchema', field: councilField, schema: schemas.councilSchema, valid: [council, myski] },
  { name: 'councilOptionsSchema', field: councilOptionsField, schema: schemas.councilOptionsSchema, valid: [{ on: '2014-05-21', regime: 'law-442-2018' }, { on: '2014-05-21' }] },
  { name: 'meetingsSchema', field: meetingsField, schema: schemas.meetingsSchema, valid: [meetings, [draft]] },
  { name: 'cycleRecordSchema', field: cycleRecordField, schema: schemas.cycleRecordSchema, valid: [record] },
  { name: 'cycleOptionsSchema', field: cycleOptionsField, schema: schemas.cycleOptionsSchema, valid: [chosen, asked] },
  { name: 'selectionOptionsSchema', field: selectionOptionsField, schema: schemas.selectionOptionsSchema, valid: [groups, asked] },
  { name: 'cycleDatesSchema', field: cycleDatesField, schema: schemas.cycleDatesSchema, valid: [{ ...dates, sentOn: '2024-04-01' }, { reportedOn: '2024-01-31' }] },
  { name: 'termOptionsSchema', field: termOptionsField, schema: schemas.termOptionsSchema, valid: [{ ...asked, regime: 'law-442-2018' }, asked] },
  { name: 'deadlineDatesSchema', field: deadlineField, schema: schemas.deadlineDatesSchema, valid: [{ from: '2024-01-31', months: 1, doneOn: '2024-02-01', on: '2024-05-01' }, { from: '2024-01-31', months: 1, on: '2024-05-01' }] },
];

/** What comes out, as the library made it. */
export const councilOutputs: readonly Entry[] = [
  {
    name: 'councilCheckSchema', field: councilCheckField, schema: schemas.councilCheckSchema,
    valid: [checkCouncil(myski, { on: '2014-05-21', regime: 'law-442-2018' }), checkCouncil(myski, { on: '2014-05-21' })],
  },
  { name: 'decisionsSchema', field: councilDecisionsField, schema: schemas.decisionsSchema, valid: [checkMeetings(myski, [...meetings, draft])] },
  { name: 'cycleSchema', field: cycleField, schema: schemas.cycleSchema, valid: [checkCycle(record, asked), checkCycle(record, { ...asked, regime: 'resolution-286-2013' })] },
  { name: 'selectionSchema', field: selectionField, schema: schemas.selectionSchema, valid: [selectOrganisations(record, asked), selectOrganisations(record, groups)] },
  { name: 'cycleTermsSchema', field: cycleTermsField, schema: schemas.cycleTermsSchema, valid: [termsOf(dates, asked), termsOf({ reportedOn: '2024-01-31' }, asked)] },
];
