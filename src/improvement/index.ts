export { directions, safeDirections } from './directions.js';
export { directionOptionsField, markField, marksField, shortcomingOptionsField } from './fields.js';
export type {
  AssessedOrganisation, Direction, DirectionOptions, Directions, LackingItem, MeanShare, ShortIndicator, ShortItem, ShortList, ShortMeasure,
  ShortShare, ShortcomingOptions, Shortcomings,
} from './model.js';
export { findShortcomings, safeFindShortcomings } from './shortcomings.js';
