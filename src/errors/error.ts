import type { NokIssue } from './issue.js';

/**
 * The one error this library throws: it lists every problem of the stage that failed, each with its place.
 *
 * @example
 * ```ts
 * try {
 *   methodologyOn({ sector: 'social-service', on: '2017-01-01' });
 * } catch (error) {
 *   (error as NokError).issues[0]?.code; // => 'noEdition'
 * }
 * ```
 */
export class NokError extends Error {
  override readonly name = 'NokError';
  readonly issues: readonly NokIssue[];

  constructor(issues: readonly NokIssue[]) {
    super(issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`)).join('\n'));
    this.issues = issues;
  }
}

/** What the `safe…` twin of a throwing function returns. */
export type Outcome<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: NokError };

/** Runs a function that may throw a {@link NokError} and returns its outcome; any other error passes through. */
export function outcomeOf<Data>(run: () => Data): Outcome<Data> {
  try {
    return { success: true, data: run() };
  } catch (error) {
    if (error instanceof NokError) return { success: false, error };
    throw error;
  }
}

/** Throws when there is at least one issue. */
export function throwIfAny(issues: readonly NokIssue[]): void {
  if (issues.length > 0) throw new NokError(issues);
}
