import { issue, type NokIssue } from '../errors/index.js';
import type { ItemsOfNorm, MeanOf, NotApplicable, Observation, ObservedValue, Respondents } from '../methodology/index.js';
import { ZERO, compare, divide, parseDecimal, parseFraction, printShort, whole, type Fraction } from '../numeric/index.js';

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
  if (isNotApplicable(value)) {
    if (!observation.mayBeEmpty) issues.push(issue('mayNotBeEmpty', path, { observation: key }));
    return { absent: 'not-applicable', reason: value.notApplicable };
  }
  switch (observation.kind) {
    case 'respondents':
      return shareOf(key, value as Respondents, observation.mayBeEmpty === true, issues);
    case 'checklist':
      return shareOf(key, value as ItemsOfNorm, false, issues);
    case 'items':
      return within(key, whole(value as number), ZERO, observation, issues);
    case 'measure':
      return measured(key, value as number | string | MeanOf, observation, issues);
  }
}

const isNotApplicable = (value: ObservedValue): value is NotApplicable => typeof value === 'object' && 'notApplicable' in value;

/** A number by its shortest text, decimal text, or an exact number. */
function exactly(value: number | string): Fraction {
  const text = String(value);
  return text.includes('/') ? parseFraction(text) : parseDecimal(text);
}

function shareOf(key: string, { count, of }: ItemsOfNorm, mayBeEmpty: boolean, issues: NokIssue[]): Fraction | Absence {
  const path = ['observations', key];
  const counted = typeof count === 'number' && Number.isSafeInteger(count) ? whole(count) : exactly(count);
  if (counted.n < 0n) issues.push(issue('outsideBounds', [...path, 'count'], { value: String(count), least: '0', most: String(of) }));
  else if (compare(counted, whole(of)) > 0) issues.push(issue('countAboveOf', [...path, 'count'], { count: String(count), of: String(of) }));
  else if (of === 0 && !mayBeEmpty) issues.push(issue('mayNotBeEmpty', path, { observation: key }));
  return of === 0 ? NOBODY : divide(counted, whole(of));
}

function measured(key: string, value: number | string | MeanOf, observation: Observation, issues: NokIssue[]): Fraction | Absence {
  if (typeof value !== 'object') return within(key, exactly(value), declaredLeast(observation), observation, issues);
  if (value.of === 0) {
    issues.push(issue('mayNotBeEmpty', ['observations', key], { observation: key }));
    return NOBODY;
  }
  return within(key, divide(exactly(value.sum), whole(value.of)), declaredLeast(observation), observation, issues);
}

const declaredLeast = ({ least }: Observation): Fraction => parseDecimal(least as string);

function within(key: string, value: Fraction, least: Fraction, { most }: Observation, issues: NokIssue[]): Fraction {
  const limit = most === undefined ? value : exactly(most);
  if (compare(value, least) < 0 || compare(value, limit) > 0) {
    const figures = { value: printShort(value), least: printShort(least), most: printShort(limit) };
    issues.push(issue('outsideBounds', ['observations', key], figures));
  }
  return value;
}
