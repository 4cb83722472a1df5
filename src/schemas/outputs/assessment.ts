import {
  organisationFields, sampleField,
  type Assessment, type CriterionResult, type IndicatorResult, type Note, type ScoreResult, type ScoreStatus,
} from '../../assessment/index.js';
import { anyValueField, choicesField, methodologyField } from '../../methodology/index.js';
import { nullable, optional, type Field, type FieldsOf } from '../../shape/index.js';

/** Whether a score took part. */
export const statusField: Field = { oneOf: ['scored', 'left-out'] satisfies ScoreStatus[] };

const score: FieldsOf<ScoreResult> = {
  id: 'score-id',
  score: nullable('decimal'),
  exact: nullable('fraction'),
  declaredWeight: nullable('fraction'),
  weight: nullable('fraction'),
  contribution: nullable('fraction'),
  status: statusField,
};

const indicator: FieldsOf<IndicatorResult> = { ...score, effectiveWeight: nullable('fraction') };

const criterion: FieldsOf<CriterionResult> = { ...score, indicators: { list: { object: indicator } } };

const note: FieldsOf<Note> = {
  code: { oneOf: ['unverifiedFact', 'beyondLastCheck', 'smallSample'] satisfies Note['code'][] },
  path: { list: 'row-cell' },
  params: { record: 'row-cell', keys: 'key' },
};

const assessment: FieldsOf<Assessment> = {
  format: { oneOf: ['nok.assessment/1'] satisfies Assessment['format'][] },
  methodology: methodologyField,
  organisation: optional({ object: organisationFields }),
  sample: optional(sampleField),
  on: optional('date'),
  observations: { record: anyValueField, keys: 'key' },
  choices: choicesField,
  score: 'decimal',
  exact: 'fraction',
  criteria: { list: { object: criterion }, least: 1 },
  rounding: optional('fraction'),
  notes: { list: { object: note } },
};

/** The assessment of one organisation. */
export const assessmentField: Field = { object: assessment };
