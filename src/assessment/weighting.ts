import { issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { ONE, add, divide, multiply, reduce, whole, type Fraction } from '../numeric/index.js';
import type { Sample } from './model.js';

/** What each part or organisation counts for in a mean: all alike, or as many as it serves or as were asked there. */
export const WEIGHTINGS = ['plain-mean', 'by-recipients', 'by-respondents'] as const;

/** The name of a way to weigh parts and organisations. */
export type Weighting = (typeof WEIGHTINGS)[number];

const counted = { 'by-recipients': 'recipients', 'by-respondents': 'asked' } as const;

/** The weight under a weighting; a sample that is missing, or that counts for nothing, is an issue. */
export function weightOf(sample: Sample | undefined, weighting: Weighting, path: IssuePath, issues: NokIssue[]): Fraction {
  if (weighting === 'plain-mean') return ONE;
  const field = counted[weighting];
  const weight = sample?.[field];
  if (weight === undefined) issues.push(issue('missing', [...path, 'sample'], { field: 'sample' }));
  if (weight === 0) issues.push(issue('outsideBounds', [...path, 'sample', field], { value: '0', least: '1', most: String(Number.MAX_SAFE_INTEGER) }));
  return whole(weight ?? 0);
}

/** A value and what it counts for. */
export interface WeighedValue {
  readonly value: Fraction;
  readonly weight: Fraction;
}

/** Σ w·x ÷ Σ w of at least one value. */
export const meanOfWeighed = (values: readonly WeighedValue[]): Fraction =>
  divide(sumOf(values.map(({ value, weight }) => multiply(value, weight))), sumOf(values.map(({ weight }) => weight)));

/** Halves are summed and brought to lowest terms, so that the denominators of a thousand organisations do not pile up. */
function sumOf(values: readonly Fraction[]): Fraction {
  if (values.length === 1) return values[0] as Fraction;
  const half = values.length >> 1;
  return reduce(add(sumOf(values.slice(0, half)), sumOf(values.slice(half))));
}
