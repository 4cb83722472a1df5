import type { Sector } from '../methodology/index.js';
import type { AppliedRule } from './cycleModel.js';
import type { CycleRule } from './regimes/model.js';

/** A rule of the cycle as it stands in a sector: unverified where only another sector confirms it. */
export const ruleIn = (sector: Sector, { id, text, acts, confirmedIn, note }: CycleRule): AppliedRule => ({
  id,
  text,
  citation: { acts, verification: confirmedIn.includes(sector) ? 'confirmed' : 'unverified', note },
});
