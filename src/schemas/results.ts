import type * as z from 'zod';
import type { Contributions, EffectiveWeights, MethodologyComparison, WhatIf } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import { talliesField, type Tallies } from '../collection/index.js';
import type { Directions, Shortcomings } from '../improvement/index.js';
import type { Averages, Rating } from '../rating/index.js';
import { guarded } from './guarded.js';
import { contributionsField, effectiveWeightsField, whatIfField } from './outputs/analysis.js';
import { assessmentField } from './outputs/assessment.js';
import { methodologyComparisonField } from './outputs/comparison.js';
import { directionsField, shortcomingsField } from './outputs/improvement.js';
import { averagesField, ratingField } from './outputs/rating.js';

/**
 * The shape of an assessment.
 *
 * Whether its figures are those of its observations is left to `recheck`.
 *
 * @example
 * ```ts
 * import { assessmentSchema } from 'nok-methodology/schemas';
 *
 * const label = { ru: 'Вежливость', en: 'Politeness' };
 * const citation = { acts: [], verification: 'unverified' } as const;
 * const methodology = defineMethodology({
 *   id: 'one-question', title: label, acts: {}, citation, range: { least: '0', most: '100' },
 *   observations: { politeness: { kind: 'respondents', label, source: 'survey' } },
 *   criteria: [{ id: '1', label, citation, formula: { kind: 'share', of: 'politeness' }, indicators: [] }],
 *   total: { label, citation, formula: { kind: 'reference', to: '1' } },
 * });
 * const stored = JSON.parse(JSON.stringify(assess(methodology, { politeness: { count: 2, of: 3 } })));
 * assessmentSchema.parse(stored).score; // => '66.67'
 * assessmentSchema.safeParse({ ...stored, score: 66.67 }).error?.issues[0]?.path; // => ['score']
 * ```
 */
export const assessmentSchema: z.ZodType<Assessment> = /* @__PURE__ */ guarded(assessmentField, 'nokAssessment');

/**
 * The shape of a rating.
 *
 * @example
 * ```ts
 * import { ratingSchema } from 'nok-methodology/schemas';
 *
 * const rows = [{ place: 1, group: null, organisation: '1', score: '97.60', exact: '488/5' }];
 * ratingSchema.safeParse({ format: 'nok.rating/1', methodology: '0123456789abcdef', choices: [], rows }).success; // => true
 * ```
 */
export const ratingSchema: z.ZodType<Rating> = /* @__PURE__ */ guarded(ratingField, 'nokRating');

/** The shape of the means of organisations. */
export const averagesSchema: z.ZodType<Averages> = /* @__PURE__ */ guarded(averagesField, 'nokAverages');

/** The shape of counted answers; an organisation or a form of survey named `__proto__`, which zod would drop, is refused. */
export const talliesSchema: z.ZodType<Tallies> = /* @__PURE__ */ guarded(talliesField, 'nokTallies');

/**
 * The shape of the weights in force of a methodology.
 *
 * @example
 * ```ts
 * import { effectiveWeightsSchema } from 'nok-methodology/schemas';
 *
 * const weights = effectiveWeights(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * effectiveWeightsSchema.parse(JSON.parse(JSON.stringify(weights))).indicators.length; // => 15
 * ```
 */
export const effectiveWeightsSchema: z.ZodType<EffectiveWeights> = /* @__PURE__ */ guarded(effectiveWeightsField, 'nokEffectiveWeights');

/** The shape of a total taken apart. */
export const contributionsSchema: z.ZodType<Contributions> = /* @__PURE__ */ guarded(contributionsField, 'nokContributions');

/** The shape of an assessment beside what it would be. */
export const whatIfSchema: z.ZodType<WhatIf> = /* @__PURE__ */ guarded(whatIfField, 'nokWhatIf');

/** The shape of two methodologies side by side. */
export const methodologyComparisonSchema: z.ZodType<MethodologyComparison> =
  /* @__PURE__ */ guarded(methodologyComparisonField, 'nokMethodologyComparison');

/** The shape of what an organisation loses, and on what. */
export const shortcomingsSchema: z.ZodType<Shortcomings> = /* @__PURE__ */ guarded(shortcomingsField, 'nokShortcomings');

/** The shape of what a region should work on. */
export const directionsSchema: z.ZodType<Directions> = /* @__PURE__ */ guarded(directionsField, 'nokDirections');
