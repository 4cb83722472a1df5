import { resultsFieldWith } from '../../documents/index.js';
import type { Field } from '../../shape/index.js';
import { assessmentField } from './assessment.js';

/** The results of a region, its assessments and all. */
export const regionResultsField: Field = resultsFieldWith(assessmentField);
