import { formulaField } from '../formula/index.js';
import { choicesField, roundingField, valueFields } from '../methodology/index.js';
import { bothLanguages, type Field } from '../shape/index.js';

/**
 * What fields inside others are called among the `$defs` of a JSON Schema; a schema of the library names its own field.
 *
 * Only fields that `assess` reads as well: a table of all would be carried by every app that uses one schema.
 */
export const names: ReadonlyMap<Field, string> = new Map([
  [formulaField, 'nokFormula'],
  [bothLanguages, 'nokText'],
  [roundingField, 'nokRounding'],
  [choicesField, 'nokChoices'],
  [valueFields.respondents, 'nokRespondents'],
  [valueFields.checklist, 'nokChecklist'],
  [valueFields.items, 'nokItems'],
  [valueFields.measure, 'nokMeasure'],
]);
