import type * as z from 'zod';
import {
  councilField, councilOptionsField, cycleDatesField, cycleOptionsField, cycleRecordField, deadlineField, meetingsField, selectionOptionsField,
  termOptionsField,
  type Council, type CouncilCheck, type CouncilOptions, type Cycle, type CycleDates, type CycleOptions, type CycleRecord, type CycleTerms,
  type DeadlineDates, type Decisions, type Meeting, type Selection, type SelectionOptions,
} from '../council/index.js';
import { guarded } from './guarded.js';
import { councilCheckField, councilDecisionsField, cycleField, cycleTermsField, selectionField } from './outputs/council.js';

/**
 * The shape of a council; whether it can be, and which rules it keeps, is left to `checkCouncil`.
 *
 * @example
 * ```ts
 * import { councilSchema } from 'nok-methodology/schemas';
 *
 * const members = [{ id: '1', role: 'chair' }];
 * councilSchema.safeParse({ name: 'Совет', authority: 'Управление', formedOn: '2014-05-21', members }).success; // => true
 * councilSchema.safeParse({ name: 'Совет', authority: 'Управление', formedOn: '2014-02-29', members }).error?.issues[0]?.path; // => ['formedOn']
 * ```
 */
export const councilSchema: z.ZodType<Council> = /* @__PURE__ */ guarded(councilField, 'nokCouncil');

/** The shape of what `checkCouncil` is given beside the council. */
export const councilOptionsSchema: z.ZodType<CouncilOptions> = /* @__PURE__ */ guarded(councilOptionsField, 'nokCouncilOptions');

/** The shape of the meetings of a council; what they may not decide is found by `checkMeetings`. */
export const meetingsSchema: z.ZodType<readonly Meeting[]> = /* @__PURE__ */ guarded(meetingsField, 'nokMeetings');

/** The shape of a register with the days of past assessments; whether they fit is left to `checkCycle`. */
export const cycleRecordSchema: z.ZodType<CycleRecord> = /* @__PURE__ */ guarded(cycleRecordField, 'nokCycleRecord');

/** The shape of what `checkCycle` lets the caller decide. */
export const cycleOptionsSchema: z.ZodType<CycleOptions> = /* @__PURE__ */ guarded(cycleOptionsField, 'nokCycleOptions');

/** The shape of what `selectOrganisations` lets the caller decide. */
export const selectionOptionsSchema: z.ZodType<SelectionOptions> = /* @__PURE__ */ guarded(selectionOptionsField, 'nokSelectionOptions');

/** The shape of the days of a cycle; their order is left to `termsOf`. */
export const cycleDatesSchema: z.ZodType<CycleDates> = /* @__PURE__ */ guarded(cycleDatesField, 'nokCycleDates');

/** The shape of what `termsOf` is given beside the days. */
export const termOptionsSchema: z.ZodType<Omit<CycleOptions, 'years'>> = /* @__PURE__ */ guarded(termOptionsField, 'nokTermOptions');

/** The shape of what `deadlineOf` reads. */
export const deadlineDatesSchema: z.ZodType<DeadlineDates> = /* @__PURE__ */ guarded(deadlineField, 'nokDeadlineDates');

/** The shape of a council beside the rules of a regime. */
export const councilCheckSchema: z.ZodType<CouncilCheck> = /* @__PURE__ */ guarded(councilCheckField, 'nokCouncilCheck');

/** The shape of what the meetings of a council decided. */
export const decisionsSchema: z.ZodType<Decisions> = /* @__PURE__ */ guarded(councilDecisionsField, 'nokDecisions');

/** The shape of where every organisation stands on a day. */
export const cycleSchema: z.ZodType<Cycle> = /* @__PURE__ */ guarded(cycleField, 'nokCycle');

/** The shape of the organisations to assess, and of those that are not. */
export const selectionSchema: z.ZodType<Selection> = /* @__PURE__ */ guarded(selectionField, 'nokSelection');

/** The shape of the terms of a cycle on a day. */
export const cycleTermsSchema: z.ZodType<CycleTerms> = /* @__PURE__ */ guarded(cycleTermsField, 'nokCycleTerms');
