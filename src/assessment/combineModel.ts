import type { Rounding } from '../methodology/index.js';
import type { Assessment, Organisation } from './model.js';
import type { Weighting } from './weighting.js';

/** What the caller says of the whole organisation, and what the order is silent about. */
export interface CombineOptions {
  /** The whole organisation; it may bear the id of its head office. */
  readonly organisation: Organisation;
  /** `plain-mean` unless chosen, as published results do. */
  readonly weighting?: Weighting;
  /** As the parts were rounded, unless chosen. */
  readonly rounding?: Rounding;
}

/** One organisation made of its parts: frozen plain JSON. */
export interface Combined {
  readonly format: 'nok.combined/1';
  /** An assessment like any other; its observations are the means of the parts. */
  readonly assessment: Assessment;
  /** By the ids of their organisations. */
  readonly parts: readonly Assessment[];
}
