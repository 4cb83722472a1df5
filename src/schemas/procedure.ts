import * as z from 'zod';
import { collectionField } from '../collection/index.js';
import { definitionField } from '../methodology/index.js';
import { changesField, extendingFields, procedureField, writtenFields, type ProcedureDocument } from '../procedure/index.js';
import { bandsField, rankOptionsField } from '../rating/index.js';
import type { Field, Fields } from '../shape/index.js';
import { behindReader } from './guarded.js';
import { schemaOf } from './schemaOf.js';

/** What an editor shows beside the names of a document. */
const descriptions: Readonly<Record<string, string>> = {
  $schema: 'Где лежит эта схема: по ней редактор подсказывает. / Where this schema lies, so that an editor completes.',
  format: 'Вид документа. / The kind of document.',
  extends: 'Готовая методика, от которой отличается эта. / The built-in methodology that this one differs from.',
  methodology: 'Методика целиком, а вместе с "extends" — только отличия. / The whole methodology; beside "extends" the differences only.',
  collection: 'Чек-листы и анкета; нет — берутся готовые, если подходят. / Checklists and questionnaire; built-in ones unless given, where they fit.',
  bands: 'Уровни оценки словами. / Levels of a score in words.',
  rating: 'Как распределяются места. / How places are given.',
};

/** What the parts of a document are called among the `$defs` of a JSON Schema. */
const partNames: readonly (readonly [field: Field, name: string])[] = [
  [definitionField, 'nokDefinition'], [changesField, 'nokChanges'], [collectionField, 'nokCollection'], [bandsField, 'nokBands'],
  [rankOptionsField, 'nokRankOptions'],
];

function documentSchema(): z.ZodType {
  for (const [field, name] of partNames) schemaOf(field, name);
  const described = (fields: Fields): z.ZodType =>
    z.strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field).meta({ description: descriptions[name] })])));
  return z.union([described(extendingFields), described(writtenFields)]).meta({ id: 'nokProcedure' });
}

/**
 * The shape of a council's procedure as one document: beside `extends` a methodology is its differences, otherwise it is written out.
 *
 * Whether its parts agree is left to `defineProcedure`. `z.toJSONSchema(procedureSchema, { io: 'input' })` prints what an editor completes by.
 *
 * @example
 * ```ts
 * import { procedureSchema } from 'nok-methodology/schemas';
 *
 * procedureSchema.safeParse({ extends: 'mintrud-344n-2018/social-service', methodology: { id: 'council-2026' } }).success; // => true
 * procedureSchema.safeParse({ methodology: { id: 'council-2026' } }).success; // => false
 * ```
 */
export const procedureSchema: z.ZodType<ProcedureDocument> = /* @__PURE__ */ behindReader(procedureField, /* @__PURE__ */ documentSchema());
