/** What an app that computes takes of the library: decimal.js, which does not load under frozen prototypes, is not in it. */
export { assess, formatIssues, methodologyOn, recheck, safeAssess, safeDefineMethodology, safeExtendMethodology } from '../../src/index.js';
