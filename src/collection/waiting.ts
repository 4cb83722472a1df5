import { issue, outcomeOf, throwIfAny, type IssuePath, type NokIssue, type Outcome } from '../errors/index.js';
import type { Choice, MeanOf, Verification } from '../methodology/index.js';
import { add, compare, divide, halfUp, parseDecimal, subtract, whole, type Fraction } from '../numeric/index.js';
import { optional, publish, read, type Field, type FieldsOf } from '../shape/index.js';

/** How an average wait between whole units is taken. */
export const WAITING_BETWEEN = ['round-first', 'band-reached'] as const;

/** One of the ways to take an average wait between whole units. */
export type WaitingBetween = (typeof WAITING_BETWEEN)[number];

/** How long it was waited: the sum over so many cases, and the limit, both in the same unit, days or hours. */
export interface Wait {
  readonly waited: MeanOf;
  readonly limit: number;
}

/** What the caller decides about waits. */
export interface WaitingOptions {
  /** `round-first` unless chosen, as practice does. */
  readonly between?: WaitingBetween;
}

/** The points for waiting as an observed value, the choice they took, and how sure we are of the rule. */
export interface WaitingPoints {
  readonly value: { readonly sum: number; readonly of: number };
  readonly choices: readonly Choice[];
  readonly verification: Verification;
}

const meanOf: FieldsOf<MeanOf> = { sum: 'whole-or-decimal', of: 'count' };
const wait: FieldsOf<Wait> = { waited: { object: meanOf }, limit: 'count' };

/** One wait, or several of one organisation. */
export const waitsField: Field = { list: { list: { object: wait }, least: 1 }, otherwise: { object: wait } };

const waitingOptions: FieldsOf<WaitingOptions> = { between: optional({ oneOf: WAITING_BETWEEN }) };
/** What `waitingPoints` lets the caller decide. */
export const waitingOptionsField: Field = { object: waitingOptions };

/**
 * Points from 0 to 100 for the average time of waiting against its limit, both in whole days or hours.
 *
 * Half the limit or less: 100. Otherwise by how much shorter than the limit: three units or more 60, two 40, one 20, at the limit 10; over
 * it 0. Between whole units the order is silent: `round-first` rounds the average half-up to whole units, where half the limit is reached by
 * the average as it is or as it is rounded; `band-reached` takes the band the exact average has reached. The points of several waits are
 * averaged: the value is their sum and number. Hand the choices to `assess` beside the value, so that the result shows them.
 *
 * So operators count in health: practice, not held against the text.
 *
 * @throws `NokError` where nobody waited, the time is below zero, or the limit is.
 * @example
 * ```ts
 * waitingPoints({ waited: { sum: 45, of: 3 }, limit: 14 }).value; // => { sum: 0, of: 1 }
 * waitingPoints({ waited: { sum: '40.2', of: 3 }, limit: 14 }).value; // => { sum: 20, of: 1 }
 * waitingPoints({ waited: { sum: '40.2', of: 3 }, limit: 14 }, { between: 'band-reached' }).value; // => { sum: 10, of: 1 }
 * waitingPoints([{ waited: { sum: 14, of: 1 }, limit: 14 }, { waited: { sum: 10, of: 2 }, limit: 10 }]).value; // => { sum: 110, of: 2 }
 * ```
 */
export function waitingPoints(waits: Wait | readonly Wait[], options: WaitingOptions = {}): WaitingPoints {
  const issues: NokIssue[] = [];
  const given = read(waitsField, waits, ['waits'], issues) as Wait | readonly Wait[];
  const { between } = read(waitingOptionsField, options, ['options'], issues) as WaitingOptions;
  throwIfAny(issues);
  const list = isSeveral(given) ? given : [given];
  throwIfAny(list.flatMap((one, position) => impossible(one, isSeveral(given) ? ['waits', position] : ['waits'])));
  const chosen = between ?? 'round-first';
  const points = list.map((one) => pointsFor(one, chosen));
  return publish({
    value: { sum: points.reduce((sum, each) => sum + each, 0), of: points.length },
    choices: [{ question: 'waiting-between', observation: OBSERVATION, chosen, byDefault: between === undefined }],
    verification: 'practice',
  });
}

/** {@link waitingPoints} that returns its problems instead of throwing them. */
export const safeWaitingPoints = (waits: Wait | readonly Wait[], options: WaitingOptions = {}): Outcome<WaitingPoints> =>
  outcomeOf(() => waitingPoints(waits, options));

/** The observation the points are for. */
const OBSERVATION = 'waitingPoints';

const isSeveral = (waits: Wait | readonly Wait[]): waits is readonly Wait[] => Array.isArray(waits);

function impossible({ waited, limit }: Wait, path: IssuePath): NokIssue[] {
  const atLeast = (value: string, least: number, ...steps: string[]): NokIssue =>
    issue('outsideBounds', [...path, ...steps], { value, least: String(least), most: String(Number.MAX_SAFE_INTEGER) });
  return [
    ...(waited.of === 0 ? [issue('mayNotBeEmpty', [...path, 'waited'], { observation: OBSERVATION })] : []),
    ...(Number(waited.sum) < 0 ? [atLeast(String(waited.sum), 0, 'waited', 'sum')] : []),
    ...(limit === 0 ? [atLeast('0', 1, 'limit')] : []),
  ];
}

/** The points by how many whole units shorter than the limit it was waited. */
const BY_UNITS_SHORTER = [10, 20, 40, 60] as const;
const MOST_UNITS = BY_UNITS_SHORTER.length - 1;

function pointsFor({ waited, limit }: Wait, between: WaitingBetween): number {
  const exact = divide(parseDecimal(String(waited.sum)), whole(waited.of));
  const average = between === 'round-first' ? { n: halfUp(exact), d: 1n } : exact;
  const isHalf = (time: Fraction): boolean => compare(add(time, time), whole(limit)) <= 0;
  // Tested on both, so that rounding up never takes away.
  if (isHalf(exact) || isHalf(average)) return 100;
  const shorter = subtract(whole(limit), average);
  if (shorter.n < 0n) return 0;
  return BY_UNITS_SHORTER[Math.min(Number(shorter.n / shorter.d), MOST_UNITS)] as number;
}
