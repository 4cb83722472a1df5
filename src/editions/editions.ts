import type { Methodology } from '../methodology/index.js';
import { culture2018 } from './mintrud-344n-2018/culture.js';
import { education2018 } from './mintrud-344n-2018/education.js';
import { healthInpatient2018 } from './mintrud-344n-2018/health-inpatient.js';
import { healthOutpatient2018 } from './mintrud-344n-2018/health-outpatient.js';
import { medicalSocialExpertise2018 } from './mintrud-344n-2018/medical-social-expertise.js';
import { performingArts2018 } from './mintrud-344n-2018/performing-arts.js';
import { socialService2018 } from './mintrud-344n-2018/social-service.js';
import { culture2024 } from './mintrud-408n-2024/culture.js';
import { education2024 } from './mintrud-408n-2024/education.js';
import { healthInpatient2024 } from './mintrud-408n-2024/health-inpatient.js';
import { healthOutpatient2024 } from './mintrud-408n-2024/health-outpatient.js';
import { medicalSocialExpertise2024 } from './mintrud-408n-2024/medical-social-expertise.js';
import { performingArts2024 } from './mintrud-408n-2024/performing-arts.js';
import { socialService2024 } from './mintrud-408n-2024/social-service.js';

/** The editions of each sector, the earliest first. */
export const editions = /* @__PURE__ */ Object.freeze({
  'social-service': /* @__PURE__ */ Object.freeze([socialService2018, socialService2024] as const),
  'medical-social-expertise': /* @__PURE__ */ Object.freeze([medicalSocialExpertise2018, medicalSocialExpertise2024] as const),
  'health-outpatient': /* @__PURE__ */ Object.freeze([healthOutpatient2018, healthOutpatient2024] as const),
  'health-inpatient': /* @__PURE__ */ Object.freeze([healthInpatient2018, healthInpatient2024] as const),
  education: /* @__PURE__ */ Object.freeze([education2018, education2024] as const),
  culture: /* @__PURE__ */ Object.freeze([culture2018, culture2024] as const),
  'performing-arts': /* @__PURE__ */ Object.freeze([performingArts2018, performingArts2024] as const),
});

/** The sectors that have editions. */
export type EditionSector = keyof typeof editions;

/** The methodology of a sector, with its observations by name. */
export type MethodologyOf<Of extends EditionSector> = (typeof editions)[Of][number];

/** All built-in methodologies. */
export const methodologies: readonly Methodology[] = /* @__PURE__ */ Object.freeze(Object.values(editions).flat());
