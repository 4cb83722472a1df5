import * as z from 'zod';
import type { Either, Field, Fields } from '../shape/index.js';
import { leafSchemas } from './leaves.js';
import { names } from './names.js';
import { recordOf } from './record.js';

/** The schema of each field met so far: the same field twice is one schema, so a formula within a formula comes to an end. */
const known = new WeakMap<object, z.ZodType>();

/**
 * The zod schema of a field: it takes the same JSON as `read` does, but for a key `__proto__` in a record.
 *
 * It bears the name given to it where the field is first met.
 */
export function schemaOf(field: Field, name: string | undefined = names.get(field)): z.ZodType {
  if (typeof field === 'string') return leafSchemas[field];
  const met = known.get(field);
  if (met) return met;
  const built = build(field);
  const schema = name === undefined ? built : built.meta({ id: name });
  known.set(field, schema);
  return schema;
}

function build(field: Exclude<Field, string>): z.ZodType {
  if ('optional' in field) return z.exactOptional(schemaOf(field.optional));
  if ('nullable' in field) return z.nullable(schemaOf(field.nullable));
  if ('oneOf' in field) return z.enum(field.oneOf);
  if ('otherwise' in field) return z.union(alternatives(field).map((alternative) => schemaOf(alternative)));
  if ('list' in field) return z.array(schemaOf(field.list)).min(field.least ?? 0);
  if ('record' in field) return recordOf(field.keys, schemaOf(field.record));
  if ('object' in field) return z.strictObject(shapeOf(field.object));
  return z.lazy(() => tagged(field.tagged, field.table()));
}

const shapeOf = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schemaOf(field)]));

const alternatives = ({ holding = {}, object, list, otherwise }: Either): Field[] =>
  [...Object.values(holding), ...[object, list].filter((field) => field !== undefined), otherwise];

function tagged(tag: string, table: Readonly<Record<string, Fields>>): z.ZodType {
  const [first, ...rest] = Object.entries(table).map(([word, fields]) => z.strictObject({ [tag]: z.literal(word), ...shapeOf(fields) }));
  return z.discriminatedUnion(tag, [first as z.ZodObject, ...rest]);
}
