import { optionsField } from '../assessment/index.js';
import { registerField } from '../collection/index.js';
import { formulaField } from '../formula/index.js';
import { choicesField, definitionField, roundingField, valueFields } from '../methodology/index.js';
import { bothLanguages, type Field } from '../shape/index.js';

/** What the fields with a meaning of their own are called among the `$defs` of a JSON Schema. */
export const names: ReadonlyMap<Field, string> = new Map([
  [definitionField, 'nokDefinition'],
  [formulaField, 'nokFormula'],
  [bothLanguages, 'nokText'],
  [roundingField, 'nokRounding'],
  [choicesField, 'nokChoices'],
  [optionsField, 'nokAssessOptions'],
  [registerField, 'nokRegister'],
  [valueFields.respondents, 'nokRespondents'],
  [valueFields.checklist, 'nokChecklist'],
  [valueFields.items, 'nokItems'],
  [valueFields.measure, 'nokMeasure'],
]);
