import type { Assessment } from '../../assessment/index.js';
import { methodologyField } from '../../methodology/index.js';
import { publicationFieldWith } from '../../publication/index.js';
import type { Field, FieldsOf } from '../../shape/index.js';
import { assessmentField } from './assessment.js';
import { ratingField } from './rating.js';

/** An assessment that names its methodology by the fingerprint. */
const { object } = assessmentField as { readonly object: FieldsOf<Assessment> };
const assessment: Field = { object: { ...object, methodology: 'text' } };

/** Everything that is published of an assessment. */
export const publicationField: Field = publicationFieldWith({ methodology: methodologyField, assessment, rating: ratingField });
