export { HUNDRED, ONE, ZERO, add, compare, divide, greatest, least, multiply, ratio, reduce, subtract, total, whole } from './fraction.js';
export type { Fraction } from './fraction.js';
export { ROUNDING_MODES, halfEven, halfUp, round } from './rounding.js';
export type { RoundingMode } from './rounding.js';
export { DECIMAL, isDecimal, parseDecimal, parseFraction, printDecimal, printFraction, printShort } from './text.js';
export type { DecimalText, FractionText } from './text.js';
