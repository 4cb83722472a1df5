export { bothLanguages, nullable, optional, textFields } from './fields.js';
export type { Either, Field, Fields, FieldsOf, Leaf, Text } from './fields.js';
export { deepFreeze, publish } from './freeze.js';
export { FRACTION, KEY, LONGEST_FRACTION, MOST_DIGITS_PRINTED, SCORE_ID, leafChecks } from './leaves.js';
export { read } from './read.js';
export { readable } from './readable.js';
export { shown } from './shown.js';
