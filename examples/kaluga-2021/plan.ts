import { HOMES_1_TO_5 } from './plan/homes-1-5.js';
import { HOMES_6_TO_9 } from './plan/homes-6-9.js';
import type { Plan } from './plan/model.js';
import { OTHER_TYPES } from './plan/other-types.js';

export type { Plan } from './plan/model.js';

/** Seventeen organisations, of the types and numbers the council's notice names; every figure of them is made up. */
export const PLAN: readonly Plan[] = [...HOMES_1_TO_5, ...HOMES_6_TO_9, ...OTHER_TYPES];
