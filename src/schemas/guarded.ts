import * as z from 'zod';
import type { NokIssue } from '../errors/index.js';
import { read, type Field } from '../shape/index.js';
import { problemOf } from './problem.js';
import { schemaOf } from './schemaOf.js';

/**
 * The schema of a field behind the library's own reader, and its name among the `$defs` of a JSON Schema.
 *
 * zod reads inherited properties, lets a getter's error through and runs out of stack on a value nested without end; `read` does none of
 * that, and its problems say more than "Invalid input". Each becomes an issue of zod.
 */
export const guarded = <Value>(field: Field, name?: string): z.ZodType<Value> => behindReader(field, schemaOf(field, name));

/** The same with a schema that says more of the field than its shape. */
export const behindReader = <Value>(field: Field, schema: z.ZodType): z.ZodType<Value> =>
  z.preprocess((value, context) => {
    const problems: NokIssue[] = [];
    const copy = read(field, value, [], problems);
    for (const problem of problems) context.addIssue(problemOf(problem));
    return copy;
  }, schema) as unknown as z.ZodType<Value>;
