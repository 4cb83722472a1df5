import type * as z from 'zod';
import { combineOptionsField, type Combined, type CombineOptions } from '../assessment/index.js';
import { aggregateOptionsField, type Aggregate, type AggregateOptions } from '../rating/index.js';
import { guarded } from './guarded.js';
import { aggregateField, aggregateNodeField, combinedField } from './outputs/gathering.js';
import { schemaOf } from './schemaOf.js';

/** The shape of what `combine` is told beside the parts. */
export const combineOptionsSchema: z.ZodType<CombineOptions> = /* @__PURE__ */ guarded(combineOptionsField, 'nokCombineOptions');

/** The shape of an organisation made of its parts; whether it follows from them is left to `recheckCombined`. */
export const combinedSchema: z.ZodType<Combined> = /* @__PURE__ */ guarded(combinedField, 'nokCombined');

/**
 * The shape of what `aggregate` lets the caller decide.
 *
 * @example
 * ```ts
 * import { aggregateOptionsSchema } from 'nok-methodology/schemas';
 *
 * const region = { level: 'region', of: { 'Калужская область': ['Калуга', 'Обнинск'] } };
 * aggregateOptionsSchema.safeParse({ by: [region, 'municipality'] }).success; // => true
 * aggregateOptionsSchema.safeParse({ by: ['district'] }).success; // => false
 * ```
 */
export const aggregateOptionsSchema: z.ZodType<AggregateOptions> = /* @__PURE__ */ guarded(aggregateOptionsField, 'nokAggregateOptions');

/** The shape of means over organisations, level by level. */
export const aggregateSchema: z.ZodType<Aggregate> = /* @__PURE__ */ withNamedNodes();

/** A shape that holds itself needs a name in a JSON Schema. */
function withNamedNodes(): z.ZodType<Aggregate> {
  schemaOf(aggregateNodeField, 'nokAggregateNode');
  return guarded(aggregateField, 'nokAggregate');
}
