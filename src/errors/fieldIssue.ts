import { english } from './english.js';
import { issuer, type Issuer } from './issue.js';
import type { IssueParams } from './params.js';

/** Issues of every kind, those of tables and ratings too; apart from {@link issue}, so that an app that only computes leaves their sentences out. */
export const fieldIssue: Issuer<IssueParams> = /* @__PURE__ */ issuer(english);
