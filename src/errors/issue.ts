import type { IssueParams, NokIssueCode } from './params.js';

/** Where in the input a problem lies: keys and list positions from the outside in. */
export type IssuePath = readonly (string | number)[];

/**
 * One problem found in an input: a code from a closed list, the place, and the figures it speaks of.
 *
 * `message` names the code and the figures for developers; sentences in Russian and English are printed by {@link formatIssues}.
 */
export interface NokIssue {
  readonly code: NokIssueCode;
  readonly path: IssuePath;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Builds an issue. */
export const issue = <Code extends NokIssueCode>(code: Code, path: IssuePath, params: IssueParams[Code]): NokIssue =>
  ({ code, path: [...path], message: messageOf(code, params), params: { ...params } });

/** The code and its figures: an app that only computes does not carry sentences. */
function messageOf(code: string, params: Readonly<Record<string, unknown>>): string {
  const figures = Object.entries(params).map(([name, value]) => `${name} ${listed(value)}`);
  return figures.length === 0 ? code : `${code}: ${figures.join('; ')}`;
}

/** Longer lists are cut short: thousands of issues may name the same thousand. */
const MOST_LISTED = 12;

const listed = (value: unknown): string => (Array.isArray(value) ? value.slice(0, MOST_LISTED).join(', ') : String(value));
