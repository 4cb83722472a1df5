import { multiply, type Fraction } from '../numeric/index.js';
import type { Traced } from './exact.js';

/**
 * Tells how much each score that a formula names weighs in it: the value is Σ factor · score + what does not come from scores.
 *
 * The factor is `null` where a scale stands on that score, as the value is no such sum then.
 */
export function influence({ refersTo, parts, weights }: Traced, factor: Fraction | null, tell: (id: string, factor: Fraction | null) => void): void {
  if (refersTo !== undefined) tell(refersTo, factor);
  for (const [position, part] of parts.entries()) {
    const weight = weights[position] as Fraction | null;
    if (part.value) influence(part, factor && weight && multiply(factor, weight), tell);
  }
}
