import { english } from './english.js';
import type { IssueParams, NokIssueCode } from './params.js';

/** Where in the input a problem lies: keys and list positions from the outside in. */
export type IssuePath = readonly (string | number)[];

/**
 * One problem found in an input: a code from a closed list, the place, an English sentence and the figures it speaks of.
 *
 * The Russian sentence is printed by {@link formatIssues}.
 */
export interface NokIssue {
  readonly code: NokIssueCode;
  readonly path: IssuePath;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Builds an issue with its English sentence. */
export function issue<Code extends NokIssueCode>(code: Code, path: IssuePath, params: IssueParams[Code]): NokIssue {
  return { code, path: [...path], message: english[code](params), params: { ...params } };
}
