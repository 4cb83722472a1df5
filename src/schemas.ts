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
  assessmentSchema, averagesSchema, contributionsSchema, directionsSchema, effectiveWeightsSchema, methodologyComparisonSchema, ratingSchema,
  shortcomingsSchema, talliesSchema, whatIfSchema,
} from './schemas/results.js';
export {
  collectionSchema, columnMapSchema, dictionarySchema, marksSchema, observeOptionsSchema, registerSchema, tallyOptionsSchema,
  waitingOptionsSchema, waitsSchema,
} from './schemas/collecting.js';
export {
  councilCheckSchema, councilOptionsSchema, councilSchema, cycleDatesSchema, cycleOptionsSchema, cycleRecordSchema, cycleSchema,
  cycleTermsSchema, deadlineDatesSchema, decisionsSchema, meetingsSchema, selectionOptionsSchema, selectionSchema, termOptionsSchema,
} from './schemas/council.js';
export {
  averageOptionsSchema, bandsSchema, comparisonOptionsSchema, directionOptionsSchema, effectiveWeightOptionsSchema, intervalOptionsSchema,
  rankOptionsSchema, shortcomingOptionsSchema, weightsSchema, whatIfChangesSchema,
} from './schemas/deciding.js';
export { aggregateOptionsSchema, aggregateSchema, combineOptionsSchema, combinedSchema } from './schemas/gathering.js';
export { assessOptionsSchema, definitionSchema, observationsSchema, recommendationsSchema } from './schemas/inputs.js';
export {
  assessmentComparisonSchema, changeOptionsSchema, cycleComparisonSchema, jointPlanOptionsSchema, jointPlanSchema, planOptionsSchema,
  planProgressSchema, planSchema, progressOptionsSchema, proposalsSchema, publicationOptionsSchema, publicationPartsSchema, publicationSchema,
  samplePlanSchema, samplingOptionsSchema,
} from './schemas/planning.js';
export { procedureSchema } from './schemas/procedure.js';
export {
  bilingualOptionsSchema, blankOptionsSchema, documentOptionsSchema, documentSchema, letterOptionsSchema, markdownOptionsSchema, noticeOptionsSchema,
  planDocumentOptionsSchema, procedureOptionsSchema, progressReportOptionsSchema, regionResultsSchema, summaryOptionsSchema,
} from './schemas/documents.js';
