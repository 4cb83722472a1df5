import { nodesOf, partsOf } from '../formula/index.js';
import type { Criterion, Definition, ItemsOfNorm, ObservedValue } from '../methodology/index.js';
import { compare, divide, multiply, parseDecimal, parseFraction, printFraction, total, whole, type Fraction } from '../numeric/index.js';
import type { MeanShare } from './model.js';

/** The mean of every share a criterion and its indicators are made of, in per cent, the lowest first. */
export function meanShares({ formula, indicators }: Criterion, { observations }: Definition, observed: readonly Readonly<Record<string, ObservedValue>>[]): MeanShare[] {
  const read = new Set([formula, ...indicators.map((indicator) => indicator.formula)].flatMap(observationsIn));
  return Object.entries(observations)
    .filter(([key, { kind }]) => read.has(key) && (kind === 'respondents' || kind === 'checklist'))
    .flatMap(([key]) => {
      const shares = observed.flatMap((values) => shareOf(values[key] as ObservedValue));
      if (shares.length === 0) return [];
      const mean = divide(multiply(total(shares), whole(100)), whole(shares.length));
      return [{ observation: key, mean: printFraction(mean), organisations: shares.length }];
    })
    .sort((a, b) => compare(parseFraction(a.mean), parseFraction(b.mean)));
}

const observationsIn = (formula: Criterion['formula']): string[] =>
  nodesOf(formula, []).flatMap(({ formula: node }) => partsOf(node).observation ?? []);

/** The share of one organisation; nothing where nobody was asked or the list does not apply. */
function shareOf(value: ObservedValue): Fraction[] {
  if (!isCounted(value) || value.of === 0) return [];
  return [divide(parseDecimal(String(value.count)), whole(value.of))];
}

const isCounted = (value: ObservedValue): value is ItemsOfNorm => typeof value === 'object' && Object.hasOwn(value, 'count');
