import type { Definition, Formula, Observation, ObservedValue } from 'nok-methodology';
import { exact, fractionText, fromDecimalText, isAbove, over, plus, rounded, times, type Exact } from './fraction.js';
import type { Policy, Rules } from './socialService.js';

/** Every score of any definition, computed by the words of the design: null where it is left out. */
export function scoresOf(definition: Definition, observed: Readonly<Record<string, ObservedValue>>, rules: Rules): Map<string, Exact | null> {
  const formulas = new Map<string, Formula>([['total', definition.total.formula]]);
  for (const { id, formula, indicators } of definition.criteria) {
    formulas.set(id, formula);
    for (const indicator of indicators) formulas.set(indicator.id, indicator.formula);
  }
  const scores = new Map<string, Exact | null>();
  const score = (id: string): Exact | null => {
    const value = scores.has(id) ? (scores.get(id) ?? null) : valueOf(formulas.get(id) as Formula);
    scores.set(id, value);
    return value && rules.at === 'every-level' ? rounded(value, rules.digits, rules.mode) : value;
  };
  const observation = (key: string): Exact | null => observedAs(key, observed[key] as ObservedValue, rules);
  const valueOf = (formula: Formula): Exact | null => {
    switch (formula.kind) {
      case 'share': {
        const share = observation(formula.of);
        return share && times(share, fromDecimalText(formula.points ?? '100'));
      }
      case 'number':
        return observation(formula.of);
      case 'perItem': {
        const items = observation(formula.of);
        const points = items && times(items, fromDecimalText(formula.points));
        return points && isAbove(points, fromDecimalText(formula.cap)) ? fromDecimalText(formula.cap) : points;
      }
      case 'mean':
        return average(formula.of.map((part) => [exact(1n), valueOf(part)]));
      case 'weighted':
        return average(formula.of.map(({ weight, of }) => [fromDecimalText(weight), valueOf(of)]));
      case 'reference':
        return score(formula.to);
    }
  };
  for (const id of formulas.keys()) score(id);
  return scores;
}

function observedAs(key: string, value: ObservedValue, { nobodyAsked }: Rules): Exact | null {
  if (typeof value !== 'object') return fromDecimalText(String(value));
  if ('notApplicable' in value) return null;
  const policy: Policy = typeof nobodyAsked === 'string' ? nobodyAsked : (nobodyAsked[key] ?? 'refuse');
  if (value.of === 0) return { full: exact(1n), zero: exact(0n), 'leave-out': null, refuse: null }[policy];
  return over(fromDecimalText(String('sum' in value ? value.sum : value.count)), exact(BigInt(value.of)));
}

function average(parts: readonly (readonly [Exact, Exact | null])[]): Exact | null {
  const there = parts.flatMap(([weight, value]) => (value ? [{ weight, value }] : []));
  if (there.length === 0) return null;
  return over(there.map(({ weight, value }) => times(weight, value)).reduce(plus), there.map(({ weight }) => weight).reduce(plus));
}

/** The least and the greatest value a formula can take. */
export interface Ends {
  readonly least: Exact;
  readonly most: Exact;
}

export const hull = (ends: readonly Ends[]): Ends =>
  ends.reduce((a, b) => ({ least: isAbove(a.least, b.least) ? b.least : a.least, most: isAbove(b.most, a.most) ? b.most : a.most }));

/** The ends of a formula, from those of what it names. */
export function endsOf(formula: Formula, observations: Readonly<Record<string, Observation>>, scores: ReadonlyMap<string, Ends>): Ends {
  const zero = exact(0n);
  switch (formula.kind) {
    case 'share':
      return { least: zero, most: fromDecimalText(formula.points ?? '100') };
    case 'number': {
      const { least = '0', most } = observations[formula.of] as Observation;
      return { least: fromDecimalText(least), most: fromDecimalText(String(most)) };
    }
    case 'perItem': {
      const { most } = observations[formula.of] as Observation;
      const cap = fromDecimalText(formula.cap);
      const all = most === undefined ? cap : times(fromDecimalText(String(most)), fromDecimalText(formula.points));
      return { least: zero, most: isAbove(all, cap) ? cap : all };
    }
    case 'mean':
      return hull(formula.of.map((part) => endsOf(part, observations, scores)));
    case 'weighted':
      return hull(formula.of.map(({ of }) => endsOf(of, observations, scores)));
    case 'reference':
      return scores.get(formula.to) as Ends;
  }
}

/** Whether the texts of two exact numbers mean the same number. */
export const sameText = (value: Exact | null, text: string | null): boolean => (value === null ? null : fractionText(value)) === text;
