import { extendMethodology } from '../../methodology/index.js';
import { medicalSocialExpertise2018 } from '../mintrud-344n-2018/medical-social-expertise.js';
import { acts, citation } from './amendment.js';

/** Medical-social expertise from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const medicalSocialExpertise2024 = /* @__PURE__ */ extendMethodology(medicalSocialExpertise2018, {
  id: 'mintrud-408n-2024/medical-social-expertise',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: медико-социальная экспертиза (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: medical-social expertise (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
