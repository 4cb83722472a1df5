import { socialServiceWithWaiting2018 } from './mintrud-344n-2018/social-service-waiting.js';
import { socialServiceWithWaiting2024 } from './mintrud-408n-2024/social-service-waiting.js';

/**
 * Social service with waiting time read as in health: 2.2 is the mean of `waitingPoints` (0 to 100) and of timeliness. Both editions, the
 * earliest first.
 *
 * Whether the order means it so is not known: `methodologyOn` takes timeliness alone, and the results of either say which was taken.
 *
 * @example
 * ```ts
 * const [methodology] = socialServiceWithWaiting;
 * methodology.choices?.map(({ question, chosen }) => `${question} ${String(chosen)}`); // => ['2.2 waiting-and-timeliness']
 * ```
 */
export const socialServiceWithWaiting = /* @__PURE__ */ Object.freeze([socialServiceWithWaiting2018, socialServiceWithWaiting2024] as const);
