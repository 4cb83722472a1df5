import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { FOUNDERS, ORIGINS, ROLES, type Council, type CouncilOptions, type Member, type MemberOrigin } from './model.js';
import { regimeIdField } from './regimes/regimes.js';

const origin: FieldsOf<MemberOrigin> = { kind: { oneOf: ORIGINS }, name: optional('text') };

const member: FieldsOf<Member> = {
  id: 'text',
  role: { oneOf: ROLES },
  name: optional('text'),
  post: optional('text'),
  from: optional({ list: { object: origin } }),
  since: optional('date'),
  until: optional('date'),
};

const council: FieldsOf<Council> = {
  name: 'text',
  authority: 'text',
  formedOn: 'date',
  until: optional('date'),
  formedBy: optional({ oneOf: FOUNDERS }),
  paid: optional('boolean'),
  before: optional({ list: 'text' }),
  members: { list: { object: member }, least: 1 },
};

/** A council. */
export const councilField: Field = { object: council };

const options: FieldsOf<CouncilOptions> = { on: 'date', regime: optional(regimeIdField) };

/** What `checkCouncil` is given beside the council. */
export const councilOptionsField: Field = { object: options };
