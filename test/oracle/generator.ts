import type { Observed, Policy } from './socialService.js';

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed gives the same numbers everywhere. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const KINDS = ['real', 'round', 'ties', 'thirds', 'tiny', 'huge'] as const;
export type Kind = (typeof KINDS)[number];

const MOST = Number.MAX_SAFE_INTEGER;

/** Of how many a share is counted: the denominators that make a kind what it is. */
const denominators: Readonly<Record<Kind, (next: () => number) => number>> = {
  real: (next) => 30 + whole(next, 570),
  round: (next) => pick(next, [10, 20, 25, 50, 100, 200, 500, 1000]),
  ties: (next) => pick(next, [8, 16, 32, 64, 80, 160, 320, 400, 800, 1600, 2000, 4000, 8000, 16000]),
  thirds: (next) => pick(next, [3, 6, 7, 9, 11, 12, 13, 18, 19, 24, 48, 96, 120, 480, 960]),
  tiny: (next) => 1 + whole(next, 2),
  huge: (next) => MOST - (next() < 0.3 ? whole(next, 5) : Math.floor(next() * (MOST - 10))),
};

const whole = (next: () => number, most: number): number => Math.floor(next() * (most + 1));
const pick = <Value>(next: () => number, values: readonly Value[]): Value => values[whole(next, values.length - 1)] as Value;

/** A synthetic organisation of a kind. */
export function organisation(kind: Kind, next: () => number): Observed {
  const counted = (of: number): number => {
    if (next() < 0.15) return of;
    if (kind === 'real') return of - whole(next, Math.floor(of * 0.15));
    if (kind === 'huge') return Math.min(of, Math.floor(next() * 2 ** 21) * 2 ** 32 + Math.floor(next() * 2 ** 32));
    return whole(next, of);
  };
  const share = (): { count: number; of: number } => {
    const of = denominators[kind](next);
    return { count: counted(of), of };
  };
  const orNobody = (): { count: number; of: number } => (next() < 0.12 ? { count: 0, of: 0 } : share());
  const items = (): { count: number | string; of: number } => {
    const of = kind === 'huge' ? MOST : pick(next, [17, 18, 19, 12, 27, 3]);
    if (next() < 0.2) return { count: `${whole(next, Math.min(of, 1000) - 1)}.${pick(next, ['5', '25', '33', '05'])}`, of };
    return { count: counted(of), of };
  };
  const orNotApplicable = (count: number): number | { notApplicable: string } => (next() < 0.06 ? { notApplicable: 'synthetic' } : count);
  return {
    informationOnStand: items(), informationOnSite: items(), remoteChannels: whole(next, 6),
    standSatisfaction: orNobody(), siteSatisfaction: orNobody(),
    comfortConditions: orNotApplicable(kind === 'huge' ? counted(MOST) : whole(next, 9)), timeliness: share(), comfortSatisfaction: share(),
    accessibleEquipment: orNotApplicable(whole(next, 5)), accessibleServices: whole(next, 6), accessibilitySatisfaction: orNobody(),
    firstContactPoliteness: share(), servicePoliteness: share(), remotePoliteness: orNobody(),
    recommendation: share(), scheduleSatisfaction: share(), overallSatisfaction: share(),
  };
}

export const MAY_BE_EMPTY = ['standSatisfaction', 'siteSatisfaction', 'accessibilitySatisfaction', 'remotePoliteness'] as const;

/** A policy of its own for each observation; some are not named at all. */
export const policies = (next: () => number): Record<string, Policy> =>
  Object.fromEntries(
    MAY_BE_EMPTY.filter(() => next() < 0.9).map((key) => [key, pick<Policy>(next, ['leave-out', 'full', 'zero', 'leave-out', 'full', 'zero', 'refuse'])]),
  );
