import type * as z from 'zod';
import {
  changesField, comparisonOptionsField, effectiveWeightOptionsField, intervalOptionsField, weightsField,
  type ComparisonOptions, type EffectiveWeightOptions, type IntervalOptions, type WhatIfChanges, type Weights,
} from '../analysis/index.js';
import { directionOptionsField, shortcomingOptionsField, type DirectionOptions, type ShortcomingOptions } from '../improvement/index.js';
import { readyOf, type Methodology, type ObservationKinds } from '../methodology/index.js';
import {
  averageOptionsField, bandsField, rankOptionsField, type AverageOptions, type BandWithEdges, type RankOptions,
} from '../rating/index.js';
import { guarded } from './guarded.js';

/** The shape of what `rank` lets the caller decide. */
export const rankOptionsSchema: z.ZodType<RankOptions> = /* @__PURE__ */ guarded(rankOptionsField, 'nokRankOptions');

/** The shape of what `averages` lets the caller decide. */
export const averageOptionsSchema: z.ZodType<AverageOptions> = /* @__PURE__ */ guarded(averageOptionsField, 'nokAverageOptions');

/**
 * The shape of a table of bands; holes and overlaps are found by `bandOf`.
 *
 * @example
 * ```ts
 * import { bandsSchema } from 'nok-methodology/schemas';
 *
 * bandsSchema.parse(verbalBands).length; // => 5
 * ```
 */
export const bandsSchema: z.ZodType<readonly BandWithEdges[]> = /* @__PURE__ */ guarded(bandsField, 'nokBands');

/** The shape of what `compareMethodologies` lets the caller decide; whether an observation is there is left to it. */
export const comparisonOptionsSchema: z.ZodType<ComparisonOptions> = /* @__PURE__ */ guarded(comparisonOptionsField, 'nokComparisonOptions');

/** The shape of what `effectiveWeights` lets the caller decide; whether an observation may be left out is left to it. */
export const effectiveWeightOptionsSchema: z.ZodType<EffectiveWeightOptions> =
  /* @__PURE__ */ guarded(effectiveWeightOptionsField, 'nokEffectiveWeightOptions');

/**
 * The shape of other weights, by the ids of criteria and indicators; whether they add up is left to `reweigh` and `whatIf`.
 *
 * @example
 * ```ts
 * import { weightsSchema } from 'nok-methodology/schemas';
 *
 * weightsSchema.safeParse({ '1.1': '0.4', '1.2': '0.2' }).success; // => true
 * weightsSchema.safeParse({ '1.1': 0.4 }).success; // => false
 * ```
 */
export const weightsSchema: z.ZodType<Weights> = /* @__PURE__ */ guarded(weightsField, 'nokWeights');

/**
 * The shape of what would be different for `whatIf`: observations of the methodology and weights.
 *
 * @throws `NokError` where the methodology is none.
 * @example
 * ```ts
 * import { whatIfChangesSchema } from 'nok-methodology/schemas';
 *
 * const schema = whatIfChangesSchema(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * schema.safeParse({ observations: { remoteChannels: 4 } }).success; // => true
 * schema.safeParse({ observations: { remoteChanels: 4 } }).success; // => false
 * ```
 */
export const whatIfChangesSchema = <Kinds extends ObservationKinds>(methodology: Methodology<Kinds>): z.ZodType<WhatIfChanges> =>
  guarded(changesField(readyOf(methodology).definition));

/** The shape of what `shareInterval` lets the caller decide. */
export const intervalOptionsSchema: z.ZodType<IntervalOptions> = /* @__PURE__ */ guarded(intervalOptionsField, 'nokIntervalOptions');

/** The shape of what `findShortcomings` is given beside the assessment. */
export const shortcomingOptionsSchema: z.ZodType<ShortcomingOptions> =
  /* @__PURE__ */ guarded(shortcomingOptionsField, 'nokShortcomingOptions');

/** The shape of what `directions` is given beside the organisations. */
export const directionOptionsSchema: z.ZodType<DirectionOptions> = /* @__PURE__ */ guarded(directionOptionsField, 'nokDirectionOptions');
