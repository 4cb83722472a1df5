/**
 * zod schemas of what the library reads and of what it hands out, built from the tables of fields its own checker walks.
 *
 * They check shape; what needs the whole methodology is left to the function a value is for, and to `recheck`.
 *
 * Each is a Standard Schema, and `z.toJSONSchema(schema, { io: 'input' })` prints it as JSON Schema.
 *
 * @packageDocumentation
 */
export {
  collectionSchema, columnMapSchema, dictionarySchema, marksSchema, observeOptionsSchema, registerSchema, tallyOptionsSchema,
} from './schemas/collecting.js';
export {
  averageOptionsSchema, bandsSchema, directionOptionsSchema, effectiveWeightOptionsSchema, intervalOptionsSchema, rankOptionsSchema,
  shortcomingOptionsSchema, weightsSchema, whatIfChangesSchema,
} from './schemas/deciding.js';
export { assessOptionsSchema, definitionSchema, observationsSchema } from './schemas/inputs.js';
export {
  assessmentSchema, averagesSchema, contributionsSchema, directionsSchema, effectiveWeightsSchema, ratingSchema, shortcomingsSchema,
  talliesSchema, whatIfSchema,
} from './schemas/results.js';
