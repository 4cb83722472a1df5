import { decimalText, exact, fractionText, fromDecimalText, isAbove, over, plus, rounded, times, type Exact, type Mode } from './fraction.js';

/** One organisation as it was observed. */
export type Observed = Readonly<Record<string, { readonly count: number | string; readonly of: number } | number | { readonly notApplicable: string }>>;

export type Policy = 'refuse' | 'leave-out' | 'full' | 'zero';

export interface Rules {
  readonly nobodyAsked: Policy | Readonly<Record<string, Policy>>;
  readonly notApplicable: 'refuse' | 'leave-out';
  readonly digits: number;
  readonly mode: Mode;
  readonly at: 'end' | 'every-level';
}

/** What the oracle says: "1.1: 97.37 = 1850/19" for each of the 21 scores, or what must be refused. */
export type Verdict = { readonly scores: readonly string[] } | { readonly refused: readonly string[] };

/** The table of the order: indicator, weight in tenths, shares or points a piece. */
const ORDER: readonly (readonly [indicator: string, tenths: bigint, shares: readonly string[] | { readonly list: string; readonly each: bigint }])[] = [
  ['1.1', 3n, ['informationOnStand', 'informationOnSite']],
  ['1.2', 3n, { list: 'remoteChannels', each: 30n }],
  ['1.3', 4n, ['standSatisfaction', 'siteSatisfaction']],
  ['2.1', 3n, { list: 'comfortConditions', each: 20n }],
  ['2.2', 4n, ['timeliness']],
  ['2.3', 3n, ['comfortSatisfaction']],
  ['3.1', 3n, { list: 'accessibleEquipment', each: 20n }],
  ['3.2', 4n, { list: 'accessibleServices', each: 20n }],
  ['3.3', 3n, ['accessibilitySatisfaction']],
  ['4.1', 4n, ['firstContactPoliteness']],
  ['4.2', 4n, ['servicePoliteness']],
  ['4.3', 2n, ['remotePoliteness']],
  ['5.1', 3n, ['recommendation']],
  ['5.2', 2n, ['scheduleSatisfaction']],
  ['5.3', 5n, ['overallSatisfaction']],
];

const HUNDRED = exact(100n);

/** Every score of one organisation by the table, or the names of what the order says nothing about. */
export function oracle(observed: Observed, rules: Rules): Verdict {
  const refused = Object.keys(observed).flatMap((key) => refusal(key, observed, rules));
  if (refused.length > 0) return { refused: refused.sort() };

  const scores = new Map<string, Exact | null>();
  for (const [indicator, , from] of ORDER) scores.set(indicator, indicatorOf(from, observed, rules));
  const handedOn = (id: string): Exact | null => {
    const value = scores.get(id) ?? null;
    return value && rules.at === 'every-level' ? rounded(value, rules.digits, rules.mode) : value;
  };
  const criteria = ['1', '2', '3', '4', '5'];
  for (const criterion of criteria) {
    const own = ORDER.filter(([indicator]) => indicator.startsWith(criterion));
    scores.set(criterion, average(own.map(([indicator, tenths]) => [tenths, handedOn(indicator)])));
  }
  scores.set('total', average(criteria.map((criterion) => [1n, handedOn(criterion)])));
  return { scores: [...scores].map(([id, value]) => `${id}: ${shown(value, rules)}`) };
}

function refusal(key: string, observed: Observed, rules: Rules): string[] {
  const value = observed[key];
  if (typeof value !== 'object') return [];
  if ('notApplicable' in value) return rules.notApplicable === 'refuse' ? [`notApplicable ${key}`] : [];
  return value.of === 0 && policyFor(key, rules) === 'refuse' ? [`nobodyAsked ${key}`] : [];
}

const policyFor = (key: string, { nobodyAsked }: Rules): Policy =>
  typeof nobodyAsked === 'string' ? nobodyAsked : (nobodyAsked[key] ?? 'refuse');

function indicatorOf(from: (typeof ORDER)[number][2], observed: Observed, rules: Rules): Exact | null {
  if ('list' in from) {
    const pieces = observed[from.list];
    if (typeof pieces !== 'number') return null;
    const points = exact(BigInt(pieces) * from.each);
    return isAbove(points, HUNDRED) ? HUNDRED : points;
  }
  return average(from.map((key) => [1n, shareOf(key, observed, rules)]));
}

function shareOf(key: string, observed: Observed, rules: Rules): Exact | null {
  const { count, of } = observed[key] as { count: number | string; of: number };
  if (of === 0) return { full: HUNDRED, zero: exact(0n), 'leave-out': null, refuse: null }[policyFor(key, rules)];
  return times(over(fromDecimalText(String(count)), exact(BigInt(of))), HUNDRED);
}

/** Σ w·x ÷ Σ w over what is there. */
function average(parts: readonly (readonly [bigint, Exact | null])[]): Exact | null {
  const there = parts.flatMap(([weight, value]) => (value ? [{ weight, value }] : []));
  if (there.length === 0) return null;
  const sum = there.map(({ weight, value }) => times(exact(weight), value)).reduce(plus);
  return over(sum, exact(there.reduce((total, { weight }) => total + weight, 0n)));
}

const shown = (value: Exact | null, { digits, mode }: Rules): string =>
  value ? `${decimalText(value, digits, mode)} = ${fractionText(value)}` : 'left out';
