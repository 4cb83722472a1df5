import { collectionField, type Mark } from '../collection/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import type { DirectionOptions, ShortcomingOptions } from './model.js';

const part: FieldsOf<Extract<Mark, { part: unknown }>> = { part: 'decimal' };
const points: FieldsOf<Extract<Mark, { points: unknown }>> = { points: 'decimal' };
const notApplicable: FieldsOf<Extract<Mark, { notApplicable: unknown }>> = { notApplicable: 'text' };

/** A mark in a checklist. */
export const markField: Field = {
  holding: { part: { object: part }, points: { object: points }, notApplicable: { object: notApplicable } },
  object: { object: part },
  otherwise: { oneOf: ['present', 'absent'] },
};

/** The marks of one organisation. */
export const marksField: Field = { record: { record: markField, keys: 'key' }, keys: 'key' };

const shortcomingOptions: FieldsOf<ShortcomingOptions> = { marks: optional(marksField), collection: optional(collectionField) };
/** What `findShortcomings` reads beside the assessment. */
export const shortcomingOptionsField: Field = { object: shortcomingOptions };

const directionOptions: FieldsOf<DirectionOptions> = { collection: optional(collectionField) };
/** What `directions` reads beside the organisations. */
export const directionOptionsField: Field = { object: directionOptions };
