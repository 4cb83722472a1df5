/**
 * zod schemas of what the library reads, built from the tables of fields its own checker walks.
 *
 * They check shape; what needs the whole methodology is left to `defineMethodology`, `assess` and `observe`.
 *
 * @packageDocumentation
 */
export { assessOptionsSchema, definitionSchema, observationsSchema, registerSchema } from './schemas/inputs.js';
