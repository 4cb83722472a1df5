import type { CauseEffect, ScoreFigures } from '../analysis/index.js';
import { organisationFields } from '../assessment/index.js';
import { VERIFICATIONS, anyValueField, choicesField, type Choice } from '../methodology/index.js';
import { bothLanguages, nullable, type Field, type FieldsOf } from '../shape/index.js';
import {
  TRENDS,
  type AssessmentComparison, type ComparedCycle, type CycleMethodology, type CycleChange, type NodeTrend, type ObservationEffect,
  type OtherAnswer, type Restatement, type ScoreMove,
} from './changeModel.js';
import type { KeptPromise, PlanKept, UncountedItem } from './keptModel.js';

const figures: FieldsOf<ScoreFigures> = { score: 'decimal', exact: 'fraction' };
const figuresField: Field = { object: figures };

const methodology: FieldsOf<CycleMethodology> = {
  id: 'text', fingerprint: 'text', title: bothLanguages, verification: { oneOf: VERIFICATIONS }, note: nullable(bothLanguages),
};
const cycle: FieldsOf<ComparedCycle> = { on: nullable('date'), methodology: { object: methodology }, ...figures };

const move: FieldsOf<ScoreMove> = {
  id: 'text', label: bothLanguages, before: nullable(figuresField), after: nullable(figuresField), difference: nullable(figuresField),
};

const cause: FieldsOf<ObservationEffect> = {
  observation: 'key', label: bothLanguages, scores: { list: 'score-id' }, before: anyValueField, after: anyValueField, effect: nullable('fraction'),
};

const { chosen } = (choicesField as { readonly list: { readonly object: FieldsOf<Choice> } }).list.object;
const answer: FieldsOf<OtherAnswer> = { question: 'text', label: nullable(bothLanguages), before: chosen, after: chosen };
const effect: FieldsOf<CauseEffect> = { id: 'text', effect: nullable('fraction') };

const trend: FieldsOf<NodeTrend> = { id: 'text', label: bothLanguages, scores: { list: nullable('decimal') }, trend: nullable({ oneOf: TRENDS }) };

const promise: FieldsOf<KeptPromise> = {
  observation: 'key',
  label: bothLanguages,
  items: { list: 'text' },
  before: anyValueField,
  expected: anyValueField,
  reached: anyValueField,
  expectedEffect: nullable('fraction'),
  reachedEffect: nullable('fraction'),
  kept: nullable('boolean'),
};

const uncounted: FieldsOf<UncountedItem> = { id: 'text', measure: bothLanguages };

const kept: FieldsOf<PlanKept> = {
  from: 'count',
  to: 'count',
  expected: nullable(figuresField),
  reached: figuresField,
  difference: nullable('fraction'),
  kept: nullable('boolean'),
  observations: { list: { object: promise } },
  uncounted: { list: { object: uncounted } },
};

/** One organisation over its cycles; what differences of methodologies are is a field of the caller's. */
export function assessmentComparisonFieldWith(causes: Field): Field {
  const restatement: FieldsOf<Restatement> = {
    otherMethodology: 'boolean',
    otherAnswers: { list: { object: answer } },
    ...figures,
    effect: 'fraction',
    causes: nullable(causes),
    effects: nullable({ list: { object: effect } }),
  };
  const step: FieldsOf<CycleChange> = {
    from: 'count',
    to: 'count',
    restated: nullable({ object: restatement }),
    scores: { list: { object: move }, least: 1 },
    observations: { list: { object: cause } },
    together: 'fraction',
    difference: 'fraction',
  };
  const comparison: FieldsOf<AssessmentComparison> = {
    format: { oneOf: ['nok.assessment-comparison/1'] satisfies AssessmentComparison['format'][] },
    organisation: { object: organisationFields },
    cycles: { list: { object: cycle }, least: 2 },
    steps: { list: { object: step }, least: 1 },
    trends: { list: { object: trend } },
    plans: { list: { object: kept } },
  };
  return { object: comparison };
}
