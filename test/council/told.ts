import { formatIssues, type Language, type NokIssue, type Outcome } from 'nok-methodology';

/** The problems of an outcome as they are printed, a line each. */
export function told(outcome: Outcome<unknown>, language: Language = 'en'): string[] {
  return outcome.success ? [] : outcome.error.issues.map((issue: NokIssue) => formatIssues([issue], language));
}
