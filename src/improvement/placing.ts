import { attempted, type IssuePath, type NokIssue } from '../errors/index.js';
import { recheck, type Assessment } from '../assessment/index.js';

/** An assessment computed again; its problems are noted at its place. */
export const rechecked = (assessment: unknown, path: IssuePath, issues: NokIssue[]): Assessment | undefined =>
  attempted(path, () => recheck(assessment as Assessment), issues);
