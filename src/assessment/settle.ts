import { issue, type NokIssue } from '../errors/index.js';
import type { Choice, Observations, Ready } from '../methodology/index.js';
import { ONE, ZERO, type Fraction } from '../numeric/index.js';
import type { AssessOptions, WhenNobodyAsked } from './model.js';
import { WHEN_NOBODY_ASKED, WHEN_NOT_APPLICABLE } from './model.js';
import { valueOf, type Absence } from './values.js';

/** The value of every observation once the caller's choices are applied; `null` is left out. */
export interface Settled {
  readonly values: ReadonlyMap<string, Fraction | null>;
  readonly choices: readonly Choice[];
}

const withoutRefusal = (policies: readonly string[]): readonly string[] => policies.filter((policy) => policy !== 'refuse');

/** Applies the caller's choices to what nobody was asked and what does not apply; refuses where there is no choice. */
export function settle(ready: Ready, observations: Observations, options: AssessOptions, issues: NokIssue[]): Settled {
  const values = new Map<string, Fraction | null>();
  const choices: Choice[] = [];
  for (const [key, observation] of ready.observations) {
    const before = issues.length;
    const value = valueOf(key, observations[key] as Observations[string], observation, issues);
    if ('n' in value) values.set(key, value);
    else if (issues.length === before) values.set(key, decide(key, value, options, choices, issues));
  }
  return { values, choices };
}

function decide(key: string, absence: Absence, options: AssessOptions, choices: Choice[], issues: NokIssue[]): Fraction | null {
  const chosen = absence.absent === 'nobody-asked' ? nobodyAsked(key, options) : (options.whenNotApplicable ?? 'refuse');
  if (chosen !== 'refuse') {
    choices.push({ question: absence.absent, observation: key, chosen, byDefault: false });
    return points[chosen];
  }
  const path = ['observations', key];
  issues.push(
    absence.absent === 'nobody-asked'
      ? issue('nobodyAsked', path, { observation: key, choices: withoutRefusal(WHEN_NOBODY_ASKED) })
      : issue('notApplicable', path, { observation: key, reason: absence.reason, choices: withoutRefusal(WHEN_NOT_APPLICABLE) }),
  );
  return null;
}

const points: Readonly<Record<Exclude<WhenNobodyAsked, 'refuse'>, Fraction | null>> = { full: ONE, zero: ZERO, 'leave-out': null };

function nobodyAsked(key: string, { whenNobodyAsked = 'refuse' }: AssessOptions): WhenNobodyAsked {
  return typeof whenNobodyAsked === 'string' ? whenNobodyAsked : (whenNobodyAsked[key] ?? 'refuse');
}
