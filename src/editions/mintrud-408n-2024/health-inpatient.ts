import { extendMethodology } from '../../methodology/index.js';
import { healthInpatient2018 } from '../mintrud-344n-2018/health-inpatient.js';
import { acts, citation } from './amendment.js';

/** Health, in-patient, from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const healthInpatient2024 = /* @__PURE__ */ extendMethodology(healthInpatient2018, {
  id: 'mintrud-408n-2024/health-inpatient',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: охрана здоровья, стационарные условия (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: health, in-patient (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
