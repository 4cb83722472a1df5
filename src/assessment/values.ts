import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import type { ItemsOfNorm, MeanOf, NotApplicable, Observation, ObservedValue } from '../methodology/index.js';
import { compare, divide, parseDecimal, parseFraction, printShort, whole, type Fraction } from '../numeric/index.js';

/** Why an observation has no value of its own. */
export type Absence = { readonly absent: 'nobody-asked' } | { readonly absent: 'not-applicable'; readonly reason: string };

const NOBODY: Absence = { absent: 'nobody-asked' };

/**
 * The exact value of an observation: a share from 0 to 1, or a number; or why there is none.
 *
 * What is impossible for this observation goes onto the list of issues.
 */
export function valueOf(key: string, value: ObservedValue, observation: Observation, issues: NokIssue[]): Fraction | Absence {
  const path = ['observations', key];
  const { kind, mayBeEmpty } = observation;
  const empty = (mayBe: boolean | undefined): void => { if (!mayBe) issues.push(issue('mayNotBeEmpty', path, { observation: key })); };
  if (typeof value !== 'object') return within(exactly(value), observation, path, issues);
  if (isNotApplicable(value)) {
    empty(mayBeEmpty);
    return { absent: 'not-applicable', reason: value.notApplicable };
  }
  const { of } = value;
  const isPossible = 'sum' in value || checkCount(value, path, issues);
  if (of === 0) {
    if (isPossible) empty(kind === 'respondents' && mayBeEmpty);
    return NOBODY;
  }
  return 'sum' in value ? within(over(value.sum, of), observation, path, issues) : over(value.count, of);
}

const isNotApplicable = (value: ItemsOfNorm | MeanOf | NotApplicable): value is NotApplicable => 'notApplicable' in value;

const over = (value: number | string, of: number): Fraction => divide(exactly(value), whole(of));

/** A number by its shortest text, decimal text, or an exact number. */
function exactly(value: number | string): Fraction {
  if (Number.isSafeInteger(value)) return whole(value as number);
  const text = String(value);
  return text.includes('/') ? parseFraction(text) : parseDecimal(text);
}

/** Whether a count lies between zero and what it is counted of. */
function checkCount({ count, of }: ItemsOfNorm, path: IssuePath, issues: NokIssue[]): boolean {
  const counted = exactly(count);
  const place = [...path, 'count'];
  if (counted.n < 0n) issues.push(issue('outsideBounds', place, { value: String(count), least: '0', most: String(of) }));
  else if (compare(counted, whole(of)) > 0) issues.push(issue('countAboveOf', place, { count: String(count), of: String(of) }));
  else return true;
  return false;
}

function within(value: Fraction, { least = '0', most }: Observation, path: IssuePath, issues: NokIssue[]): Fraction {
  const lower = parseDecimal(least);
  const upper = most === undefined ? value : exactly(most);
  if (compare(value, lower) < 0 || compare(value, upper) > 0) {
    issues.push(issue('outsideBounds', path, { value: printShort(value), least, most: printShort(upper) }));
  }
  return value;
}
