import type {
  CauseEffect, ComparedMethodology, ComparedScore, ComparisonCause, FormulaCause, MethodologyComparison, OrganisationComparison,
  PlaceComparison, RoundingCause, ScoreComparison, ScoreFigures, TotalComparison,
} from '../../analysis/index.js';
import type { NokIssue } from '../../errors/index.js';
import { formulaField } from '../../formula/index.js';
import { choicesField, roundingField } from '../../methodology/index.js';
import { nullable, type Field, type Fields, type FieldsOf } from '../../shape/index.js';
import { statusField } from './assessment.js';

const figures: FieldsOf<ScoreFigures> = { score: 'decimal', exact: 'fraction' };
const figuresField: Field = { object: figures };

const total: FieldsOf<TotalComparison> = { first: figuresField, second: figuresField, difference: figuresField };

const score: FieldsOf<ComparedScore> = { score: nullable('decimal'), exact: nullable('fraction'), status: statusField };
const scoreField: Field = nullable({ object: score });

const sideBySide: FieldsOf<ScoreComparison> = { id: 'score-id', first: scoreField, second: scoreField, difference: nullable(figuresField) };
const scores: Field = { list: { object: sideBySide } };

const place: FieldsOf<PlaceComparison> = { first: 'count', second: 'count', moved: 'whole-or-decimal' };

const effect: FieldsOf<CauseEffect> = { id: 'text', effect: nullable('fraction') };

const organisation: FieldsOf<OrganisationComparison> = {
  organisation: 'text',
  total: { object: total },
  criteria: scores,
  indicators: scores,
  place: { object: place },
  effects: nullable({ list: { object: effect } }),
};

const problem: FieldsOf<NokIssue> = {
  code: 'text',
  path: { list: 'row-cell' },
  message: 'text',
  params: { record: { list: { list: 'row-cell' }, otherwise: 'row-cell' }, keys: 'text' },
};
const problems: Field = { list: { object: problem } };

const formula: FieldsOf<Omit<FormulaCause, 'what'>> = { id: 'text', from: formulaField, to: formulaField, problems };
const rounding: FieldsOf<Omit<RoundingCause, 'what'>> = { id: { oneOf: ['rounding'] }, from: roundingField, to: roundingField, problems };
const causes: Readonly<Record<ComparisonCause['what'], Fields>> = { formula, weights: formula, rounding };

/** What differs in what two methodologies compute. */
export const causesField: Field = { list: { tagged: 'what', table: () => causes } };

const methodology: FieldsOf<ComparedMethodology> = { id: 'text', fingerprint: 'text', choices: choicesField };

const comparison: FieldsOf<MethodologyComparison> = {
  format: { oneOf: ['nok.comparison/1'] satisfies MethodologyComparison['format'][] },
  first: { object: methodology },
  second: { object: methodology },
  causes: nullable(causesField),
  organisations: { list: { object: organisation }, least: 1 },
};

/** Two methodologies side by side. */
export const methodologyComparisonField: Field = { object: comparison };
