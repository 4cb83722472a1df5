import { issue, outcomeOf, throwIfAny, type NokIssue, type Outcome } from '../errors/index.js';
import type { Respondents } from '../methodology/index.js';
import {
  ONE, add, divide, multiply, parseDecimal, printDecimal, ratio, subtract, whole, type DecimalText, type Fraction,
} from '../numeric/index.js';
import { squareRoot } from '../numeric/roots.js';
import { optional, read, type Field, type FieldsOf } from '../shape/index.js';

/** How sure an interval is: in so many of all samples it holds the true share. */
export const LEVELS = ['0.9', '0.95', '0.99'] as const;

/** How sure an interval is. */
export type Level = (typeof LEVELS)[number];

/** What the caller decides of an interval. */
export interface IntervalOptions {
  /** All whom the respondents were drawn from; without it the sample counts as a small part of them. */
  readonly population?: number;
  /** `0.95` unless chosen. */
  readonly level?: Level;
  /** Digits after the point; 2 unless chosen. */
  readonly digits?: number;
}

/** An interval of a share, in per cent. */
export interface ShareInterval {
  readonly low: DecimalText;
  readonly high: DecimalText;
}

const shareFields: FieldsOf<Respondents> = { count: 'count', of: 'count' };
/** The share an interval is asked for. */
export const shareField: Field = { object: shareFields };

const optionFields: FieldsOf<IntervalOptions> = {
  population: optional('count'), level: optional({ oneOf: LEVELS }), digits: optional('digits'),
};
/** What `shareInterval` lets the caller decide. */
export const intervalOptionsField: Field = { object: optionFields };

/** The quantiles of the normal distribution that leave half of the rest on either side. */
const QUANTILES: Readonly<Record<Level, DecimalText>> = {
  '0.9': '1.644853626951472714863848907992',
  '0.95': '1.959963984540054235524594430521',
  '0.99': '2.575829303548900760978576748604',
};

/**
 * The Wilson interval of a share among all recipients, in per cent from 0 to 100, narrowed where the respondents are a large part of them.
 *
 * With n asked, a share p of them, N recipients and the quantile z: f = (N − n) ÷ (N − 1), or 1 where N is not given; a = z²·f ÷ n; the
 * limits are (p + a/2 ± √(a·p·(1 − p) + a²/4)) ÷ (1 + a), printed half-up. Where everybody was asked f = 0 and the interval is the share
 * itself; where everybody asked is satisfied it still has a width, unlike the interval p ± z·√(p·(1 − p) ÷ n).
 *
 * ```math
 * \frac{p + \frac{a}{2} \pm \sqrt{a\,p\,(1-p) + \frac{a^2}{4}}}{1 + a}, \qquad a = \frac{z^2}{n} \cdot \frac{N-n}{N-1}
 * ```
 *
 * @throws `NokError` where nobody was asked, the count is above those asked, or these are above the population.
 * @example
 * ```ts
 * shareInterval({ count: 150, of: 150 }); // => { low: '97.50', high: '100.00' }
 * shareInterval({ count: 81, of: 263 }, { digits: 0 }); // => { low: '26', high: '37' }
 * shareInterval({ count: 81, of: 263 }, { population: 300, digits: 0 }); // => { low: '29', high: '33' }
 * shareInterval({ count: 2, of: 3 }, { population: 3 }); // => { low: '66.67', high: '66.67' }
 * ```
 */
export function shareInterval(share: Respondents, options: IntervalOptions = {}): ShareInterval {
  const issues: NokIssue[] = [];
  const counted = read(shareField, share, ['share'], issues) as Respondents;
  const chosen = read(intervalOptionsField, options, ['options'], issues) as IntervalOptions;
  throwIfAny(issues);
  throwIfAny(problemsOf(counted, chosen));
  const { population, level = '0.95', digits = 2 } = chosen;
  const p = ratio(counted.count, counted.of);
  const z = parseDecimal(QUANTILES[level]);
  const a = divide(multiply(multiply(z, z), correction(counted.of, population)), whole(counted.of));
  const middle = add(p, divide(a, whole(2)));
  const half = parseDecimal(squareRoot(add(multiply(multiply(a, p), subtract(ONE, p)), divide(multiply(a, a), whole(4)))));
  const printed = (limit: Fraction): DecimalText => printDecimal(multiply(divide(limit, add(ONE, a)), whole(100)), digits, 'half-up');
  return Object.freeze({ low: printed(subtract(middle, half)), high: printed(add(middle, half)) });
}

/** {@link shareInterval} that returns its problems instead of throwing them. */
export const safeShareInterval = (share: Respondents, options: IntervalOptions = {}): Outcome<ShareInterval> =>
  outcomeOf(() => shareInterval(share, options));

/** The finite-population correction of the variance: nothing is left to chance where everybody was asked. */
function correction(asked: number, population: number | undefined): Fraction {
  if (population === undefined) return ONE;
  return population === asked ? whole(0) : ratio(population - asked, population - 1);
}

function problemsOf({ count, of }: Respondents, { population = of }: IntervalOptions): NokIssue[] {
  return [
    ...(of === 0 ? [issue('outsideBounds', ['share', 'of'], { value: '0', least: '1', most: String(Number.MAX_SAFE_INTEGER) })] : []),
    ...(count > of ? [issue('countAboveOf', ['share', 'count'], { count: String(count), of: String(of) })] : []),
    ...(of > population ? [issue('countAboveOf', ['options', 'population'], { count: String(of), of: String(population) })] : []),
  ];
}
