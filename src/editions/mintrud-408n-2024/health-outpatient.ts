import { extendMethodology } from '../../methodology/index.js';
import { healthOutpatient2018 } from '../mintrud-344n-2018/health-outpatient.js';
import { acts, citation } from './amendment.js';

/** Health, out-patient, from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const healthOutpatient2024 = /* @__PURE__ */ extendMethodology(healthOutpatient2018, {
  id: 'mintrud-408n-2024/health-outpatient',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: охрана здоровья, амбулаторные условия (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: health, out-patient (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
