import type { Methodology } from '../methodology/index.js';
import { socialService2018 } from './mintrud-344n-2018/social-service.js';
import { socialService2024 } from './mintrud-408n-2024/social-service.js';

/** The editions of each sector, the earliest first. */
export const editions = /* @__PURE__ */ Object.freeze({
  'social-service': /* @__PURE__ */ Object.freeze([socialService2018, socialService2024] as const),
});

/** The sectors that have editions. */
export type EditionSector = keyof typeof editions;

/** The methodology of a sector, with its observations by name. */
export type MethodologyOf<Of extends EditionSector> = (typeof editions)[Of][number];

/** All built-in methodologies. */
export const methodologies: readonly Methodology[] = /* @__PURE__ */ Object.freeze(Object.values(editions).flat());
