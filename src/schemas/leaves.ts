import * as z from 'zod';
import { DECIMAL } from '../numeric/index.js';
import { FRACTION, KEY, LONGEST_FRACTION, MOST_DIGITS_PRINTED, SCORE_ID, leafChecks, type Leaf } from '../shape/index.js';

/** Decimal text with a digit above zero and no minus. */
const POSITIVE_DECIMAL = /* @__PURE__ */ new RegExp(`^(?=[^-]*[1-9])${DECIMAL.source.slice(1)}`);

/** From here on a number prints itself with an exponent. */
const NEEDS_EXPONENT = 1e21;

const decimal = z.string().regex(DECIMAL);
const fraction = z.string().max(LONGEST_FRACTION).regex(FRACTION);

// What JSON Schema has no word for, minus zero and numbers that need an exponent, is left to the checker's own test.
const printsAsDecimal = z.number().gt(-NEEDS_EXPONENT).lt(NEEDS_EXPONENT).refine(leafChecks['whole-or-decimal']);

/** The schema of each leaf: what its check in `shape/` takes, in words that JSON Schema can print. */
export const leafSchemas: Readonly<Record<Leaf, z.ZodType>> = {
  text: z.string().regex(/\S/),
  key: z.string().regex(KEY),
  'score-id': z.string().regex(SCORE_ID),
  decimal,
  fraction,
  'positive-decimal': z.string().regex(POSITIVE_DECIMAL),
  count: z.int().min(0).refine(leafChecks.count),
  'whole-or-decimal': z.union([printsAsDecimal, decimal]),
  number: z.union([printsAsDecimal, decimal, fraction]),
  boolean: z.boolean(),
  date: z.iso.date(),
  digits: z.int().min(0).max(MOST_DIGITS_PRINTED).refine(leafChecks.digits),
  anything: z.unknown(),
  'row-cell': z.union([z.string(), z.number(), z.boolean(), z.null()]),
};
