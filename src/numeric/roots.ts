import { Decimal } from 'decimal.js';
import type { Fraction } from './fraction.js';
import type { DecimalText } from './text.js';

/** A class of our own: what the host sets on its own Decimal does not reach it. */
const Root = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60 });

/** The square root of a number that is not below zero, to 60 significant digits; longer than what is read from outside. */
export const squareRoot = ({ n, d }: Fraction): DecimalText => new Root(n.toString()).div(d.toString()).sqrt().toFixed();
