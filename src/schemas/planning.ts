import type * as z from 'zod';
import { samplingOptionsField, type SamplePlan, type SamplingOptions } from '../collection/index.js';
import {
  changeOptionsField, jointPlanOptionsField, planOptionsField, progressOptionsField, proposalsField,
  type AssessmentComparison, type ChangeOptions, type CycleComparison, type JointPlan, type JointPlanOptions, type Plan, type PlanOptions,
  type PlanProgress, type ProgressOptions, type Proposals,
} from '../improvement/index.js';
import {
  publicationOptionsField, publicationPartsField, type PublicationOptions, type PublicationParts, type PublicationRecord,
} from '../publication/index.js';
import { guarded } from './guarded.js';
import { assessmentComparisonField, cycleComparisonField } from './outputs/change.js';
import { jointPlanField, planField, planProgressField } from './outputs/planning.js';
import { publicationField } from './outputs/publication.js';
import { samplePlanField } from './outputs/sampling.js';

/** The shape of what `planSample` is given beside the register. */
export const samplingOptionsSchema: z.ZodType<SamplingOptions> = /* @__PURE__ */ guarded(samplingOptionsField, 'nokSamplingOptions');

/** The shape of a sample, asked against needed. */
export const samplePlanSchema: z.ZodType<SamplePlan> = /* @__PURE__ */ guarded(samplePlanField, 'nokSamplePlan');

/** The shape of what is proposed to one organisation. */
export const proposalsSchema: z.ZodType<Proposals> = /* @__PURE__ */ guarded(proposalsField, 'nokProposals');

/**
 * The shape of what `draftPlan` is given beside the proposals; whether every item has a term and a person is left to it.
 *
 * @example
 * ```ts
 * import { planOptionsSchema } from 'nok-methodology/schemas';
 *
 * const options = { period: { from: '2022-01-01', to: '2023-12-31' }, terms: [{ to: '2022-12-31' }], responsible: [{ post: 'директор' }] };
 * planOptionsSchema.safeParse(options).success; // => true
 * planOptionsSchema.safeParse({ ...options, terms: [{ to: '2022-02-30' }] }).error?.issues[0]?.path; // => ['terms', 0, 'to']
 * ```
 */
export const planOptionsSchema: z.ZodType<PlanOptions> = /* @__PURE__ */ guarded(planOptionsField, 'nokPlanOptions');

/** The shape of a plan; whether its figures follow from its assessment is left to the functions that take it. */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ guarded(planField, 'nokPlan');

/** The shape of what `jointPlan` is given beside the plans. */
export const jointPlanOptionsSchema: z.ZodType<JointPlanOptions> = /* @__PURE__ */ guarded(jointPlanOptionsField, 'nokJointPlanOptions');

/** The shape of several plans under one head. */
export const jointPlanSchema: z.ZodType<JointPlan> = /* @__PURE__ */ guarded(jointPlanField, 'nokJointPlan');

/** The shape of what `planProgress` is given beside the plans. */
export const progressOptionsSchema: z.ZodType<ProgressOptions> = /* @__PURE__ */ guarded(progressOptionsField, 'nokProgressOptions');

/** The shape of how plans stand on a day. */
export const planProgressSchema: z.ZodType<PlanProgress> = /* @__PURE__ */ guarded(planProgressField, 'nokPlanProgress');

/** The shape of what `compareAssessments` is given beside the assessments. */
export const changeOptionsSchema: z.ZodType<ChangeOptions> = /* @__PURE__ */ guarded(changeOptionsField, 'nokChangeOptions');

/** The shape of one organisation over its cycles. */
export const assessmentComparisonSchema: z.ZodType<AssessmentComparison> =
  /* @__PURE__ */ guarded(assessmentComparisonField, 'nokAssessmentComparison');

/** The shape of many organisations over the cycles. */
export const cycleComparisonSchema: z.ZodType<CycleComparison> = /* @__PURE__ */ guarded(cycleComparisonField, 'nokCycleComparison');

/** The shape of what `publication` takes; assessments and plans are left to it. */
export const publicationPartsSchema: z.ZodType<PublicationParts> = /* @__PURE__ */ guarded(publicationPartsField, 'nokPublicationParts');

/** The shape of what `publication` lets the caller decide. */
export const publicationOptionsSchema: z.ZodType<PublicationOptions> = /* @__PURE__ */ guarded(publicationOptionsField, 'nokPublicationOptions');

/**
 * The shape of a publication; whether its figures follow from each other is left to `recheckPublication`.
 *
 * `z.toJSONSchema(publicationSchema, { io: 'input' })` prints it for those who take the record over.
 */
export const publicationSchema: z.ZodType<PublicationRecord> = /* @__PURE__ */ guarded(publicationField, 'nokPublication');
