import { organisationFields } from '../../assessment/index.js';
import {
  PROGRESS_STATES, expectedScoreField, jointPlanFieldWith, planFieldWith, planItemField,
  type BackwardStep, type CriterionProgress, type ItemProgress, type MunicipalityProgress, type OrganisationProgress, type PlanProgress,
  type ProgressCounts, type Replanned,
} from '../../improvement/index.js';
import { choicesField } from '../../methodology/index.js';
import { bothLanguages, nullable, type Field, type FieldsOf } from '../../shape/index.js';
import { assessmentField } from './assessment.js';

/** The plan of one organisation. */
export const planField: Field = planFieldWith(assessmentField);

/** Plans under one head. */
export const jointPlanField: Field = jointPlanFieldWith(planField);

const counts: FieldsOf<ProgressCounts> = {
  items: 'count', done: 'count', doneLate: 'count', overdue: 'count', dueSoon: 'count', planned: 'count', shareDone: nullable('fraction'),
};

const item: FieldsOf<ItemProgress> = {
  organisation: 'text',
  item: planItemField,
  state: { oneOf: PROGRESS_STATES },
  taken: nullable(bothLanguages),
  doneOn: nullable('date'),
  lateByDays: 'count',
  daysLeft: nullable('count'),
};

const organisation: FieldsOf<OrganisationProgress> = {
  organisation: { object: organisationFields },
  ...counts,
  score: 'decimal',
  exact: 'fraction',
  expected: nullable(expectedScoreField),
  reached: nullable(expectedScoreField),
};

const criterion: FieldsOf<CriterionProgress> = { methodology: 'text', criterion: 'score-id', label: bothLanguages, ...counts };
const municipality: FieldsOf<MunicipalityProgress> = { municipality: nullable('text'), organisations: 'count', ...counts };

const backward: FieldsOf<BackwardStep> = {
  organisation: 'text',
  item: 'text',
  measure: bothLanguages,
  what: { oneOf: ['not-done-now', 'gone', 'other-day'] satisfies BackwardStep['what'][] },
  doneOn: 'date',
};

const replanned: FieldsOf<Replanned> = { organisation: 'text', item: 'text', measure: bothLanguages, before: 'date', now: nullable('date') };

const progress: FieldsOf<PlanProgress> = {
  format: { oneOf: ['nok.plan-progress/1'] satisfies PlanProgress['format'][] },
  on: 'date',
  choices: choicesField,
  total: { object: counts },
  organisations: { list: { object: organisation }, least: 1 },
  criteria: { list: { object: criterion }, least: 1 },
  municipalities: { list: { object: municipality }, least: 1 },
  items: { list: { object: item } },
  backwards: { list: { object: backward } },
  replanned: { list: { object: replanned } },
};

/** How plans stand on a day. */
export const planProgressField: Field = { object: progress };
