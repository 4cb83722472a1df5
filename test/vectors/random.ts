import type { Definition, Observation, ObservedValue, Rounding } from 'nok-methodology';
import { randomFrom, type Random } from '../../examples/kaluga-2021/random.js';
import { decimalText, exact, isAbove, rounded, times, type Exact } from '../oracle/fraction.js';
import { ROUNDINGS } from './boundary.js';
import { totalOf } from './expected.js';
import { SEED, type Given, type Observed, type Options } from './model.js';
import { filled, maybeUnasked } from './observed.js';

/** Of how many a share is counted. */
const denominators = {
  real: (random: Random) => 30 + random.below(571),
  ties: (random: Random) => random.oneOf([8, 16, 32, 64, 80, 160, 320, 400, 800, 1600]),
  thirds: (random: Random) => random.oneOf([3, 6, 7, 9, 11, 12, 13, 18, 19, 24, 48, 96]),
  tiny: (random: Random) => 1 + random.below(3),
  huge: (random: Random) => random.oneOf([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1, 2 ** 52]),
};

type Style = keyof typeof denominators;
const STYLES = Object.keys(denominators) as Style[];

/** So many synthetic organisations, the same in every run; twelve of them meet every rounding and every policy. */
export function randomCases(definition: Definition, number: number): Given[] {
  const random = randomFrom(SEED);
  return Array.from({ length: number }, (_, position) => {
    const style = STYLES[position % STYLES.length] as Style;
    const observations = filled(definition, (observation) => drawn(observation, style, position % 3 > 0, random));
    return { name: `random ${String(position + 1)}: ${style}`, observations, options: optionsAt(definition, position, random) };
  });
}

function drawn({ kind, mayBeEmpty, least = '0', most }: Observation, style: Style, isHoled: boolean, random: Random): ObservedValue {
  if (isHoled && mayBeEmpty && random.below(2) === 0) return kind === 'respondents' && random.below(2) === 0 ? { count: 0, of: 0 } : { notApplicable: 'synthetic' };
  if (kind === 'items') return random.below(Number(most ?? 8) + 1);
  if (kind === 'measure') return measured(Number(least), Number(most), random);
  if (kind === 'respondents') {
    const of = denominators[style](random);
    return { count: countedOf(of, style, random), of };
  }
  const of = random.oneOf([12, 17, 19, 27]);
  return { count: random.below(3) === 0 ? `${String(random.below(of))}.${random.oneOf(['5', '25', '75'])}` : random.below(of + 1), of };
}

function countedOf(of: number, style: Style, random: Random): number {
  if (style === 'real') return of - random.below(Math.floor(of * 0.15) + 1);
  return style === 'huge' ? Math.min(of, random.below(2 ** 21) * 2 ** 32 + random.below(2 ** 32)) : random.below(of + 1);
}

/** A measure in one of the ways it may be written; its bounds are whole numbers. */
function measured(least: number, most: number, random: Random): ObservedValue {
  const of = random.oneOf([1, 3, 7]);
  const sum = least * of + random.below((most - least) * of + 1);
  const quarters = exact(BigInt(least * 4 + random.below((most - least) * 4 + 1)), 4n);
  return random.oneOf<ObservedValue>([{ sum, of }, `${String(sum)}/${String(of)}`, Number(decimalText(quarters, 2, 'half-up')), decimalText(quarters, 2, 'half-up')]);
}

const POLICIES = ['full', 'zero', 'leave-out'] as const;

function optionsAt(definition: Definition, position: number, random: Random): Options {
  const each = Object.fromEntries(maybeUnasked(definition).map((key) => [key, random.oneOf(POLICIES)]));
  const rounding = ROUNDINGS[position % ROUNDINGS.length] as Rounding;
  return { whenNobodyAsked: POLICIES[position % 4] ?? each, whenNotApplicable: 'leave-out', rounding };
}

/** How many draws are looked at before giving up. */
const PATIENCE = 20_000;

/** What is rare, found by drawing until it is there: a total that is a tie, and one that rounding at every level changes. */
export function foundCases(definition: Definition): Given[] {
  const tie = found(definition, (total) => isTie(total) && rounded(total, 2, 'half-up').top % 2n !== 0n);
  const changed = found(definition, (total, atEveryLevel) => rounded(total, 2, 'half-up').top !== rounded(atEveryLevel, 2, 'half-up').top);
  return [
    ...(['half-up', 'half-even'] as const).map((mode) =>
      ({ name: `the total is a tie: ${mode}`, observations: tie, options: { rounding: { digits: 2, mode, at: 'end' } } }) as const),
    ...(['end', 'every-level'] as const).map((at) =>
      ({ name: `the total depends on the stage of rounding: ${at}`, observations: changed, options: { rounding: { digits: 2, mode: 'half-up', at } } }) as const),
  ];
}

function found(definition: Definition, isWanted: (total: Exact, atEveryLevel: Exact) => boolean): Observed {
  const random = randomFrom(SEED);
  for (let draws = 0; draws < PATIENCE; draws += 1) {
    const observations = filled(definition, (observation) => drawn(observation, 'ties', false, random));
    const [total, atEveryLevel] = (['end', 'every-level'] as const).map((at) => totalOf(definition, { observations, options: { rounding: { digits: 2, mode: 'half-up', at } } }));
    if (total && atEveryLevel && isWanted(total, atEveryLevel)) return observations;
  }
  throw new Error(`${definition.id}: nothing found in ${String(PATIENCE)} draws`);
}

/** Whether a number lies exactly between two neighbours of two digits. */
function isTie(total: Exact): boolean {
  const { top, bottom } = times(total, exact(1000n));
  return top % bottom === 0n && (top / bottom) % 10n === 5n && isAbove(total, exact(0n));
}
