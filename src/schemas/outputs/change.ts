import { assessmentComparisonFieldWith, type AssessedOnce, type CycleComparison } from '../../improvement/index.js';
import type { Field, FieldsOf } from '../../shape/index.js';
import { causesField } from './comparison.js';

/** One organisation over its cycles. */
export const assessmentComparisonField: Field = assessmentComparisonFieldWith(causesField);

const once: FieldsOf<AssessedOnce> = { organisation: 'text', cycle: 'count' };

const cycles: FieldsOf<CycleComparison> = {
  format: { oneOf: ['nok.cycle-comparison/1'] satisfies CycleComparison['format'][] },
  organisations: { list: assessmentComparisonField },
  assessedOnce: { list: { object: once } },
};

/** Many organisations over the cycles. */
export const cycleComparisonField: Field = { object: cycles };
