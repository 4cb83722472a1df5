import * as z from 'zod';
import { issue } from '../errors/index.js';
import { KEY, shown, type Field } from '../shape/index.js';
import { problemOf } from './problem.js';

const PROTOTYPE = '__proto__';

/** The schema of a record. zod would drop a key `__proto__` without a word, so it is refused here. */
export const recordOf = (keys: Extract<Field, { record: Field }>['keys'], value: z.ZodType): z.ZodType =>
  z.preprocess((given, context) => {
    const isLost = typeof given === 'object' && given !== null && Object.hasOwn(given, PROTOTYPE);
    if (isLost) context.addIssue(problemOf(issue('wrongType', [PROTOTYPE], { expected: 'key', found: shown(PROTOTYPE) })));
    return given;
  }, z.record(keys === 'key' ? z.string().regex(KEY) : z.string(), value));
