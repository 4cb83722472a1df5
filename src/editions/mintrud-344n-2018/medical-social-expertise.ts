import { extendMethodology } from '../../methodology/index.js';
import { socialService2018 } from './social-service.js';

/**
 * Medical-social expertise under Минтруд order 344н, in force from 23.10.2018 to 04.10.2024.
 *
 * The indicators are those of social service; that the weights of the second criterion are too is only remembered.
 */
export const medicalSocialExpertise2018 = /* @__PURE__ */ extendMethodology(socialService2018, {
  id: 'mintrud-344n-2018/medical-social-expertise',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: медико-социальная экспертиза (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: medical-social expertise (order 344n)',
  },
  sector: 'medical-social-expertise',
  citation: { verification: 'unverified' },
  criteria: [{ id: '2', citation: { acts: ['mintrud344n'], verification: 'unverified' } }],
});
