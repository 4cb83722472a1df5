import type { Definition, Formula, ObservedValue } from 'nok-methodology';
import { allEnds, endsOf, formulasOf } from './ends.js';
import { exact, fromDecimalText, fromFractionText, isAbove, minus, over, plus, rounded, times, type Exact } from './fraction.js';
import type { Policy, Rules } from './socialService.js';

/** A scale that refuses values beyond its ends, and was given one. */
export interface Refused {
  /** The score it stands in. */
  readonly in: string;
  /** The observation, or the score, that lies beyond the ends. */
  readonly of: string;
}

/** Every score of any definition, computed by the words of the design: null where it is left out. What scales refuse goes onto the list. */
export function scoresOf(definition: Definition, observed: Readonly<Record<string, ObservedValue>>, rules: Rules, refused: Refused[] = []): Map<string, Exact | null> {
  const formulas = formulasOf(definition);
  const ends = allEnds(definition);
  const scores = new Map<string, Exact | null>();
  const whole = (id: string): Exact | null => {
    if (!scores.has(id)) scores.set(id, scoreBy(formulas.get(id) as Formula, id));
    return scores.get(id) as Exact | null;
  };
  const printed = (id: string): Exact | null => {
    const value = whole(id);
    return value && rounded(value, rules.digits, rules.mode);
  };
  const argument = (of: string | { readonly score: string; readonly on: string }): Exact | null => {
    if (typeof of !== 'string') return of.on === 'printed' ? printed(of.score) : whole(of.score);
    const value = observedAs(of, observed[of] as ObservedValue, rules);
    return value && isShare(definition, of) ? times(value, exact(100n)) : value;
  };
  const scoreBy = (formula: Formula, id: string): Exact | null => {
    const inner = (part: Formula): Exact | null => scoreBy(part, id);
    switch (formula.kind) {
      case 'share': {
        const share = observedAs(formula.of, observed[formula.of] as ObservedValue, rules);
        return share && times(share, fromDecimalText(formula.points ?? '100'));
      }
      case 'number':
        return observedAs(formula.of, observed[formula.of] as ObservedValue, rules);
      case 'perItem': {
        const items = observedAs(formula.of, observed[formula.of] as ObservedValue, rules);
        const points = items && times(items, fromDecimalText(formula.points));
        return points && isAbove(points, fromDecimalText(formula.cap)) ? fromDecimalText(formula.cap) : points;
      }
      case 'linear': {
        const x = argument(formula.of);
        const beyond = typeof formula.of === 'string' ? x : whole(formula.of.score);
        if (beyond && formula.outside === 'refuse' && isBeyond(beyond, formula)) refused.push({ in: id, of: typeof formula.of === 'string' ? formula.of : formula.of.score });
        return x && onLine(x, formula);
      }
      case 'steps': {
        const x = argument(formula.of);
        return x && onSteps(x, formula);
      }
      case 'mean':
        return average(formula.of.map((part) => [exact(1n), inner(part)]));
      case 'weighted':
        return average(formula.of.map(({ weight, of }) => [fromDecimalText(weight), inner(of)]));
      case 'sum':
        return formula.of.map((part) => inner(part) as Exact).reduce(plus);
      case 'attained': {
        const there = formula.of.flatMap((part) => {
          const value = inner(part);
          return value ? [{ value, most: endsOf(part, definition.observations, ends).most }] : [];
        });
        return there.length === 0 ? null : times(over(there.map(({ value }) => value).reduce(plus), there.map(({ most }) => most).reduce(plus)), exact(100n));
      }
      case 'reference':
        return rules.at === 'every-level' ? printed(formula.to) : whole(formula.to);
    }
  };
  for (const id of formulas.keys()) whole(id);
  return scores;
}

export const isShare = ({ observations }: Pick<Definition, 'observations'>, key: string): boolean =>
  ['respondents', 'checklist'].includes(observations[key]?.kind ?? '');

/** The value of an observation: a share from 0 to 1, a number, or null. */
export function observedAs(key: string, value: ObservedValue, { nobodyAsked }: Pick<Rules, 'nobodyAsked'>): Exact | null {
  if (typeof value !== 'object') return String(value).includes('/') ? fromFractionText(String(value)) : fromDecimalText(String(value));
  if ('notApplicable' in value) return null;
  const policy: Policy = typeof nobodyAsked === 'string' ? nobodyAsked : (nobodyAsked[key] ?? 'refuse');
  if (value.of === 0) return { full: exact(1n), zero: exact(0n), 'leave-out': null, refuse: null }[policy];
  return over(fromDecimalText(String('sum' in value ? value.sum : value.count)), exact(BigInt(value.of)));
}

type Line = Extract<Formula, { kind: 'linear' }>;

/** Whether a value is worse than the worst, or better than the target. */
function isBeyond(x: Exact, { worst, target }: Line): boolean {
  const [from, to] = [fromDecimalText(worst), fromDecimalText(target)];
  return isAbove(to, from) ? isAbove(from, x) || isAbove(x, to) : isAbove(x, from) || isAbove(to, x);
}

/** (x − worst) ÷ (target − worst) · points, no less than nothing and no more than all of them. */
function onLine(x: Exact, { worst, target, points }: Line): Exact {
  const way = over(minus(x, fromDecimalText(worst)), minus(fromDecimalText(target), fromDecimalText(worst)));
  const part = isAbove(exact(0n), way) ? exact(0n) : isAbove(way, exact(1n)) ? exact(1n) : way;
  return times(part, fromDecimalText(points));
}

/** The points of the step that holds the value; a printed score that rounding led beyond all of them has those of the nearest. */
function onSteps(x: Exact, { steps }: Extract<Formula, { kind: 'steps' }>): Exact {
  const rows = steps.map((step) => ({ from: fromDecimalText(step.from), to: fromDecimalText('to' in step ? step.to : step.upTo), holdsEnd: 'upTo' in step, points: fromDecimalText(step.points) }));
  const highest = rows.reduce((a, b) => (isAbove(b.to, a.to) || (!isAbove(a.to, b.to) && isAbove(b.from, a.from)) ? b : a));
  const lowest = rows.reduce((a, b) => (isAbove(a.from, b.from) ? b : a));
  const holding = rows.filter((row) => !isAbove(row.from, x) && (isAbove(row.to, x) || (!isAbove(x, row.to) && (row.holdsEnd || row === highest))));
  return (holding.find((row) => row === highest) ?? holding[0] ?? (isAbove(lowest.from, x) ? lowest : highest)).points;
}

function average(parts: readonly (readonly [Exact, Exact | null])[]): Exact | null {
  const there = parts.flatMap(([weight, value]) => (value ? [{ weight, value }] : []));
  if (there.length === 0) return null;
  return over(there.map(({ weight, value }) => times(weight, value)).reduce(plus), there.map(({ weight }) => weight).reduce(plus));
}
