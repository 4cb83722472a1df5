import { extendMethodology } from '../../methodology/index.js';
import { socialServiceWithWaiting2018 } from '../mintrud-344n-2018/social-service-waiting.js';
import { acts, citation } from './amendment.js';

/** Social service with the terms of waiting from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const socialServiceWithWaiting2024 = /* @__PURE__ */ extendMethodology(socialServiceWithWaiting2018, {
  id: 'mintrud-408n-2024/social-service-waiting',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: социальное обслуживание, со сроками ожидания (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: social service, with waiting (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
