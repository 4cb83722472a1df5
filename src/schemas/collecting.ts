import type * as z from 'zod';
import {
  collectionField, columnMapField, dictionaryField, observeOptionsField, registerField, tallyOptionsField, waitingOptionsField, waitsField,
  type Collection, type ColumnMap, type Dictionary, type Marks, type ObserveOptions, type Register, type TallyOptions, type Wait,
  type WaitingOptions,
} from '../collection/index.js';
import { marksField } from '../improvement/index.js';
import { guarded } from './guarded.js';

/**
 * The shape of a register: at least one organisation.
 *
 * Ids given twice and names that belong to two organisations are found by `observe`.
 *
 * @example
 * ```ts
 * import { registerSchema } from 'nok-methodology/schemas';
 *
 * registerSchema.safeParse([{ id: '1', recipients: -1 }]).error?.issues[0]?.path; // => [0, 'recipients']
 * ```
 */
export const registerSchema: z.ZodType<Register> = /* @__PURE__ */ guarded(registerField, 'nokRegister');

/**
 * The shape of the checklists and the questionnaire of a methodology.
 *
 * Whether they collect what the methodology observes is left to `tally`, `observe` and `findShortcomings`.
 *
 * @example
 * ```ts
 * import { collectionSchema } from 'nok-methodology/schemas';
 *
 * const collection = collectionOf(methodologyOn({ sector: 'social-service', on: '2021-11-15' }));
 * collectionSchema.safeParse(collection).success; // => true
 * ```
 */
export const collectionSchema: z.ZodType<Collection> = /* @__PURE__ */ guarded(collectionField, 'nokCollection');

/** The shape of a column map; whether a column is there is left to `tally` and `observe`. */
export const columnMapSchema: z.ZodType<ColumnMap> = /* @__PURE__ */ guarded(columnMapField, 'nokColumnMap');

/**
 * The shape of a dictionary: words and what they mean.
 *
 * @example
 * ```ts
 * import { dictionarySchema } from 'nok-methodology/schemas';
 *
 * dictionarySchema.safeParse({ 'скорее да': 'yes', 'затрудняюсь': 'blank' }).success; // => true
 * dictionarySchema.safeParse({ 'скорее да': 'да' }).error?.issues[0]?.message; // => 'wrongValue: allowed yes, no, blank; found "да"'
 * ```
 */
export const dictionarySchema: z.ZodType<Dictionary> = /* @__PURE__ */ guarded(dictionaryField, 'nokDictionary');

/** The shape of what `tally` is given beside the rows; of what `observe` is given beside the tables. */
export const tallyOptionsSchema: z.ZodType<TallyOptions> = /* @__PURE__ */ guarded(tallyOptionsField, 'nokTallyOptions');

/** The shape of what `observe` lets the caller decide. */
export const observeOptionsSchema: z.ZodType<ObserveOptions> = /* @__PURE__ */ guarded(observeOptionsField, 'nokObserveOptions');

/**
 * The shape of the marks of one organisation; whether they are those of a collection is left to `findShortcomings`.
 *
 * @example
 * ```ts
 * import { marksSchema } from 'nok-methodology/schemas';
 *
 * marksSchema.safeParse({ accessibleEquipment: { equipmentRamp: 'present', equipmentLift: { part: '0.5' } } }).success; // => true
 * marksSchema.safeParse({ accessibleEquipment: { equipmentRamp: 'да' } }).success; // => false
 * ```
 */
export const marksSchema: z.ZodType<Marks> = /* @__PURE__ */ guarded(marksField, 'nokMarks');

/**
 * The shape of the waits of one organisation: one, or several.
 *
 * @example
 * ```ts
 * import { waitsSchema } from 'nok-methodology/schemas';
 *
 * waitsSchema.safeParse({ waited: { sum: '45.5', of: 3 }, limit: 14 }).success; // => true
 * waitsSchema.safeParse([{ waited: 15, limit: 14 }]).error?.issues[0]?.path; // => [0, 'waited']
 * ```
 */
export const waitsSchema: z.ZodType<Wait | readonly Wait[]> = /* @__PURE__ */ guarded(waitsField, 'nokWaits');

/** The shape of what `waitingPoints` lets the caller decide. */
export const waitingOptionsSchema: z.ZodType<WaitingOptions> = /* @__PURE__ */ guarded(waitingOptionsField, 'nokWaitingOptions');
