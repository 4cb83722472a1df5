import type * as z from 'zod';
import type { NokIssue } from '../errors/index.js';

/** An issue of the library as an issue of zod, the original under `params.issue`. */
export const problemOf = (issue: NokIssue): Exclude<Parameters<z.RefinementCtx['addIssue']>[0], string> =>
  ({ code: 'custom', path: [...issue.path], message: issue.message, params: { issue } });
