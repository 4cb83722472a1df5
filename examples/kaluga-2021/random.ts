/** A source of numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, but without, the limit. */
  below(limit: number): number;
  /** One of these. */
  oneOf<Value>(values: readonly Value[]): Value;
  /** All of these in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** The generator mulberry32: 32 bits of state, the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    oneOf: (values) => values[below(values.length)] as (typeof values)[number],
    shuffled: (values) => {
      const rest = [...values];
      return values.map(() => rest.splice(below(rest.length), 1)[0] as (typeof values)[number]);
    },
  };
}
