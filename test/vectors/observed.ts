import type { Definition, Observation, ObservedValue } from 'nok-methodology';
import { exact, fractionText, fromDecimalText, minus, plus, times } from '../oracle/fraction.js';
import type { Observed } from './model.js';

/** One value for every observation of a definition, by what it is and where it stands. */
export const filled = (definition: Definition, valueOf: (observation: Observation, position: number) => ObservedValue): Observed =>
  Object.fromEntries(Object.entries(definition.observations).map(([key, observation], position) => [key, valueOf(observation, position)]));

/** So many of so many: that share of respondents, of a list and of the way from the least to the most; so many items, but no more than there can be. */
export function valueAt({ kind, least = '0', most }: Observation, count: number, of: number, items: number): ObservedValue {
  if (kind === 'items') return Math.min(items, Number(most ?? items));
  if (kind !== 'measure') return { count, of };
  const from = fromDecimalText(least);
  return fractionText(plus(from, times(minus(fromDecimalText(String(most)), from), exact(BigInt(count), BigInt(of)))));
}

/** The same share everywhere, and as many items. */
export const uniform = (definition: Definition, count: number, of: number, items: number): Observed =>
  filled(definition, (observation) => valueAt(observation, count, of, items));

/** The keys of what answers to a description, in the order of the definition. */
export const keysOf = ({ observations }: Definition, isWanted: (observation: Observation) => boolean): string[] =>
  Object.entries(observations).filter(([, observation]) => isWanted(observation)).map(([key]) => key);

/** The shares that nobody may have been asked for. */
export const maybeUnasked = (definition: Definition): string[] => keysOf(definition, ({ kind, mayBeEmpty }) => kind === 'respondents' && mayBeEmpty === true);

/** What may not apply without being such a share. */
export const maybeInapplicable = (definition: Definition): string[] => keysOf(definition, ({ kind, mayBeEmpty }) => kind !== 'respondents' && mayBeEmpty === true);

/** The same value for several observations. */
export const all = (keys: readonly string[], value: ObservedValue): Observed => Object.fromEntries(keys.map((key) => [key, value]));
