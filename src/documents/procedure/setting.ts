import { readyOf, type Methodology, type Ready } from '../../methodology/index.js';
import { bare } from '../../renderings/bare.js';
import { namingOf, type Naming } from '../../renderings/words.js';
import type { Procedure } from '../../procedure/index.js';
import type { Tongue } from '../tongue.js';

/** What every part of a procedure is printed from. */
export interface Setting extends Pick<Ready, 'declared' | 'ranges'> {
  readonly procedure: Procedure;
  /** Without anything inherited. */
  readonly methodology: Methodology;
  readonly naming: Naming;
  readonly tongue: Tongue;
}

/** The setting of a procedure that has been defined. */
export function settingOf(procedure: Procedure, tongue: Tongue): Setting {
  const ready = readyOf(procedure.methodology);
  return { procedure, methodology: bare(ready.methodology), declared: ready.declared, ranges: ready.ranges, naming: namingOf(ready, tongue.pages), tongue };
}
