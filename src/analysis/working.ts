import { optionsOf, roundingOf, type Assessment } from '../assessment/index.js';
import { compute, type Computation } from '../assessment/compute.js';
import { settle } from '../assessment/settle.js';
import { readyOf, type Observations, type Ready, type Rounding } from '../methodology/index.js';
import type { Fraction } from '../numeric/index.js';
import { read } from '../shape/index.js';

/** A checked assessment ready to be computed with other values. */
export interface Working {
  readonly ready: Ready;
  /** The value of every observation under the choices of the assessment; `null` is left out. */
  readonly values: ReadonlyMap<string, Fraction | null>;
  readonly rounding: Rounding;
}

/** Makes an assessment that has passed `recheck` ready to be computed with other values. */
export function workingOf(assessment: Assessment): Working {
  const ready = readyOf(assessment.methodology);
  const options = optionsOf(assessment, ready.definition);
  const observations = read(ready.observationsField, assessment.observations, [], []) as Observations;
  return { ready, values: settle(ready, observations, options, []).values, rounding: roundingOf(assessment) };
}

/** Every score with some values changed. */
export const computeWith = ({ ready, values, rounding }: Working, changes: Iterable<readonly [string, Fraction]> = []): Computation =>
  compute(ready, new Map([...values, ...changes]), rounding);
