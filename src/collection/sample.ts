import { outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Verification } from '../methodology/index.js';
import { read } from '../shape/index.js';

/** How many must be asked, and how sure we are of the rule. */
export interface RequiredSample {
  readonly size: number;
  readonly verification: Verification;
}

const SHARE_PERCENT = 40;
const AT_MOST = 600;

/**
 * How many recipients of an organisation must be asked: ⌈0.4 · recipients⌉, at most 600.
 *
 * The rule of Минтруд order 675н of 30.10.2018 as it is remembered: unverified.
 *
 * @throws `NokError` where the number of recipients is not a whole number from zero.
 * @example
 * ```ts
 * requiredSample(191).size; // => 77
 * requiredSample(4000).size; // => 600
 * ```
 */
export function requiredSample(recipients: number): RequiredSample {
  const issues: NokIssue[] = [];
  const count = read('count', recipients, ['recipients'], issues) as number;
  throwIfAny(issues);
  const hundreds = Math.floor(count / 100);
  const size = hundreds * SHARE_PERCENT + Math.ceil(((count % 100) * SHARE_PERCENT) / 100);
  return { size: Math.min(size, AT_MOST), verification: 'unverified' };
}

/** {@link requiredSample} that returns its problems instead of throwing them. */
export const safeRequiredSample = (recipients: number): Outcome<RequiredSample> => outcomeOf(() => requiredSample(recipients));
