import { organisationFields } from '../../assessment/index.js';
import {
  markField,
  type Direction, type Directions, type LackingItem, type MeanShare, type ShortGrade, type ShortGradedList, type ShortIndicator, type ShortItem,
  type ShortList, type ShortMeasure, type ShortShare, type Shortcomings,
} from '../../improvement/index.js';
import { nullable, optional, type Field, type FieldsOf } from '../../shape/index.js';

const item: FieldsOf<ShortItem> = { item: 'key', mark: markField, gainAlone: nullable('fraction'), nothingBecauseOfCap: 'boolean' };

const list: FieldsOf<ShortList> = {
  observation: 'key',
  count: 'whole-or-decimal',
  of: optional('count'),
  most: optional('count'),
  items: { list: { object: item } },
  gainTogether: nullable('fraction'),
  nothingBecauseOfCap: 'boolean',
};

const share: FieldsOf<ShortShare> = { observation: 'key', count: 'count', of: 'count', best: 'fraction', gainTogether: nullable('fraction') };

const measure: FieldsOf<ShortMeasure> = { observation: 'key', value: 'fraction', best: 'fraction', gain: nullable('fraction') };

const grade: FieldsOf<ShortGrade> = { item: 'key', points: 'decimal', best: 'decimal', isWorst: 'boolean', gainAlone: nullable('fraction') };

const graded: FieldsOf<ShortGradedList> = { observation: 'key', items: { list: { object: grade } }, gainTogether: nullable('fraction') };

const indicator: FieldsOf<ShortIndicator> = {
  id: 'score-id',
  criterion: 'score-id',
  exact: 'fraction',
  most: nullable('fraction'),
  loss: nullable('fraction'),
  lists: { list: { object: list } },
  shares: { list: { object: share } },
  measures: { list: { object: measure } },
  graded: optional({ list: { object: graded } }),
};

const total: FieldsOf<Shortcomings['total']> = { exact: 'fraction', most: nullable('fraction'), loss: nullable('fraction') };

const shortcomings: FieldsOf<Shortcomings> = {
  format: { oneOf: ['nok.shortcomings/1'] satisfies Shortcomings['format'][] },
  methodology: 'text',
  organisation: optional({ object: organisationFields }),
  total: { object: total },
  rounding: optional('fraction'),
  indicators: { list: { object: indicator } },
};

/** What an organisation loses, and on what. */
export const shortcomingsField: Field = { object: shortcomings };

const lacking: FieldsOf<LackingItem> = { observation: 'key', item: 'key', absent: 'count', inPart: 'count', organisations: 'count' };

const meanShare: FieldsOf<MeanShare> = { observation: 'key', mean: 'fraction', organisations: 'count' };

const direction: FieldsOf<Direction> = {
  criterion: 'score-id',
  meanLoss: nullable('fraction'),
  share: nullable('fraction'),
  items: { list: { object: lacking } },
  observations: { list: { object: meanShare } },
};

const directions: FieldsOf<Directions> = {
  format: { oneOf: ['nok.directions/1'] satisfies Directions['format'][] },
  methodology: 'text',
  organisations: 'count',
  meanLoss: nullable('fraction'),
  rounding: optional('fraction'),
  criteria: { list: { object: direction } },
};

/** What a region should work on. */
export const directionsField: Field = { object: directions };
