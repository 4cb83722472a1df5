import type { NokIssue } from '../errors/index.js';
import type { Field, FieldsOf } from '../shape/index.js';
import type { Distribution, Inconsistency, OrganisationTally, QuestionTally, SumTally, Tallies } from './tallies.js';

const unanswered = { blank: 'count', skipped: 'count', inconsistent: 'count' } as const;
const question: FieldsOf<QuestionTally> = { yes: 'count', no: 'count', ...unanswered };
/** The answers to a question of yes and no. */
export const questionTallyField: Field = { object: question };

const distribution: FieldsOf<Distribution> = { options: { record: 'count', keys: 'text' }, ...unanswered };
const sum: FieldsOf<SumTally> = { answered: 'count', sum: 'decimal', ...unanswered };

const organisation: FieldsOf<OrganisationTally> = {
  respondents: 'count',
  questions: { record: questionTallyField, keys: 'key' },
  distributions: { record: { object: distribution }, keys: 'key' },
  sums: { record: { object: sum }, keys: 'key' },
  forms: { record: 'count', keys: 'text' },
  answeredBy: { record: 'count', keys: 'text' },
};

const issueFields: FieldsOf<NokIssue> = {
  code: 'text',
  path: { list: 'row-cell' },
  message: 'text',
  params: { record: { list: { list: 'row-cell' }, otherwise: 'row-cell' }, keys: 'text' },
};

const inconsistency: FieldsOf<Inconsistency> = { row: 'count', organisation: 'text', question: 'key' };

const tallies: FieldsOf<Tallies> = {
  format: { oneOf: ['nok.tallies/1'] },
  methodology: 'text',
  organisations: { record: { object: organisation }, keys: 'text' },
  inconsistencies: { list: { object: inconsistency } },
  problems: { list: { object: issueFields } },
};

/** Counted answers. */
export const talliesField: Field = { object: tallies };
