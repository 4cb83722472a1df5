import type * as z from 'zod';
import { optionsField, type AssessOptions } from '../assessment/index.js';
import { choices391aField, type Choices391a } from '../editions/index.js';
import {
  definitionField, readyOf, type Definition, type Methodology, type ObservationKinds, type Observations,
} from '../methodology/index.js';
import { guarded } from './guarded.js';

/**
 * The shape of a methodology written down as data: what `Definition` says, and no key beyond.
 *
 * Names, weights, circles and ranges are not looked at: `defineMethodology` does that.
 * `z.toJSONSchema(definitionSchema, { io: 'input' })` prints it as JSON Schema.
 *
 * @example
 * ```ts
 * import { definitionSchema } from 'nok-methodology/schemas';
 *
 * const json = JSON.parse(JSON.stringify(methodologyOn({ sector: 'social-service', on: '2021-11-15' })));
 * defineMethodology(definitionSchema.parse(json)).id; // => 'mintrud-344n-2018/social-service'
 * ```
 */
export const definitionSchema: z.ZodType<Definition> = /* @__PURE__ */ guarded(definitionField, 'nokDefinition');

/**
 * The shape of the observations of a methodology: exactly its keys, each with a value of its kind.
 *
 * Whether a count is above `of`, a number out of its bounds or an observation empty that may not be is left to `assess`. In JSON Schema a number
 * where decimal text may stand is only bounded: that it is not minus zero and needs no exponent is checked when it is parsed.
 *
 * @throws `NokError` where the methodology is none.
 * @example
 * ```ts
 * import { observationsSchema } from 'nok-methodology/schemas';
 *
 * const schema = observationsSchema(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * schema.safeParse({ remoteChannels: 4 }).success; // => false
 * ```
 */
export const observationsSchema = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>): z.ZodType<Observations<Kinds>> =>
  guarded(readyOf(methodology).observationsField);

/**
 * The shape of what is given to `assess` beside the observations.
 *
 * Whether it fits the methodology, as a date within its validity does, is left to `assess`.
 *
 * @example
 * ```ts
 * import { assessOptionsSchema } from 'nok-methodology/schemas';
 *
 * assessOptionsSchema.parse({ whenNobodyAsked: 'leave-out' }).whenNobodyAsked; // => 'leave-out'
 * ```
 */
export const assessOptionsSchema: z.ZodType<AssessOptions> = /* @__PURE__ */ guarded(optionsField, 'nokAssessOptions');

/** The shape of what `recommendations391a` asks the council to choose. */
export const recommendationsSchema: z.ZodType<Choices391a> = /* @__PURE__ */ guarded(choices391aField, 'nokRecommendations');
