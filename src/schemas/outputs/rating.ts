import { choicesField } from '../../methodology/index.js';
import type { Averages, CriterionAverage, Rating, RatingRow } from '../../rating/index.js';
import { nullable, type Field, type FieldsOf } from '../../shape/index.js';

const row: FieldsOf<RatingRow> = { place: 'count', group: nullable('text'), organisation: 'text', score: 'decimal', exact: 'fraction' };

const rating: FieldsOf<Rating> = {
  format: { oneOf: ['nok.rating/1'] satisfies Rating['format'][] },
  methodology: 'text',
  choices: choicesField,
  rows: { list: { object: row } },
};

/** A rating. */
export const ratingField: Field = { object: rating };

const criterion: FieldsOf<CriterionAverage> = {
  id: 'score-id', score: nullable('decimal'), exact: nullable('fraction'), organisations: 'count',
};

const averages: FieldsOf<Averages> = {
  format: { oneOf: ['nok.averages/1'] satisfies Averages['format'][] },
  choices: choicesField,
  organisations: 'count',
  score: 'decimal',
  exact: 'fraction',
  criteria: { list: { object: criterion } },
};

/** Means over organisations. */
export const averagesField: Field = { object: averages };
