import * as z from 'zod';
import type { NokIssue } from '../errors/index.js';
import { read, type Field } from '../shape/index.js';
import { schemaOf } from './schemaOf.js';

/**
 * The schema of a field behind the library's own reader.
 *
 * zod reads inherited properties, lets a getter's error through and runs out of stack on a value nested without end; `read` does none of
 * that, and its problems say more than "Invalid input". Each becomes an issue of zod, the original under `params.issue`.
 */
export const guarded = <Value>(field: Field): z.ZodType<Value> =>
  z.preprocess((value, context) => {
    const problems: NokIssue[] = [];
    const copy = read(field, value, [], problems);
    for (const problem of problems) {
      const { path, message } = problem;
      context.addIssue({ code: 'custom', path: [...path], message, params: { issue: problem } });
    }
    return copy;
  }, schemaOf(field)) as unknown as z.ZodType<Value>;
