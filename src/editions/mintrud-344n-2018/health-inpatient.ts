import { extendMethodology } from '../../methodology/index.js';
import { healthOutpatient2018 } from './health-outpatient.js';

/** Health, in-patient, under Минтруд order 344н, in force from 23.10.2018 to 04.10.2024: computed as out-patient, apart from it. */
export const healthInpatient2018 = /* @__PURE__ */ extendMethodology(healthOutpatient2018, {
  id: 'mintrud-344n-2018/health-inpatient',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: охрана здоровья, стационарные условия (приказ № 344н)',
    en: 'Independent assessment of the quality of service conditions: health, in-patient (order 344n)',
  },
  sector: 'health-inpatient',
});
