import fc from 'fast-check';
import { decimalText, exact, type Exact } from '../oracle/fraction.js';

/** A draw of a random value; fast-check keeps count, so that a failure shrinks. */
export type Draw = fc.GeneratorValue;

export const between = (draw: Draw, min: number, max: number): number => draw(fc.integer, { min, max });
export const coin = (draw: Draw): boolean => draw(fc.boolean);
export const oneOf = <Value>(draw: Draw, values: readonly Value[]): Value => values[between(draw, 0, values.length - 1)] as Value;
export const shuffled = <Value>(draw: Draw, values: readonly Value[]): Value[] =>
  draw(fc.shuffledSubarray<Value>, [...values], { minLength: values.length, maxLength: values.length });

/** One to `most` of the values, in any order. */
export const some = (draw: Draw, values: readonly string[], most: number): string[] =>
  draw(fc.shuffledSubarray<string>, [...values], { minLength: 1, maxLength: Math.min(most, values.length) });

/** A number as decimal text, which has no minus zero. */
export function decimal(value: Exact, digits: number): string {
  const text = decimalText(value, digits, 'half-up');
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** The greatest number of so many digits that is not above, or the least that is not below. */
export function outward({ top, bottom }: Exact, way: 'down' | 'up', digits = 4): string {
  const scaled = top * 10n ** BigInt(digits);
  const rest = ((scaled % bottom) + bottom) % bottom;
  return decimal(exact((scaled - rest) / bottom + (way === 'up' && rest > 0n ? 1n : 0n), 10n ** BigInt(digits)), digits);
}
