import { coreTexts } from './english/core.js';
import type { CoreParams, NokIssueCode, Texts } from './params.js';

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
export type Issuer<Params> = <Code extends keyof Params & NokIssueCode>(code: Code, path: IssuePath, params: Params[Code]) => NokIssue;

/** Builds issues whose sentences are these. */
export const issuer =
  <Params>(texts: Texts<Params>): Issuer<Params> =>
  (code, path, params) => ({ code, path: [...path], message: texts[code](params), params: { ...(params as Readonly<Record<string, unknown>>) } });

/** Issues of values, definitions, editions and assessments. */
export const issue: Issuer<CoreParams> = /* @__PURE__ */ issuer(coreTexts);
