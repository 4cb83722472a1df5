import { SECTORS } from '../methodology/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import {
  YEARS, type CycleDates, type CycleOptions, type CycleRecord, type DeadlineDates, type PastAssessment, type RegisteredOrganisation,
} from './cycleModel.js';
import { regimeIdField } from './regimes/regimes.js';
import { SELECTABLE, type SelectionOptions } from './selectionModel.js';

const organisation: FieldsOf<RegisteredOrganisation> = {
  id: 'text',
  name: optional('text'),
  aliases: optional({ list: 'text' }),
  type: optional('text'),
  municipality: optional('text'),
  forms: optional({ list: 'text' }),
  parent: optional('text'),
  recipients: optional('count'),
};

const assessed: FieldsOf<PastAssessment> = { organisation: 'text', on: 'date' };

const record: FieldsOf<CycleRecord> = {
  register: { list: { object: organisation }, least: 1 },
  assessed: { list: { object: assessed } },
};

/** The register and when each organisation was assessed. */
export const cycleRecordField: Field = { object: record };

const onDay = { on: 'date', sector: { oneOf: SECTORS }, regime: optional(regimeIdField) } as const;

const cycleOptions: FieldsOf<CycleOptions> = { ...onDay, years: optional({ oneOf: YEARS }) };

/** What `checkCycle` lets the caller decide. */
export const cycleOptionsField: Field = { object: cycleOptions };

const selectionOptions: FieldsOf<SelectionOptions> = {
  ...cycleOptions,
  types: optional({ list: 'text', least: 1 }),
  municipalities: optional({ list: 'text', least: 1 }),
  statuses: optional({ list: { oneOf: SELECTABLE }, least: 1 }),
};

/** What `selectOrganisations` lets the caller decide. */
export const selectionOptionsField: Field = { object: selectionOptions };

/** On which day terms are looked at, and by which rules. */
export const termOptionsField: Field = { object: onDay satisfies FieldsOf<Omit<CycleOptions, 'years'>> };

const dates: FieldsOf<CycleDates> = { reportedOn: 'date', decidedOn: optional('date'), sentOn: optional('date') };

/** The days of a cycle. */
export const cycleDatesField: Field = { object: dates };

const deadline: FieldsOf<DeadlineDates> = { from: 'date', months: 'count', doneOn: optional('date'), on: 'date' };

/** What `deadlineOf` reads. */
export const deadlineField: Field = { object: deadline };
