import { extendMethodology } from '../../methodology/index.js';
import { education2018 } from '../mintrud-344n-2018/education.js';
import { acts, citation } from './amendment.js';

/** Education from 05.10.2024, when order 408н amended order 344н: as before, unverified. */
export const education2024 = /* @__PURE__ */ extendMethodology(education2018, {
  id: 'mintrud-408n-2024/education',
  title: {
    ru: 'Независимая оценка качества условий оказания услуг: образование (приказ № 344н в редакции приказа № 408н)',
    en: 'Independent assessment of the quality of service conditions: education (order 344n as amended by order 408n)',
  },
  acts,
  citation,
  validFrom: '2024-10-05',
  validTo: null,
});
