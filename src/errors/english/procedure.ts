import { nearestNames } from '../nearest.js';
import type { ProcedureParams, Texts } from '../params.js';
import { hint, listed } from './wording.js';

/** The English sentences of a council's procedure. */
export const procedureTexts: Texts<ProcedureParams> = {
  unknownMethodology: ({ id, known }) => `There is no built-in methodology "${id}".${hint(nearestNames(id, known))} Known: ${listed(known)}.`,
};
