import { outcomeOf } from '../errors/index.js';
import { groundOf } from '../analysis/ground.js';
import { workingOf } from '../analysis/index.js';
import type { Assessment } from '../assessment/index.js';
import type { Observation, ObservedValue } from '../methodology/index.js';
import { compare, parseDecimal, parseFraction, printFraction, subtract, total, ZERO, type Fraction, type FractionText } from '../numeric/index.js';
import { observationsOf } from './bearings.js';
import type { CycleChange, ObservationEffect } from './changeModel.js';
import { assessBy, type Rules } from './rules.js';

/** What each observation that changed did to the total alone, and what they did together beyond that. */
export function causesOf(base: Assessment, later: Assessment, rules: Rules): Pick<CycleChange, 'observations' | 'together'> {
  const found = Object.keys(later.observations)
    .filter((key) => written(base.observations[key] as ObservedValue) !== written(later.observations[key] as ObservedValue))
    .map((key) => ({ key, alone: effectOf(base, rules, { [key]: later.observations[key] as ObservedValue }) }));
  const known = total(found.flatMap(({ alone }) => alone ?? []));
  const scores = scoresByObservation(later);
  return {
    observations: found.sort(strongestFirst).map(({ key, alone }): ObservationEffect => ({
      observation: key,
      label: (later.methodology.observations[key] as Observation).label,
      scores: scores(key),
      before: base.observations[key] as ObservedValue,
      after: later.observations[key] as ObservedValue,
      effect: alone && printFraction(alone),
    })),
    together: printFraction(subtract(subtract(parseFraction(later.exact), parseFraction(base.exact)), known)),
  };
}

/** A value as text: the order of its properties, and how its numbers are written, do not matter. */
function written(value: ObservedValue): string {
  if (typeof value !== 'object') return number(value);
  if ('notApplicable' in value) return JSON.stringify(value.notApplicable);
  const [counted, word] = 'sum' in value ? [value.sum, 'sum'] : [value.count, 'count'];
  return `${word} ${number(counted)} of ${value.of}`;
}

const number = (value: number | string): string => printFraction(String(value).includes('/') ? parseFraction(String(value)) : parseDecimal(String(value)));

/** The exact total with some observations others, less the total; nothing where that would be refused. */
export function effectOf(base: Assessment, rules: Rules, changes: Readonly<Record<string, ObservedValue>>): Fraction | null {
  const outcome = outcomeOf(() => assessBy(rules, { ...base.observations, ...changes }));
  return outcome.success ? subtract(parseFraction(outcome.data.exact), parseFraction(base.exact)) : null;
}

interface Alone {
  readonly alone: Fraction | null;
}

const size = (value: Fraction): Fraction => (value.n < 0n ? subtract(ZERO, value) : value);

function strongestFirst({ alone: a }: Alone, { alone: b }: Alone): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(size(b), size(a));
}

/** The scores made of observations outright, by the observations they are made of. */
function scoresByObservation(assessment: Assessment): (key: string) => string[] {
  const working = workingOf(assessment);
  const read = observationsOf(working.ready);
  const ground = groundOf(working).map(({ id }) => id);
  return (key) => ground.filter((id) => (read.get(id) as readonly string[]).includes(key));
}

/** A fraction or nothing as text. */
export const textOf = (value: Fraction | null): FractionText | null => value && printFraction(value);
